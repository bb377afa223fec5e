#include "core/pins/accountstatus.h"
#include "core/pins/pinrepository.h"
#include "core/pins/verification.h"

namespace pindesk::pins {
using storage::Row;
using storage::Utf8;
namespace {

bool mayUndo(const audit::Session& session, StaffId by) {
    const Roles roles = session.actor.roles;
    return allows(roles, Right::ResetPin) &&
           (by == session.actor.staffId || allows(roles, Right::UndoOthersReset));
}

AccountStatus statusFrom(const Row& row, const audit::Session& session, Milliseconds now) {
    AccountStatus status;
    status.version = row.integer(0);
    if (const auto at = row.optionalInteger(1))
        status.verifiedUntil = *at + verificationLife;
    status.isVerifiedByAnswers = row.boolean(4);
    if (const auto until = row.optionalInteger(2);
        until && *until > now && mayUndo(session, StaffId(row.integer(3))))
        status.undoUntil = until;
    return status;
}

} // namespace

Result<AccountStatus> accountStatus(storage::Database& database, const audit::Session& session,
                                    const AccountNumber& account) {
    return database.read([&](storage::Connection& connection) -> Result<AccountStatus> {
        PINDESK_CHECK(audit::authorize(connection, session, Right::LookUpAccount));
        PINDESK_TRY(const Milliseconds now, connection.now());
        PINDESK_TRY(const auto status,
                    connection.row("pin_status",
                                   {Utf8{account.location}, Utf8{account.customer}, session.actor.staffId,
                                    now - verificationLife},
                                   [&](const Row& row) { return statusFrom(row, session, now); }));
        if (!status)
            return noRecord(connection, account);
        return *status;
    });
}

} // namespace pindesk::pins
