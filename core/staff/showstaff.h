#pragma once
#include "core/audit/session.h"
#include "core/mail/listmail.h"
#include "core/staff/linkcode.h"
#include "core/staff/person.h"
#include "core/storage/database.h"
#include <vector>

namespace pindesk::staff {

/// How far one trigger is from locking somebody.
struct LockoutCount {
    LockReason trigger = LockReason::SignIn;
    std::int64_t used = 0;
    int allowed = 0;
    [[nodiscard]] bool locksNext() const { return used >= allowed; } ///< on the next failure
};

/// A link that can be used now.
struct OpenLink {
    LinkPurpose purpose = LinkPurpose::Enrol;
    Milliseconds sentAt = 0;
    Milliseconds expiresAt = 0;
};

/// A person with their lockout clock.
struct StaffDetails {
    Person person;
    std::vector<LockoutCount> counts; ///< of the three triggers that count
    std::optional<OpenLink> link;
    /// That brought them the last link, while it still matters: they have not come in since.
    std::optional<mail::MailEntry> mail;
    Milliseconds now = 0; ///< by the database's clock, to tell what is left
};

/// Needs manage_staff. NotFound, field `user_name`.
[[nodiscard]] Result<StaffDetails> showStaff(storage::Database& database, const audit::Session& session,
                                             const QString& userName);

} // namespace pindesk::staff
