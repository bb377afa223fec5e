#pragma once
#include <QList>

class QWidget;

namespace pindesk::ui {

/// What Tab reaches below `root` now, in the order in which it is read: as the layouts have it, line by line,
/// whenever it was made. What lies over the rest without a layout comes last.
[[nodiscard]] QList<QWidget*> inReadingOrder(const QWidget& root);

} // namespace pindesk::ui
