#include "core/staff/disablestaff.h"
#include "core/audit/audittrail.h"
#include "core/staff/applyroles.h"
#include "core/staff/keygrants.h"
#include "core/staff/links.h"
#include "core/staff/lockperson.h"
#include "core/staff/staffrepository.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;

Result<Person> disableStaff(storage::Database& database, const audit::Session& session,
                            const QString& userName) {
    return database.write([&](storage::Transaction& transaction) -> Result<Person> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ManageStaff));
        PINDESK_CHECK(lockExpired(transaction, {}, session.actor.workstation));
        PINDESK_TRY(Person person, requirePerson(transaction.connection(), userName));
        // One's own, and so the last administrator's, stays: somebody can always let others in.
        if (person.id == session.actor.staffId)
            return fail(ErrorCode::NotPermitted, {}, u"own_account"_s);
        if (person.status == "disabled"_L1)
            return fail(ErrorCode::InvalidInput, u"user_name"_s, u"disabled"_s);
        // Two who disable each other at once would leave nobody.
        if (person.roles.testFlag(Role::Administrator))
            PINDESK_CHECK(requireOtherAdministrator(transaction, person.id));
        PINDESK_CHECK(transaction->execute("staff_disable", {person.id}));
        PINDESK_CHECK(withdrawGrants(transaction, person.id, Roles()));
        PINDESK_CHECK(voidLinks(transaction, person.id));
        PINDESK_CHECK(audit::append(transaction, session,
                                    {u"staff_disabled"_s,
                                     u"staff:"_s + person.userName,
                                     {},
                                     {},
                                     {{u"old"_s, person.status}, {u"new"_s, u"disabled"_s}}}));
        person.status = u"disabled"_s;
        return person;
    });
}

} // namespace pindesk::staff
