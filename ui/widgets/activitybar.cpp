#include "ui/widgets/activitybar.h"
#include "ui/widgets/theme.h"
#include <QPainter>

namespace pindesk::ui {
namespace {

constexpr int thickness = 3;
constexpr int steps = 60;

} // namespace

ActivityBar::ActivityBar(QWidget* parent)
    : QWidget(parent) {
    setFixedHeight(thickness);
    setAccessibleName(tr("Activity"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(200);
    m_frames.setInterval(33);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_isShown = true;
        setAccessibleDescription(tr("Working"));
        m_frames.start();
    });
    connect(&m_frames, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % steps;
        update();
    });
}

void ActivityBar::begin() {
    if (m_running++ == 0)
        m_delay.start();
}

void ActivityBar::end() {
    if (m_running == 0 || --m_running > 0)
        return;
    m_delay.stop();
    m_frames.stop();
    m_isShown = false;
    setAccessibleDescription({});
    update();
}

void ActivityBar::paintEvent(QPaintEvent*) {
    if (!m_isShown)
        return;
    QPainter painter(this);
    const int part = width() / 4;
    const int from = (width() + part) * m_step / steps - part;
    painter.fillRect(from, 0, part, height(), colors().accent);
}

} // namespace pindesk::ui
