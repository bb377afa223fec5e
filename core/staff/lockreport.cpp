#include "core/staff/lockreport.h"
#include "core/staff/lockperson.h"

namespace pindesk::staff {
using storage::Row;
namespace {

constexpr int mostReactivated = 500;

LockedPerson lockedFrom(const Row& row) {
    return {row.text(0), row.text(1), lockReasonFromText(row.text(2)).value_or(LockReason::SignIn),
            row.integer(3)};
}

} // namespace

Result<LockReport> lockReport(storage::Database& database, const audit::Session& session) {
    return database.write([&](storage::Transaction& transaction) -> Result<LockReport> {
        storage::Connection& connection = transaction.connection();
        PINDESK_CHECK(audit::authorizeAny(connection, session, {Right::ManageStaff, Right::ReadReports}));
        PINDESK_CHECK(lockExpired(transaction, {}, session.actor.workstation));
        LockReport report;
        PINDESK_TRY(report.now, transaction.now());
        PINDESK_TRY(report.locked, connection.rows("staff_lock_report", {}, lockedFrom));
        PINDESK_TRY(report.reactivated,
                    connection.rows("staff_reactivated_report", {mostReactivated}, [](const Row& row) {
                        return ReactivatedPerson{lockedFrom(row), row.integer(4), row.text(5)};
                    }));
        return report;
    });
}

} // namespace pindesk::staff
