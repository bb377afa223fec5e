#include "ui/common/errorsentences.h"
#include <QCoreApplication>
#include <array>

namespace pindesk::ui {
namespace {
using enum ErrorCode;

#define SENTENCE(code, field, detail, text)                                                                  \
    ErrorSentence {                                                                                          \
        code, field, detail, text                                                                            \
    }

constexpr std::array sentences{
    // settings
    SENTENCE(InvalidInput, "verification.required", "more_than_items",
             QT_TRANSLATE_NOOP("errors", "More right answers would be needed than there are items to ask "
                                         "for: nobody could pass. Need fewer, "
                                         "or ask for more.")),
    SENTENCE(InvalidInput, "verification.items", "not_text",
             QT_TRANSLATE_NOOP("errors", "An item that callers are asked for has no name.")),
    SENTENCE(InvalidInput, "reset.reasons", "too_long",
             QT_TRANSLATE_NOOP("errors", "A reason has more than 100 characters.")),
    SENTENCE(InvalidInput, "pin.blocklist", "too_long",
             QT_TRANSLATE_NOOP("errors",
                               "A word has more than 100 characters, or there are more than 100,000 words.")),
    SENTENCE(InvalidInput, "security_question.asked", "more_than_items",
             QT_TRANSLATE_NOOP("errors", "More questions would be asked than there are to choose from. Ask "
                                         "fewer, or offer more.")),
    SENTENCE(InvalidInput, "", "not_https",
             QT_TRANSLATE_NOOP("errors",
                               "The address for links must begin with https:// and have neither "
                               "a user, nor ? nor #. On this computer itself http://localhost will do.")),
    SENTENCE(InvalidInput, "mail.host", "character",
             QT_TRANSLATE_NOOP("errors",
                               "The mail host is the name of a machine, without port, path or spaces: "
                               "mail.example.org.")),
    SENTENCE(InvalidInput, "mail.from_address", "not_mailbox",
             QT_TRANSLATE_NOOP("errors",
                               "The sender's address is not one that mail hosts take: name@example.org, "
                               "in plain letters before the @.")),
    SENTENCE(InvalidInput, "mail.certificates", "not_pem",
             QT_TRANSLATE_NOOP("errors",
                               "These are no certificates: paste the text that begins with -----BEGIN "
                               "CERTIFICATE-----.")),
    SENTENCE(NotFound, "mail_host", "",
             QT_TRANSLATE_NOOP("errors",
                               "No mail host is set, or no address to send from: an administrator sets "
                               "both in the settings.")),
    SENTENCE(NotFound, "message", "",
             QT_TRANSLATE_NOOP("errors",
                               "There is no such mail for that: it has left already, was given up, or "
                               "never was.")),
    SENTENCE(KeyNotHeld, "key", "outbox",
             QT_TRANSLATE_NOOP("errors",
                               "You do not hold the key of the outbox: administrators and the service "
                               "send mail.")),
    SENTENCE(SealRefused, "outbox", "",
             QT_TRANSLATE_NOOP("errors",
                               "The password of the mail host, or a mail, does not open with the keys "
                               "there are. Type the password of the mail host again.")),
    SENTENCE(InvalidInput, "email", "form",
             QT_TRANSLATE_NOOP("errors", "The e-mail address is written name@example.org.")),
    SENTENCE(InvalidInput, "email", "character",
             QT_TRANSLATE_NOOP("errors",
                               "The e-mail address has a character that mail hosts do not take; before "
                               "the @, letters without accents, digits and . _ + - are fine.")),
    SENTENCE(NotFound, "setting", "",
             QT_TRANSLATE_NOOP("errors", "There is no such setting. setting list shows them all.")),
    SENTENCE(InvalidInput, "four_eyes", "not_alone",
             QT_TRANSLATE_NOOP("errors",
                               "Four eyes cannot be switched off here: only a site in a file with one "
                               "person on its staff may do without.")),
    SENTENCE(NotFound, "preset", "",
             QT_TRANSLATE_NOOP("errors", "There is no such preset. Presets are standard and strict.")),
    // four eyes
    SENTENCE(NotPermitted, "", "own_case",
             QT_TRANSLATE_NOOP("errors", "Nobody decides what is about themselves. Ask another supervisor.")),
    SENTENCE(NotPermitted, "", "requester_lost_right",
             QT_TRANSLATE_NOOP("errors",
                               "Whoever asked for it may not ask for it any more. Refuse it, or let "
                               "somebody else ask.")),
    SENTENCE(NotFound, "approval", "",
             QT_TRANSLATE_NOOP("errors", "There is no such request. Look at the list of requests.")),
    SENTENCE(AlreadyExists, "approval", "",
             QT_TRANSLATE_NOOP("errors", "The same is asked for already and waits for a decision.")),
    SENTENCE(InvalidInput, "approval", "expired",
             QT_TRANSLATE_NOOP("errors", "The request has expired. It has to be made anew.")),
    SENTENCE(InvalidInput, "approval", "decided",
             QT_TRANSLATE_NOOP("errors", "The request has been decided already.")),
    SENTENCE(InvalidInput, "decision_reason", "missing",
             QT_TRANSLATE_NOOP("errors", "Say why the request is refused.")),
    SENTENCE(InvalidInput, "decision_reason", "too_long",
             QT_TRANSLATE_NOOP("errors", "The reason has more than 200 characters.")),
    SENTENCE(InvalidInput, "kind", "unknown",
             QT_TRANSLATE_NOOP("errors",
                               "This kind of request is not known. There are role_change and distribution.")),
    SENTENCE(InvalidInput, "roles", "unchanged",
             QT_TRANSLATE_NOOP("errors", "The person has these roles already.")),
    SENTENCE(InvalidInput, "roles", "last_administrator",
             QT_TRANSLATE_NOOP("errors", "This is the last active administrator: without one nobody could "
                                         "let anybody in again. Make another one first.")),
    SENTENCE(ChangedByOther, "roles", "",
             QT_TRANSLATE_NOOP("errors", "Somebody else changed this person's roles. Look at them again "
                                         "before you go on.")),
    // keys
    SENTENCE(InvalidInput, "purpose", "unknown",
             QT_TRANSLATE_NOOP("errors", "Keys are for initial_pin, customer_pin, personal_data, outbox or "
                                         "audit.")),
    SENTENCE(NotFound, "rotation", "",
             QT_TRANSLATE_NOOP("errors", "No rotation of this key is under way: there is nothing to go on "
                                         "with.")),
    SENTENCE(ChangedByOther, "key", "rotated",
             QT_TRANSLATE_NOOP("errors", "A site key was rotated meanwhile. Run it again: what is done "
                                         "stays.")),
    // people and keys
    SENTENCE(SignInRefused, "", "locked",
             QT_TRANSLATE_NOOP("errors", "This account is locked. Call %2: an administrator lets you in "
                                         "again, with a new link by mail.")),
    SENTENCE(SignInRefused, "", "busy",
             QT_TRANSLATE_NOOP("errors",
                               "Others are signing in under this name at this moment. Wait a little "
                               "and try again.")),
    SENTENCE(SignInRefused, "", "disabled",
             QT_TRANSLATE_NOOP("errors", "This person is disabled. An administrator can enable them.")),
    SENTENCE(SignInRefused, "", "invited",
             QT_TRANSLATE_NOOP("errors", "This person has not accepted the invitation yet.")),
    SENTENCE(SignInRefused, "", "password_expired",
             QT_TRANSLATE_NOOP("errors", "The password has become too old. Choose a new one.")),
    SENTENCE(SignInRefused, "", "identity",
             QT_TRANSLATE_NOOP("errors", "The user name or the employee number is wrong.")),
    SENTENCE(SignInRefused, "", "security_answer",
             QT_TRANSLATE_NOOP("errors", "That is not the answer on record. Mind the question.")),
    SENTENCE(
        LinkRefused, "", "unknown",
        QT_TRANSLATE_NOOP("errors", "There is no such link or code here. Take the newest mail, or call %2.")),
    SENTENCE(LinkRefused, "", "used",
             QT_TRANSLATE_NOOP("errors", "This link or code has been used already. Sign in; if that was not "
                                         "you, call %2.")),
    SENTENCE(LinkRefused, "", "replaced",
             QT_TRANSLATE_NOOP("errors",
                               "This link or code is void: there is a newer one, or it is not needed "
                               "any more. Take the newest mail, or call %2.")),
    SENTENCE(LinkRefused, "", "expired",
             QT_TRANSLATE_NOOP("errors", "This link or code is too old. Call %2 for a new one.")),
    SENTENCE(LinkRefused, "", "other_person",
             QT_TRANSLATE_NOOP("errors", "This link or code belongs to another user name. Check the name in "
                                         "the mail.")),
    SENTENCE(LinkRefused, "link", "",
             QT_TRANSLATE_NOOP("errors", "This link cannot be used any more. Ask for a new one.")),
    SENTENCE(LinkRefused, "", "", QT_TRANSLATE_NOOP("errors", "This link or code cannot be used (%1).")),
    SENTENCE(InvalidInput, "code", "missing",
             QT_TRANSLATE_NOOP("errors", "Paste the code or the link from the mail.")),
    SENTENCE(InvalidInput, "code", "character",
             QT_TRANSLATE_NOOP("errors",
                               "The code has a character that no code has. It is made of A-Z and 2-9 "
                               "without I, L and O.")),
    SENTENCE(InvalidInput, "code", "length",
             QT_TRANSLATE_NOOP("errors", "The code is not complete: it has 56 characters in 14 groups.")),
    SENTENCE(InvalidInput, "code", "checksum",
             QT_TRANSLATE_NOOP("errors", "The code has a typing error. Compare it with the mail.")),
    SENTENCE(InvalidInput, "user_name", "missing", QT_TRANSLATE_NOOP("errors", "Type the user name.")),
    SENTENCE(InvalidInput, "password", "missing", QT_TRANSLATE_NOOP("errors", "Type a password.")),
    SENTENCE(InvalidInput, "confirmation", "missing",
             QT_TRANSLATE_NOOP("errors", "Type the password once more.")),
    SENTENCE(InvalidInput, "confirmation", "mismatch",
             QT_TRANSLATE_NOOP("errors", "The two passwords are not the same. Type both again.")),
    SENTENCE(InvalidInput, "question", "missing", QT_TRANSLATE_NOOP("errors", "Choose a security question.")),
    SENTENCE(InvalidInput, "question", "repeated",
             QT_TRANSLATE_NOOP("errors", "Choose each security question only once.")),
    SENTENCE(InvalidInput, "question", "unknown",
             QT_TRANSLATE_NOOP("errors", "That is not one of this site's security questions.")),
    SENTENCE(InvalidInput, "answer", "missing",
             QT_TRANSLATE_NOOP("errors", "Type an answer to the security question. Spaces alone are none.")),
    SENTENCE(InvalidInput, "answer",
             "too_short:", QT_TRANSLATE_NOOP("errors", "The answer has fewer than %1 characters.")),
    SENTENCE(InvalidInput, "answer",
             "too_long:", QT_TRANSLATE_NOOP("errors", "The answer has more than %1 characters.")),
    SENTENCE(InvalidInput, "employee_number", "missing",
             QT_TRANSLATE_NOOP("errors", "Type the employee number.")),
    SENTENCE(InvalidInput, "employee_number", "too_long",
             QT_TRANSLATE_NOOP("errors", "The employee number has more than 64 characters.")),
    SENTENCE(InvalidInput, "employee_number", "character",
             QT_TRANSLATE_NOOP("errors", "The employee number has a character that cannot be seen.")),
    SENTENCE(InvalidInput, "language", "unknown",
             QT_TRANSLATE_NOOP("errors", "The language is en, es or fr.")),
    SENTENCE(NotFound, "user_name", "", QT_TRANSLATE_NOOP("errors", "There is nobody with this user name.")),
    SENTENCE(NotFound, "email", "",
             QT_TRANSLATE_NOOP("errors", "There is no e-mail address on record to send a link to. Ask an "
                                         "administrator.")),
    SENTENCE(
        NotPermitted, "", "own_account",
        QT_TRANSLATE_NOOP("errors", "Nobody does this to their own account. Ask another administrator.")),
    SENTENCE(InvalidInput, "user_name", "not_locked",
             QT_TRANSLATE_NOOP("errors", "This person is active: there is nothing to reactivate.")),
    SENTENCE(InvalidInput, "user_name", "disabled",
             QT_TRANSLATE_NOOP("errors", "This person is disabled already.")),
    SENTENCE(InvalidInput, "user_name",
             "too_short:", QT_TRANSLATE_NOOP("errors", "The user name has fewer than %1 characters.")),
    SENTENCE(NotPermitted, "", "own_request",
             QT_TRANSLATE_NOOP("errors", "Nobody approves their own request. Ask another supervisor.")),
    SENTENCE(InvalidInput, "user_name", "too_short",
             QT_TRANSLATE_NOOP("errors", "The user name has fewer than 3 characters.")),
    SENTENCE(InvalidInput, "user_name", "too_long",
             QT_TRANSLATE_NOOP("errors", "The user name has more than 64 characters.")),
    SENTENCE(InvalidInput, "user_name", "character",
             QT_TRANSLATE_NOOP("errors", "The user name has a character other than a-z 0-9 . _ -")),
    SENTENCE(AlreadyExists, "user_name", "",
             QT_TRANSLATE_NOOP("errors", "There is a person with this user name already. Choose another.")),
    SENTENCE(AlreadyExists, "recovery_file", "",
             QT_TRANSLATE_NOOP(
                 "errors", "The file for the recovery key exists. Name a new one: nothing is overwritten.")),
    SENTENCE(
        InvalidInput, "roles", "missing",
        QT_TRANSLATE_NOOP(
            "errors", "No role is given. Roles are csr, supervisor, administrator, auditor and service.")),
    SENTENCE(
        InvalidInput, "roles", "unknown",
        QT_TRANSLATE_NOOP(
            "errors", "A role is not known. Roles are csr, supervisor, administrator, auditor and service.")),
    SENTENCE(InvalidInput, "environment", "unknown",
             QT_TRANSLATE_NOOP("errors", "The environment is production, test or practice.")),
    SENTENCE(InvalidInput, "recovery_key", "character",
             QT_TRANSLATE_NOOP("errors", "The recovery key has a character that is not among A-Z and 2-7.")),
    SENTENCE(
        InvalidInput, "recovery_key", "length",
        QT_TRANSLATE_NOOP("errors", "The recovery key is not complete: it has 56 characters in 14 groups.")),
    SENTENCE(InvalidInput, "recovery_key", "checksum",
             QT_TRANSLATE_NOOP("errors", "The recovery key has a typing error: its checksum is wrong.")),
    SENTENCE(SealRefused, "recovery_key", "other_site",
             QT_TRANSLATE_NOOP("errors", "The recovery key belongs to another site.")),
    SENTENCE(SealRefused, "key", "exhausted",
             QT_TRANSLATE_NOOP("errors",
                               "The key has sealed as often as is safe. An administrator makes a new one.")),
    SENTENCE(InvalidInput, "pin.blocklist", "",
             QT_TRANSLATE_NOOP(
                 "errors", "The setting pin.blocklist is not a list of words. A supervisor sets it right.")),
    SENTENCE(InvalidInput, "", "encoding", QT_TRANSLATE_NOOP("errors", "The %2 is not valid UTF-8.")),
};

} // namespace

std::span<const ErrorSentence> staffSentences() {
    return sentences;
}

} // namespace pindesk::ui
