#pragma once

class QAction;
class QString;
class QWidget;
class QAbstractButton;

namespace pindesk::ui {

/// Allows an action, or forbids it with the reason, which the palette and the buttons show.
void setUsable(QAction& action, bool isUsable, const QString& reason);
/// The button does the action, and can be used when that can.
void followAction(QAbstractButton& button, QAction& action);

} // namespace pindesk::ui
