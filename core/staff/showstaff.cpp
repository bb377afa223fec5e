#include "core/staff/showstaff.h"
#include "core/staff/attempts.h"
#include "core/staff/links.h"
#include "core/staff/readstaff.h"
#include "core/staff/staffrepository.h"

namespace pindesk::staff {

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
        return details;
    });
}

} // namespace pindesk::staff
