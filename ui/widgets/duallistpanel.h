#pragma once
#include <QFrame>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace pindesk::ui {

class DualListView;

/// One side of a dual list with its title over it; a filter stands beside the title, or under it where there
/// is no room.
class DualListPanel : public QFrame {
    Q_OBJECT
public:
    DualListPanel(DualListView* view, bool hasFilter, QWidget* parent);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    /// Empty without a filter.
    [[nodiscard]] QString filterText() const;
    /// The heads of both sides are as high as the higher one, from now on.
    static void alignHeads(DualListPanel* one, DualListPanel* other);

Q_SIGNALS:
    void resized();
    void filterChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addFilter();
    [[nodiscard]] int headHeight() const; ///< that it needs at its width
    void arrangeHead();

    DualListView* m_view;
    QWidget* m_head;
    QBoxLayout* m_headLayout;
    QLabel* m_title;
    QLabel* m_filterLabel = nullptr;
    QLineEdit* m_filter = nullptr;
};

} // namespace pindesk::ui
