#include "core/staff/invitestaff.h"
#include "core/audit/audittrail.h"
#include "core/mail/mailaddress.h"
#include "core/staff/changeroles.h"
#include "core/staff/keygrants.h"
#include "core/staff/linkmail.h"
#include "core/staff/sitesettings.h"
#include "core/staff/staffrepository.h"
#include "core/staff/staffrules.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype longestEmployeeNumber = 64;

Result<void> checkEmployeeNumber(const QString& number) {
    if (number.size() > longestEmployeeNumber)
        return fail(ErrorCode::InvalidInput, u"employee_number"_s, u"too_long"_s);
    if (std::any_of(number.begin(), number.end(), [](QChar c) { return !c.isPrint(); }))
        return fail(ErrorCode::InvalidInput, u"employee_number"_s, u"character"_s);
    return {};
}

Result<Person> personFrom(const InviteStaffRequest& request, crypto::RandomSource& random) {
    PINDESK_CHECK(checkInvitation(request));
    Person person;
    person.id = StaffId(crypto::randomId(random));
    PINDESK_TRY(person.userName, checkedUserName(request.userName));
    PINDESK_TRY(person.email, mail::checkedAddress(request.email));
    person.displayName = request.displayName.trimmed();
    person.employeeNumber = request.employeeNumber.trimmed();
    person.language = request.language;
    person.roles = request.roles;
    person.status = u"invited"_s;
    return person;
}

} // namespace

Result<void> checkInvitation(const InviteStaffRequest& request) {
    PINDESK_CHECK(checkedUserName(request.userName));
    if (request.roles == Roles())
        return fail(ErrorCode::InvalidInput, u"roles"_s, u"missing"_s);
    PINDESK_CHECK(mail::checkedAddress(request.email));
    PINDESK_CHECK(mail::checkRecipientName(request.displayName));
    PINDESK_CHECK(checkEmployeeNumber(request.employeeNumber.trimmed()));
    if (!QStringList{u"en"_s, u"es"_s, u"fr"_s}.contains(request.language))
        return fail(ErrorCode::InvalidInput, u"language"_s, u"unknown"_s);
    return {};
}

Result<InviteStaffOutcome> inviteStaff(storage::Database& database, const audit::Session& session,
                                       const InviteStaffRequest& request) {
    crypto::SystemRandom random;
    // Before everything else: who may not invite learns nothing of what would be right.
    PINDESK_CHECK(database.read([&](storage::Connection& connection) {
        return audit::authorize(connection, session, Right::ManageStaff);
    }));
    PINDESK_TRY(const Person person, personFrom(request, random));
    PINDESK_TRY(const NewLink link, makeLink(LinkPurpose::Enrol, true, random));
    PINDESK_TRY(const mail::SealedMail mail,
                database.read([&](storage::Connection& connection) -> Result<mail::SealedMail> {
                    PINDESK_TRY(const int minimum, numberSetting(connection, keys::userNameMinimum));
                    PINDESK_CHECK(checkedUserName(person.userName, minimum));
                    return sealLinkMail(connection, mail::MailKind::StaffInvitation, person, link);
                }));
    return database.write([&](storage::Transaction& transaction) -> Result<InviteStaffOutcome> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ManageStaff));
        InviteStaffOutcome outcome{person, 0, {}};
        PINDESK_TRY(outcome.person.roles, rolesAtOnce(transaction.connection(), request.roles));
        PINDESK_CHECK(insertInvited(transaction, outcome.person));
        PINDESK_TRY(outcome.expiresAt, insertLink(transaction, link, person.id));
        PINDESK_CHECK(grantKeys(transaction, session.keys, crypto::purposesOf(outcome.person.roles),
                                linkHolder(link.id), link.publicKey));
        PINDESK_CHECK(mail::enqueue(transaction, mail, outcome.expiresAt));
        PINDESK_CHECK(
            audit::append(transaction, session,
                          {u"staff_invited"_s,
                           u"staff:"_s + person.userName,
                           {},
                           {},
                           {{u"roles"_s, textOf(outcome.person.roles)}, {u"sent_to"_s, person.email}}}));
        PINDESK_TRY(outcome.approval, fileRoles(transaction, session, outcome.person, request.roles));
        return outcome;
    });
}

} // namespace pindesk::staff
