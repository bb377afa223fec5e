#include "core/pins/verifycaller.h"
#include "core/audit/audittrail.h"
#include "core/pins/knowncaller.h"
#include "core/pins/pinsettings.h"
#include "core/staff/sitesettings.h"
#include <QJsonArray>

namespace pindesk::pins {
using namespace Qt::StringLiterals;
namespace {

constexpr Milliseconds hour = 60 * 60 * 1000;
constexpr qsizetype longestAnswer = 500;

Result<QMap<QString, QString>> askedAnswers(const VerifyCallerRequest& request, const Checklist& checklist) {
    QMap<QString, QString> asked;
    for (auto answer = request.answers.begin(); answer != request.answers.end(); ++answer) {
        if (!checklist.items.contains(answer.key()))
            return fail(ErrorCode::InvalidInput, answer.key().left(longestAnswer), u"not_on_checklist"_s);
        if (answer->size() > longestAnswer)
            return fail(ErrorCode::InvalidInput, answer.key(), u"too_long"_s);
        if (!answer->trimmed().isEmpty())
            asked.insert(answer.key(), *answer);
    }
    if (asked.isEmpty())
        return fail(ErrorCode::InvalidInput, u"answers"_s, u"missing"_s);
    return asked;
}

Result<void> checkAttempts(storage::Connection& connection, const audit::Session& session, AccountId account,
                           Milliseconds now) {
    PINDESK_TRY(const int allowed, staff::numberSetting(connection, staff::keys::verificationAttempts));
    PINDESK_TRY(const auto wrong,
                connection.number("verification_wrong_count", {account, session.actor.staffId, now - hour}));
    if (wrong >= allowed)
        return fail(ErrorCode::NotPermitted, {}, u"verification_limit"_s);
    return {};
}

QStringList passedOf(const QMap<QString, AnswerResult>& results) {
    QStringList passed;
    for (auto result = results.begin(); result != results.end(); ++result)
        if (*result == AnswerResult::Passed)
            passed << result.key();
    return passed;
}

} // namespace

Result<Checklist> loadChecklist(storage::Connection& connection) {
    Checklist checklist;
    PINDESK_TRY(checklist.items, staff::textsSetting(connection, staff::keys::verificationItems));
    PINDESK_TRY(checklist.required, staff::numberSetting(connection, staff::keys::verificationRequired));
    return checklist;
}

Result<VerifyCallerOutcome> verifyCaller(storage::Database& database, const audit::Session& session,
                                         const VerifyCallerRequest& request) {
    return database.write([&](storage::Transaction& transaction) -> Result<VerifyCallerOutcome> {
        storage::Connection& connection = transaction.connection();
        PINDESK_CHECK(audit::authorize(connection, session, Right::VerifyCaller));
        PINDESK_TRY(const Checklist checklist, loadChecklist(connection));
        PINDESK_TRY(const auto asked, askedAnswers(request, checklist));
        PINDESK_TRY(const KnownCaller caller, readKnownCaller(connection, session, request.account));
        PINDESK_TRY(const Milliseconds now, transaction.now());
        PINDESK_CHECK(checkAttempts(connection, session, caller.id, now));

        VerifyCallerOutcome outcome;
        outcome.required = checklist.required;
        const directory::Date today = dayOf(now);
        for (auto answer = asked.begin(); answer != asked.end(); ++answer)
            outcome.results.insert(answer.key(), checkAnswer(caller.record, answer.key(), *answer, today));
        const QStringList passed = passedOf(outcome.results);
        outcome.verified = passed.size() >= checklist.required;
        if (outcome.verified)
            outcome.validUntil = now + verificationLife;

        PINDESK_CHECK(recordVerification(
            transaction,
            {caller.id, session.actor.staffId, asked.keys(), passed, outcome.verified, {}, {}, {}}));
        PINDESK_CHECK(audit::append(transaction, session,
                                    {outcome.verified ? u"caller_verified"_s : u"verification_failed"_s,
                                     request.account.toString(),
                                     caller.id,
                                     {},
                                     {{u"asked"_s, QJsonArray::fromStringList(asked.keys())},
                                      {u"passed"_s, QJsonArray::fromStringList(passed)},
                                      {u"required"_s, checklist.required}}}));
        return outcome;
    });
}

} // namespace pindesk::pins
