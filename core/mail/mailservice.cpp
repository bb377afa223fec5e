#include "core/mail/mailservice.h"
#include "core/mail/retrymail.h"
#include "core/mail/sendtestmail.h"
#include "core/mail/setmailpassword.h"
#include "core/storage/backgroundwork.h"

namespace pindesk::mail {
using storage::Database;
using Kind = storage::DatabaseLane::Kind;

MailService::MailService(storage::DatabaseLane& lane, SharedSession session)
    : m_lane(lane)
    , m_session(std::move(session)) {}

MailService::~MailService() {
    m_stop.request_stop();
}

QFuture<Result<MailCounts>> MailService::counts() {
    return m_lane.post(Kind::Alone, [](Database& database) { return database.read(readMailCounts); });
}

QFuture<Result<std::vector<MailEntry>>> MailService::list(QString state, std::optional<MailPlace> after,
                                                          int limit) {
    return m_lane.post(Kind::Alone,
                       [session = m_session, state = std::move(state), after, limit](Database& database) {
                           return listMail(database, *session, state, after, limit);
                       });
}

QFuture<Result<void>> MailService::retry(MessageId id) {
    return m_lane.post(Kind::Grouped, [session = m_session, id](Database& database) {
        return retryMail(database, *session, id);
    });
}

QFuture<Result<bool>> MailService::hasPassword() {
    return m_lane.post(Kind::Alone, [session = m_session](Database& database) {
        return hasMailPassword(database, *session);
    });
}

QFuture<Result<void>> MailService::setPassword(Secret password) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, password = std::move(password)](Database& database) {
                           return setMailPassword(database, *session, password);
                       });
}

QFuture<Result<MailPreview>> MailService::preview(MailKind kind, QString language) {
    return m_lane.post(Kind::Alone,
                       [session = m_session, kind, language = std::move(language)](Database& database) {
                           return previewMail(database, *session, kind, language);
                       });
}

QFuture<Result<MailCheck>> MailService::check() {
    return storage::runInBackground(m_lane.site(),
                                    [session = m_session, stop = m_stop.get_token()](Database& database) {
                                        return checkMail(database, *session, stop);
                                    });
}

QFuture<Result<std::optional<SmtpFailure>>> MailService::sendTest(QString address, QString language) {
    return storage::runInBackground(m_lane.site(), [session = m_session, stop = m_stop.get_token(),
                                                    address = std::move(address),
                                                    language = std::move(language)](Database& database) {
        return sendTestMail(database, *session, address, language, stop);
    });
}

QFuture<Result<MailRunOutcome>> MailService::run() {
    return storage::runInBackground(m_lane.site(),
                                    [session = m_session, stop = m_stop.get_token()](Database& database) {
                                        return runMail(database, *session, stop);
                                    });
}

} // namespace pindesk::mail
