#pragma once

namespace pindesk::ui {

/// Scroll areas tell their children as other widgets do, from now on, in the whole program. Qt 6.4's own
/// interface for them reads behind the end of its list, and the program with it, when a screen reader asks
/// for a scroll bar that has just gone.
void guardScrollAreas();

} // namespace pindesk::ui
