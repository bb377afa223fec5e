#pragma once
#include "core/base/accountnumber.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include <QJsonObject>
#include <QStringList>
#include <array>
#include <vector>

namespace pindesk::distribution {

/// Which accounts a batch is for. Only an initial PIN that was there when the batch was asked for can be
/// among them; who has registered, who is gone from the directory and whose initial PIN has expired never is.
struct Selection {
    /// Set: PINs given out before that moment and not since, and not used to register. Unset: PINs that were
    /// never given out.
    std::optional<Milliseconds> issuedBefore;
    /// Of the directory; empty: whatever it is.
    QStringList statuses;
    /// Only these; empty: all. At most `mostListed`.
    std::vector<AccountNumber> accounts;

    static constexpr std::size_t mostListed = 100'000;
    bool operator==(const Selection&) const = default;
};

/// Without the list, which is stored beside it.
[[nodiscard]] QJsonObject toJson(const Selection& selection);
[[nodiscard]] Selection selectionFromJson(const QJsonObject& json);

/// What is known of an account that may be chosen.
struct CandidateFacts {
    bool isInitial = false; ///< the PIN is an initial one, and neither flag is set
    Milliseconds pinSetAt = 0;
    std::optional<Milliseconds> issuedAt; ///< when that PIN was last given out
    bool isMissing = false;               ///< the directory has it no more
    bool isExpired = false;               ///< the initial PIN
    QStringView status;                   ///< of the directory
};
/// What becomes of it.
enum class Choice {
    Chosen,
    Registered,   ///< the customer has a PIN of their own
    NotNeeded,    ///< given out already; or, where that is asked for, never, or after the day
    OtherStatus,  ///< of the directory
    Missing,      ///< from the directory
    Expired,      ///< needs a reset
    ChangedSince, ///< the PIN is younger than the question
    NotListed,    ///< not in the list that was given
};
inline constexpr std::array choices{Choice::Chosen,       Choice::Registered, Choice::NotNeeded,
                                    Choice::OtherStatus,  Choice::Missing,    Choice::Expired,
                                    Choice::ChangedSince, Choice::NotListed};
/// `chosen`, `registered`, `not_needed`, `other_status`, `missing`, `expired`, `changed_since`, `not_listed`.
[[nodiscard]] QLatin1StringView nameOf(Choice choice);
/// `asOf`: when the question was asked.
[[nodiscard]] Choice choose(const Selection& selection, const CandidateFacts& facts, Milliseconds asOf);

} // namespace pindesk::distribution
