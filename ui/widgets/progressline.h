#pragma once
#include <QWidget>

class QLabel;
class QProgressBar;

namespace pindesk::ui {

/// A bar and, under it, the figures of work that goes on: how much, how fast, how long yet.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(const QString& accessibleName, QWidget* parent = nullptr);

    /// Without a fraction the bar only moves.
    void set(std::optional<double> fraction, const QString& figures);

private:
    QProgressBar* m_bar;
    QLabel* m_figures;
};

} // namespace pindesk::ui
