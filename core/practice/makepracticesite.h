#pragma once
#include "core/base/result.h"
#include <QString>
#include <functional>
#include <stop_token>

namespace pindesk::practice {

inline constexpr int practiceAccounts = 5000;

struct PracticeProgress {
    enum class Stage { Site, Customers, Pins, Past };
    Stage stage = Stage::Site;
    double fraction = 0; ///< of the whole
};
using PracticeProgressHandler = std::function<void(const PracticeProgress&)>;

/// Makes the embedded practice site "Springfield Water" in a new file: 5,000 invented customers in every
/// state and the practice staff, always the same but for keys, PINs and the moment. It is made beside the
/// place and put there when it is whole, so that a killed program leaves no half site. Some seconds, on the
/// calling thread and those of import and generation.
///
/// Its passwords are public, so they are hashed cheaply (Argon2id of 1 MiB, one pass); what it seals is
/// invented. AlreadyExists, field = the path; DatabaseLocked when another program is making it; Cancelled.
[[nodiscard]] Result<void> makePracticeSite(const QString& path, const PracticeProgressHandler& progress = {},
                                            std::stop_token stop = {});

} // namespace pindesk::practice
