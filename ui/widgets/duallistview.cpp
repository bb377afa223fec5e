#include "ui/widgets/duallistview.h"
#include "ui/widgets/duallistdelegate.h"
#include "ui/widgets/duallistmodel.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QDropEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace pindesk::ui {
namespace {

constexpr int leastRows = 4, usualRows = 7;
constexpr int leastCharacters = 16;

} // namespace

DualListView::DualListView(DualListModel* model, Side side, QWidget* parent)
    : QListView(parent)
    , m_side(side) {
    setModel(model);
    setItemDelegate(new DualListDelegate(this));
    setProperty("plain", true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setResizeMode(Adjust); // rows of several lines depend on the width
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    connect(this, &QListView::doubleClicked, this, &DualListView::acrossRequested);
}

void DualListView::setEmptyText(const QString& text) {
    m_emptyText = text;
    viewport()->update();
}

QStringList DualListView::chosen() const {
    QModelIndexList rows = selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex& each : rows)
        ids << each.data(DualListModel::IdRole).toString();
    return ids;
}

bool DualListView::choose(const QStringList& ids) {
    QItemSelection selection;
    for (int row = 0; row < model()->rowCount(); ++row)
        if (const QModelIndex index = model()->index(row, 0);
            ids.contains(index.data(DualListModel::IdRole).toString()))
            selection.select(index, index);
    if (selection.isEmpty())
        return false;
    const QModelIndex first = selection.first().topLeft();
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(selection.last().bottomRight());
    scrollTo(first);
    return true;
}

int DualListView::heightOf(int rows) const {
    return rows * (fontMetrics().height() + 4 * grid + 1) + 2 * frameWidth();
}

QSize DualListView::sizeHint() const {
    return {roomFor(2 * leastCharacters, *this), heightOf(usualRows)};
}

QSize DualListView::minimumSizeHint() const {
    return {roomFor(leastCharacters, *this), heightOf(leastRows)};
}

void DualListView::keyPressEvent(QKeyEvent* event) {
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isLeading = m_side == Side::Leading;
    const int across = isLeading == isLeftToRight() ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    const bool isVertical = key == Qt::Key_Up || key == Qt::Key_Down;
    if (modifiers == Qt::AltModifier && isVertical) {
        if (!isLeading)
            Q_EMIT orderRequested(key == Qt::Key_Up ? -1 : 1);
    } else if (modifiers != Qt::NoModifier) {
        QListView::keyPressEvent(event);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        Q_EMIT acrossRequested();
    } else if (key == Qt::Key_Delete && !isLeading) {
        Q_EMIT removeRequested();
    } else if (key == across) {
        Q_EMIT otherListRequested();
    } else {
        QListView::keyPressEvent(event);
    }
}

/// What the keys act on is seen as soon as they act.
void DualListView::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !selectionModel()->hasSelection() && !isEmpty())
        choose({(currentIndex().isValid() ? currentIndex() : model()->index(0, 0))
                    .data(DualListModel::IdRole)
                    .toString()});
}

/// The whole selection at once, where Qt would move it row by row.
void DualListView::dropEvent(QDropEvent* event) {
    const QPoint position = event->position().toPoint();
    const QModelIndex under = indexAt(position);
    int row = model()->rowCount();
    if (under.isValid())
        row = under.row() + (position.y() > visualRect(under).center().y() ? 1 : 0);
    if (model()->dropMimeData(event->mimeData(), event->dropAction(), row, 0, {}))
        event->accept();
    else
        event->ignore();
    QDragLeaveEvent over;
    dragLeaveEvent(&over); // ends scrolling and the mark of the place
}

void DualListView::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    if (!isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(colors().muted);
    const int inset = 3 * grid;
    painter.drawText(viewport()->rect().adjusted(inset, inset, -inset, -inset),
                     static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText);
}

void DualListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void DualListView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    Q_EMIT selectionMoved();
}

} // namespace pindesk::ui
