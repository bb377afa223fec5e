#pragma once
#include "core/mail/outbox.h"
#include "core/staff/links.h"

namespace pindesk::staff {

/// The mail that carries a link, sealed, to be queued in the transaction that stores the link.
/// InvalidInput, field `email` or `name`; KeyNotHeld, detail `outbox`.
[[nodiscard]] Result<mail::SealedMail> sealLinkMail(storage::Connection& connection, mail::MailKind kind,
                                                    const Person& person, const NewLink& link);

} // namespace pindesk::staff
