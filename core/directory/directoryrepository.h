#pragma once
#include "core/directory/directoryrow.h"
#include "core/storage/connection.h"

namespace pindesk::directory {

/// What the customer information system said of an account, for display and verification.
struct DirectoryAccount {
    AccountId id;
    DirectoryRow row;                         ///< without personal items and without a line
    QByteArray personal;                      ///< sealed, see personaldata.h; empty = not known
    std::optional<Milliseconds> missingSince; ///< not in the newest extract, since then
};

/// No value when the directory has no such account.
[[nodiscard]] Result<std::optional<DirectoryAccount>> readDirectoryAccount(storage::Connection& connection,
                                                                           const AccountNumber& account);

/// Whether the customer has replaced the initial PIN, and confirmed the e-mail address.
struct PinFlags {
    bool initialized = false;
    bool enabled = false;
    bool operator==(const PinFlags&) const = default;
};

/// An account as searches see it.
struct FoundAccount {
    AccountId id;
    DirectoryRow row; ///< names, address, e-mail, digits of the telephone numbers; nothing else
    bool isMissing = false;
    std::optional<PinFlags> pin; ///< none: there is no PIN record yet
};

/// The accounts with these ids, in any order; what is not there is left out.
[[nodiscard]] Result<std::vector<FoundAccount>> readFoundAccounts(storage::Connection& connection,
                                                                  const std::vector<AccountId>& accounts);

/// Calls `take` with each account behind `after`, to `to`, in the order of the ids; the PIN record is left
/// out.
[[nodiscard]] Result<void> forEachAccount(storage::Connection& connection, AccountId after, AccountId to,
                                          const std::function<Result<void>(const FoundAccount&)>& take);

/// Names in column must_change_pin.
[[nodiscard]] QByteArrayView nameOf(MustChangePin value);
/// Unknown for anything else.
[[nodiscard]] MustChangePin mustChangePinFromName(QByteArrayView name);

} // namespace pindesk::directory
