#pragma once
#include "core/staff/approval.h"

namespace pindesk::ctl {

/// A request that takes four eyes, in JSON.
[[nodiscard]] QJsonObject approvalDocument(const staff::Approval& approval);
/// What becomes of it next, in words.
[[nodiscard]] QString approvalWaitsText(const staff::Approval& approval);

} // namespace pindesk::ctl
