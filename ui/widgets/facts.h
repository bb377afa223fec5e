#pragma once
#include <QList>
#include <QWidget>
#include <utility>

class QGridLayout;
class QLabel;

namespace pindesk::ui {

/// Names and values under one another, the values at one edge and in digits of equal width.
class Facts : public QWidget {
    Q_OBJECT
public:
    using Rows = QList<std::pair<QString, QString>>;
    explicit Facts(QWidget* parent = nullptr);

    void set(const Rows& rows);
    [[nodiscard]] const Rows& rows() const { return m_rows; }

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QLabel* labelAt(int row, int column) const;
    void align();

    Rows m_rows;
    QGridLayout* m_grid;
};

} // namespace pindesk::ui
