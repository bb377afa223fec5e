#pragma once
#include "core/pins/pinrecord.h"
#include "core/storage/transaction.h"

/// The tables account, pin_secret, pin_undo and link_token as the operations on PINs see them.
namespace pindesk::pins {

/// NotFound, field `account`; the detail is `no_pin_record` when the directory knows the account and PINs
/// have not been generated for it yet.
[[nodiscard]] Result<PinRecord> findRecord(storage::Connection& connection, const AccountNumber& account);
/// The same error for an operation that found no record by itself.
[[nodiscard]] tl::unexpected<Error> noRecord(storage::Connection& connection, const AccountNumber& account);

/// Takes the record for a change: nobody else changes it before this transaction ends, and its version is
/// raised by one. Gives it as it was before. NotFound as above.
[[nodiscard]] Result<PinRecord> claimRecord(storage::Transaction& transaction, const AccountNumber& account);
/// Writes a claimed record's columns; `version` is not among them.
[[nodiscard]] Result<void> saveRecord(storage::Transaction& transaction, const PinRecord& record);

/// Internal when the account has no row: a defect, each has exactly one.
[[nodiscard]] Result<StoredPin> readPin(storage::Connection& connection, AccountId id);
[[nodiscard]] Result<void> replacePin(storage::Transaction& transaction, AccountId id, const StoredPin& pin);

[[nodiscard]] Result<void> keepForUndo(storage::Transaction& transaction, const UndoRecord& undo);
[[nodiscard]] Result<std::optional<UndoRecord>> findUndo(storage::Connection& connection, AccountId id);
[[nodiscard]] Result<void> dropUndo(storage::Transaction& transaction, AccountId id);
/// Forgets replaced PINs whose undo window has closed.
[[nodiscard]] Result<void> purgeUndo(storage::Transaction& transaction);

/// Ends the account's open links; the value is how many there were.
[[nodiscard]] Result<std::int64_t> voidLinks(storage::Transaction& transaction, AccountId id);
/// Has the customer signed in since then?
[[nodiscard]] Result<bool> usedSince(storage::Connection& connection, AccountId id, Milliseconds since);

} // namespace pindesk::pins
