#include "core/mail/mailservice.h"
#include "core/mail/retrymail.h"
#include "core/mail/sendtestmail.h"
#include "core/mail/setmailpassword.h"

namespace pindesk::mail {
using Kind = audit::SessionLane::Kind;

MailService::MailService(storage::DatabaseLane& lane, audit::SharedSession session)
    : m_lane(lane, std::move(session)) {}

MailService::~MailService() {
    m_stop.request_stop();
}

QFuture<Result<MailCounts>> MailService::counts() {
    return m_lane.post(Kind::Alone, [](storage::Database& database, const audit::Session&) {
        return database.read(readMailCounts);
    });
}

QFuture<Result<std::vector<MailEntry>>> MailService::list(QString state, std::optional<MailPlace> after,
                                                          int limit) {
    return m_lane.post(Kind::Alone, listMail, std::move(state), after, limit);
}

QFuture<Result<void>> MailService::retry(MessageId id) {
    return m_lane.post(Kind::Grouped, retryMail, id);
}

QFuture<Result<bool>> MailService::hasPassword() {
    return m_lane.post(Kind::Alone, hasMailPassword);
}

QFuture<Result<void>> MailService::setPassword(Secret password) {
    return m_lane.post(Kind::Grouped, setMailPassword, std::move(password));
}

QFuture<Result<MailPreview>> MailService::preview(MailKind kind, QString language) {
    return m_lane.post(Kind::Alone, previewMail, kind, std::move(language));
}

QFuture<Result<MailCheck>> MailService::check() {
    return m_lane.runInBackground(checkMail, m_stop.get_token());
}

QFuture<Result<std::optional<SmtpFailure>>> MailService::sendTest(QString address, QString language) {
    return m_lane.runInBackground(sendTestMail, std::move(address), std::move(language), m_stop.get_token());
}

QFuture<Result<MailRunOutcome>> MailService::run() {
    const auto overSmtp = [](storage::Database& database, const audit::Session& session,
                             const std::stop_token& stop) { return runMail(database, session, stop); };
    return m_lane.runInBackground(overSmtp, m_stop.get_token());
}

} // namespace pindesk::mail
