#include "ui/widgets/countdown.h"
#include "ui/common/valuetext.h"
#include "ui/widgets/text.h"

namespace pindesk::ui {

Countdown::Countdown(QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextRole(*this, TextRole::Muted);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &Countdown::tick);
}

void Countdown::start(Milliseconds left, const QString& words, const QString& over) {
    m_left = left;
    m_words = words;
    m_over = over;
    m_since.start();
    m_second.start();
    tick();
}

void Countdown::stop() {
    m_second.stop();
    clear();
}

void Countdown::tick() {
    const Milliseconds left = m_left - m_since.elapsed();
    if (left < 0) { // the last moment is good
        m_second.stop();
        setText(m_over);
        return;
    }
    setText(m_words.arg(minutesText(left)));
}

} // namespace pindesk::ui
