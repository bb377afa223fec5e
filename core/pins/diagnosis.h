#pragma once
#include "core/pins/diagnosiscodes.h"
#include "core/pins/pinrecord.h"
#include "core/pins/populationfacts.h"
#include <QJsonObject>
#include <vector>

namespace pindesk::pins {

/// The enabling mail of this registration, the newest when it was sent again.
struct EnablingMail {
    enum class State { Waiting, Sent, Refused, Bounced, Cancelled };
    State state = State::Waiting;
    Milliseconds createdAt = 0;
    std::optional<Milliseconds> sentAt;
};

/// The newest enabling link.
struct EnablingLink {
    Milliseconds sentAt = 0;
    Milliseconds expiresAt = 0; ///< valid up to and including this moment
    std::optional<Milliseconds> usedAt;
    std::optional<Milliseconds> voidedAt;
};

/// Everything a diagnosis is made of.
struct DiagnosisFacts {
    AccountFlags flags;
    crypto::PinKind pinKind = crypto::PinKind::Initial;
    Milliseconds now = 0; ///< the database's clock
    Milliseconds pinSetAt = 0;
    std::optional<Milliseconds> resetAt;
    QString resetBy; ///< user name
    bool hintPresent = false;
    bool emailGiven = false;
    bool emailDiffersFromDirectory = false;   ///< the directory has an address, and it is another
    std::int64_t failedSignIns = 0;           ///< since the PIN was set
    std::int64_t successfulSignIns = 0;       ///< since the PIN was set
    std::optional<Milliseconds> lastSignInAt; ///< ever, failed or not; none: nothing is known of sign-ins
    QString lastSignInChannel;                ///< of the last that succeeded
    std::optional<EnablingMail> mail;
    std::optional<EnablingLink> link;
    std::optional<Milliseconds> initialPinEnd; ///< the last moment at which the initial PIN signs in
    std::optional<Milliseconds> linkOpenedAt;  ///< the page of a link was last fetched, by whoever
    std::optional<PopulationFacts> population; ///< looked up for waiting and inconsistent accounts only
};

struct Cause {
    CauseCode code;
    int weight = 0;       ///< 1 to 100, for the order only
    QJsonObject evidence; ///< why: times in epoch milliseconds, counts, user names; no address, no secret
};
struct Recommendation {
    AdviceCode code;
    QStringList inputs; ///< what the action may be given: `pin generate reason note`
    bool operator==(const Recommendation&) const = default;
};

struct Diagnosis {
    AccountState state = AccountState::NotRegistered;
    std::vector<Cause> causes;                   ///< the most likely first, never empty
    std::vector<Recommendation> recommendations; ///< the best first, never empty
};

/// Names the likely causes and what to do (domain: accounts and flags). Pure: the same facts, the same
/// answer.
[[nodiscard]] Diagnosis diagnose(const DiagnosisFacts& facts);

} // namespace pindesk::pins
