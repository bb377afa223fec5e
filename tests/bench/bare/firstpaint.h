#pragma once
#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <unistd.h>

namespace pindesk::bench {

/// Says so on standard output when a window has been painted for the first time, and ends.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget& window) { window.installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [] {
                (void)!::write(STDOUT_FILENO, "painted", 7);
                ::_exit(0);
            });
        return QObject::eventFilter(watched, event);
    }
};

} // namespace pindesk::bench
