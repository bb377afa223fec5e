#pragma once
#include <QTimer>
#include <QWidget>

namespace pindesk::ui {

/// A thin line that moves while work goes on, from 200 ms after its begin. Keeps its place when it is idle,
/// so that nothing jumps.
class ActivityBar : public QWidget {
    Q_OBJECT
public:
    explicit ActivityBar(QWidget* parent = nullptr);

    /// Begins and ends are counted.
    void begin();
    void end();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    int m_running = 0;
    int m_step = 0;
    bool m_isShown = false;
    QTimer m_delay;
    QTimer m_frames;
};

} // namespace pindesk::ui
