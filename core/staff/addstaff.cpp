#include "core/staff/addstaff.h"
#include "core/audit/audittrail.h"
#include "core/staff/changeroles.h"
#include "core/staff/keygrants.h"
#include "core/staff/newcredential.h"
#include "core/staff/passwordpolicy.h"
#include "core/staff/sitesettings.h"
#include "core/staff/staffrules.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;

Result<AddedPerson> addStaff(storage::Database& database, const audit::Session& session,
                             const AddStaffRequest& request) {
    Person person;
    PINDESK_TRY(person.userName, checkedUserName(request.userName));
    if (request.roles == Roles())
        return fail(ErrorCode::InvalidInput, u"roles"_s, u"missing"_s);
    for (const QString& text : {request.displayName, request.email, request.employeeNumber})
        if (text.size() > 200 || text.contains(QChar(u'\0')))
            return fail(ErrorCode::InvalidInput, u"name"_s, u"too_long"_s);
    PINDESK_TRY(const Site site, database.read([&](storage::Connection& connection) -> Result<Site> {
        PINDESK_CHECK(audit::authorize(connection, session, Right::ManageStaff));
        PINDESK_TRY(const int minimum, numberSetting(connection, keys::userNameMinimum));
        PINDESK_CHECK(checkedUserName(person.userName, minimum));
        PINDESK_TRY(const QStringList bootstrap, bootstrapNames(connection));
        PINDESK_TRY(const PasswordPolicy policy, readPasswordPolicy(connection));
        PINDESK_CHECK(checkPassword(request.password, QStringList{person.userName} + bootstrap, policy));
        return readSite(connection);
    }));
    crypto::SystemRandom random;
    person.id = StaffId(crypto::randomId(random));
    person.displayName = request.displayName;
    person.email = request.email;
    person.employeeNumber = request.employeeNumber;
    person.status = u"active"_s;
    PINDESK_TRY(const Credential credential,
                newCredential(site.id, person.id, person.userName, request.password, request.cost, random));
    PINDESK_TRY(auto approval, database.write([&](storage::Transaction& transaction)
                                                  -> Result<std::optional<Approval>> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ManageStaff));
        PINDESK_TRY(person.roles, rolesAtOnce(transaction.connection(), request.roles));
        PINDESK_CHECK(insertPerson(transaction, person, credential));
        PINDESK_CHECK(grantKeys(transaction, session.keys, crypto::purposesOf(person.roles),
                                crypto::staffHolder(person.id), credential.publicKey));
        PINDESK_CHECK(audit::append(
            transaction, session,
            {u"staff_added"_s, u"staff:"_s + person.userName, {}, {}, {{u"roles"_s, textOf(person.roles)}}}));
        return fileRoles(transaction, session, person, request.roles);
    }));
    return AddedPerson{person, std::move(approval)};
}

} // namespace pindesk::staff
