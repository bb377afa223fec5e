#pragma once
#include "core/base/accountnumber.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/crypto/sealcontext.h"
#include <array>

namespace pindesk::pins {

/// What the two flags say together (domain: accounts and flags).
enum class AccountState {
    NotRegistered, ///< No, No
    Waiting,       ///< Yes, No: for the confirmation of the e-mail address
    Active,        ///< Yes, Yes
    Inconsistent,  ///< No, Yes: must never occur
};
inline constexpr std::array accountStates{AccountState::NotRegistered, AccountState::Waiting,
                                          AccountState::Active, AccountState::Inconsistent};

/// `not_registered`, `waiting`, `active`, `inconsistent`.
[[nodiscard]] QLatin1StringView nameOf(AccountState state);
[[nodiscard]] std::optional<AccountState> accountStateFromText(QStringView text);

struct AccountFlags {
    bool initialized = false; ///< the customer has replaced the initial PIN
    bool enabled = false;     ///< the customer has confirmed the e-mail address
    bool operator==(const AccountFlags&) const = default;
};
[[nodiscard]] constexpr AccountState stateOf(AccountFlags flags) {
    if (flags.initialized)
        return flags.enabled ? AccountState::Active : AccountState::Waiting;
    return flags.enabled ? AccountState::Inconsistent : AccountState::NotRegistered;
}
[[nodiscard]] constexpr AccountFlags flagsOf(AccountState state) {
    return {state == AccountState::Waiting || state == AccountState::Active,
            state == AccountState::Active || state == AccountState::Inconsistent};
}

/// One row of `account`: the PIN record less the PIN.
struct PinRecord {
    AccountId id;
    AccountFlags flags;
    std::optional<QByteArray> sealedHint;
    QString email;
    bool emailVerified = false;
    Milliseconds pinSetAt = 0;
    std::optional<Milliseconds> resetAt;
    std::optional<StaffId> resetBy;
    std::int64_t version = 0;
    bool operator==(const PinRecord&) const = default;
};

/// One row of `pin_secret`.
struct StoredPin {
    crypto::PinKind kind = crypto::PinKind::Initial;
    QByteArray sealed;
    KeyId keyId;
    Milliseconds setAt = 0;
    bool operator==(const StoredPin&) const = default;
};

/// What a reset replaced, kept until the undo window closes.
struct UndoRecord {
    PinRecord before; ///< as it was, its version too
    StoredPin pin;
    StaffId by;
    std::int64_t resetVersion = 0; ///< the record's version that the reset made
    Milliseconds expiresAt = 0;
};

/// `a•••••o@example.org`: enough to recognise one's own address, the same number of dots whatever its length.
[[nodiscard]] QString maskedEmail(const QString& email);

} // namespace pindesk::pins
