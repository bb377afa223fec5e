#pragma once

class QMainWindow;

namespace pindesk::ui {

/// Puts a window where it was left. What was left on a screen that is gone comes back on one that is there.
void restorePlace(QMainWindow& window);
void savePlace(const QMainWindow& window);

} // namespace pindesk::ui
