#include "core/pins/pinsettings.h"
#include "core/storage/settings.h"
#include <QJsonArray>

namespace pindesk::pins {
using namespace Qt::StringLiterals;

Result<int> numberSetting(storage::Connection& connection, const char* key, int standard, int least,
                          int most) {
    PINDESK_TRY(const QJsonValue stored, storage::setting(connection, key, standard));
    const int number = stored.toInt(standard);
    return number >= least && number <= most ? number : standard;
}

Result<bool> switchSetting(storage::Connection& connection, const char* key, bool standard) {
    PINDESK_TRY(const QJsonValue stored, storage::setting(connection, key, standard));
    return stored.toBool(standard);
}

Result<QStringList> listSetting(storage::Connection& connection, const char* key,
                                const QStringList& standard) {
    PINDESK_TRY(const QJsonValue stored, storage::setting(connection, key, QJsonValue()));
    if (!stored.isArray())
        return standard;
    QStringList texts;
    for (const QJsonValue& text : stored.toArray())
        if (text.isString())
            texts << text.toString();
    return texts;
}

Result<QStringList> reasonCodes(storage::Connection& connection) {
    PINDESK_TRY(const QStringList own, listSetting(connection, "reset.reasons", {}));
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
