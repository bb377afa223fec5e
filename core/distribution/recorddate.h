#pragma once
#include "core/base/clock.h"
#include "core/distribution/extractlayout.h"
#include <span>

namespace pindesk::distribution {

/// The ways in which a record may write its date or time: `yyyyMMdd`, `HHmmss` … The first is the usual one.
[[nodiscard]] std::span<const QLatin1StringView> recordFormats(RecordField field);

/// The moment in such a format, in this computer's time zone.
[[nodiscard]] QString recordMoment(Milliseconds at, const QString& format);

} // namespace pindesk::distribution
