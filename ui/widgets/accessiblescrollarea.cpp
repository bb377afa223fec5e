#include "ui/widgets/accessiblescrollarea.h"
#include <QAbstractScrollArea>
#include <QAccessibleWidget>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    auto* area = qobject_cast<QAbstractScrollArea*>(object);
    return area != nullptr && (className == "QScrollArea"_L1 || className == "QAbstractScrollArea"_L1)
               ? new QAccessibleWidget(area, QAccessible::Client)
               : nullptr;
}

} // namespace

void guardScrollAreas() {
    QAccessible::installFactory(makeInterface);
}

} // namespace pindesk::ui
