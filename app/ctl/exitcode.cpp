#include "app/ctl/exitcode.h"

namespace pindesk::ctl {

// No default: the compiler then names an error code that has no exit code.
ExitCode exitCodeOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::InvalidInput:
        return ExitCode::Usage;
    case ErrorCode::NotPermitted:
    case ErrorCode::SignInRefused:
    case ErrorCode::LinkRefused:
    case ErrorCode::NotVerified:
    case ErrorCode::CustomerPin:
    case ErrorCode::KeyNotHeld:
        return ExitCode::NotPermitted;
    case ErrorCode::ChangedByOther:
    case ErrorCode::Superseded:
        return ExitCode::ChangedByOther;
    case ErrorCode::DatabaseUnavailable:
    case ErrorCode::DatabaseMissing:
    case ErrorCode::DatabaseForeign:
    case ErrorCode::DatabaseOld:
    case ErrorCode::DatabaseNew:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseLocked:
    case ErrorCode::DatabaseCorrupt:
    case ErrorCode::DiskFull:
        return ExitCode::Unavailable;
    case ErrorCode::Cancelled:
        return ExitCode::Cancelled;
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::PinRefused:
    case ErrorCode::NothingToUndo:
    case ErrorCode::SealRefused:
    case ErrorCode::CryptoUnavailable:
    case ErrorCode::DatabaseExists:
    case ErrorCode::Constraint:
    case ErrorCode::Conflict:
    case ErrorCode::StatementFailed:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::AuditBroken:
    case ErrorCode::Internal:
        return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

} // namespace pindesk::ctl
