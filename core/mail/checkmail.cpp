#include "core/mail/checkmail.h"
#include "core/mail/mailsettings.h"
#include "core/mail/smtpsession.h"

using namespace Qt::StringLiterals;

namespace pindesk::mail {
namespace {

using State = MailCheckPart::State;

std::vector<SmtpStep> partsOf(SmtpSecurity security) {
    using enum SmtpStep;
    return security == SmtpSecurity::Tls ? std::vector{Connect, Tls, Certificate, Greeting, Authentication}
                                         : std::vector{Connect, Greeting, Tls, Certificate, Authentication};
}

std::vector<MailCheckPart> judge(const std::vector<SmtpStep>& steps, std::optional<SmtpStep> failedAt) {
    std::vector<MailCheckPart> parts;
    State state = State::Passed;
    for (const SmtpStep step : steps) {
        const bool isHere = failedAt == step || (failedAt == SmtpStep::Resolve && step == SmtpStep::Connect);
        parts.push_back({step, isHere ? State::Failed : state});
        if (isHere)
            state = State::NotTried;
    }
    return parts;
}

} // namespace

Result<MailCheck> checkHost(const MailSettings& settings, const crypto::KeyRing& keys, std::stop_token stop) {
    PINDESK_TRY(const SmtpHost host, openHost(settings, keys));
    MailCheck check;
    check.host = host.name;
    check.port = host.port;
    check.user = settings.host.user;
    SmtpSession smtp(host, std::move(stop));
    const auto greeted = smtp.greet();
    check.offered = smtp.talk().offeredAuthentication();
    check.signedIn = smtp.talk().hasAuthenticated();
    if (!greeted)
        check.failure = greeted.error();
    else if (!check.user.isEmpty() && !check.signedIn && (check.offered.isEmpty() || !host.user.isEmpty()))
        check.failure = SmtpFailure{SmtpStep::Authentication, SmtpFailure::Kind::Host, u"not offered"_s};
    check.parts =
        judge(partsOf(host.security), check.failure ? std::optional(check.failure->step) : std::nullopt);
    return check;
}

Result<MailCheck> checkMail(storage::Database& database, const audit::Session& session,
                            std::stop_token stop) {
    PINDESK_TRY(
        const MailSettings settings,
        database.read([&](storage::Connection& connection) -> Result<MailSettings> {
            PINDESK_CHECK(audit::authorizeAny(connection, session, {Right::CheckMail, Right::SendMail}));
            return readMailSettings(connection);
        }));
    return checkHost(settings, session.keys, std::move(stop));
}

} // namespace pindesk::mail
