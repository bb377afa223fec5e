#pragma once
#include "core/registration/customer.h"

/// Links that are mailed to customers: 256 random bits of which only the hash is stored, used once and in
/// time. A link is a whole address that can be typed: the site's customer pages, what it is for, and the code
/// of the token (staff::codeOf).
namespace pindesk::registration {

enum class CustomerLinkPurpose {
    Enable,   ///< `enable`: confirms the e-mail address
    ResetPin, ///< `reset_pin`: a new PIN for who forgot it
};
[[nodiscard]] QLatin1StringView nameOf(CustomerLinkPurpose purpose);

/// `BASE/enable/CODE`, `BASE/reset/CODE`.
[[nodiscard]] Secret addressOf(CustomerLinkPurpose purpose, const QString& base, const Secret& token);

/// Makes a link, stores it and queues its mail to the customer's address; older links of the account are
/// void. The last moment at which it is good. InvalidInput, field `customer_pages.base`, detail `missing`, at
/// a site that has not said where its pages are; field `email`.
[[nodiscard]] Result<Milliseconds> mailLink(storage::Transaction& transaction, CustomerLinkPurpose purpose,
                                            const Customer& customer);

/// A link as it is stored.
struct CustomerLink {
    CustomerLinkPurpose purpose = CustomerLinkPurpose::Enable;
    AccountNumber account;
    AccountId id;
    Milliseconds expiresAt = 0; ///< the last moment at which it is good
    std::optional<Milliseconds> usedAt, voidedAt;

    enum class State {
        Unknown, ///< nobody was sent this code
        Open,
        Used,
        Void, ///< a newer one was sent, or the PIN was reset
        Expired,
    };
    [[nodiscard]] State stateAt(Milliseconds moment) const;
};
/// By its code, as it was clicked, pasted or typed; none for a code that nobody was sent.
[[nodiscard]] Result<std::optional<CustomerLink>> findCustomerLink(storage::Connection& connection,
                                                                   const Secret& code);
/// Takes the account's link, once and in time; false when that is over, or the link is another's.
[[nodiscard]] Result<bool> useCustomerLink(storage::Transaction& transaction, CustomerLinkPurpose purpose,
                                           AccountId account, const Secret& code);

} // namespace pindesk::registration
