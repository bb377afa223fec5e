#include "ui/common/errortext.h"

namespace pindesk::ui {
using namespace Qt::StringLiterals;

// No default: the compiler then names an error code that has no name.
QString nameOf(ErrorCode code) { // NOLINT(readability-function-size): one line for each
    switch (code) {
    case ErrorCode::InvalidInput:
        return u"invalid_input"_s;
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::AlreadyExists:
        return u"already_exists"_s;
    case ErrorCode::NotPermitted:
        return u"not_permitted"_s;
    case ErrorCode::SignInRefused:
        return u"sign_in_refused"_s;
    case ErrorCode::LinkRefused:
        return u"link_refused"_s;
    case ErrorCode::NotVerified:
        return u"not_verified"_s;
    case ErrorCode::ChangedByOther:
        return u"changed_by_other"_s;
    case ErrorCode::PinRefused:
        return u"pin_refused"_s;
    case ErrorCode::CustomerPin:
        return u"customer_pin"_s;
    case ErrorCode::NothingToUndo:
        return u"nothing_to_undo"_s;
    case ErrorCode::KeyNotHeld:
        return u"key_not_held"_s;
    case ErrorCode::SealRefused:
        return u"seal_refused"_s;
    case ErrorCode::CryptoUnavailable:
        return u"crypto_unavailable"_s;
    case ErrorCode::DatabaseUnavailable:
        return u"database_unavailable"_s;
    case ErrorCode::DatabaseMissing:
        return u"database_missing"_s;
    case ErrorCode::DatabaseExists:
        return u"database_exists"_s;
    case ErrorCode::DatabaseForeign:
        return u"database_foreign"_s;
    case ErrorCode::DatabaseOld:
        return u"database_old"_s;
    case ErrorCode::DatabaseNew:
        return u"database_new"_s;
    case ErrorCode::DatabaseReadOnly:
        return u"database_read_only"_s;
    case ErrorCode::DatabaseLocked:
        return u"database_locked"_s;
    case ErrorCode::DatabaseCorrupt:
        return u"database_corrupt"_s;
    case ErrorCode::DiskFull:
        return u"disk_full"_s;
    case ErrorCode::Constraint:
        return u"constraint"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::StatementFailed:
        return u"statement_failed"_s;
    case ErrorCode::FileUnreadable:
        return u"file_unreadable"_s;
    case ErrorCode::FileUnwritable:
        return u"file_unwritable"_s;
    case ErrorCode::Superseded:
        return u"superseded"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::AuditBroken:
        return u"audit_broken"_s;
    case ErrorCode::Internal:
        return u"internal"_s;
    }
    return u"internal"_s;
}

} // namespace pindesk::ui
