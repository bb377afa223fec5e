#pragma once
#include "core/base/clock.h"
#include <QElapsedTimer>
#include <QLabel>
#include <QTimer>

namespace pindesk::ui {

/// How long something still lasts, in words, to the minute. Counts on the monotonic clock from what the
/// database has told: setting the computer's clock changes nothing.
class Countdown : public QLabel {
    Q_OBJECT
public:
    explicit Countdown(QWidget* parent = nullptr);

    /// `words` with the time that is left as `%1`; `over` when there is none any more.
    void start(Milliseconds left, const QString& words, const QString& over);
    void stop();

private:
    void tick();

    Milliseconds m_left = 0;
    QString m_words, m_over;
    QElapsedTimer m_since;
    QTimer m_second;
};

} // namespace pindesk::ui
