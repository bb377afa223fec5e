#pragma once
#include <QColor>
#include <QIcon>

namespace pindesk::ui {

/// One of our stroke icons (resources/icons), drawn in the text colour of the moment; disabled and selected
/// states have their colours too. With a colour: always in that one.
[[nodiscard]] QIcon icon(const char* name, const QColor& color = {});
/// The same as a picture of `size` device-independent pixels for a screen of this ratio.
[[nodiscard]] QPixmap iconPixmap(const char* name, int size, qreal ratio, const QColor& color);
/// The program's own.
[[nodiscard]] QIcon applicationIcon();

} // namespace pindesk::ui
