#include "core/storage/settings.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace pindesk::storage {

Result<QJsonValue> setting(Connection& connection, const char* key, const QJsonValue& fallback) {
    PINDESK_TRY(const auto stored,
                connection.row("setting_get", {Utf8{key}}, [](const Row& row) { return row.bytes(0); }));
    if (!stored)
        return fallback;
    const QJsonValue value = settingFrom(*stored);
    return value.isUndefined() ? fallback : value;
}

QJsonValue settingFrom(const QByteArray& stored) {
    // The value may be a bare number or string, which QJsonDocument takes inside an array only.
    const auto document = QJsonDocument::fromJson('[' + stored + ']');
    return document.isArray() && document.array().size() == 1 ? document.array().first()
                                                              : QJsonValue(QJsonValue::Undefined);
}

} // namespace pindesk::storage
