#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"
#include <QAccessibleWidget>
#include <QPainter>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

const Colors::Tone& toneColors(Tone tone) {
    switch (tone) {
    case Tone::Good:
        return colors().good;
    case Tone::Caution:
        return colors().caution;
    case Tone::Bad:
        return colors().bad;
    case Tone::Neutral:
        break;
    }
    return colors().neutral;
}

constexpr int dot = 8;
constexpr int side = 3 * grid;
constexpr int gap = 6;

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    return className == "pindesk::ui::Pill"_L1 && object->isWidgetType()
               ? new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::StaticText)
               : nullptr;
}

} // namespace

Pill::Pill(QWidget* parent)
    : QWidget(parent) {
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::set(const QString& text, Tone tone) {
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_text) + dot + gap + 2 * side, metrics.height() + 3 * grid};
}

void Pill::paintEvent(QPaintEvent*) {
    const Colors::Tone& tone = toneColors(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(tone.border);
    painter.setBrush(tone.ground);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.text);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int dotX = isMirrored ? width() - side - dot : side;
    painter.drawEllipse(QRectF(dotX, (height() - dot) / 2.0, dot, dot));
    painter.setPen(tone.text);
    QRect words = rect().adjusted(side + dot + gap, 0, -side, 0);
    if (isMirrored)
        words = rect().adjusted(side, 0, -(side + dot + gap), 0);
    painter.drawText(words, Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft), m_text);
}

} // namespace pindesk::ui
