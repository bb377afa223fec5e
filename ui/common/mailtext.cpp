#include "ui/common/mailtext.h"
#include "ui/common/named.h"
#include "ui/common/timetext.h"
#include <QCoreApplication>
#include <array>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using mail::SmtpStep;
using State = mail::MailCheckPart::State;
namespace {

constexpr std::array kinds{
    Named{QLatin1StringView("staff_invitation"), QT_TRANSLATE_NOOP("mail", "Invitation")},
    Named{QLatin1StringView("staff_reset"), QT_TRANSLATE_NOOP("mail", "New password")},
    Named{QLatin1StringView("staff_reactivation"), QT_TRANSLATE_NOOP("mail", "Reactivation")},
    Named{QLatin1StringView("test"), QT_TRANSLATE_NOOP("mail", "Test")},
    Named{QLatin1StringView("enable"), QT_TRANSLATE_NOOP("mail", "Link to confirm an address")},
    Named{QLatin1StringView("initial_pin"), QT_TRANSLATE_NOOP("mail", "Initial PIN, on request")},
    Named{QLatin1StringView("forgotten_pin"), QT_TRANSLATE_NOOP("mail", "Forgotten PIN")},
    Named{QLatin1StringView("reset_pin"), QT_TRANSLATE_NOOP("mail", "Link to choose a PIN")},
};

constexpr std::array states{
    Named{QLatin1StringView("waiting"), QT_TRANSLATE_NOOP("mail", "Waiting")},
    Named{QLatin1StringView("sent"), QT_TRANSLATE_NOOP("mail", "Sent")},
    Named{QLatin1StringView("refused"), QT_TRANSLATE_NOOP("mail", "Refused")},
    Named{QLatin1StringView("bounced"), QT_TRANSLATE_NOOP("mail", "Came back")},
    Named{QLatin1StringView("cancelled"), QT_TRANSLATE_NOOP("mail", "Given up")},
};

struct Problem {
    SmtpStep step;
    const char* text;
    const char* advice;
};

constexpr std::array problems{
    Problem{SmtpStep::Resolve, QT_TRANSLATE_NOOP("mail", "The mail host's name is not known."),
            QT_TRANSLATE_NOOP("mail", "Check how it is written, and this machine's network.")},
    Problem{SmtpStep::Connect, QT_TRANSLATE_NOOP("mail", "The mail host does not answer."),
            QT_TRANSLATE_NOOP("mail", "Check name and port, and whether a firewall is between.")},
    Problem{SmtpStep::Greeting, QT_TRANSLATE_NOOP("mail", "The mail host answers, but does not greet."),
            QT_TRANSLATE_NOOP(
                "mail", "Check the port: with TLS from the start it is usually 465, with STARTTLS 587.")},
    Problem{SmtpStep::Tls, QT_TRANSLATE_NOOP("mail", "The mail host offers no TLS that can be used."),
            QT_TRANSLATE_NOOP("mail", "Check port and encryption. Mail is never sent without TLS.")},
    Problem{SmtpStep::Certificate,
            QT_TRANSLATE_NOOP("mail",
                              "The mail host's certificate is not right: another name, expired, or signed "
                              "by nobody who is trusted."),
            QT_TRANSLATE_NOOP("mail",
                              "Use the name that stands in the certificate; if the site signs its own, "
                              "paste the signer's certificate into the settings.")},
    Problem{SmtpStep::Authentication,
            QT_TRANSLATE_NOOP("mail", "The mail host does not accept user and password."),
            QT_TRANSLATE_NOOP("mail",
                              "Set user and password anew; some providers ask for a password of its own for "
                              "programs.")},
    Problem{SmtpStep::Sender, QT_TRANSLATE_NOOP("mail", "The mail host does not take mail from this sender."),
            QT_TRANSLATE_NOOP("mail", "Check the sender's address, and whether the host asks for user and "
                                      "password.")},
    Problem{SmtpStep::Recipient,
            QT_TRANSLATE_NOOP("mail", "The mail host does not take mail for this address."),
            QT_TRANSLATE_NOOP("mail", "Check how the address is written.")},
    Problem{SmtpStep::Content, QT_TRANSLATE_NOOP("mail", "The mail host does not take this mail."),
            QT_TRANSLATE_NOOP("mail", "Ask the mail host's administrator why.")},
    Problem{SmtpStep::Answer,
            QT_TRANSLATE_NOOP("mail", "The mail host did not say whether it took the mail."), ""},
};
static_assert(problems.size() == mail::smtpSteps.size());

QString translated(const char* text) {
    return QCoreApplication::translate("mail", text);
}

QString named(std::span<const Named> names, const QString& name) {
    const char* const text = find(names, name);
    return text != nullptr ? translated(text) : name;
}

const Problem* problemAt(std::optional<SmtpStep> step) {
    for (const Problem& problem : problems)
        if (step == problem.step)
            return &problem;
    return nullptr;
}

QString authenticationText(const mail::MailCheck& check) {
    if (check.signedIn)
        return translated(QT_TRANSLATE_NOOP("mail", "It accepts user and password."));
    const QString offered = check.offered.join(u", "_s);
    if (check.user.isEmpty())
        return translated(QT_TRANSLATE_NOOP("mail", "No user is set: mail is sent without signing in."));
    return translated(QT_TRANSLATE_NOOP("mail",
                                        "It offers authentication (%1); the password was not tried, because "
                                        "only administrators and the service can open it."))
        .arg(offered);
}

QString passedText(const mail::MailCheck& check, SmtpStep step) {
    switch (step) {
    case SmtpStep::Connect:
        return translated(QT_TRANSLATE_NOOP("mail", "%1 answers at port %2."))
            .arg(check.host)
            .arg(check.port);
    case SmtpStep::Greeting:
        return translated(QT_TRANSLATE_NOOP("mail", "It greets as a mail host."));
    case SmtpStep::Tls:
        return translated(QT_TRANSLATE_NOOP("mail", "The connection is encrypted."));
    case SmtpStep::Certificate:
        return translated(QT_TRANSLATE_NOOP("mail", "Its certificate is right."));
    default:
        return authenticationText(check);
    }
}

QString notTriedText(SmtpStep step) {
    switch (step) {
    case SmtpStep::Greeting:
        return translated(QT_TRANSLATE_NOOP("mail", "Greeting: not tried."));
    case SmtpStep::Tls:
        return translated(QT_TRANSLATE_NOOP("mail", "Encryption: not tried."));
    case SmtpStep::Certificate:
        return translated(QT_TRANSLATE_NOOP("mail", "Certificate: not tried."));
    default:
        return translated(QT_TRANSLATE_NOOP("mail", "User and password: not tried."));
    }
}

} // namespace

QString mailKindText(const QString& kind) {
    return named(kinds, kind);
}

QString mailStateText(const QString& state) {
    return named(states, state);
}

QString mailProblemText(const QString& step, const QString& reply) {
    const Problem* problem = problemAt(mail::smtpStepFromText(step));
    if (problem == nullptr)
        return reply;
    if (reply.isEmpty())
        return translated(problem->text);
    //: a sentence about what failed, then the mail host's own words
    return translated(QT_TRANSLATE_NOOP("mail", "%1 It says: %2")).arg(translated(problem->text), reply);
}

QString mailProblemText(const mail::SmtpFailure& failure) {
    return mailProblemText(QString(nameOf(failure.step)), failure.reply);
}

QString mailAdviceText(const QString& step) {
    const Problem* problem = problemAt(mail::smtpStepFromText(step));
    return problem == nullptr || *problem->advice == '\0' ? QString() : translated(problem->advice);
}

QString mailFateText(const mail::MailEntry& mail, Milliseconds now) {
    const QString problem = mailProblemText(mail.failedStep, mail.lastError);
    if (mail.state == "sent"_L1)
        return translated(QT_TRANSLATE_NOOP("mail", "The mail to %1 was sent %2."))
            .arg(mail.address, whenText(mail.sentAt.value_or(mail.createdAt), now));
    if (mail.state == "refused"_L1)
        return translated(QT_TRANSLATE_NOOP("mail", "The mail to %1 was refused. %2"))
            .arg(mail.address, problem);
    if (mail.state == "bounced"_L1)
        return translated(QT_TRANSLATE_NOOP("mail", "The mail to %1 came back: %2"))
            .arg(mail.address, mail.lastError);
    if (mail.state == "cancelled"_L1)
        return translated(
                   QT_TRANSLATE_NOOP(
                       "mail", "The mail to %1 was given up: its link had ended before it could leave."))
            .arg(mail.address);
    if (mail.failedStep.isEmpty())
        return translated(QT_TRANSLATE_NOOP("mail", "The mail to %1 has waited to be sent since %2."))
            .arg(mail.address, whenText(mail.createdAt, now));
    return translated(QT_TRANSLATE_NOOP("mail", "The mail to %1 has not left yet. %2"))
        .arg(mail.address, problem);
}

QString mailCheckText(const mail::MailCheck& check, const mail::MailCheckPart& part) {
    switch (part.state) {
    case State::Passed:
        return passedText(check, part.step);
    case State::Failed:
        return mailProblemText(*check.failure);
    case State::NotTried:
        break;
    }
    return notTriedText(part.step);
}

QStringList mailCheckLines(const mail::MailCheck& check) {
    QStringList lines;
    for (const mail::MailCheckPart& part : check.parts) {
        const QString mark = part.state == State::Passed   ? u"✓ "_s
                             : part.state == State::Failed ? u"✗ "_s
                                                           : u"– "_s;
        lines << mark + mailCheckText(check, part);
    }
    lines << (check.failure ? mailAdviceText(nameOf(check.failure->step))
                            : translated(QT_TRANSLATE_NOOP(
                                  "mail", "The mail host would take mail. Nothing was sent.")));
    lines.removeAll(QString());
    return lines;
}

} // namespace pindesk::ui
