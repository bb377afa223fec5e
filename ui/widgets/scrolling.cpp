#include "ui/widgets/scrolling.h"
#include "ui/widgets/theme.h"
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace pindesk::ui {
namespace {

class WheelFilter : public QObject {
public:
    using QObject::QObject;

private:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore(); // on to the parents
        return true;
    }
};

QScrollArea* areaOf(QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(widget))
            return area;
    return nullptr;
}

void scrollTo(QWidget& widget) {
    QScrollArea* area = areaOf(&widget);
    if (area == nullptr || area->widget() == nullptr)
        return;
    const int top = widget.mapTo(area->widget(), QPoint()).y() - 2 * grid;
    const int bottom = top + widget.height() + 4 * grid;
    QScrollBar* bar = area->verticalScrollBar();
    const int height = area->viewport()->height();
    if (bottom > bar->value() + height)
        bar->setValue(std::min(top, bottom - height));
    if (top < bar->value())
        bar->setValue(top);
}

} // namespace

void leaveWheelToPage(QWidget& field) {
    field.setFocusPolicy(Qt::StrongFocus); // nor take the keyboard
    field.installEventFilter(new WheelFilter(&field));
}

void bringIntoView(QWidget& widget) {
    // The layout inside is asked for first, then that of the page around it.
    QTimer::singleShot(0, &widget,
                       [&widget] { QTimer::singleShot(0, &widget, [&widget] { scrollTo(widget); }); });
}

} // namespace pindesk::ui
