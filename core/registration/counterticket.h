#pragma once
#include "core/audit/session.h"
#include "core/storage/database.h"

namespace pindesk::registration {

/// What lets a customer register on a form at the counter: which account, and whose counter. The form sends
/// it to the gateway, because the desk has no key for a PIN that customers choose.
struct CounterTicket {
    QByteArray text;  ///< base64url; good for `counterPatience`, and until the record changes
    QString pages;    ///< setting `customer_pages.base`: where the form sends what was entered
    QString siteName; ///< for the form
};
inline constexpr Milliseconds counterPatience = 15 * 60 * 1000;

/// For a customer who stands at the counter and need not be verified: only who knows the initial PIN can use
/// the form. Needs verify_caller. NotFound, field `account`; ChangedByOther, detail `registered`, for an
/// account whose customer has; InvalidInput, field `customer_pages.base`.
[[nodiscard]] Result<CounterTicket> counterTicket(storage::Database& database, const audit::Session& session,
                                                  const AccountNumber& account);

/// A ticket that is opened.
struct CounterPass {
    AccountNumber account;
    std::int64_t version = 0; ///< of the PIN record
    StaffId staffId;
    Milliseconds begunAt = 0; ///< by the database's clock
};
/// None for what is no ticket of this site. KeyNotHeld.
[[nodiscard]] Result<std::optional<CounterPass>>
openCounterTicket(storage::Connection& connection, const audit::Session& session, const QByteArray& ticket);

} // namespace pindesk::registration
