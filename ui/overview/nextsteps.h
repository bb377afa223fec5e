#pragma once
#include "core/base/rights.h"
#include "core/forcepin/listprofiles.h"
#include "core/generation/generationrun.h"
#include "core/pins/accountcounts.h"
#include "core/sitekeys/listkeys.h"

namespace pindesk::ui {

/// One thing to do, with the button that leads there.
struct NextStep {
    QString text;
    QString button;
    QString page; ///< where the button leads
    bool isUrgent = false;
    bool operator==(const NextStep&) const = default;
};

/// What the numbers ask of a person with these roles, the most urgent first. Never empty.
[[nodiscard]] std::vector<NextStep> nextSteps(Roles roles, const pins::AccountCounts& counts,
                                              const std::optional<generation::GenerationRun>& lastRun);

/// What an administrator should do about the site's keys.
[[nodiscard]] std::vector<NextStep> keySteps(const sitekeys::KeysOverview& keys);

/// Force PIN profiles that somebody has begun to change and not published.
[[nodiscard]] std::vector<NextStep> profileSteps(const std::vector<forcepin::StoredProfile>& profiles);

} // namespace pindesk::ui
