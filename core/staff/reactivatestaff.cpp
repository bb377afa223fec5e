#include "core/staff/reactivatestaff.h"
#include "core/audit/unattested.h"
#include "core/mail/mailaddress.h"
#include "core/staff/keygrants.h"
#include "core/staff/linkmail.h"
#include "core/staff/lockperson.h"
#include "core/staff/staffrepository.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Transaction;
namespace {

struct Plan {
    Person before;
    Person after; ///< with the address and the status to be
    NewLink link;
    std::optional<mail::SealedMail> mail;
};

Result<Person> readPerson(Connection& connection, const audit::Session& session, const QString& userName) {
    PINDESK_CHECK(audit::authorize(connection, session, Right::ManageStaff));
    PINDESK_TRY(Person person, requirePerson(connection, userName));
    if (person.id == session.actor.staffId)
        return fail(ErrorCode::NotPermitted, {}, u"own_account"_s);
    if (person.status == "active"_L1)
        return fail(ErrorCode::InvalidInput, u"user_name"_s, u"not_locked"_s);
    return person;
}

Result<Plan> makePlan(Connection& connection, const Person& before, const ReactivateStaffRequest& request) {
    Plan plan;
    plan.before = plan.after = before;
    const bool hasOwnPassword = before.hasPassword && before.status == "locked"_L1;
    plan.after.status = hasOwnPassword ? u"active"_s : u"invited"_s;
    if (request.email) {
        PINDESK_TRY(plan.after.email, mail::checkedAddress(*request.email));
    }
    if (plan.after.email.isEmpty() && !hasOwnPassword)
        return fail(ErrorCode::InvalidInput, u"email"_s, u"missing"_s);
    if (plan.after.email.isEmpty())
        return plan;
    crypto::SystemRandom random;
    PINDESK_TRY(plan.link, makeLink(hasOwnPassword ? LinkPurpose::Reset : LinkPurpose::Enrol, true, random));
    const auto kind =
        before.status == "invited"_L1 ? mail::MailKind::StaffInvitation : mail::MailKind::StaffReactivation;
    PINDESK_TRY(plan.mail, sealLinkMail(connection, kind, plan.after, plan.link));
    return plan;
}

Result<ReactivateStaffOutcome> carryOut(Transaction& transaction, const audit::Session& session,
                                        const Plan& plan) {
    PINDESK_TRY(const Person now, readPerson(transaction.connection(), session, plan.before.userName));
    if (now.status != plan.before.status)
        return fail(ErrorCode::ChangedByOther, u"user_name"_s);
    const StaffId id = plan.before.id;
    PINDESK_TRY(const Milliseconds moment, transaction.now());
    PINDESK_CHECK(transaction->execute("staff_unlock", {id, plan.after.status, plan.after.email}));
    PINDESK_CHECK(transaction->execute("staff_lock_end", {id, moment, session.actor.staffId}));
    ReactivateStaffOutcome outcome{plan.after, {}};
    outcome.person.lockReason.reset();
    outcome.person.lockedAt.reset();
    outcome.person.signInFailures = outcome.person.identityFailures = outcome.person.answerFailures = 0;
    if (plan.mail) {
        PINDESK_TRY(outcome.expiresAt, insertLink(transaction, plan.link, id));
        PINDESK_CHECK(grantKeys(transaction, session.keys, crypto::purposesOf(plan.after.roles),
                                linkHolder(plan.link.id), plan.link.publicKey));
        PINDESK_CHECK(mail::enqueue(transaction, *plan.mail, outcome.expiresAt));
    }
    const QString reason = plan.before.lockReason ? QString(nameOf(*plan.before.lockReason)) : QString();
    PINDESK_CHECK(audit::attestWaiting(transaction, session)); // the lock stands before its end
    PINDESK_CHECK(audit::append(transaction, session,
                                {u"staff_reactivated"_s,
                                 u"staff:"_s + plan.before.userName,
                                 {},
                                 reason,
                                 {{u"old"_s, plan.before.status},
                                  {u"new"_s, plan.after.status},
                                  {u"mailed"_s, plan.mail.has_value()}}}));
    return outcome;
}

} // namespace

Result<ReactivateStaffOutcome> reactivateStaff(storage::Database& database, const audit::Session& session,
                                               const ReactivateStaffRequest& request) {
    PINDESK_CHECK(database.write([&](Transaction& transaction) -> Result<void> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ManageStaff));
        return lockExpired(transaction, {}, session.actor.workstation);
    }));
    PINDESK_TRY(const Plan plan, database.read([&](Connection& connection) -> Result<Plan> {
        PINDESK_TRY(const Person before, readPerson(connection, session, request.userName));
        return makePlan(connection, before, request);
    }));
    return database.write([&](Transaction& transaction) { return carryOut(transaction, session, plan); });
}

} // namespace pindesk::staff
