#include "ui/common/diagnosistext.h"
#include "ui/common/timetext.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <QTranslator>
#include <map>
#include <memory>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using pins::AccountState;
using pins::AdviceCode;
using pins::CauseCode;
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(diagnosis)
};

QString momentText(const QJsonValue& milliseconds) {
    return whenText(milliseconds.toInteger(), QDateTime::currentMSecsSinceEpoch());
}

} // namespace

// The switches have no default: the compiler then names a code that has no sentence.

QString stateText(AccountState state) {
    switch (state) {
    case AccountState::NotRegistered:
        return Words::tr("Not registered");
    case AccountState::Waiting:
        return Words::tr("Waiting for e-mail confirmation");
    case AccountState::Active:
        return Words::tr("Active");
    case AccountState::Inconsistent:
        return Words::tr("Inconsistent");
    }
    return {};
}

QString causeText(CauseCode code) {
    switch (code) {
    case CauseCode::InitialPinExpired:
        return Words::tr("The initial PIN has expired: it was not used in time.");
    case CauseCode::OldPinAfterReset:
        return Words::tr("The customer probably still types a PIN from before the last reset.");
    case CauseCode::ResetNotUsed:
        return Words::tr("The customer has not signed in since the last reset.");
    case CauseCode::FailedWithInitialPin:
        return Words::tr("The customer tried the initial PIN and mistyped it.");
    case CauseCode::RegistrationNotFinished:
        return Words::tr("The customer signed in with the initial PIN and did not finish registering.");
    case CauseCode::NeverSignedIn:
        return Words::tr("The customer has never signed in with the initial PIN.");
    case CauseCode::ChangedByTelephone:
        return Words::tr("The PIN was changed by telephone, and no e-mail address was given.");
    case CauseCode::NoEmailGiven:
        return Words::tr("There is no e-mail address to which the link could go.");
    case CauseCode::MailRefused:
        return Words::tr("The mail with the link was refused: the address is probably mistyped.");
    case CauseCode::MailBounced:
        return Words::tr("The mail with the link came back undelivered.");
    case CauseCode::MailOnItsWay:
        return Words::tr("The mail with the link is on its way: it was made a few minutes ago.");
    case CauseCode::MailNotSent:
        return Words::tr("The mail with the link has not been sent yet.");
    case CauseCode::NoEnablingMail:
        return Words::tr("No mail with a link was made for this registration.");
    case CauseCode::MailOutage:
        return Words::tr("Many customers began to wait at once: mail is probably not being delivered.");
    case CauseCode::LinkVoided:
        return Words::tr("The link ended with a reset that was undone afterwards.");
    case CauseCode::LinkExpired:
        return Words::tr("The link has expired.");
    case CauseCode::LinkNotUsed:
        return Words::tr("The customer went to the sign-in page without using the link.");
    case CauseCode::MailLost:
        return Words::tr("The mail with the link was sent, and was lost, deleted or taken for spam.");
    case CauseCode::AddressMistyped:
        return Words::tr("The e-mail address may be mistyped.");
    case CauseCode::PinForgotten:
        return Words::tr("Everything is in order: the customer has forgotten the PIN.");
    case CauseCode::WrongCase:
        return Words::tr("The customer may type the PIN in the wrong case, or with Caps Lock on.");
    case CauseCode::InconsistentMany:
        return Words::tr("Several accounts have flags that must never occur together.");
    case CauseCode::InconsistentRecord:
        return Words::tr("The account's flags must never occur together.");
    }
    return {};
}

namespace {

/// Action and sentence, as the source has them.
std::pair<const char*, const char*> adviceSource(AdviceCode code) {
    switch (code) {
    case AdviceCode::GiveHint:
        return {QT_TRANSLATE_NOOP("diagnosis", "Read the caller their hint."),
                QT_TRANSLATE_NOOP("diagnosis", "You left yourself a hint for your PIN. It is:")};
    case AdviceCode::CheckCase:
        return {
            QT_TRANSLATE_NOOP("diagnosis", "Have the caller check upper and lower case."),
            QT_TRANSLATE_NOOP("diagnosis", "Capital and small letters count in your PIN. Is Caps Lock on?")};
    case AdviceCode::UseLatestPin:
        return {QT_TRANSLATE_NOOP("diagnosis", "Make sure that the caller uses the PIN of the last reset."),
                QT_TRANSLATE_NOOP("diagnosis",
                                  "Your PIN was reset. Only the newest PIN you were given is valid.")};
    case AdviceCode::RevealInitialPin:
        return {
            QT_TRANSLATE_NOOP("diagnosis", "Reveal the initial PIN and read it out."),
            QT_TRANSLATE_NOOP("diagnosis",
                              "I read you your first PIN now. You will choose your own when you sign in.")};
    case AdviceCode::ResetPin:
        return {
            QT_TRANSLATE_NOOP("diagnosis",
                              "Reset to a new initial PIN, and agree on one the customer can remember."),
            QT_TRANSLATE_NOOP("diagnosis", "I give you a new PIN. Which word and hint would you remember?")};
    case AdviceCode::ChangeAtNextSignIn:
        return {QT_TRANSLATE_NOOP("diagnosis", "Remind the caller that the new PIN is for one sign-in."),
                QT_TRANSLATE_NOOP("diagnosis",
                                  "When you sign in with this PIN you will be asked to choose a new one.")};
    case AdviceCode::AskWorkingEmail:
        return {
            QT_TRANSLATE_NOOP("diagnosis",
                              "Ask for an e-mail address that works; registration cannot end without one."),
            QT_TRANSLATE_NOOP("diagnosis",
                              "Which e-mail address can you read right now? You will be sent a link.")};
    case AdviceCode::UseLinkExactly:
        return {
            QT_TRANSLATE_NOOP("diagnosis", "Explain that the link must be used, and used whole."),
            QT_TRANSLATE_NOOP("diagnosis",
                              "Please click the link in the mail, or copy all of it, exactly as it stands.")};
    case AdviceCode::SendLinkAgain:
        return {QT_TRANSLATE_NOOP("diagnosis", "Have the link sent again."),
                QT_TRANSLATE_NOOP("diagnosis",
                                  "A new link is on its way to you; the older one no longer works.")};
    case AdviceCode::WaitForMail:
        return {QT_TRANSLATE_NOOP("diagnosis", "Give the mail a few minutes."),
                QT_TRANSLATE_NOOP("diagnosis", "The mail is on its way to you. Please look again in a few "
                                               "minutes, also among spam.")};
    case AdviceCode::CheckMailQueue:
        return {
            QT_TRANSLATE_NOOP("diagnosis", "Look at the queue of outgoing mail: the mail is still in it."),
            ""};
    case AdviceCode::CheckMailHost:
        return {QT_TRANSLATE_NOOP("diagnosis", "Check the connection to the mail host."), ""};
    case AdviceCode::TellAdministrator:
        return {QT_TRANSLATE_NOOP("diagnosis",
                                  "Tell the administrator that mail is probably not being delivered."),
                QT_TRANSLATE_NOOP("diagnosis", "Our mails may be late today. We are looking into it.")};
    case AdviceCode::EscalateToSupport:
        return {QT_TRANSLATE_NOOP("diagnosis", "Draft a ticket for technical support."), ""};
    }
    return {"", ""};
}

QString translated(const char* source) {
    return *source == 0 ? QString() : QCoreApplication::translate("diagnosis", source);
}

QString codeOf(const QString& language) {
    return language.left(2).toLower();
}

/// Of a language that the program speaks; none for others, and for English, which is the source.
const QTranslator* translatorOf(const QString& code) {
    static std::map<QString, std::unique_ptr<QTranslator>> translators;
    auto& translator = translators[code];
    if (translator == nullptr) {
        translator = std::make_unique<QTranslator>();
        (void)translator->load(u"pindesk_"_s + code, u":/translations"_s);
    }
    return translator->isEmpty() || code == "en"_L1 ? nullptr : translator.get();
}

bool isSpoken(const QString& code) {
    return code == "en"_L1 || translatorOf(code) != nullptr;
}

} // namespace

AdviceText adviceText(AdviceCode code) {
    const auto [action, say] = adviceSource(code);
    return {translated(action), translated(say)};
}

QString sayText(AdviceCode code, const QString& language) {
    const char* say = adviceSource(code).second;
    if (!isSaidInAnother(language) || *say == 0)
        return translated(say);
    const QTranslator* translator = translatorOf(codeOf(language));
    return translator == nullptr ? QString::fromUtf8(say) : translator->translate("diagnosis", say);
}

bool isSaidInAnother(const QString& language) {
    const QString own = codeOf(QLocale().name());
    return isSpoken(codeOf(language)) && codeOf(language) != (isSpoken(own) ? own : u"en"_s);
}

QString evidenceText(const QJsonObject& evidence) {
    QStringList facts;
    const auto moment = [&](QLatin1StringView key, const QString& text) {
        if (evidence.contains(key))
            facts << text.arg(momentText(evidence[key]));
    };
    const auto count = [&](QLatin1StringView key, const QString& text) {
        if (evidence[key].toDouble() > 0)
            facts << text.arg(QLocale::c().toString(evidence[key].toDouble(), 'g', 3));
    };
    if (const QString by = evidence[u"reset_by"_s].toString(); !by.isEmpty())
        moment("reset_at"_L1, Words::tr("reset %1 by %2").arg(u"%1"_s, by));
    else
        moment("reset_at"_L1, Words::tr("reset %1"));
    moment("pin_set_at"_L1, Words::tr("PIN set %1"));
    moment("mail_created_at"_L1, Words::tr("mail made %1"));
    moment("mail_sent_at"_L1, Words::tr("mail sent %1"));
    moment("link_sent_at"_L1, Words::tr("link sent %1"));
    moment("link_opened_at"_L1, Words::tr("link opened, but not used, %1"));
    moment("link_scanned_at"_L1, Words::tr("link opened %1, at once, so likely by a mail scanner"));
    moment("link_expires_at"_L1, Words::tr("link valid until %1"));
    moment("link_voided_at"_L1, Words::tr("link ended %1"));
    count("failed_sign_ins"_L1, Words::tr("failed sign-ins: %1"));
    count("successful_sign_ins"_L1, Words::tr("sign-ins: %1"));
    moment("last_sign_in_at"_L1, Words::tr("last tried %1"));
    if (evidence[u"differs_from_directory"_s].toBool())
        facts << Words::tr("the directory has another address");
    count(
        "waiting_in_window"_L1,
        Words::tr("began to wait within %1 min: %2").arg(evidence[u"window_minutes"_s].toInt()).arg(u"%1"_s));
    count("waiting_usually"_L1, Words::tr("usually in that time: %1"));
    count("inconsistent_accounts"_L1, Words::tr("accounts concerned: %1"));
    return facts.join(u"; "_s);
}

} // namespace pindesk::ui
