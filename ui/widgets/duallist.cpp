#include "ui/widgets/duallist.h"
#include "ui/common/valuetext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/duallistfooter.h"
#include "ui/widgets/duallistpanel.h"
#include "ui/widgets/duallistview.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/listorder.h"
#include "ui/widgets/theme.h"
#include <QGridLayout>
#include <QKeyEvent>
#include <QUuid>
#include <algorithm>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

DualList::DualList(const QString& availableTitle, const QString& configuredTitle, QWidget* parent)
    : QWidget(parent)
    , m_availableTitle(availableTitle) {
    const QString group = QUuid::createUuid().toString();
    m_availableModel = new DualListModel(DualListModel::Kind::Choice, group, this);
    m_configuredModel = new DualListModel(DualListModel::Kind::Order, group, this);
    m_available = new DualListView(m_availableModel, DualListView::Side::Leading, this);
    m_chosen = new DualListView(m_configuredModel, DualListView::Side::Trailing, this);
    m_available->setAccessibleName(availableTitle);
    m_chosen->setAccessibleName(configuredTitle);
    build();
    m_chosenPanel->setTitle(configuredTitle);
    connectViews();
    setConfigured({});
}

void DualList::build() {
    m_availablePanel = new DualListPanel(m_available, true, this);
    auto* across = new QVBoxLayout;
    across->addStretch(1);
    m_add = addButton(*across, tr("Add"), tr("Enter"));
    m_addAll = addButton(*across, tr("Add all"), {});
    m_remove = addButton(*across, tr("Remove"), tr("Delete"));
    m_removeAll = addButton(*across, tr("Remove all"), {});
    across->addStretch(1);
    m_chosenPanel = new DualListPanel(m_chosen, false, this);
    auto* order = new QVBoxLayout;
    order->addStretch(1);
    m_up = addButton(*order, tr("Move up"), QKeySequence(u"Alt+Up"_s).toString(QKeySequence::NativeText));
    m_down =
        addButton(*order, tr("Move down"), QKeySequence(u"Alt+Down"_s).toString(QKeySequence::NativeText));
    order->addStretch(1);
    m_footer = new DualListFooter(this);
    m_undo = m_footer->undoButton();
    m_redo = m_footer->redoButton();

    auto* table = new QGridLayout(this);
    table->setContentsMargins(0, 0, 0, 0);
    table->setHorizontalSpacing(2 * grid + 2);
    table->setVerticalSpacing(2 * grid);
    table->addWidget(m_availablePanel, 0, 0);
    table->addLayout(across, 0, 1);
    table->addWidget(m_chosenPanel, 0, 2);
    table->addLayout(order, 0, 3);
    table->addWidget(m_footer, 1, 0, 1, 4);
    table->setColumnStretch(0, 1);
    table->setColumnStretch(2, 1);
    table->setRowStretch(0, 1);
    showIcons();
}

QPushButton* DualList::addButton(QVBoxLayout& column, const QString& name, const QString& keys) {
    QPushButton* button = makeButton({}, ButtonKind::Plain, this);
    button->setAccessibleName(name);
    button->setProperty("tip", keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys));
    button->setIconSize(QSize(16, 16));
    column.setSpacing(2 * grid);
    column.addWidget(button);
    return button;
}

/// They point to the other list, wherever that is.
void DualList::showIcons() {
    const bool isMirrored = isRightToLeft();
    m_add->setIcon(icon(isMirrored ? "back" : "forward"));
    m_addAll->setIcon(icon(isMirrored ? "backall" : "forwardall"));
    m_remove->setIcon(icon(isMirrored ? "forward" : "back"));
    m_removeAll->setIcon(icon(isMirrored ? "forwardall" : "backall"));
    m_up->setIcon(icon("moveup"));
    m_down->setIcon(icon("movedown"));
}

void DualList::connectViews() {
    connect(m_add, &QPushButton::clicked, this, [this] { add(m_available->chosen()); });
    connect(m_addAll, &QPushButton::clicked, this, [this] { add(m_availableModel->ids()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(m_chosen->chosen()); });
    connect(m_removeAll, &QPushButton::clicked, this, [this] { remove(m_configured); });
    connect(m_up, &QPushButton::clicked, this, [this] { order(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { order(1); });
    connect(m_undo, &QPushButton::clicked, this, &DualList::undo);
    connect(m_redo, &QPushButton::clicked, this, &DualList::redo);
    connect(m_available, &DualListView::acrossRequested, this, [this] {
        const QString whyNot = whyNotAdd();
        whyNot.isEmpty() ? add(m_available->chosen()) : announce(whyNot);
    });
    const auto removeChosen = [this] {
        const QString whyNot = whyNotRemove();
        whyNot.isEmpty() ? remove(m_chosen->chosen()) : announce(whyNot);
    };
    connect(m_chosen, &DualListView::acrossRequested, this, removeChosen);
    connect(m_chosen, &DualListView::removeRequested, this, removeChosen);
    connect(m_chosen, &DualListView::orderRequested, this, [this](int step) {
        const QString whyNot = whyNotOrder(step);
        whyNot.isEmpty() ? order(step) : announce(whyNot);
    });
    for (DualListView* view : {m_available, m_chosen}) {
        DualListView* other = view == m_available ? m_chosen : m_available;
        connect(view, &DualListView::otherListRequested, other,
                [other] { other->setFocus(Qt::OtherFocusReason); });
        connect(view, &DualListView::selectionMoved, this, [this] {
            if (m_isChanging)
                return;
            showHint();
            showButtons();
        });
    }
    connect(m_configuredModel, &DualListModel::dropped, this, [this](const QStringList& ids, int before) {
        put(ids, before);
        m_chosen->setFocus(Qt::MouseFocusReason);
    });
    connect(m_availableModel, &DualListModel::dropped, this, [this](const QStringList& ids) {
        remove(ids);
        m_available->setFocus(Qt::MouseFocusReason);
    });
    connect(m_availablePanel, &DualListPanel::filterChanged, this, [this] {
        fillAvailable();
        showButtons();
    });
    DualListPanel::alignHeads(m_availablePanel, m_chosenPanel);
}

void DualList::setItems(std::vector<DualListItem> items) {
    m_items = std::move(items);
    fill();
    showButtons();
}

void DualList::setConfigured(const QStringList& ids) {
    m_steps.clear();
    m_done = 0;
    m_configured = ids;
    m_configured.removeDuplicates();
    m_isChanging = true;
    fill();
    m_available->clearSelection();
    m_chosen->clearSelection();
    m_isChanging = false;
    showHint();
    showButtons();
}

void DualList::setReadOnly(const QString& why) {
    if (why == m_readOnly)
        return;
    m_readOnly = why;
    for (DualListModel* model : {m_availableModel, m_configuredModel})
        model->setMovable(why.isEmpty());
    fill();
    showHint();
    showButtons();
}

void DualList::add(const QStringList& ids) {
    put(ids, m_configured.size());
}

void DualList::put(const QStringList& ids, qsizetype before) {
    if (ids.isEmpty())
        return;
    const bool isNew = !m_configured.contains(ids.first());
    const QStringList after = placedAt(m_configured, ids, before);
    const qsizetype first = after.indexOf(ids.first()) + 1;
    const QString last = numberText(first + ids.size() - 1);
    QString sentence;
    if (ids.size() == 1)
        sentence = (isNew ? tr("Added “%1” at position %2") : tr("Moved “%1” to position %2"))
                       .arg(item(ids.first()).text, numberText(first));
    else
        sentence = (isNew ? tr("Added %1 at positions %2 to %3") : tr("Moved %1 to positions %2 to %3"))
                       .arg(numberText(ids.size()), numberText(first), last);
    take(after, ids, sentence);
}

void DualList::remove(const QStringList& ids) {
    if (ids.isEmpty())
        return;
    take(without(m_configured, ids), ids,
         ids.size() == 1 ? tr("Removed “%1”").arg(item(ids.first()).text)
                         : tr("Removed %1").arg(numberText(ids.size())));
}

void DualList::order(int step) {
    const QStringList ids = m_chosen->chosen();
    const QStringList after = shifted(m_configured, ids, step);
    if (ids.isEmpty())
        return;
    const QString several = step < 0 ? tr("Moved %1 up") : tr("Moved %1 down");
    take(after, ids,
         ids.size() == 1 ? tr("Moved “%1” to position %2")
                               .arg(item(ids.first()).text, numberText(after.indexOf(ids.first()) + 1))
                         : several.arg(numberText(ids.size())));
}

void DualList::take(const QStringList& after, const QStringList& ids, const QString& sentence) {
    if (after == m_configured)
        return;
    m_steps.resize(m_done);
    m_steps.push_back({m_configured, after, ids, sentence});
    ++m_done;
    change(after, ids);
    announce(sentence);
    Q_EMIT configuredChanged();
}

void DualList::undo() {
    if (m_done == 0 || !m_readOnly.isEmpty())
        return;
    const Step step = m_steps[--m_done]; // a copy: who hears of it may forget the steps
    change(step.before, step.ids);
    announce(tr("Undone: %1").arg(step.sentence));
    Q_EMIT configuredChanged();
}

void DualList::redo() {
    if (m_done == m_steps.size() || !m_readOnly.isEmpty())
        return;
    const Step step = m_steps[m_done++];
    change(step.after, step.ids);
    announce(tr("Done again: %1").arg(step.sentence));
    Q_EMIT configuredChanged();
}

void DualList::change(const QStringList& configured, const QStringList& moved) {
    const QString nextAvailable = neighbourOf(m_availableModel->ids(), moved);
    const QString nextChosen = neighbourOf(m_configuredModel->ids(), moved);
    m_isChanging = true;
    m_configured = configured;
    fill();
    const auto choose = [&moved](DualListView& view, const QString& next) {
        if (!view.choose(moved))
            view.choose({next});
    };
    // Screen readers take the list that tells of its rows last for the one that has the keyboard.
    if (m_chosen->hasFocus())
        choose(*m_available, nextAvailable);
    choose(*m_chosen, nextChosen);
    if (!m_chosen->hasFocus())
        choose(*m_available, nextAvailable);
    m_isChanging = false;
    if (m_available->hasFocus() && m_available->isEmpty() && m_availablePanel->filterText().isEmpty())
        m_chosen->setFocus(Qt::OtherFocusReason);
    else if (m_chosen->hasFocus() && m_chosen->isEmpty())
        m_available->setFocus(Qt::OtherFocusReason);
    showButtons();
}

void DualList::fill() {
    std::vector<DualListItem> rows;
    for (const QString& id : m_configured)
        rows.push_back(item(id));
    m_configuredModel->setRows(rows);
    m_chosen->setNotes(m_readOnly.isEmpty()
                           ? tr("Nothing configured. Choose under “%1”, press Enter.").arg(m_availableTitle)
                           : tr("Nothing configured."),
                       m_readOnly);
    fillAvailable();
}

void DualList::fillAvailable() {
    const QString filter = m_availablePanel->filterText().simplified();
    std::vector<DualListItem> rows;
    qsizetype all = 0;
    for (const DualListItem& each : m_items) {
        if (m_configured.contains(each.id))
            continue;
        ++all;
        if (each.text.contains(filter, Qt::CaseInsensitive))
            rows.push_back(each);
    }
    m_availableModel->setRows(rows);
    const QString shown = numberText(m_availableModel->rowCount());
    m_availablePanel->setTitle(filter.isEmpty()
                                   ? tr("%1 · %2").arg(m_availableTitle, shown)
                                   : tr("%1 · %2 of %3").arg(m_availableTitle, shown, numberText(all)));
    m_available->setNotes(m_items.empty() ? tr("There is nothing to choose from.")
                          : all == 0      ? tr("Everything is configured.")
                                          : tr("Nothing fits “%1”.").arg(filter),
                          m_readOnly);
}

void DualList::announce(const QString& sentence) {
    m_footer->announce(sentence);
    Q_EMIT announced(sentence);
}

/// What the row means that the person has walked to; before that, what the keys do.
void DualList::showHint() {
    const DualListView* view = m_chosen->hasFocus() ? m_chosen : m_available;
    const QString hint =
        view->hasFocus() ? view->currentIndex().data(Qt::AccessibleDescriptionRole).toString() : QString();
    const QString keys = tr("Enter moves across, Alt+Up and Alt+Down order, Ctrl+Z undoes.");
    m_footer->show(!hint.isEmpty() ? hint : m_readOnly.isEmpty() ? keys : m_readOnly);
}

QString DualList::whyNotAddAll() const {
    if (!m_readOnly.isEmpty())
        return m_readOnly;
    return m_available->isEmpty() ? m_available->emptyText() : QString();
}

QString DualList::whyNotAdd() const {
    const QString whyNot = whyNotAddAll();
    return !whyNot.isEmpty() || m_available->selectionModel()->hasSelection()
               ? whyNot
               : tr("Choose what to add first.");
}

QString DualList::whyNotRemoveAll() const {
    if (!m_readOnly.isEmpty())
        return m_readOnly;
    return m_chosen->isEmpty() ? tr("Nothing is configured.") : QString();
}

QString DualList::whyNotRemove() const {
    const QString whyNot = whyNotRemoveAll();
    return !whyNot.isEmpty() || m_chosen->selectionModel()->hasSelection()
               ? whyNot
               : tr("Choose what to remove first.");
}

QString DualList::whyNotOrder(int step) const {
    const QString whyNot = whyNotRemoveAll();
    if (!whyNot.isEmpty())
        return whyNot;
    const QStringList ids = m_chosen->chosen();
    if (ids.isEmpty())
        return tr("Choose what to move first.");
    if (shifted(m_configured, ids, step) != m_configured)
        return {};
    return step < 0 ? tr("It stands first already.") : tr("It stands last already.");
}

void DualList::showButtons() {
    showButton(*m_add, whyNotAdd(), *m_available);
    showButton(*m_addAll, whyNotAddAll(), *m_available);
    showButton(*m_remove, whyNotRemove(), *m_chosen);
    showButton(*m_removeAll, whyNotRemoveAll(), *m_chosen);
    showButton(*m_up, whyNotOrder(-1), *m_chosen);
    showButton(*m_down, whyNotOrder(1), *m_chosen);
    const auto whyNot = [this](bool isPossible, const QString& reason) {
        return !m_readOnly.isEmpty() ? m_readOnly : isPossible ? QString() : reason;
    };
    showButton(*m_undo, whyNot(m_done > 0, tr("There is nothing to undo.")), *m_chosen);
    showButton(*m_redo, whyNot(m_done < m_steps.size(), tr("There is nothing to redo.")), *m_chosen);
}

/// The focus does not get lost on a button that cannot be used any more.
void DualList::showButton(QPushButton& button, const QString& whyNot, DualListView& instead) {
    if (!whyNot.isEmpty() && button.hasFocus()) {
        DualListView* other = &instead == m_available ? m_chosen : m_available;
        (instead.isEmpty() ? other : &instead)->setFocus(Qt::OtherFocusReason);
    }
    setUsable(button, whyNot.isEmpty(), whyNot);
    if (whyNot.isEmpty())
        button.setToolTip(button.property("tip").toString());
}

DualListItem DualList::item(const QString& id) const {
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&id](const auto& each) { return each.id == id; });
    return found == m_items.end() ? DualListItem{id, id, {}} : *found;
}

void DualList::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Redo) ||
             event->keyCombination() == (Qt::CTRL | Qt::Key_Y)) // of other desktops
        redo();
    else
        QWidget::keyPressEvent(event);
}

void DualList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        showIcons();
}

} // namespace pindesk::ui
