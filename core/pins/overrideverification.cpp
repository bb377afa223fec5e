#include "core/pins/overrideverification.h"
#include "core/audit/audittrail.h"
#include "core/base/freetext.h"
#include "core/pins/pinrepository.h"
#include "core/pins/pinsettings.h"
#include "core/staff/sitesettings.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;
namespace {

Result<void> checkReasonText(const QString& reason) {
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"reason"_s, u"missing"_s);
    return checkFreeText(reason, u"reason"_s);
}

/// The person's user name, when they may verify callers themselves: an override lends no rights.
Result<QString> workingColleague(storage::Connection& connection, StaffId staff) {
    PINDESK_TRY(const auto found, connection.row("pin_staff_name", {staff}, [](const storage::Row& row) {
        return std::pair(row.text(0), rolesFromText(row.text(1)).value_or(Roles()));
    }));
    if (!found || !allows(found->second, Right::VerifyCaller))
        return fail(ErrorCode::NotFound, u"staff"_s);
    return found->first;
}

} // namespace

Result<void> overrideVerification(storage::Database& database, const audit::Session& supervisor,
                                  const OverrideVerificationRequest& request) {
    PINDESK_CHECK(checkReasonText(request.reason));
    return database.write([&](storage::Transaction& transaction) -> Result<void> {
        storage::Connection& connection = transaction.connection();
        PINDESK_CHECK(audit::authorize(connection, supervisor, Right::OverrideVerification));
        PINDESK_TRY(const bool fourEyes, staff::switchSetting(connection, staff::keys::fourEyes));
        if (fourEyes && request.staff == supervisor.actor.staffId)
            return fail(ErrorCode::NotPermitted, {}, u"own_request"_s);
        PINDESK_TRY(const QString colleague, workingColleague(connection, request.staff));
        PINDESK_TRY(const PinRecord record, findRecord(connection, request.account));
        PINDESK_CHECK(recordVerification(
            transaction,
            {record.id, request.staff, {}, {}, true, supervisor.actor.staffId, request.reason, {}}));
        return audit::append(transaction, supervisor,
                             {u"verification_overridden"_s,
                              request.account.toString(),
                              record.id,
                              request.reason,
                              {{u"for"_s, colleague}}});
    });
}

} // namespace pindesk::pins
