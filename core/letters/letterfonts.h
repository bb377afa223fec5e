#pragma once
#include <QFont>
#include <QStringList>

namespace pindesk::letters {

/// Letters are set in this unit on every device, so that the preview breaks its lines as the paper does.
inline constexpr double unitsPerInch = 1200;
[[nodiscard]] constexpr double fromPoints(double points) {
    return points * unitsPerInch / 72;
}
[[nodiscard]] constexpr double fromMillimetres(double millimetres) {
    return millimetres * unitsPerInch / 25.4;
}

/// What an empty font family stands for: the first of these that is installed.
[[nodiscard]] const QStringList& standardFamilies();

/// The family, or the standard one, in points of paper.
[[nodiscard]] QFont bodyFont(const QString& family, double points);

/// Letters of one width, in which 0 and O, 1, l and I differ; no ligatures. For numbers and PINs.
[[nodiscard]] QFont pinFont(double points);
/// Are these characters' outlines all different in it?
[[nodiscard]] bool tellsApart(const QFont& font, QStringView characters);

} // namespace pindesk::letters
