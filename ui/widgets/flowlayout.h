#pragma once
#include <QLayout>
#include <vector>

namespace pindesk::ui {

/// Small widgets beside each other from the leading edge, on as many lines as they need.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& room) override;

private:
    /// Gives each item its place when `isMeant`; the height that all need.
    int place(const QRect& room, bool isMeant) const;

    std::vector<QLayoutItem*> m_items;
};

} // namespace pindesk::ui
