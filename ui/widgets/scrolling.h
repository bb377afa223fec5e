#pragma once

class QWidget;

namespace pindesk::ui {

/// The wheel over this field scrolls the page: it must not change a choice that the pointer only passes.
void leaveWheelToPage(QWidget& field);

/// Scrolls the page so that the widget is seen, its beginning first; behind the layout that is still to come.
void bringIntoView(QWidget& widget);

} // namespace pindesk::ui
