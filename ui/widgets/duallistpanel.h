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
    /// What the head needs at its width; both sides of a list get the larger one.
    [[nodiscard]] int headNeeds() const;
    void setHeadHeight(int height);

Q_SIGNALS:
    void resized();
    void filterChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addFilter();
    void arrangeHead();

    DualListView* m_view;
    QWidget* m_head;
    QBoxLayout* m_headLayout;
    QLabel* m_title;
    QLabel* m_filterLabel = nullptr;
    QLineEdit* m_filter = nullptr;
};

} // namespace pindesk::ui
