#pragma once
#include "core/audit/session.h"
#include "core/registration/customer.h"
#include "core/storage/database.h"

namespace pindesk::registration {

struct SentLink {
    bool isSent = false;        ///< false: there were too many in the last hour already
    Milliseconds wait = 0;      ///< not sent: until it may be asked for again
    QString maskedEmail;        ///< sent: where to
    Milliseconds expiresAt = 0; ///< sent: the last moment at which the link is good
};

/// Sends the enabling link again, to the address on record and no other; the links before are void. For a
/// customer who has just entered the right PIN. Needs serve_customers.
/// ChangedByOther as requireProven(); detail `not_waiting` for an account that waits for no confirmation.
[[nodiscard]] Result<SentLink> sendLink(storage::Database& database, const audit::Session& session,
                                        const ProvenCustomer& proven);
/// The same for a caller at the desk, who need not be verified: nothing is told, and nothing goes anywhere
/// but to the customer. Needs verify_caller. NotFound, field `account`.
[[nodiscard]] Result<SentLink> sendLinkAgain(storage::Database& database, const audit::Session& session,
                                             const AccountNumber& account);

} // namespace pindesk::registration
