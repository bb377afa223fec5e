#include "ui/widgets/saylabel.h"
#include "ui/widgets/theme.h"
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace pindesk::ui {
namespace {

constexpr int bar = 3, gap = 3 * grid;

} // namespace

SayLabel::SayLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent) {
    place();
}

void SayLabel::place() {
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(isMirrored ? 0 : bar + gap, grid, isMirrored ? bar + gap : 0, grid);
}

void SayLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

void SayLabel::paintEvent(QPaintEvent* event) {
    QLabel::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, bar, height())),
                     colors().accent);
}

} // namespace pindesk::ui
