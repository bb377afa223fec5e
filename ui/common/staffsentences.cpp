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
    SENTENCE(InvalidInput, "staff_link_base", "not_https",
             QT_TRANSLATE_NOOP("errors", "The address for links must begin with https:// and have neither "
                                         "a user, nor ? nor #.")),
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
    // people and keys
    SENTENCE(SignInRefused, "", "locked",
             QT_TRANSLATE_NOOP("errors", "This person is locked. An administrator can reactivate them.")),
    SENTENCE(SignInRefused, "", "disabled",
             QT_TRANSLATE_NOOP("errors", "This person is disabled. An administrator can enable them.")),
    SENTENCE(SignInRefused, "", "invited",
             QT_TRANSLATE_NOOP("errors", "This person has not accepted the invitation yet.")),
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
    SENTENCE(InvalidInput, "password", "encoding",
             QT_TRANSLATE_NOOP("errors", "The password is not valid UTF-8.")),
    SENTENCE(InvalidInput, "pin.blocklist", "",
             QT_TRANSLATE_NOOP(
                 "errors", "The setting pin.blocklist is not a list of words. A supervisor sets it right.")),
};

} // namespace

std::span<const ErrorSentence> staffSentences() {
    return sentences;
}

} // namespace pindesk::ui
