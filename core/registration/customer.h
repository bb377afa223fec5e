#pragma once
#include "core/forcepin/profileuse.h"
#include "core/pins/pinrecord.h"
#include "core/storage/transaction.h"

namespace pindesk::registration {

/// Where a customer speaks from.
struct Origin {
    forcepin::Channel channel;
    /// What failures are counted by beside the account: an address prefix (`192.0.2.0/24`) or the number of a
    /// telephone. Empty where there is none.
    QByteArray place;
};
/// `gateway`, `counter`, `telephone`: sign_in_event.channel.
[[nodiscard]] QLatin1StringView nameOf(forcepin::Channel::Kind channel);

/// A PIN record as the customer's own side needs it.
struct Customer {
    AccountNumber account;
    AccountId id;
    pins::AccountFlags flags;
    QString email;
    bool emailVerified = false;
    std::int64_t version = 0;
    pins::StoredPin pin;
    std::optional<Milliseconds> issuedAt; ///< when that PIN was last given out
    QString language;                     ///< of the directory; may be empty
    QString name;                         ///< the person's or the organization's; may be empty

    /// What a mail begins with.
    [[nodiscard]] QString calledName() const { return name.isEmpty() ? email : name; }
};
[[nodiscard]] Result<std::optional<Customer>> findCustomer(storage::Connection& connection,
                                                           const AccountNumber& account);

/// Somebody who has just entered the right PIN. Good for as long as nobody changes the record, and for
/// `patience`.
struct ProvenCustomer {
    static constexpr Milliseconds patience = 15 * 60 * 1000;
    AccountNumber account;
    std::int64_t version = 0; ///< of the PIN record then
    Milliseconds provenAt = 0;
};
/// The customer again, in the transaction that changes something. ChangedByOther, field `account`, detail
/// `expired` when the proof is too old, or empty when the record was changed meanwhile.
[[nodiscard]] Result<Customer> requireProven(storage::Transaction& transaction, const ProvenCustomer& proven);

} // namespace pindesk::registration
