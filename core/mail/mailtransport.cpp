#include "core/mail/mailtransport.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pindesk::mail {

QLatin1StringView nameOf(SmtpStep step) {
    switch (step) {
    case SmtpStep::Resolve:
        return "resolve"_L1;
    case SmtpStep::Connect:
        return "connect"_L1;
    case SmtpStep::Greeting:
        return "greeting"_L1;
    case SmtpStep::Tls:
        return "tls"_L1;
    case SmtpStep::Certificate:
        return "certificate"_L1;
    case SmtpStep::Authentication:
        return "authentication"_L1;
    case SmtpStep::Sender:
        return "sender"_L1;
    case SmtpStep::Recipient:
        return "recipient"_L1;
    case SmtpStep::Content:
        return "content"_L1;
    case SmtpStep::Answer:
        break;
    }
    return "answer"_L1;
}

std::optional<SmtpStep> smtpStepFromText(QStringView text) {
    const auto found = std::find_if(smtpSteps.begin(), smtpSteps.end(),
                                    [text](SmtpStep step) { return text == nameOf(step); });
    return found == smtpSteps.end() ? std::nullopt : std::optional(*found);
}

} // namespace pindesk::mail
