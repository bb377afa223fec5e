#pragma once
#include "core/audit/session.h"
#include "core/registration/customer.h"

namespace pindesk::registration {

/// What came of a customer's account number and PIN.
struct Proof {
    enum class Outcome {
        Right,
        Wrong,   ///< whatever was wrong: nobody is told what
        Delayed, ///< too many failures: nothing was looked at
    };
    Outcome outcome = Outcome::Wrong;
    Milliseconds wait = 0;            ///< Delayed: until it may be tried again
    Milliseconds at = 0;              ///< by the database's clock
    std::optional<Customer> customer; ///< Right

    [[nodiscard]] ProvenCustomer proven() const { return {customer->account, customer->version, at}; }
};

/// Compares a PIN with the one on record, and writes down that it was tried. An account that does not exist
/// takes the same way. Counted before anything is compared, by account and by place:
///
/// - an account takes `customer_sign_in.account_failures` in a row within 15 minutes; with
///   `customer_sign_in.throttle`, whenever they were, and each further one makes it wait twice as long, from
///   half a minute to 15,
/// - a place `customer_sign_in.place_failures` in the same time,
/// - and while the whole site has more than `customer_sign_in.site_failures` in a minute, places that have
///   failed in these 15 minutes wait. Others do not.
///
/// What it finds is no error, so that the transaction is committed. Needs serve_customers. KeyNotHeld.
[[nodiscard]] Result<Proof> proveCustomer(storage::Transaction& transaction, const audit::Session& session,
                                          const QString& account, const Secret& pin, const Origin& origin);

} // namespace pindesk::registration
