#pragma once
#include "core/storage/transaction.h"
#include <QJsonValue>

namespace pindesk::storage {

/// A site setting as stored (JSON), or `fallback` when the site has not set it. Keys are dotted:
/// `pin.format`, `verification.required`. Meaning and defaults belong to the module that uses it.
[[nodiscard]] Result<QJsonValue> setting(Connection& connection, const char* key, const QJsonValue& fallback);
/// The value in one stored text; undefined when it is none.
[[nodiscard]] QJsonValue settingFrom(const QByteArray& stored);

} // namespace pindesk::storage
