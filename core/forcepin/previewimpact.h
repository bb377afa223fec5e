#pragma once
#include "core/forcepin/chooseprofile.h"
#include "core/forcepin/evaluate.h"
#include "core/storage/siteurl.h"
#include <functional>
#include <numeric>
#include <stop_token>

namespace pindesk::forcepin {

/// What one scenario would come to, in accounts.
struct ScenarioImpact {
    std::int64_t fired = 0;
    std::int64_t trigger = 0; ///< it is the first that fires
    std::int64_t alone = 0;   ///< no other fires
};

inline constexpr std::size_t verdictCount = 3;

struct Impact {
    std::int64_t accounts = 0;   ///< judged: all that have a PIN
    std::int64_t unreadable = 0; ///< whose PIN does not open; not judged
    std::array<std::int64_t, verdictCount> verdicts{};
    std::array<ScenarioImpact, pinrules::scenarioCount> scenarios{};
    /// How often both of two scenarios fire; the diagonal is `fired`.
    std::array<std::array<std::int64_t, pinrules::scenarioCount>, pinrules::scenarioCount> overlap{};
    std::optional<int> published; ///< the version in force, to compare with
    /// From the verdict of the version in force (*normal* where there is none) to that of the profile.
    std::array<std::array<std::int64_t, verdictCount>, verdictCount> changes{};
    double seconds = 0;

    [[nodiscard]] std::int64_t count(Verdict verdict) const {
        return verdicts[static_cast<std::size_t>(verdict)];
    }
    [[nodiscard]] std::int64_t changed(Verdict from, Verdict to) const {
        return changes[static_cast<std::size_t>(from)][static_cast<std::size_t>(to)];
    }
    /// By the version in force.
    [[nodiscard]] std::int64_t countBefore(Verdict verdict) const {
        const auto& row = changes[static_cast<std::size_t>(verdict)];
        return std::accumulate(row.begin(), row.end(), std::int64_t{0});
    }
};

struct ImpactProgress {
    std::int64_t done = 0;
    std::int64_t total = 0;
    double rate = 0; ///< accounts a second
};
/// Called on the calling thread, after every batch.
using ImpactProgressHandler = std::function<void(const ImpactProgress&)>;

/// What a profile would do to the whole population, as if everybody called now with the right PIN. Reads each
/// account once, on connections of its own, and changes nothing. PINs and personal data are opened one at a
/// time and overwritten at once. Needs manage_profiles, and the keys of a supervisor; recorded as
/// `impact_previewed`. NotFound and InvalidInput as chooseProfile(); KeyNotHeld; Cancelled within 200 ms of
/// the request.
[[nodiscard]] Result<Impact> previewImpact(const storage::SiteUrl& site, const audit::Session& session,
                                           const ProfileChoice& choice,
                                           const ImpactProgressHandler& progress = {},
                                           std::stop_token stop = {});

} // namespace pindesk::forcepin
