#include "ui/shell/idlewatch.h"
#include <QCoreApplication>
#include <QEvent>

namespace pindesk::ui {

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent) {
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::start(int minutes) {
    m_limit = minutes * 60;
    m_since.start();
    m_second.start();
    QCoreApplication::instance()->installEventFilter(this);
    Q_EMIT tick(secondsLeft());
}

void IdleWatch::stop() {
    m_second.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

int IdleWatch::secondsLeft() const {
    return std::max(0, m_limit - static_cast<int>(m_since.elapsed() / 1000));
}

void IdleWatch::check() {
    const int left = secondsLeft();
    Q_EMIT tick(left);
    if (left > 0)
        return;
    stop();
    Q_EMIT expired();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (event->spontaneous())
            m_since.restart();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace pindesk::ui
