#include "ui/shell/windowplace.h"
#include "ui/widgets/theme.h"
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QStyle>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

void restorePlace(QMainWindow& window) {
    const QSettings settings;
    window.resize(1280, 800);
    if (!window.restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        window.resize(1280, 800);
    // The display it was on may be gone, or a smaller one; and what was stored may be anything.
    const QScreen* screen = QGuiApplication::screenAt(window.frameGeometry().center());
    const QRect room = (screen != nullptr ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    const QSize frame(2 * grid, title + grid); // as far as can be known before the window is shown
    window.resize(window.size().expandedTo(window.minimumSizeHint()).boundedTo(room.size() - frame));
    if (!room.contains(window.geometry()))
        window.move(room.center() - window.rect().center());
}

void savePlace(const QMainWindow& window) {
    QSettings settings;
    settings.setValue(u"window/geometry"_s, window.saveGeometry());
}

} // namespace pindesk::ui
