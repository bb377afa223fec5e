#pragma once
#include <QListView>

namespace pindesk::ui {

class DualListModel;

/// One side of a dual list: walked through with the arrows and by typing, several rows selected, dragged and
/// dropped. What the keys ask for is done by whoever hears of it.
class DualListView : public QListView {
    Q_OBJECT
public:
    enum class Side { Leading, Trailing };
    DualListView(DualListModel* model, Side side, QWidget* parent);

    /// `emptyText` stands in place of rows; screen readers say it too, or the note when there are rows.
    void setNotes(const QString& emptyText, const QString& note);
    [[nodiscard]] const QString& emptyText() const { return m_emptyText; }
    [[nodiscard]] bool isEmpty() const { return model()->rowCount() == 0; }
    /// Ids of the selected rows, from the top.
    [[nodiscard]] QStringList chosen() const;
    /// Selects those that are there, and shows the first; false when none is.
    bool choose(const QStringList& ids);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void acrossRequested(); ///< the selected rows to the other list
    void removeRequested();
    void orderRequested(int step);
    void otherListRequested();
    void selectionMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] int heightOf(int rows) const;
    /// Before which row something would be dropped there.
    [[nodiscard]] int dropRow(const QPoint& place) const;
    [[nodiscard]] QPixmap dragPicture(const QModelIndexList& rows) const;
    void paintDrop(QPainter& painter) const;

    Side m_side;
    int m_dropRow = -1; ///< -1: nothing is dragged over it
    QString m_emptyText;
};

} // namespace pindesk::ui
