#include "ui/distribution/layoutlistcard.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/standingdelegate.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using distribution::BatchFormat;
namespace {

constexpr int keyRole = Qt::UserRole;

} // namespace

LayoutListCard::LayoutListCard(BatchFormat kind, QWidget* parent)
    : Card(kind == BatchFormat::Letter ? tr("Letters") : tr("Layouts"), parent)
    , m_list(new QListWidget(this))
    , m_none(makeLabel(kind == BatchFormat::Letter
                           ? tr("There is no letter yet. Begin with the one that we made for you.")
                           : tr("There is no layout yet. Begin with one that we made for you."),
                       TextRole::Muted, this)) {
    m_list->setAccessibleName(kind == BatchFormat::Letter ? tr("Letters") : tr("Layouts"));
    m_list->setItemDelegate(new StandingDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(44 * grid);
    m_list->hide();
    content().addWidget(m_none);
    content().addWidget(m_list);
    const QStringList examples = kind == BatchFormat::Letter
                                     ? QStringList{tr("New letter")}
                                     : QStringList{tr("New CSV file"), tr("New fixed width")};
    for (int i = 0; i < examples.size(); ++i) {
        auto* button = makeButton(examples.at(i), ButtonKind::Plain, this);
        button->setIcon(icon("add"));
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT newRequested(i); });
        content().addWidget(button);
        m_buttons.push_back(button);
    }
    auto* import = makeButton(tr("Import…"), ButtonKind::Plain, this);
    import->setIcon(icon("import"));
    connect(import, &QPushButton::clicked, this, &LayoutListCard::importRequested);
    content().addWidget(import);
    m_buttons.push_back(import);
    content().addStretch(1);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (!m_isFilling && item != nullptr)
            Q_EMIT chosen(item->data(keyRole).toString());
    });
}

QWidget* LayoutListCard::firstFocus() const {
    return m_list->isVisibleTo(this) ? static_cast<QWidget*>(m_list) : m_buttons.front();
}

void LayoutListCard::setReadOnly(bool isReadOnly, const QString& reason) {
    for (QWidget* button : m_buttons)
        setUsable(*button, !isReadOnly, reason);
}

/// As high as its rows, up to where it scrolls.
void LayoutListCard::fitList() {
    constexpr int highest = 100 * grid;
    int height = 2 * m_list->frameWidth() + grid;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(height, highest));
}

void LayoutListCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    fitList(); // lines break elsewhere
}

void LayoutListCard::setEntries(const std::vector<Entry>& entries, const std::optional<QString>& chosen) {
    m_isFilling = true;
    m_list->clear();
    for (const Entry& entry : entries) {
        auto* item = new QListWidgetItem(entry.name, m_list);
        item->setData(keyRole, entry.key);
        item->setData(StandingDelegate::standingRole, entry.standing);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(entry.name, entry.standing));
        if (chosen == entry.key)
            m_list->setCurrentItem(item);
    }
    fitList();
    m_list->setVisible(!entries.empty());
    m_none->setVisible(entries.empty());
    m_isFilling = false;
}

} // namespace pindesk::ui
