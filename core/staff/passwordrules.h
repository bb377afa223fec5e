#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"
#include <QStringList>
#include <vector>

namespace pindesk::staff {

/// What a staff password must be; the site's settings may ask for more (readPasswordPolicy).
struct PasswordPolicy {
    int minimumLength = 8;
    int maximumLength = 128;
    bool needsUpper = true;
    bool needsLower = true;
    bool needsLetter = true; ///< of either case
    bool needsDigit = true;
    bool refusesUserNames = true;
    int previousRefused = 1; ///< how many passwords one has had may not be taken again; counts at submitting
    QStringList blocklist;   ///< the site's own words, beside the built-in ones
};

enum class PasswordRule {
    MinimumLength, ///< `too_short`
    MaximumLength, ///< `too_long`
    Upper,         ///< `upper`
    Lower,         ///< `lower`
    Letter,        ///< `letter`
    Digit,         ///< `digit`
    NoSpace,       ///< `space`
    NotUserName,   ///< `user_name`: neither one's own nor the bootstrap administrator's
    NotCommon,     ///< `common`
    NotPrevious,   ///< `previous`
};
/// The rule's name in errors.
[[nodiscard]] QLatin1StringView nameOf(PasswordRule rule);

/// How a password stands to one rule.
struct PasswordRuleState {
    PasswordRule rule = PasswordRule::MinimumLength;
    enum class Way { Met, Broken, Unknown } way = Way::Met; ///< Unknown: only the submitting tells
    int number = 0;                                         ///< the length, or how many previous ones
    bool operator==(const PasswordRuleState&) const = default;
};

/// Every rule that the policy has, in the order in which they are shown, for live feedback: as fast as
/// typing. Characters are counted, and everything else judged, in NFKC. `userNames`: the person's own and
/// the bootstrap administrator's.
[[nodiscard]] std::vector<PasswordRuleState>
passwordRules(const Secret& password, const QStringList& userNames, const PasswordPolicy& policy);

/// InvalidInput, field `password`, and every rule that is broken in `detail`, separated by commas, those of
/// length with their number: `too_short:8,upper`. Or detail `encoding`.
[[nodiscard]] Result<void> checkPassword(const Secret& password, const QStringList& userNames,
                                         const PasswordPolicy& policy = {});

} // namespace pindesk::staff
