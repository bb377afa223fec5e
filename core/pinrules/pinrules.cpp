#include "core/pinrules/pinrules.h"
#include "core/staff/sitesettings.h"
#include <QJsonArray>
#include <QJsonObject>

namespace pindesk::pinrules {
using namespace Qt::StringLiterals;
namespace {

/// Rules that cannot be read are an error, not the default: that may be weaker.
Result<QJsonValue> checked(storage::Connection& connection, const char* key) {
    PINDESK_TRY(const QJsonValue stored, staff::storedSetting(connection, key));
    PINDESK_CHECK(staff::checkSetting(*staff::findSetting(key), stored));
    return stored;
}

PinPolicy policyFrom(const QJsonObject& stored) {
    const QJsonObject standard = staff::standardOf(*staff::findSetting(staff::keys::pinPolicy)).toObject();
    const auto length = [&](QLatin1StringView name) { return stored[name].toInt(standard[name].toInt()); };
    return {length("min"_L1), length("max"_L1)};
}

QStringList wordsFrom(const QJsonArray& stored) {
    QStringList words;
    for (const QJsonValue& word : stored)
        words << word.toString();
    return words;
}

} // namespace

Result<PinRules> loadPinRules(storage::Connection& connection) {
    PINDESK_TRY(const QJsonValue policy, checked(connection, staff::keys::pinPolicy));
    PINDESK_TRY(const QJsonValue words, checked(connection, staff::keys::pinBlocklist));
    PINDESK_TRY(const QJsonValue format, checked(connection, staff::keys::pinFormat));
    PINDESK_TRY(auto pinFormat, crypto::PinFormat::fromText(format.toString()));
    return PinRules{policyFrom(policy.toObject()), Blocklist(wordsFrom(words.toArray())), pinFormat};
}

} // namespace pindesk::pinrules
