#pragma once
#include <QString>

namespace pindesk {

/// What went wrong, for programs to branch on. Sentences for people are made in ui/common/errortext.cpp.
enum class ErrorCode {
    InvalidInput,        ///< a value breaks a rule; `field` names the value, `detail` the rule
    NotFound,            ///< `field` names what was looked for
    AlreadyExists,       ///< `field` names what exists
    NotPermitted,        ///< the person lacks the right named in `detail`
    SignInRefused,       ///< wrong name or password, or a person who may not sign in
    LinkRefused,         ///< a link or its code cannot be used; `field` is the site's telephone number
    NotVerified,         ///< the caller has not been verified
    ChangedByOther,      ///< the record's version is not the expected one any more
    PinRefused,          ///< the PIN breaks the rule named in `detail`
    CustomerPin,         ///< the PIN was chosen by the customer and is never shown
    NothingToUndo,       ///< no reset to undo, or its time is over
    KeyNotHeld,          ///< the person's key ring lacks the key for the purpose in `detail`
    SealRefused,         ///< sealed data does not open: wrong key, changed, moved or cut short
    CryptoUnavailable,   ///< the start-up gate found something missing; `detail` says what
    DatabaseUnavailable, ///< no connection, or lost and not regained in time
    DatabaseMissing,     ///< there is no database at that place
    DatabaseExists,      ///< there is one already where a new one was to be made
    DatabaseForeign,     ///< a database, but not one of ours
    DatabaseOld,         ///< the schema needs `migrate`
    DatabaseNew,         ///< the schema is newer than this program
    DatabaseReadOnly,    ///< cannot be written
    DatabaseLocked,      ///< another program holds it for longer than we wait
    DatabaseCorrupt,     ///< damaged
    DiskFull,            ///< no room left
    Constraint,          ///< a row breaks a rule of the schema
    Conflict,            ///< two transactions collided; the caller may run again
    StatementFailed,     ///< any other database error
    FileUnreadable,      ///< `field` names the file
    FileUnwritable,      ///< `field` names the file
    Superseded,          ///< another run took this one's place
    Cancelled,           ///< stopped by the person
    AuditBroken,         ///< the audit chain does not verify
    Internal,            ///< a defect in the program
};

/// One error. `field` names the input or object concerned, in the vocabulary of the command line's JSON.
/// `detail` is for the log and for the end of a sentence: it never holds a bound value or a secret.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString field;
    QString detail;
    bool operator==(const Error&) const = default;
};

} // namespace pindesk
