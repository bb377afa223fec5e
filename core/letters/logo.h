#pragma once
#include "core/base/result.h"
#include <QImage>

namespace pindesk::letters {

inline constexpr qsizetype longestLogo = 256 * 1024; ///< bytes
inline constexpr int mostLogoPixels = 4'000'000;

/// The picture in a PNG or JPEG file; its size is looked at before it is unpacked. InvalidInput, field empty,
/// detail `too_long`, `not_a_picture` (or of another kind) or `too_many_pixels`.
[[nodiscard]] Result<QImage> readLogo(const QByteArray& file);

} // namespace pindesk::letters
