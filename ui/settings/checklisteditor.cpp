#include "ui/settings/checklisteditor.h"
#include "ui/settings/settingtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"
#include <QAction>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace pindesk::ui {
namespace {

constexpr int shownItems = 6;

} // namespace

ChecklistEditor::ChecklistEditor(const staff::SettingDefinition& definition, const QString& name,
                                 QWidget* parent)
    : SettingEditor(parent)
    , m_definition(definition)
    , m_list(new QListWidget(this))
    , m_up(makeButton(tr("Up"), ButtonKind::Plain, this))
    , m_down(makeButton(tr("Down"), ButtonKind::Plain, this)) {
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setWordWrap(true); // questions of the site's own are long
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(shownItems * (fontMetrics().height() + 3 * grid + 1) + 2 * grid);
    add(m_list, name);
    auto* whole = static_cast<QHBoxLayout*>(layout());
    whole->removeWidget(m_list);
    auto* column = new QVBoxLayout;
    column->addWidget(m_list);
    auto* line = new QHBoxLayout; // the items are long: the list has all the width
    line->addWidget(m_up);
    line->addWidget(m_down);
    if (QLatin1StringView(definition.key) == QLatin1StringView(staff::keys::questionList))
        addField(name, *line);
    else
        line->addStretch(1);
    column->addLayout(line);
    whole->addLayout(column, 1);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    for (const auto& [key, step] : {std::pair{Qt::Key_Up, -1}, {Qt::Key_Down, 1}}) {
        auto* action = new QAction(m_list);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, step = step] { move(step); });
        m_list->addAction(action);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &ChecklistEditor::showButtons);
    connect(m_list, &QListWidget::itemChanged, this, &SettingEditor::edited);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &SettingEditor::edited);
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, this, &SettingEditor::edited);
    showButtons();
}

void ChecklistEditor::addField(const QString& name, QHBoxLayout& line) {
    m_own = new QLineEdit(this);
    m_own->setMaxLength(m_definition.most);
    m_own->setPlaceholderText(tr("Your own"));
    m_own->setAccessibleName(tr("%1, one of your own").arg(name));
    m_add = makeButton(tr("Add"), ButtonKind::Plain, this);
    line.addSpacing(2 * grid);
    line.addWidget(m_own, 1);
    line.addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &ChecklistEditor::addOwn);
    connect(m_own, &QLineEdit::returnPressed, this, &ChecklistEditor::addOwn);
    connect(m_own, &QLineEdit::textChanged, this, &ChecklistEditor::showButtons);
}

void ChecklistEditor::addOwn() {
    const QString text = m_own->text().simplified();
    if (text.isEmpty())
        return;
    m_own->clear();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->text() == text)
            return m_list->setCurrentRow(row); // it is there
    addItem(text, true);
    m_list->setCurrentRow(m_list->count() - 1);
    Q_EMIT edited();
}

void ChecklistEditor::addItem(const QString& item, bool isChosen) {
    auto* row = new QListWidgetItem(settingListText(m_definition, item));
    row->setData(Qt::UserRole, item);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    row->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    m_list->addItem(row);
}

void ChecklistEditor::setValue(const QJsonValue& value) {
    const QSignalBlocker quiet(this);
    m_list->clear();
    for (const QJsonValue& item : value.toArray())
        addItem(item.toString(), true);
    for (const QJsonValue& item : staff::standardOf(m_definition).toArray())
        if (!value.toArray().contains(item))
            addItem(item.toString(), false);
    showButtons();
}

QJsonValue ChecklistEditor::value() const {
    QJsonArray items;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            items.append(m_list->item(row)->data(Qt::UserRole).toString());
    return items;
}

void ChecklistEditor::move(int step) {
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    Q_EMIT edited();
}

void ChecklistEditor::showButtons() {
    const int row = m_list->currentRow();
    const QString choose = tr("Choose an item in the list.");
    setUsable(*m_up, row > 0, row < 0 ? choose : tr("It is the first one."));
    if (m_add != nullptr)
        setUsable(*m_add, !m_own->text().trimmed().isEmpty(), tr("Type a text first."));
    setUsable(*m_down, row >= 0 && row + 1 < m_list->count(), row < 0 ? choose : tr("It is the last one."));
}

} // namespace pindesk::ui
