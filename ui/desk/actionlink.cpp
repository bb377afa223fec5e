#include "ui/desk/actionlink.h"
#include "ui/widgets/buttons.h"
#include <QAbstractButton>
#include <QAction>

namespace pindesk::ui {

void setUsable(QAction& action, bool isUsable, const QString& reason) {
    action.setEnabled(isUsable);
    action.setStatusTip(isUsable ? QString() : reason);
}

void followAction(QAbstractButton& button, QAction& action) {
    const auto follow = [&button, &action] { setUsable(button, action.isEnabled(), action.statusTip()); };
    QObject::connect(&action, &QAction::changed, &button, follow);
    QObject::connect(&button, &QAbstractButton::clicked, &action, &QAction::trigger);
    follow();
}

} // namespace pindesk::ui
