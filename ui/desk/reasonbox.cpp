#include "ui/desk/reasonbox.h"
#include "ui/common/eventtext.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include <QPainter>

namespace pindesk::ui {

ReasonBox::ReasonBox(QWidget* parent)
    : QComboBox(parent) {
    setAccessibleName(tr("Reason"));
    setReasons({});
}

void ReasonBox::setReasons(const QStringList& codes) {
    const QString chosen = reason();
    clear();
    addItem(tr("Choose a reason"), QString());
    for (const QString& code : codes)
        addItem(reasonText(code), code);
    setReason(chosen);
}

void ReasonBox::setReason(const QString& code) {
    setCurrentIndex(std::max(0, findData(code)));
}

// The style sheet's arrow cannot have the colour of the appearance.
void ReasonBox::paintEvent(QPaintEvent* event) {
    QComboBox::paintEvent(event);
    constexpr int size = 16;
    const QRect place(width() - size - 2 * grid, (height() - size) / 2, size, size);
    QPainter painter(this);
    painter.drawPixmap(
        QStyle::visualRect(layoutDirection(), rect(), place),
        iconPixmap("down", size, devicePixelRatioF(), isEnabled() ? colors().text : colors().disabled));
}

} // namespace pindesk::ui
