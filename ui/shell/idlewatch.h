#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace pindesk::ui {

/// Counts the time since the last key or pointer event of the program. Runs on the monotonic clock, so that
/// setting the computer's clock neither locks nor keeps open.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(QObject* parent = nullptr);

    void start(int minutes);
    void stop();
    [[nodiscard]] int secondsLeft() const;

Q_SIGNALS:
    void tick(int secondsLeft);
    void expired();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void check();

    QElapsedTimer m_since;
    QTimer m_second;
    int m_limit = 0; ///< seconds
};

} // namespace pindesk::ui
