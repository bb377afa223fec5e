#include "core/staff/enrol.h"
#include "core/audit/unattested.h"
#include "core/staff/attempts.h"
#include "core/staff/keygrants.h"
#include "core/staff/links.h"
#include "core/staff/lockperson.h"
#include "core/staff/newcredential.h"
#include "core/staff/passwordpolicy.h"
#include "core/staff/site.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Transaction;
namespace {

/// A link that is good, and whose.
struct Opened {
    StaffLink link;
    Person person;
    Site site;
    std::optional<Credential> before; ///< of somebody who has had a password
    EnrolmentRules rules;             ///< of its form
};

/// Why a link is not good; nothing when it is.
QString problemOf(const StaffLink& link, Milliseconds now) {
    if (link.usedAt)
        return u"used"_s;
    if (link.expiresAt < now && (!link.voidedAt || *link.voidedAt > link.expiresAt))
        return u"expired"_s; // it may have been voided because it had expired
    return link.voidedAt ? u"replaced"_s : QString();
}

Result<Opened> findGood(Connection& connection, const Secret& token, const QString& userName,
                        Milliseconds now) {
    Opened opened;
    PINDESK_TRY(opened.site, readSite(connection));
    const auto refuse = [&](const QString& problem) {
        return fail(ErrorCode::LinkRefused, opened.site.supportPhone, problem);
    };
    PINDESK_TRY(auto link, findLink(connection, token));
    if (!link)
        return refuse(u"unknown"_s);
    opened.link = std::move(*link);
    PINDESK_TRY(auto person, findPerson(connection, opened.link.person));
    if (!person)
        return refuse(u"unknown"_s);
    if (const QString name = userName.trimmed().toLower(); !name.isEmpty() && person->userName != name)
        return refuse(u"other_person"_s);
    opened.person = std::move(*person);
    if (const QString problem = problemOf(opened.link, now); !problem.isEmpty())
        return refuse(problem);
    if (opened.person.status == "locked"_L1) {
        PINDESK_TRY(Error locked, lockedError(connection));
        return fail(std::move(locked));
    }
    const QLatin1StringView needed = opened.link.purpose == LinkPurpose::Enrol ? "invited"_L1 : "active"_L1;
    if (opened.person.status != needed) {
        // Somebody with the same link may have come in between the two answers.
        PINDESK_TRY(const auto again, findLink(connection, token));
        return refuse(again && again->usedAt ? u"used"_s : u"replaced"_s);
    }
    return opened;
}

Result<EnrolmentRules> readRules(Connection& connection, const StaffLink& link, Milliseconds now) {
    EnrolmentRules rules;
    rules.purpose = link.purpose;
    rules.expiresAt = link.expiresAt;
    rules.now = now;
    PINDESK_TRY(rules.password, readPasswordPolicy(connection));
    PINDESK_TRY(rules.bootstrapNames, bootstrapNames(connection));
    if (link.purpose == LinkPurpose::Enrol) {
        PINDESK_TRY(rules.questions, readQuestionRules(connection));
    } else {
        rules.questions.asked = 0;
    }
    return rules;
}

/// The link with all that its form needs. In a transaction that is committed whatever is said about the link:
/// the person is locked when it has just ended.
Result<Opened> openForm(storage::Database& database, const Secret& token, const QString& userName,
                        const QString& workstation) {
    PINDESK_TRY(auto opened, database.write([&](Transaction& transaction) -> Result<Result<Opened>> {
        Connection& connection = transaction.connection();
        PINDESK_TRY(const auto link, findLink(connection, token));
        if (link)
            PINDESK_CHECK(lockExpired(transaction, link->person, workstation));
        PINDESK_TRY(const Milliseconds now, transaction.now());
        auto found = findGood(connection, token, userName, now);
        if (!found)
            return found;
        PINDESK_TRY(found->before, findCredential(connection, found->person.id));
        PINDESK_TRY(found->rules, readRules(connection, found->link, now));
        return found;
    }));
    return opened;
}

/// What is made before the transaction, because it takes long.
struct Prepared {
    Credential credential;
    std::vector<StoredAnswer> answers;
};

Result<Prepared> prepare(const Opened& opened, const EnrolRequest& request) {
    const Person& person = opened.person;
    crypto::SystemRandom random;
    Prepared prepared;
    PINDESK_TRY(prepared.credential, newCredential(opened.site.id, person.id, person.userName,
                                                   request.form.password, request.cost, random));
    if (opened.link.purpose == LinkPurpose::Enrol) {
        PINDESK_TRY(prepared.answers,
                    hashAnswers(opened.site.id, person.id, request.form.answers, request.cost));
    }
    return prepared;
}

std::vector<crypto::KeyPurpose> heldOf(const crypto::KeyRing& keys, Roles roles) {
    std::vector<crypto::KeyPurpose> purposes = crypto::purposesOf(roles);
    std::erase_if(purposes, [&](crypto::KeyPurpose purpose) { return !keys.holds(purpose); });
    return purposes;
}

/// The change itself, on what is there at this moment.
Result<EnrolOutcome> take(Transaction& transaction, const Secret& token, const EnrolRequest& request,
                          const Prepared& prepared) {
    Connection& connection = transaction.connection();
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const Opened opened, findGood(connection, token, request.form.userName, now));
    const Person& person = opened.person;
    crypto::SystemRandom random;
    audit::Session session{{person.id, person.userName, person.roles, request.workstation},
                           {},
                           WriterId(crypto::randomId(random))};
    PINDESK_TRY(session.keys, openLinkKeys(connection, opened.link, token));
    PINDESK_TRY(const bool isMine, useLink(transaction, token));
    if (!isMine)
        return fail(ErrorCode::LinkRefused, opened.site.supportPhone, u"used"_s);
    PINDESK_TRY(const auto before, findCredential(connection, person.id));
    PINDESK_CHECK(takeCredential(transaction, person.id, prepared.credential, before));
    PINDESK_CHECK(grantKeys(transaction, session.keys, heldOf(session.keys, person.roles),
                            crypto::staffHolder(person.id), prepared.credential.publicKey));
    PINDESK_CHECK(voidLinks(transaction, person.id));
    const bool isEnrolment = opened.link.purpose == LinkPurpose::Enrol;
    if (isEnrolment)
        PINDESK_CHECK(saveAnswers(transaction, person.id, prepared.answers));
    const bool hasKeys = session.keys.holds(crypto::KeyPurpose::Audit);
    const QString action = isEnrolment ? u"staff_enrolled"_s : u"password_reset"_s;
    PINDESK_CHECK(audit::appendOrNote(
        transaction, session, {action, u"staff:"_s + person.userName, {}, {}, {{u"keys"_s, hasKeys}}}));
    if (hasKeys)
        PINDESK_CHECK(audit::attestWaiting(transaction, session));
    return EnrolOutcome{person.userName, opened.link.purpose, hasKeys};
}

} // namespace

Result<EnrolmentRules> openLink(storage::Database& database, const Secret& code, const QString& userName,
                                const QString& workstation) {
    PINDESK_TRY(const ParsedLink parsed, parseLink(code.view()));
    PINDESK_TRY(Opened opened, openForm(database, parsed.token, userName, workstation));
    return std::move(opened.rules);
}

Result<EnrolOutcome> enrol(storage::Database& database, const EnrolRequest& request) {
    PINDESK_TRY(const ParsedLink parsed, parseLink(request.form.code.view()));
    PINDESK_TRY(const Opened opened,
                openForm(database, parsed.token, request.form.userName, request.workstation));
    if (const auto errors = checkEnrolment(request.form, opened.rules); !errors.empty())
        return fail(errors.front());
    PINDESK_CHECK(checkPrevious(opened.site, opened.person.userName, request.form.password, opened.before,
                                opened.rules.password.previousRefused));
    PINDESK_TRY(const Prepared prepared, prepare(opened, request));
    return database.write(
        [&](Transaction& transaction) { return take(transaction, parsed.token, request, prepared); });
}

} // namespace pindesk::staff
