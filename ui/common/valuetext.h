#pragma once
#include "core/base/clock.h"
#include <QString>

/// Numbers, moments and durations as the locale writes them.
namespace pindesk::ui {

/// "1st", "2nd", "6th".
[[nodiscard]] QString ordinalText(int number);
[[nodiscard]] QString numberText(std::int64_t number);
/// For tr() with a number, which takes no larger ones.
[[nodiscard]] int pluralOf(std::int64_t number);
/// "22 Nov 2026 05:56", in the workstation's zone.
[[nodiscard]] QString momentText(Milliseconds at);
/// The same with seconds, for what must be told apart: "22 Nov 2026 05:56:07".
[[nodiscard]] QString exactMomentText(Milliseconds at);
/// "less than a second", "12 s", "3 min 20 s", "2 h 5 min".
[[nodiscard]] QString durationText(double seconds);
/// What is left of a time, to the minute and rounded down: "3 h 59 min", "12 min", "less than a minute".
[[nodiscard]] QString minutesText(Milliseconds left);

} // namespace pindesk::ui
