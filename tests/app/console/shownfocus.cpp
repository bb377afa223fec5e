#include "tests/app/console/widgetchecks.h"
#include "tests/support/contrast.h"
#include <QApplication>
#include <QTabBar>
#include <QPixmap>
#include <QScrollArea>

namespace pindesk::test {
using namespace Qt::StringLiterals;
namespace {

constexpr int around = 4;

QImage pictureOf(const QWidget& widget) {
    QWidget* window = widget.window();
    const QRect place(widget.mapTo(window, QPoint()), widget.size());
    return window->grab(place.adjusted(-around, -around, around, around)).toImage();
}

int strongChanges(const QImage& before, const QImage& after) {
    constexpr double least = 3.0; // WCAG 2.2, focus appearance
    int count = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            if (before.pixel(x, y) != after.pixel(x, y) &&
                contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= least)
                ++count;
    return count;
}

void bringIntoView(QWidget* widget) {
    for (QWidget* each = widget->parentWidget(); each != nullptr; each = each->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(each))
            area->ensureWidgetVisible(widget);
}

} // namespace

QStringList faultsOfFocus(QWidget& root) {
    QStringList faults;
    for (const QPointer<QWidget> each : focusable(root, true)) {
        if (each == nullptr || !each->isVisibleTo(&root))
            continue;
        bringIntoView(each);
        if (QWidget* before = QApplication::focusWidget())
            before->clearFocus();
        QCoreApplication::processEvents();
        const QImage without = pictureOf(*each);
        each->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (QApplication::focusWidget() != each) {
            faults << u"does not take the focus: "_s + pathOf(each);
            continue;
        }
        const double ratio = without.devicePixelRatio();
        QRect seen = each->visibleRegion().boundingRect();
        if (const auto* tabs = qobject_cast<const QTabBar*>(each))
            seen = tabs->tabRect(tabs->currentIndex()); // the tab in front shows it
        const double line = (seen.width() + seen.height()) * ratio; // half the way around
        const int changes = strongChanges(without, pictureOf(*each));
        if (changes < line)
            faults << u"its focus changes only %1 pixels of %2: "_s.arg(changes).arg(line) + pathOf(each);
    }
    return faults;
}

} // namespace pindesk::test
