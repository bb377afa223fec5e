#include "ui/setup/recoverykeydisplay.h"
#include "ui/widgets/theme.h"
#include <QFontDatabase>
#include <QPainter>

namespace pindesk::ui {
namespace {

constexpr int groupsInRow = 7, groupSize = 4;

QFont groupFont() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(font.pointSizeF() * 1.35);
    return font;
}

} // namespace

RecoveryKeyDisplay::RecoveryKeyDisplay(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Recovery key"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RecoveryKeyDisplay::show(Secret key) {
    m_key = std::move(key);
    updateGeometry();
    update();
}

void RecoveryKeyDisplay::clear() {
    m_key.clear();
    update();
}

QSize RecoveryKeyDisplay::sizeHint() const {
    const QFontMetrics metrics(groupFont());
    return {metrics.horizontalAdvance(u'W') * (groupSize + 1) * groupsInRow + 6 * grid,
            2 * (metrics.height() + 2 * grid) + 4 * grid};
}

void RecoveryKeyDisplay::paint(QPainter& painter, const QRect& place, const Secret& key) {
    const QFontMetrics metrics(painter.font(), painter.device());
    const int cell = metrics.horizontalAdvance(u'W') * (groupSize + 1), line = metrics.height() * 3 / 2;
    int index = 0;
    for (const unsigned char c : key.bytes()) {
        if (c == '-')
            continue;
        const int group = index / groupSize;
        const int x =
            place.x() + (group % groupsInRow) * cell + (index % groupSize) * metrics.horizontalAdvance(u'W');
        const int y = place.y() + (group / groupsInRow) * line;
        painter.drawText(QRect(x, y, cell, line), Qt::AlignLeft | Qt::AlignVCenter,
                         QString(QLatin1Char(static_cast<char>(c))));
        ++index;
    }
}

void RecoveryKeyDisplay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors().border);
    painter.setBrush(colors().field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), grid, grid);
    painter.setPen(colors().text);
    painter.setFont(groupFont());
    paint(painter, rect().adjusted(3 * grid, 2 * grid, 0, 0), m_key);
}

} // namespace pindesk::ui
