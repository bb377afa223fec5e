#include "core/pins/pinsettings.h"
#include "core/staff/sitesettings.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;

Result<QStringList> reasonCodes(storage::Connection& connection) {
    PINDESK_TRY(const QStringList own, staff::textsSetting(connection, staff::keys::resetReasons));
    return QStringList{u"forgot"_s,    u"email_change"_s, u"not_received"_s,
                       u"suspected"_s, u"caller"_s,       u"other"_s} +
           own;
}

Result<void> checkReason(storage::Connection& connection, const QString& reason) {
    if (reason.isEmpty())
        return fail(ErrorCode::InvalidInput, u"reason"_s, u"missing"_s);
    PINDESK_TRY(const QStringList codes, reasonCodes(connection));
    if (!codes.contains(reason))
        return fail(ErrorCode::InvalidInput, u"reason"_s, u"unknown"_s);
    return {};
}

} // namespace pindesk::pins
