#pragma once
#include "core/base/secret.h"
#include <QString>
#include <array>
#include <functional>
#include <optional>
#include <tl/expected.hpp>

namespace pindesk::mail {

/// How far the talk with a mail host has come.
enum class SmtpStep {
    Resolve,        ///< the host's name has no address
    Connect,        ///< nobody answers there
    Greeting,       ///< no greeting, or EHLO refused
    Tls,            ///< TLS not offered or not agreed on
    Certificate,    ///< not the host's, expired, or signed by nobody who is trusted
    Authentication, ///< user and password refused, or no way of proving them in common
    Sender,         ///< the sender's address refused
    Recipient,      ///< the recipient's address refused
    Content,        ///< the mail itself refused
    Answer,         ///< all was sent and no answer came: the mail may have arrived
};
inline constexpr std::array smtpSteps{SmtpStep::Resolve, SmtpStep::Connect,     SmtpStep::Greeting,
                                      SmtpStep::Tls,     SmtpStep::Certificate, SmtpStep::Authentication,
                                      SmtpStep::Sender,  SmtpStep::Recipient,   SmtpStep::Content,
                                      SmtpStep::Answer};
/// `resolve`, `connect` …: outbox.failed_step and the JSON of the command line.
[[nodiscard]] QLatin1StringView nameOf(SmtpStep step);
[[nodiscard]] std::optional<SmtpStep> smtpStepFromText(QStringView text);

struct SmtpFailure {
    enum class Kind {
        Host,      ///< no mail goes this way at present
        Temporary, ///< this mail not now
        Permanent, ///< this mail never, as it is
    };
    SmtpStep step = SmtpStep::Connect;
    Kind kind = Kind::Host;
    QString reply; ///< the host's own words, or what the library says: one line, in their language
    bool operator==(const SmtpFailure&) const = default;
};

/// A mail as it goes to the host.
struct Letter {
    QString recipient;
    Secret message; ///< from buildMessage()
};

/// Called about once a second while a mail is handed over; false: leave it, somebody else has it.
using MailHeartbeat = std::function<bool()>;

/// Hands mail over. Used by one thread.
class MailTransport {
public:
    virtual ~MailTransport() = default;
    [[nodiscard]] virtual tl::expected<void, SmtpFailure> send(const Letter& letter,
                                                               const MailHeartbeat& beat) = 0;
};

} // namespace pindesk::mail
