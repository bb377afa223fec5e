#include "ui/widgets/duallistview.h"
#include "ui/widgets/duallistdelegate.h"
#include "ui/widgets/duallistmodel.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLocale>
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
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false); // it has one of its own
    connect(this, &QListView::doubleClicked, this, &DualListView::acrossRequested);
}

void DualListView::setNotes(const QString& emptyText, const QString& note) {
    m_emptyText = emptyText;
    viewport()->update();
    const QString& said = isEmpty() ? emptyText : note;
    if (said != accessibleDescription()) // each setting is told
        setAccessibleDescription(said);
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

/// With a picture beside the pointer: Qt's own would cover the place where it is dropped.
void DualListView::startDrag(Qt::DropActions) {
    const QModelIndexList rows = selectedIndexes();
    auto* drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(rows));
    drag->setPixmap(dragPicture(rows));
    drag->setHotSpot(QPoint(-4 * grid, -2 * grid));
    drag->exec(Qt::MoveAction);
}

QPixmap DualListView::dragPicture(const QModelIndexList& rows) const {
    const QString text = rows.size() == 1 ? rows.first().data().toString()
                                          : tr("%1 entries").arg(QLocale().toString(rows.size()));
    const int padding = 2 * grid;
    const QSize size(fontMetrics().horizontalAdvance(text) + 2 * padding,
                     fontMetrics().height() + 2 * padding);
    QPixmap picture(size * devicePixelRatio());
    picture.setDevicePixelRatio(devicePixelRatio());
    QPainter painter(&picture);
    painter.setFont(font());
    painter.fillRect(QRect(QPoint(), size), colors().accent);
    painter.setPen(colors().onAccent);
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
    return picture;
}

int DualListView::dropRow(const QPoint& place) const {
    const QModelIndex under = indexAt(place);
    if (!under.isValid())
        return model()->rowCount();
    return under.row() + (place.y() > visualRect(under).center().y() ? 1 : 0);
}

void DualListView::dragMoveEvent(QDragMoveEvent* event) {
    QListView::dragMoveEvent(event);
    m_dropRow = event->isAccepted() ? dropRow(event->position().toPoint()) : -1;
    viewport()->update();
}

void DualListView::dragLeaveEvent(QDragLeaveEvent* event) {
    QListView::dragLeaveEvent(event);
    m_dropRow = -1;
    viewport()->update();
}

/// The whole selection at once, where Qt would move it row by row.
void DualListView::dropEvent(QDropEvent* event) {
    const int row = dropRow(event->position().toPoint());
    QDragLeaveEvent over;
    dragLeaveEvent(&over); // ends scrolling and the mark of the place
    if (model()->dropMimeData(event->mimeData(), event->dropAction(), row, 0, {}))
        event->accept();
    else
        event->ignore();
}

void DualListView::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    QPainter painter(viewport());
    if (m_dropRow >= 0)
        paintDrop(painter);
    if (!isEmpty())
        return;
    painter.setPen(colors().muted);
    const int inset = 3 * grid;
    painter.drawText(viewport()->rect().adjusted(inset, inset, -inset, -inset),
                     static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText);
}

/// A line where it would stand; a frame where it would find its place by itself.
void DualListView::paintDrop(QPainter& painter) const {
    constexpr int thickness = 2;
    if (m_side == Side::Leading) {
        painter.setPen(QPen(colors().accent, thickness));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
        return;
    }
    const int last = model()->rowCount() - 1;
    const int y = m_dropRow > last ? visualRect(model()->index(last, 0)).bottom() // -1 without rows
                                   : visualRect(model()->index(m_dropRow, 0)).top() - 1;
    painter.fillRect(0, std::max(0, y), viewport()->width(), thickness, colors().accent);
}

/// How many lines a row needs depends on the width.
void DualListView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
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
