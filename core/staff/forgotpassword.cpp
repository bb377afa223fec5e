#include "core/staff/forgotpassword.h"
#include "core/audit/unattested.h"
#include "core/crypto/digest.h"
#include "core/staff/attempts.h"
#include "core/staff/linkmail.h"
#include "core/staff/securityquestions.h"
#include "core/staff/site.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Database;
using storage::Transaction;
namespace {

const Error wrongIdentity{ErrorCode::SignInRefused, {}, u"identity"_s};
const Error wrongAnswer{ErrorCode::SignInRefused, {}, u"security_answer"_s};

Result<void> checkTyped(const ForgotPasswordRequest& request) {
    const auto missing = [](const QString& field) {
        return fail(ErrorCode::InvalidInput, field, u"missing"_s);
    };
    if (request.userName.trimmed().isEmpty())
        return missing(u"user_name"_s);
    if (request.employeeNumber.trimmed().isEmpty())
        return missing(u"employee_number"_s);
    if (!request.question.isEmpty())
        return checkAnswer(request.answer, {1, 100'000});
    return {};
}

/// Nobody without a number on record, and nobody who has never had a password.
bool isIdentity(const Attempt& attempt, const QString& employeeNumber) {
    if (!attempt.person || attempt.person->status != "active"_L1)
        return false;
    const QString known = attempt.person->employeeNumber.trimmed();
    return !known.isEmpty() && crypto::equalInConstantTime(known.toUtf8(), employeeNumber.trimmed().toUtf8());
}

/// The attempt is over, and was right.
Result<void> succeed(Database& database, const Attempt& attempt) {
    const auto done =
        database.write([&](Transaction& transaction) { return succeedAttempt(transaction, attempt); });
    if (!done)
        releaseAttempt(database, attempt);
    return done;
}

Result<Person> proveIdentity(Database& database, const ForgotPasswordRequest& request) {
    PINDESK_TRY(Attempt attempt,
                reserveAttempt(database, LockReason::Identity, request.userName, request.workstation));
    if (!isIdentity(attempt, request.employeeNumber))
        return fail(failAttempt(database, attempt, wrongIdentity));
    PINDESK_CHECK(succeed(database, attempt));
    return std::move(*attempt.person);
}

Result<bool> isRight(const QUuid& siteId, StaffId id, const std::vector<StoredAnswer>& own,
                     const ForgotPasswordRequest& request) {
    const auto stored = std::find_if(own.begin(), own.end(), [&](const StoredAnswer& answer) {
        return answer.question == request.question;
    });
    if (stored == own.end())
        return false;
    return matchesAnswer(siteId, id, *stored, request.answer);
}

Result<void> proveAnswer(Database& database, const QUuid& siteId, const std::vector<StoredAnswer>& own,
                         const ForgotPasswordRequest& request) {
    PINDESK_TRY(const Attempt attempt,
                reserveAttempt(database, LockReason::SecurityAnswer, request.userName, request.workstation));
    const auto right =
        attempt.person ? isRight(siteId, attempt.person->id, own, request) : Result<bool>(false);
    if (!right) {
        releaseAttempt(database, attempt);
        return fail(right.error());
    }
    if (!*right)
        return fail(failAttempt(database, attempt, wrongAnswer));
    return succeed(database, attempt);
}

/// A link without keys: whoever asks for it has none to give.
Result<void> mailLink(Database& database, const Person& person, const QString& workstation) {
    if (person.email.isEmpty())
        return fail(ErrorCode::NotFound, u"email"_s);
    crypto::SystemRandom random;
    PINDESK_TRY(const NewLink link, makeLink(LinkPurpose::Reset, false, random));
    PINDESK_TRY(const mail::SealedMail mail, database.read([&](Connection& connection) {
        return sealLinkMail(connection, mail::MailKind::StaffReset, person, link);
    }));
    return database.write([&](Transaction& transaction) -> Result<void> {
        PINDESK_TRY(const Milliseconds end, insertLink(transaction, link, person.id));
        PINDESK_CHECK(mail::enqueue(transaction, mail, end));
        return audit::noteUnattested(transaction,
                                     {person.userName,
                                      workstation,
                                      {u"reset_link_sent"_s, u"staff:"_s + person.userName, {}, {}, {}}});
    });
}

} // namespace

Result<ForgotPasswordOutcome> forgotPassword(Database& database, const ForgotPasswordRequest& request) {
    PINDESK_CHECK(checkTyped(request));
    PINDESK_TRY(const Person person, proveIdentity(database, request));
    struct Asked {
        Site site;
        int count = 0;
        std::vector<StoredAnswer> own;
    };
    PINDESK_TRY(const Asked asked, database.read([&](Connection& connection) -> Result<Asked> {
        Asked found;
        PINDESK_TRY(found.site, readSite(connection));
        PINDESK_TRY(found.count, numberSetting(connection, keys::questionsAsked));
        PINDESK_TRY(found.own, readAnswers(connection, person.id));
        return found;
    }));
    const bool isAsking = asked.count > 0 && !asked.own.empty();
    if (isAsking && request.question.isEmpty()) {
        ForgotPasswordOutcome outcome;
        for (const StoredAnswer& answer : asked.own)
            outcome.questions << answer.question;
        return outcome;
    }
    if (isAsking)
        PINDESK_CHECK(proveAnswer(database, asked.site.id, asked.own, request));
    PINDESK_CHECK(mailLink(database, person, request.workstation));
    return ForgotPasswordOutcome{true, {}};
}

} // namespace pindesk::staff
