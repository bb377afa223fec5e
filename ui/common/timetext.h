#pragma once
#include "core/base/clock.h"
#include <QString>

namespace pindesk::ui {

/// When it was, in the workstation's zone: "today 11:58", "yesterday 16:40", "19 Nov 09:12", "2 Nov 2024
/// 08:00".
[[nodiscard]] QString whenText(Milliseconds at, Milliseconds now);
/// The day alone, with its year: "19 Nov 2026".
[[nodiscard]] QString dateText(Milliseconds at);
/// The time of the day alone: "11:58".
[[nodiscard]] QString clockText(Milliseconds at);
/// How long, roughly: "less than a minute", "2 minutes", "5 hours", "3 days".
[[nodiscard]] QString ageText(Milliseconds duration);

} // namespace pindesk::ui
