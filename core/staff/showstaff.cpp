#include "core/staff/showstaff.h"
#include "core/staff/attempts.h"
#include "core/staff/links.h"
#include "core/staff/readstaff.h"
#include "core/staff/staffrepository.h"

namespace pindesk::staff {
namespace {

/// Whoever has chosen a password or signed in since has no use for it any more.
bool stillMatters(const mail::MailEntry& mail, const Person& person) {
    const Milliseconds came = std::max(person.passwordChangedAt.value_or(0), person.lastSignInAt.value_or(0));
    return person.status != QLatin1StringView("disabled") && mail.createdAt > came;
}

} // namespace

Result<StaffDetails> showStaff(storage::Database& database, const audit::Session& session,
                               const QString& userName) {
    return readStaff(database, session, [&](storage::Connection& connection) -> Result<StaffDetails> {
        StaffDetails details;
        PINDESK_TRY(details.person, requirePerson(connection, userName));
        PINDESK_TRY(details.now, connection.now());
        for (const LockReason trigger :
             {LockReason::SignIn, LockReason::Identity, LockReason::SecurityAnswer}) {
            PINDESK_TRY(const int allowed, allowedFailures(connection, trigger));
            details.counts.push_back({trigger, details.person.failures(trigger), allowed});
        }
        PINDESK_TRY(const auto link, openLinkOf(connection, details.person.id));
        if (link)
            details.link = OpenLink{link->purpose, link->sentAt, link->expiresAt};
        PINDESK_TRY(details.mail, mail::lastLinkMail(connection, details.person.id));
        if (details.mail && !stillMatters(*details.mail, details.person))
            details.mail.reset();
        return details;
    });
}

} // namespace pindesk::staff
