#pragma once
#include <QColor>
#include <algorithm>
#include <cmath>

namespace pindesk::test {

/// Relative luminance of WCAG 2.
[[nodiscard]] inline double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Contrast of WCAG 2: from 1 to 21.
[[nodiscard]] inline double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace pindesk::test
