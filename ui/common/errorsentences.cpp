#include "ui/common/errorsentences.h"
#include <QCoreApplication>
#include <array>
#include <vector>

namespace pindesk::ui {
namespace {
using enum ErrorCode;

#define SENTENCE(code, field, detail, text)                                                                  \
    ErrorSentence {                                                                                          \
        code, field, detail, text                                                                            \
    }

constexpr std::array sentences{
    // account number
    SENTENCE(InvalidInput, "account", "location_missing",
             QT_TRANSLATE_NOOP("errors", "The account number has no location ID. Write it as LID/CID.")),
    SENTENCE(InvalidInput, "account", "customer_missing",
             QT_TRANSLATE_NOOP("errors", "The account number has no customer ID. Write it as LID/CID.")),
    SENTENCE(InvalidInput, "account", "location_too_long",
             QT_TRANSLATE_NOOP("errors", "The location ID has more than 32 characters.")),
    SENTENCE(InvalidInput, "account", "customer_too_long",
             QT_TRANSLATE_NOOP("errors", "The customer ID has more than 32 characters.")),
    SENTENCE(InvalidInput, "account", "location_character",
             QT_TRANSLATE_NOOP("errors", "The location ID has a character other than A-Z a-z 0-9 . _")),
    SENTENCE(InvalidInput, "account", "customer_character",
             QT_TRANSLATE_NOOP("errors", "The customer ID has a character other than A-Z a-z 0-9 . _")),
    SENTENCE(InvalidInput, "account", "spaces",
             QT_TRANSLATE_NOOP("errors", "The account number has spaces at its ends.")),
    SENTENCE(InvalidInput, "account", "too_many_parts",
             QT_TRANSLATE_NOOP("errors", "The account number has more than two parts. Write it as LID/CID.")),
    SENTENCE(NotFound, "account", "no_pin_record",
             QT_TRANSLATE_NOOP("errors", "The account is in the directory and has no PIN yet. An "
                                         "administrator runs the generation of PINs.")),
    SENTENCE(NotFound, "account", "",
             QT_TRANSLATE_NOOP(
                 "errors",
                 "There is no such account. Check the number, upper and lower case too, or search by name.")),
    // site and database
    SENTENCE(InvalidInput, "site", "scheme",
             QT_TRANSLATE_NOOP("errors", "The site's URL must begin with sqlite:/// or postgresql://.")),
    SENTENCE(InvalidInput, "site", "password",
             QT_TRANSLATE_NOOP(
                 "errors",
                 "The site's URL must not hold a password. libpq finds it in PGPASSFILE or a service file.")),
    SENTENCE(InvalidInput, "site", "path",
             QT_TRANSLATE_NOOP(
                 "errors", "The site's URL needs the absolute path of a file: sqlite:///folder/site.db.")),
    SENTENCE(InvalidInput, "site", "user",
             QT_TRANSLATE_NOOP("errors", "The user in the site's URL is not valid.")),
    SENTENCE(
        InvalidInput, "site", "database",
        QT_TRANSLATE_NOOP("errors", "The site's URL names no database: postgresql://user@host/database.")),
    SENTENCE(InvalidInput, "site", "option:",
             QT_TRANSLATE_NOOP("errors", "The site's URL has the option %1, which is not allowed.")),
    SENTENCE(InvalidInput, "config", "",
             QT_TRANSLATE_NOOP("errors", "The configuration file %1 cannot be read.")),
    SENTENCE(
        DatabaseMissing, "", "",
        QT_TRANSLATE_NOOP("errors",
                          "There is no database at %2. Check the site's URL; a new site is made with init.")),
    SENTENCE(
        DatabaseExists, "", "",
        QT_TRANSLATE_NOOP("errors",
                          "There is a site already: %2. Name another place, or use the site that is there.")),
    SENTENCE(DatabaseForeign, "", "not_initialised",
             QT_TRANSLATE_NOOP("errors", "The database has the schema but no site. Make one with init.")),
    SENTENCE(DatabaseForeign, "", "no schema_version",
             QT_TRANSLATE_NOOP(
                 "errors",
                 "The database is empty or not one of PinDesk's. Make a site with init, or check the URL.")),
    SENTENCE(DatabaseForeign, "", "not a file",
             QT_TRANSLATE_NOOP("errors", "%2 is not a file. Check the site's URL.")),
    SENTENCE(DatabaseForeign, "", "",
             QT_TRANSLATE_NOOP("errors", "This is not a database of PinDesk (%1). Check the site's URL.")),
    SENTENCE(DatabaseOld, "", "",
             QT_TRANSLATE_NOOP("errors", "This site was last used with an older PinDesk. When the others "
                                         "have signed out, an administrator "
                                         "brings it up to date with “pindeskctl migrate”; nothing is lost.")),
    SENTENCE(
        DatabaseNew, "", "",
        QT_TRANSLATE_NOOP(
            "errors",
            "The database's schema (version %1) is newer than this program. Install the newer program.")),
    SENTENCE(DatabaseReadOnly, "", "",
             QT_TRANSLATE_NOOP(
                 "errors",
                 "The database cannot be written. Check the rights of the file and its folder, or of the "
                 "database role.")),
    SENTENCE(DatabaseLocked, "", "",
             QT_TRANSLATE_NOOP(
                 "errors", "Another program holds the database. Try again; if it lasts, find out which.")),
    SENTENCE(
        DatabaseCorrupt, "", "",
        QT_TRANSLATE_NOOP(
            "errors", "The database is damaged. Stop working with it, run doctor, and restore a backup.")),
    SENTENCE(DatabaseUnavailable, "source_connection", "",
             QT_TRANSLATE_NOOP("errors", "The source of customers does not answer: %1")),
    SENTENCE(DatabaseUnavailable, "query", "",
             QT_TRANSLATE_NOOP("errors", "The source of customers broke off: %1")),
    SENTENCE(DatabaseUnavailable, "", "",
             QT_TRANSLATE_NOOP(
                 "errors",
                 "The database cannot be reached (%1). Check the network and the server, then try again.")),
    SENTENCE(DiskFull, "", "file",
             QT_TRANSLATE_NOOP("errors", "There is no room left for %2. Free some and try again; nothing "
                                         "is half done.")),
    SENTENCE(
        DiskFull, "", "",
        QT_TRANSLATE_NOOP(
            "errors",
            "There is no room left on the database's disk. Free some and try again; nothing is half done.")),
    SENTENCE(
        Constraint, "", "",
        QT_TRANSLATE_NOOP(
            "errors",
            "The database refused a row that breaks a rule of its schema. Run doctor and tell support.")),
    SENTENCE(Conflict, "", "",
             QT_TRANSLATE_NOOP("errors",
                               "Somebody else worked on the same record at the same moment. Try again.")),
    SENTENCE(
        StatementFailed, "", "",
        QT_TRANSLATE_NOOP("errors", "The database refused a statement (%1). Run doctor and tell support.")),
    // people
    SENTENCE(SignInRefused, "", "", QT_TRANSLATE_NOOP("errors", "The user name or the password is wrong.")),
    SENTENCE(NotPermitted, "", "hint_off",
             QT_TRANSLATE_NOOP("errors", "This site gives no hints. Reset the PIN instead.")),
    SENTENCE(
        NotPermitted, "", "verification_limit",
        QT_TRANSLATE_NOOP(
            "errors", "Too many wrong answers for this account. Ask a supervisor, or try again in an hour.")),
    SENTENCE(NotPermitted, "", "reveal_limit",
             QT_TRANSLATE_NOOP(
                 "errors",
                 "You have revealed as many PINs as one person may in an hour. Ask a colleague, or wait.")),
    SENTENCE(NotPermitted, "", "", QT_TRANSLATE_NOOP("errors", "This is not permitted: %1.")),
    SENTENCE(KeyNotHeld, "key", "audit", // everybody's: who lacks it lacks all
             QT_TRANSLATE_NOOP(
                 "errors", "You hold none of the site's keys, as after a password that you gave yourself. "
                           "Ask an administrator to grant them on the page Settings, under Keys; then try "
                           "again.")),
    SENTENCE(KeyNotHeld, "", "",
             QT_TRANSLATE_NOOP("errors",
                               "You do not hold the key for %1. Ask an administrator to grant it on the page "
                               "Settings, under Keys; then try again.")),
    SENTENCE(InvalidInput, "text", "empty", QT_TRANSLATE_NOOP("errors", "Type something to search for.")),
    SENTENCE(InvalidInput, "text", "too_long",
             QT_TRANSLATE_NOOP("errors", "The text to search for has more than 500 characters.")),
    SENTENCE(InvalidInput, "text", "control_character",
             QT_TRANSLATE_NOOP("errors", "The text to search for has a character that cannot be typed.")),
    SENTENCE(InvalidInput, "after", "",
             QT_TRANSLATE_NOOP("errors", "That place to go on from belongs to another search.")),
    SENTENCE(
        SealRefused, "", "",
        QT_TRANSLATE_NOOP(
            "errors",
            "Sealed data does not open: it was changed, moved, cut short or sealed with another key. Tell "
            "the administrator.")),
    // caller and PIN
    SENTENCE(NotVerified, "", "",
             QT_TRANSLATE_NOOP("errors", "The caller is not verified for this account. Verify the caller "
                                         "first, or state how it was done.")),
    SENTENCE(InvalidInput, "answers", "missing",
             QT_TRANSLATE_NOOP("errors", "The caller gave no answer that could be compared.")),
    SENTENCE(
        InvalidInput, "answers", "not_json",
        QT_TRANSLATE_NOOP(
            "errors", "The caller's answers must be one JSON object of texts, such as {\"name\": \"…\"}.")),
    SENTENCE(InvalidInput, "", "not_on_checklist",
             QT_TRANSLATE_NOOP("errors", "This site's checklist has no item %2.")),
    SENTENCE(InvalidInput, "reason", "missing",
             QT_TRANSLATE_NOOP(
                 "errors",
                 "Give a reason: forgot, email_change, not_received, suspected, caller, other, or one of the "
                 "site's own.")),
    SENTENCE(
        InvalidInput, "reason", "unknown",
        QT_TRANSLATE_NOOP(
            "errors",
            "The reason is not known. Reasons are forgot, email_change, not_received, suspected, caller, "
            "other and the site's own.")),
    SENTENCE(
        InvalidInput, "pin", "generated_only",
        QT_TRANSLATE_NOOP("errors", "On this site initial PINs are generated, not typed. Generate one.")),
    SENTENCE(InvalidInput, "note", "contains_pin",
             QT_TRANSLATE_NOOP("errors", "The note holds the PIN. Leave it out: notes are kept in clear.")),
    SENTENCE(InvalidInput, "hint", "contains_pin",
             QT_TRANSLATE_NOOP("errors", "The hint holds the PIN. Choose a hint that only you understand.")),
    SENTENCE(InvalidInput, "customer_pages.base", "missing",
             QT_TRANSLATE_NOOP("errors", "The site has not said where its pages for customers are. An "
                                         "administrator sets it in Settings, Customers.")),
    SENTENCE(InvalidInput, "", "card_number",
             QT_TRANSLATE_NOOP("errors",
                               "The %2 looks as if it held a card number. Leave it out: none is ever kept.")),
    SENTENCE(PinRefused, "", "too_short", QT_TRANSLATE_NOOP("errors", "The PIN is too short for this site.")),
    SENTENCE(PinRefused, "", "too_long", QT_TRANSLATE_NOOP("errors", "The PIN is too long for this site.")),
    SENTENCE(PinRefused, "", "character",
             QT_TRANSLATE_NOOP("errors", "The PIN has a character that is not printable ASCII, or a space.")),
    SENTENCE(PinRefused, "", "blocklisted",
             QT_TRANSLATE_NOOP("errors", "The PIN is too easy to guess. Choose another.")),
    SENTENCE(PinRefused, "", "same_as_current",
             QT_TRANSLATE_NOOP("errors", "The PIN is the one the account has. Choose another.")),
    SENTENCE(
        PinRefused, "pin_format", "no_pin_left",
        QT_TRANSLATE_NOOP(
            "errors",
            "The rules for PINs leave no PIN of the format that is set. Change the format or the rules.")),
    SENTENCE(PinRefused, "", "", QT_TRANSLATE_NOOP("errors", "The PIN breaks a rule: %1. Choose another.")),
    SENTENCE(
        CustomerPin, "", "",
        QT_TRANSLATE_NOOP(
            "errors", "The customer chose this PIN; nobody is shown it. Give the hint, or reset the PIN.")),
    SENTENCE(NothingToUndo, "", "none", QT_TRANSLATE_NOOP("errors", "There is no reset to undo.")),
    SENTENCE(NothingToUndo, "", "expired",
             QT_TRANSLATE_NOOP("errors", "The time in which the reset could be undone is over.")),
    SENTENCE(NothingToUndo, "", "used",
             QT_TRANSLATE_NOOP("errors",
                               "The customer has used the new PIN: the reset cannot be undone any more.")),
    SENTENCE(NothingToUndo, "", "", QT_TRANSLATE_NOOP("errors", "The reset cannot be undone: %1.")),
    SENTENCE(NotFound, "run_id", "", QT_TRANSLATE_NOOP("errors", "There is no such run.")),
    SENTENCE(NotFound, "hint", "", QT_TRANSLATE_NOOP("errors", "The customer has left no hint.")),
    SENTENCE(
        InvalidInput, "pin_format", "",
        QT_TRANSLATE_NOOP(
            "errors", "The format of generated PINs is alphanumeric, readable or numeric:4 to numeric:8.")),
    SENTENCE(InvalidInput, "pin.policy", "",
             QT_TRANSLATE_NOOP(
                 "errors",
                 "The setting pin.policy makes no sense; an example: {\"min\": 4, \"max\": 16}. A supervisor "
                 "sets it right.")),
    SENTENCE(InvalidInput, "pin.format", "",
             QT_TRANSLATE_NOOP(
                 "errors",
                 "The setting pin.format is not alphanumeric, readable or numeric:4 to numeric:8. An "
                 "administrator sets it right.")),
    // directory
    SENTENCE(InvalidInput, "source", "empty", QT_TRANSLATE_NOOP("errors", "The file of customers is empty.")),
    SENTENCE(InvalidInput, "source", "no_rows",
             QT_TRANSLATE_NOOP("errors",
                               "The source has no row: is it the right one? Nothing was marked missing.")),
    SENTENCE(InvalidInput, "source", "binary",
             QT_TRANSLATE_NOOP("errors", "The file of customers is not text.")),
    SENTENCE(
        InvalidInput, "source", "encoding:",
        QT_TRANSLATE_NOOP("errors", "The file of customers is in %1. Save it as UTF-8 or Windows-1252.")),
    SENTENCE(InvalidInput, "source", "header:",
             QT_TRANSLATE_NOOP(
                 "errors",
                 "The first row of the file of customers, with the columns' names, cannot be read (%1).")),
    SENTENCE(InvalidInput, "map",
             "not_json:", QT_TRANSLATE_NOOP("errors", "The column map is not valid JSON: %1.")),
    SENTENCE(InvalidInput, "map", "not_an_object",
             QT_TRANSLATE_NOOP("errors",
                               "The column map must be a JSON object: {\"location_id\": \"COLUMN\", …}.")),
    SENTENCE(InvalidInput, "map", "unknown_key:",
             QT_TRANSLATE_NOOP("errors", "The column map has the key %1, which is not known.")),
    SENTENCE(InvalidInput, "map",
             "repeated_key:", QT_TRANSLATE_NOOP("errors", "The column map has the key %1 twice.")),
    SENTENCE(InvalidInput, "map",
             "missing:", QT_TRANSLATE_NOOP("errors", "The column map does not say which column holds %1.")),
    SENTENCE(InvalidInput, "map",
             "no_column:", QT_TRANSLATE_NOOP("errors", "The column map names no column for %1.")),
    SENTENCE(InvalidInput, "map", "format:",
             QT_TRANSLATE_NOOP(
                 "errors",
                 "The column map has a format for %1 that is not understood; an example: kind:number;…")),
    SENTENCE(InvalidInput, "map", "encoding:",
             QT_TRANSLATE_NOOP("errors",
                               "The column map names the encoding %1; utf-8 and windows-1252 are known.")),
    SENTENCE(InvalidInput, "map", "separator:",
             QT_TRANSLATE_NOOP("errors", "The column map names the separator %1; it is one character.")),
    SENTENCE(InvalidInput, "map", "date_format:",
             QT_TRANSLATE_NOOP("errors", "The column map names the date format %1; an example: dd.MM.yyyy.")),
    SENTENCE(InvalidInput, "map", "no_such_column:",
             QT_TRANSLATE_NOOP("errors", "The source has no column %1, which the column map names.")),
    SENTENCE(InvalidInput, "map",
             "repeated_column:", QT_TRANSLATE_NOOP("errors", "The source has the column %1 twice.")),
    SENTENCE(InvalidInput, "source_driver", "unknown:",
             QT_TRANSLATE_NOOP("errors", "The driver %1 is not known; QSQLITE, QPSQL and QODBC are.")),
    SENTENCE(InvalidInput, "source_driver", "not_installed:",
             QT_TRANSLATE_NOOP("errors", "The driver %1 is not installed on this workstation.")),
    SENTENCE(InvalidInput, "source_connection", "not_key_value",
             QT_TRANSLATE_NOOP("errors", "The connection to the source is written as key=value;key=value.")),
    SENTENCE(InvalidInput, "source_connection",
             "missing:", QT_TRANSLATE_NOOP("errors", "The connection to the source lacks %1.")),
    SENTENCE(InvalidInput, "source_connection", "unknown_key:",
             QT_TRANSLATE_NOOP("errors", "The connection to the source has the key %1, which is not known.")),
    SENTENCE(InvalidInput, "query", "empty",
             QT_TRANSLATE_NOOP("errors", "The file with the query is empty.")),
    SENTENCE(InvalidInput, "query", "no_result",
             QT_TRANSLATE_NOOP("errors", "The query gives no rows: it must be a SELECT.")),
    SENTENCE(InvalidInput, "query", "", QT_TRANSLATE_NOOP("errors", "The source refuses the query: %1")),
    // any value, and secrets that are asked for
    SENTENCE(InvalidInput, "", "no_line",
             QT_TRANSLATE_NOOP("errors",
                               "Standard input ended before the %2: one line is expected for each secret.")),
    SENTENCE(InvalidInput, "", "empty", QT_TRANSLATE_NOOP("errors", "The %2 is empty.")),
    SENTENCE(
        InvalidInput, "", "no_terminal",
        QT_TRANSLATE_NOOP(
            "errors", "There is no terminal to ask for the %2. Use --password-stdin or --password-command.")),
    SENTENCE(InvalidInput, "call", "other_step",
             QT_TRANSLATE_NOOP("errors", "The call is at another step. Ask for that one.")),
    SENTENCE(InvalidInput, "", "mismatch", QT_TRANSLATE_NOOP("errors", "The two entries of the %2 differ.")),
    SENTENCE(InvalidInput, "", "unreadable",
             QT_TRANSLATE_NOOP("errors", "The %2 cannot be read from standard input.")),
    SENTENCE(InvalidInput, "", "command:",
             QT_TRANSLATE_NOOP("errors", "The program that prints the password failed (status %1).")),
    SENTENCE(InvalidInput, "", "range",
             QT_TRANSLATE_NOOP("errors", "The value of %2 is outside of the range it may have.")),
    SENTENCE(InvalidInput, "", "not_a_number",
             QT_TRANSLATE_NOOP("errors", "The value of %2 must be a whole number.")),
    SENTENCE(InvalidInput, "", "not_a_switch",
             QT_TRANSLATE_NOOP("errors", "The value of %2 must be true or false.")),
    SENTENCE(InvalidInput, "", "not_a_list",
             QT_TRANSLATE_NOOP("errors", "The value of %2 must be a list of texts: [\"one\", \"two\"].")),
    SENTENCE(InvalidInput, "", "not_text", QT_TRANSLATE_NOOP("errors", "A text in %2 is empty or none.")),
    SENTENCE(InvalidInput, "", "not_an_object",
             QT_TRANSLATE_NOOP("errors", "The value of %2 must be written as {\"min\":4,\"max\":16}.")),
    SENTENCE(InvalidInput, "", "missing", QT_TRANSLATE_NOOP("errors", "The %2 is missing.")),
    SENTENCE(InvalidInput, "", "too_long", QT_TRANSLATE_NOOP("errors", "The %2 is too long.")),
    SENTENCE(InvalidInput, "", "character",
             QT_TRANSLATE_NOOP("errors", "The %2 has a character that is not allowed.")),
    SENTENCE(InvalidInput, "", "unknown", QT_TRANSLATE_NOOP("errors", "The %2 is not known.")),
    SENTENCE(InvalidInput, "", "", QT_TRANSLATE_NOOP("errors", "The %2 cannot be used: %1.")),
    // the rest
    SENTENCE(NotFound, "client", "",
             QT_TRANSLATE_NOOP("errors", "No key for a telephone system of this name is in force.")),
    SENTENCE(NotFound, "", "", QT_TRANSLATE_NOOP("errors", "There is no such %2.")),
    SENTENCE(AlreadyExists, "client", "",
             QT_TRANSLATE_NOOP("errors",
                               "This telephone system has a key. Revoke it first, or take another name.")),
    SENTENCE(AlreadyExists, "", "", QT_TRANSLATE_NOOP("errors", "There is such a %2 already.")),
    SENTENCE(
        ChangedByOther, "version", "version ",
        QT_TRANSLATE_NOOP(
            "errors",
            "Somebody else changed the record: it is now at version %1. Look at it again before you go on.")),
    SENTENCE(
        ChangedByOther, "account", "not_waiting",
        QT_TRANSLATE_NOOP("errors", "This account waits for no confirmation, so there is no link to send.")),
    SENTENCE(ChangedByOther, "account", "registered",
             QT_TRANSLATE_NOOP("errors", "The customer has registered already.")),
    SENTENCE(ChangedByOther, "account", "expired",
             QT_TRANSLATE_NOOP("errors", "It took too long. Sign in again.")),
    SENTENCE(
        ChangedByOther, "", "",
        QT_TRANSLATE_NOOP("errors", "Somebody else changed the record. Look at it again before you go on.")),
    SENTENCE(CryptoUnavailable, "", "",
             QT_TRANSLATE_NOOP("errors", "The cryptography this program needs is missing or wrong: %1. "
                                         "Install QCA with its OpenSSL plug-in.")),
    SENTENCE(FileUnreadable, "", "no_such_file", QT_TRANSLATE_NOOP("errors", "There is no file %2.")),
    SENTENCE(FileUnreadable, "", "is_a_folder",
             QT_TRANSLATE_NOOP("errors", "%2 is a folder. Choose a file in it.")),
    SENTENCE(FileUnreadable, "", "not_a_file", QT_TRANSLATE_NOOP("errors", "%2 is not a plain file.")),
    SENTENCE(FileUnreadable, "", "too_long", QT_TRANSLATE_NOOP("errors", "The file %2 is too long.")),
    SENTENCE(FileUnreadable, "", "", QT_TRANSLATE_NOOP("errors", "The file %2 cannot be read: %1.")),
    SENTENCE(FileUnwritable, "recovery_key", "",
             QT_TRANSLATE_NOOP("errors", "The recovery key could not be shown. Give --recovery-file.")),
    SENTENCE(FileUnwritable, "standard_output", "",
             QT_TRANSLATE_NOOP("errors", "The result could not be written to standard output.")),
    SENTENCE(FileUnwritable, "", "no_such_folder",
             QT_TRANSLATE_NOOP("errors", "%2 cannot be written: there is no such folder.")),
    SENTENCE(FileUnwritable, "", "is_a_folder",
             QT_TRANSLATE_NOOP("errors", "%2 is a folder. Name a file in it.")),
    SENTENCE(FileUnwritable, "", "not_permitted",
             QT_TRANSLATE_NOOP("errors", "You may not write %2. Choose a folder of your own.")),
    SENTENCE(FileUnwritable, "", "read_only",
             QT_TRANSLATE_NOOP("errors", "%2 cannot be written: its disk is read-only.")),
    SENTENCE(FileUnwritable, "", "", QT_TRANSLATE_NOOP("errors", "The file %2 cannot be written: %1.")),
    SENTENCE(Superseded, "run_id", "",
             QT_TRANSLATE_NOOP("errors", "Run %1 took this one's place. Resume that one, or start anew.")),
    SENTENCE(Superseded, "", "", QT_TRANSLATE_NOOP("errors", "Another run took this one's place.")),
    SENTENCE(Cancelled, "", "", QT_TRANSLATE_NOOP("errors", "Cancelled.")),
    SENTENCE(AuditBroken, "", "",
             QT_TRANSLATE_NOOP(
                 "errors",
                 "The audit trail is not whole: %1. Tell the administrator and keep the database as it is.")),
    SENTENCE(Internal, "", "", QT_TRANSLATE_NOOP("errors", "PinDesk has a defect (%2 %1). Tell support.")),
};

} // namespace

std::span<const ErrorSentence> errorSentences() {
    static const std::vector<ErrorSentence> all = [] {
        std::vector<ErrorSentence> joined;
        for (const auto part :
             {staffSentences(), profileSentences(), distributionSentences(), letterSentences()})
            joined.insert(joined.end(), part.begin(), part.end());
        joined.insert(joined.end(), sentences.begin(), sentences.end());
        return joined;
    }();
    return all;
}

} // namespace pindesk::ui
