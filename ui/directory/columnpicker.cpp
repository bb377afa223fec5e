#include "ui/directory/columnpicker.h"
#include "core/directory/proposemap.h"
#include "ui/directory/fieldtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QStringListModel>

namespace pindesk::ui {
using directory::ColumnSource;
namespace {

constexpr std::size_t mostBoxes = 5;

} // namespace

ColumnPicker::ColumnPicker(directory::DirectoryField field, QStringListModel& choices, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_choices(choices)
    , m_column(new QVBoxLayout)
    , m_add(makeButton({}, ButtonKind::Quiet, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addLayout(m_column, 1);
    row->addWidget(m_add, 0, Qt::AlignTop);
    m_column->setSpacing(grid);
    m_add->setIcon(icon("add"));
    m_add->setToolTip(tr("Joins another column"));
    m_add->setAccessibleName(tr("%1: join another column").arg(directoryFieldText(field)));
    connect(m_add, &QPushButton::clicked, this, &ColumnPicker::grow);
    show();
}

QComboBox* ColumnPicker::addBox() {
    auto* box = new QComboBox(this);
    box->setModel(&m_choices);
    const std::size_t at = m_boxes.size();
    const QString name = directoryFieldText(m_field);
    box->setAccessibleName(at == 0 ? name : tr("%1: another column").arg(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    leaveWheelToPage(*box);
    m_column->addWidget(box);
    if (at > 0)
        setTabOrder(m_boxes.back(), box);
    setTabOrder(box, m_add);
    connect(box, &QComboBox::activated, this, [this, at](int choice) { choose(at, choice); });
    return box;
}

void ColumnPicker::setSources(std::vector<ColumnSource> sources) {
    m_sources = std::move(sources);
    show();
}

void ColumnPicker::grow() {
    m_hasEmptyBox = true;
    show();
    m_boxes[m_sources.size()]->setFocus();
}

void ColumnPicker::choose(std::size_t at, int choice) {
    const QString column = choice > 0 ? m_choices.stringList().value(choice) : QString();
    const auto place = m_sources.begin() + static_cast<std::ptrdiff_t>(std::min(at, m_sources.size()));
    if (place != m_sources.end() && place->column == column)
        return;
    if (column.isEmpty() && place != m_sources.end())
        m_sources.erase(place);
    else if (!column.isEmpty() && place != m_sources.end())
        *place = directory::sourceFor(m_field, column);
    else if (!column.isEmpty())
        m_sources.push_back(directory::sourceFor(m_field, column));
    m_hasEmptyBox = false;
    show();
    Q_EMIT changed();
}

// Boxes are kept: the one that has the keyboard must not go away.
void ColumnPicker::show() {
    const std::size_t wanted = std::max<std::size_t>(1, m_sources.size() + (m_hasEmptyBox ? 1 : 0));
    while (m_boxes.size() < wanted)
        m_boxes.push_back(addBox());
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        QComboBox* box = m_boxes[i];
        const bool isChosen = i < m_sources.size();
        const qsizetype choice = isChosen ? m_choices.stringList().indexOf(m_sources[i].column, 1) : 0;
        box->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, choice)));
        box->setVisible(i < wanted);
    }
    m_add->setVisible(directory::takesSeveralColumns(m_field));
    setUsable(*m_add, !m_sources.empty() && !m_hasEmptyBox && wanted < mostBoxes,
              tr("Choose a column in the last field first."));
}

void ColumnPicker::setInvalid(bool isInvalid, const QString& reason) {
    setStyleProperty(*first(), "invalid", isInvalid);
    first()->setAccessibleDescription(reason);
}

} // namespace pindesk::ui
