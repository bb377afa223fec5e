#pragma once
#include "core/audit/session.h"
#include "core/ledger/issue.h"
#include "core/pins/diagnosis.h"
#include "core/storage/database.h"

namespace pindesk::pins {

/// What the desk sees of one account before the caller is verified: no secret is in it.
struct AccountView {
    AccountId id;
    AccountNumber account;
    AccountFlags flags;
    std::int64_t version = 0;
    crypto::PinKind pinKind = crypto::PinKind::Initial;
    bool hintPresent = false;
    QString maskedEmail; ///< of the PIN record; empty when none was given
    bool emailVerified = false;
    Milliseconds pinSetAt = 0;
    std::optional<Milliseconds> resetAt;
    QString resetBy; ///< user name
    // from the directory
    QString firstName;
    QString lastName;
    QString organization;
    QString serviceAddress;
    QString city;
    QString state;
    QString postalCode;
    QString directoryStatus;
    QString language; ///< the customer's, as the directory has it; empty when it has none
    std::optional<Milliseconds> missingSince; ///< the newest extract does not have the account
    QByteArray directoryEmailDigest;          ///< see isInDirectory(); empty when it has no address

    /// How initial PINs were given out, the PIN of now first, then the newest; only for an initial PIN.
    std::vector<ledger::Issue> issues;
    std::optional<Milliseconds> initialPinEnd; ///< the last moment at which an initial PIN signs in

    Diagnosis diagnosis;
};

/// Get PIN: the account's screen. One transaction that reads and writes the audit row `pin_looked_up`. Needs
/// look_up_account. NotFound, field `account`.
[[nodiscard]] Result<AccountView> getPin(storage::Database& database, const audit::Session& session,
                                         const AccountNumber& account);

/// Is this the address that the directory has, in whatever case? The view does not hold the address itself.
[[nodiscard]] bool isInDirectory(const AccountView& view, const QString& email);

} // namespace pindesk::pins
