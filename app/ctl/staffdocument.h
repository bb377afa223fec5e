#pragma once
#include "core/staff/showstaff.h"
#include <QJsonObject>
#include <QStringList>

namespace pindesk::ctl {

/// A person as JSON, in `staff list`, `show` and what changes them.
[[nodiscard]] QJsonObject staffDocument(const staff::Person& person);
/// The same with the lockout clock and the open link, as `staff show` has it; and as text.
[[nodiscard]] QJsonObject staffDocument(const staff::StaffDetails& details);
[[nodiscard]] QStringList staffLines(const staff::StaffDetails& details);

/// A time as JSON: null for none.
[[nodiscard]] QJsonValue timeValue(const std::optional<Milliseconds>& time);

} // namespace pindesk::ctl
