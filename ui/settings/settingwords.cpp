#include "ui/settings/settingtext.h"
#include <QCoreApplication>
#include <array>

namespace pindesk::ui {
namespace keys = staff::keys;
namespace {

struct Named {
    const char* key;
    const char* name;
    const char* effect;
};

constexpr std::array words{
    Named{keys::pinFormat, QT_TRANSLATE_NOOP("settings", "Format of generated PINs"),
          QT_TRANSLATE_NOOP("settings", "Of new initial PINs, at the desk and in a run. Digits alone suit "
                                        "telephone entry.")},
    Named{keys::pinPolicy, QT_TRANSLATE_NOOP("settings", "Length of a PIN"),
          QT_TRANSLATE_NOOP("settings",
                            "Whoever chooses it: staff, customer or program. PINs that exist stay "
                            "as they are.")},
    Named{keys::pinBlocklist, QT_TRANSLATE_NOOP("settings", "Words that are no PIN here"),
          QT_TRANSLATE_NOOP("settings", "One to a line, beside the built-in list of PINs that everybody "
                                        "guesses: the site's name, its town …")},
    Named{keys::pinTypedByStaff, QT_TRANSLATE_NOOP("settings", "Staff may type a new PIN"),
          QT_TRANSLATE_NOOP("settings", "Off: a reset always gives a generated PIN.")},
    Named{keys::undoMinutes, QT_TRANSLATE_NOOP("settings", "Minutes to undo a reset"),
          QT_TRANSLATE_NOOP("settings", "Until the customer uses the new PIN. 0: a reset cannot be undone.")},
    Named{keys::hintEnabled, QT_TRANSLATE_NOOP("settings", "PIN hints"),
          QT_TRANSLATE_NOOP("settings", "Whether the desk may give a verified caller the hint.")},
    Named{keys::revealsPerHour, QT_TRANSLATE_NOOP("settings", "Reveals in an hour"),
          QT_TRANSLATE_NOOP("settings", "How many initial PINs one person may reveal. 0: none at all.")},
    Named{keys::verificationItems, QT_TRANSLATE_NOOP("settings", "What callers are asked for"),
          QT_TRANSLATE_NOOP("settings",
                            "In this order. Their answers are compared; what is on record is never "
                            "shown.")},
    Named{keys::verificationRequired, QT_TRANSLATE_NOOP("settings", "Right answers needed"),
          QT_TRANSLATE_NOOP("settings", "Before the hint, a reveal or a reset is open.")},
    Named{keys::verificationAttempts, QT_TRANSLATE_NOOP("settings", "Wrong tries in an hour"),
          QT_TRANSLATE_NOOP("settings", "For one account by one person; then a supervisor is needed.")},
    Named{keys::resetReasons, QT_TRANSLATE_NOOP("settings", "More reasons for a reset"),
          QT_TRANSLATE_NOOP("settings", "One to a line, beside the built-in ones: PIN forgotten, new e-mail "
                                        "address, not received, suspected, caller, other.")},
    Named{keys::fourEyes, QT_TRANSLATE_NOOP("settings", "Four eyes"),
          QT_TRANSLATE_NOOP("settings",
                            "Somebody else decides who becomes an administrator, and overrides the "
                            "verification of a caller. Off: only where one person works alone.")},
    Named{
        keys::approvalHours, QT_TRANSLATE_NOOP("settings", "Hours a request waits"),
        QT_TRANSLATE_NOOP("settings", "For a second pair of eyes. Then it expires and has to be made anew.")},
    Named{keys::idleMinutes, QT_TRANSLATE_NOOP("settings", "Minutes until an unused desk locks"),
          QT_TRANSLATE_NOOP("settings", "Secrets leave the screen; what was typed stays.")},
    Named{keys::initialPinDays, QT_TRANSLATE_NOOP("settings", "Days an initial PIN lives"),
          QT_TRANSLATE_NOOP("settings", "After them a customer who never signed in needs a new one. "
                                        "0: without end.")},
    Named{keys::reissueDays, QT_TRANSLATE_NOOP("settings", "Days until a PIN goes out again"),
          QT_TRANSLATE_NOOP("settings", "By bill or letter. 0: a batch may repeat yesterday's.")},
    Named{keys::surveyAnswers, QT_TRANSLATE_NOOP("settings", "What brought you here?"),
          QT_TRANSLATE_NOOP("settings", "Answers to choose from when a PIN is given out at the desk.")},
    Named{keys::forgotPinMails, QT_TRANSLATE_NOOP("settings", "Who forgot the PIN gets by mail"),
          QT_TRANSLATE_NOOP("settings", "Sent to the address that the customer has confirmed, never to "
                                        "another.")},
    Named{keys::customerThrottle, QT_TRANSLATE_NOOP("settings", "Slow down guessing of one account's PIN"),
          QT_TRANSLATE_NOOP("settings", "After the wrong PINs below, however far apart, each further one "
                                        "makes the account wait twice as long, up to 15 minutes.")},
    Named{keys::customerAccountFailures, QT_TRANSLATE_NOOP("settings", "Wrong PINs for one account"),
          QT_TRANSLATE_NOOP("settings", "In a row within 15 minutes; then the account waits for the next "
                                        "quarter of an hour.")},
    Named{keys::customerPlaceFailures, QT_TRANSLATE_NOOP("settings", "Wrong PINs from one place"),
          QT_TRANSLATE_NOOP("settings", "Within 15 minutes, from one network or telephone.")},
    Named{keys::customerSiteFailures, QT_TRANSLATE_NOOP("settings", "Wrong PINs at the whole site"),
          QT_TRANSLATE_NOOP("settings", "In a minute; more of them, and places that have failed wait. All "
                                        "others sign in as ever.")},
    Named{keys::customerPages, QT_TRANSLATE_NOOP("settings", "Address of the customers' pages"),
          QT_TRANSLATE_NOOP("settings", "https://, as customers reach the gateway. Links in mail begin with "
                                        "it; without it nobody can register.")},
    Named{keys::customerLinkHours, QT_TRANSLATE_NOOP("settings", "Hours a link to a customer works"),
          QT_TRANSLATE_NOOP("settings", "Not used in this time, a new one can be sent.")},
    Named{keys::watchWindow, QT_TRANSLATE_NOOP("settings", "Minutes that are looked at"),
          QT_TRANSLATE_NOOP("settings",
                            "How many accounts began to wait for the confirmation of their e-mail "
                            "address in so many minutes, compared with the 14 days before.")},
    Named{keys::watchTimes, QT_TRANSLATE_NOOP("settings", "Times as many as usual"),
          QT_TRANSLATE_NOOP("settings", "With more, mail is probably not being delivered: the Overview warns "
                                        "of it.")},
    Named{keys::watchLeast, QT_TRANSLATE_NOOP("settings", "And at least so many"),
          QT_TRANSLATE_NOOP("settings", "Fewer accounts that wait are no alarm.")},
    Named{keys::watchInconsistent, QT_TRANSLATE_NOOP("settings", "Inconsistent accounts borne"),
          QT_TRANSLATE_NOOP("settings", "With more, the Overview and the Desk ask for technical support.")},
    Named{keys::signInFailures, QT_TRANSLATE_NOOP("settings", "Wrong passwords allowed"),
          QT_TRANSLATE_NOOP("settings", "At sign-in, in a row: %1 allowed, the %2 locks. An administrator "
                                        "reactivates.")},
    Named{keys::identityFailures, QT_TRANSLATE_NOOP("settings", "Wrong identities allowed"),
          QT_TRANSLATE_NOOP("settings", "After a forgotten password, user name and employee number: %1 "
                                        "allowed, the %2 locks.")},
    Named{keys::answerFailures, QT_TRANSLATE_NOOP("settings", "Wrong answers allowed"),
          QT_TRANSLATE_NOOP("settings", "To one's own security question: %1 allowed, the %2 locks.")},
    Named{keys::linkHours, QT_TRANSLATE_NOOP("settings", "Hours a link to staff works"),
          QT_TRANSLATE_NOOP("settings", "Of an invitation or a new password. Not used in this time, it locks "
                                        "the person, who then needs a new link.")},
    Named{keys::linkBase, QT_TRANSLATE_NOOP("settings", "Address for links to staff"),
          QT_TRANSLATE_NOOP("settings", "An https:// page that hands the link on, for mail programs that "
                                        "do not open pindesk: links. Empty: the link opens PinDesk.")},
    Named{keys::userNameMinimum, QT_TRANSLATE_NOOP("settings", "Shortest user name"),
          QT_TRANSLATE_NOOP("settings", "Of new people. Names that exist stay as they are.")},
    Named{keys::passwordLength, QT_TRANSLATE_NOOP("settings", "Length of a password"),
          QT_TRANSLATE_NOOP("settings", "Of staff. Counts for the next password that each chooses.")},
    Named{keys::passwordUpper, QT_TRANSLATE_NOOP("settings", "A password needs an upper-case letter"),
          QT_TRANSLATE_NOOP("settings", "One of A to Z at least.")},
    Named{keys::passwordLower, QT_TRANSLATE_NOOP("settings", "A password needs a lower-case letter"),
          QT_TRANSLATE_NOOP("settings", "One of a to z at least.")},
    Named{keys::passwordLetter, QT_TRANSLATE_NOOP("settings", "A password needs a letter"),
          QT_TRANSLATE_NOOP("settings", "Upper or lower case: counts where neither of them is asked for.")},
    Named{keys::passwordDigit, QT_TRANSLATE_NOOP("settings", "A password needs a digit"),
          QT_TRANSLATE_NOOP("settings", "One of 0 to 9 at least.")},
    Named{keys::passwordUserName, QT_TRANSLATE_NOOP("settings", "Refuse user names as passwords"),
          QT_TRANSLATE_NOOP("settings", "The person's own, and the first administrator's.")},
    Named{keys::passwordPrevious, QT_TRANSLATE_NOOP("settings", "Passwords not to be used again"),
          QT_TRANSLATE_NOOP("settings", "How many of the latest, the present one included. 0: any may come "
                                        "back.")},
    Named{keys::passwordDays, QT_TRANSLATE_NOOP("settings", "Days a password lives"),
          QT_TRANSLATE_NOOP("settings", "Then a new one is asked for at sign-in. 0: without end.")},
    Named{keys::passwordBlocklist, QT_TRANSLATE_NOOP("settings", "Words that are no password here"),
          QT_TRANSLATE_NOOP("settings", "One to a line, beside the built-in list of the commonest "
                                        "passwords.")},
    Named{keys::questionsAsked, QT_TRANSLATE_NOOP("settings", "Security questions"),
          QT_TRANSLATE_NOOP("settings", "How many each person chooses and answers on enrolment. 0: none, a "
                                        "forgotten password then asks for the identity only.")},
    Named{keys::questionList, QT_TRANSLATE_NOOP("settings", "Questions to choose from"),
          QT_TRANSLATE_NOOP("settings", "Tick those to offer and add your own. Whoever has answered one that "
                                        "goes keeps it.")},
    Named{keys::answerLength, QT_TRANSLATE_NOOP("settings", "Length of an answer"),
          QT_TRANSLATE_NOOP("settings", "Counted without spaces at its ends, so that spaces alone are no "
                                        "answer.")},
    Named{keys::mailHost, QT_TRANSLATE_NOOP("settings", "Mail host"),
          QT_TRANSLATE_NOOP("settings",
                            "The name of the machine that takes the site's mail. Empty: no mail is "
                            "sent.")},
    Named{keys::mailPort, QT_TRANSLATE_NOOP("settings", "Port"),
          QT_TRANSLATE_NOOP("settings",
                            "587 for STARTTLS and 465 for TLS, unless the provider says otherwise.")},
    Named{keys::mailSecurity, QT_TRANSLATE_NOOP("settings", "Encryption"),
          QT_TRANSLATE_NOOP("settings", "Mail is never handed over without it: links in it let people in.")},
    Named{keys::mailUser, QT_TRANSLATE_NOOP("settings", "User"),
          QT_TRANSLATE_NOOP("settings",
                            "As whom PinDesk signs in at the mail host. Empty: without signing in.")},
    Named{keys::mailFromAddress, QT_TRANSLATE_NOOP("settings", "Sender's address"),
          QT_TRANSLATE_NOOP("settings", "Where mails come from, and where the ones that come back go to.")},
    Named{keys::mailFromName, QT_TRANSLATE_NOOP("settings", "Sender's name"),
          QT_TRANSLATE_NOOP("settings", "Stands before the address. Empty: the name of the site.")},
    Named{keys::mailCertificates, QT_TRANSLATE_NOOP("settings", "Certificates to trust"),
          QT_TRANSLATE_NOOP("settings",
                            "Of whoever signed the mail host's certificate, as PEM text, when it is "
                            "the site's own. Empty: those that the system trusts.")},
    Named{keys::profileGateway, QT_TRANSLATE_NOOP("settings", "Profile of the customers' pages"),
          QT_TRANSLATE_NOOP("settings", "The authentication profile that judges PINs entered there. Empty: "
                                        "nobody is made to change a PIN.")},
    Named{keys::profileCounter, QT_TRANSLATE_NOOP("settings", "Profile of the counter"),
          QT_TRANSLATE_NOOP("settings", "The same, for customers who register with your help.")},
    Named{keys::profileTelephone, QT_TRANSLATE_NOOP("settings", "Profiles of telephone systems"),
          QT_TRANSLATE_NOOP("settings",
                            "One to a line: the name of the system's key, =, the profile. A system "
                            "that is not here makes nobody change a PIN.")},
};

QString translated(const char* text) {
    return QCoreApplication::translate("settings", text);
}

} // namespace

SettingWords settingWords(const QString& key) {
    for (const Named& each : words)
        if (key == QLatin1StringView(each.key))
            return {translated(each.name), translated(each.effect)};
    return {key, {}};
}

} // namespace pindesk::ui
