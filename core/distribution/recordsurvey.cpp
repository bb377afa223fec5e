#include "core/distribution/recordsurvey.h"
#include "core/audit/audittrail.h"
#include "core/pins/pinrepository.h"
#include "core/staff/sitesettings.h"

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
using storage::Transaction;

Result<void> recordSurvey(storage::Database& database, const audit::Session& session,
                          const AccountNumber& account, const QString& answer) {
    return database.write([&](Transaction& transaction) -> Result<void> {
        storage::Connection& connection = transaction.connection();
        PINDESK_CHECK(audit::authorize(connection, session, Right::RevealInitialPin));
        PINDESK_TRY(const auto answers, staff::textsSetting(connection, staff::keys::surveyAnswers));
        if (!answers.contains(answer))
            return fail(ErrorCode::InvalidInput, u"survey_answer"_s, u"unknown"_s);
        PINDESK_TRY(const pins::PinRecord record, pins::findRecord(connection, account));
        PINDESK_TRY(const auto changed, transaction->execute("issue_survey", {record.id, answer}));
        if (changed == 0)
            return fail(ErrorCode::NotFound, u"issue"_s);
        return audit::append(transaction, session,
                             {u"survey_answered"_s, account.toString(), record.id, answer, {}});
    });
}

Result<void> markReturned(storage::Database& database, const audit::Session& session,
                          const AccountNumber& account) {
    return database.write([&](Transaction& transaction) -> Result<void> {
        storage::Connection& connection = transaction.connection();
        PINDESK_CHECK(audit::authorize(connection, session, Right::DistributePins));
        PINDESK_TRY(const pins::PinRecord record, pins::findRecord(connection, account));
        PINDESK_TRY(const Milliseconds now, transaction.now());
        PINDESK_TRY(const auto changed, transaction->execute("issue_return", {record.id, now}));
        if (changed == 0)
            return fail(ErrorCode::NotFound, u"issue"_s);
        return audit::append(transaction, session,
                             {u"letter_returned"_s, account.toString(), record.id, {}, {}});
    });
}

} // namespace pindesk::distribution
