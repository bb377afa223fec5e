#include "core/pinrules/pinrules.h"
#include "core/storage/settings.h"
#include <QJsonArray>
#include <QJsonObject>

namespace pindesk::pinrules {
using namespace Qt::StringLiterals;
namespace {

constexpr int notANumber = -1;

Result<PinPolicy> policyFrom(const QJsonObject& stored) {
    const PinPolicy standard;
    const PinPolicy policy{
        stored.contains("min"_L1) ? stored["min"_L1].toInt(notANumber) : standard.minimumLength,
        stored.contains("max"_L1) ? stored["max"_L1].toInt(notANumber) : standard.maximumLength};
    if (policy.minimumLength < shortestPin || policy.maximumLength > longestPin ||
        policy.minimumLength > policy.maximumLength)
        return fail(ErrorCode::InvalidInput, u"pin.policy"_s, u"range"_s);
    return policy;
}

Result<QStringList> wordsFrom(const QJsonArray& stored) {
    QStringList words;
    for (const QJsonValue& word : stored) {
        if (!word.isString())
            return fail(ErrorCode::InvalidInput, u"pin.blocklist"_s, u"not_text"_s);
        words << word.toString();
    }
    return words;
}

} // namespace

Result<PinRules> loadPinRules(storage::Connection& connection) {
    PINDESK_TRY(const QJsonValue policy, storage::setting(connection, "pin.policy", QJsonObject()));
    PINDESK_TRY(const QJsonValue words, storage::setting(connection, "pin.blocklist", QJsonArray()));
    PINDESK_TRY(const QJsonValue format,
                storage::setting(connection, "pin.format", crypto::PinFormat().toText()));
    if (!policy.isObject())
        return fail(ErrorCode::InvalidInput, u"pin.policy"_s, u"not_an_object"_s);
    if (!words.isArray())
        return fail(ErrorCode::InvalidInput, u"pin.blocklist"_s, u"not_a_list"_s);
    PINDESK_TRY(const PinPolicy checkedPolicy, policyFrom(policy.toObject()));
    PINDESK_TRY(const QStringList checkedWords, wordsFrom(words.toArray()));
    const auto checkedFormat = crypto::PinFormat::fromText(format.toString());
    if (!checkedFormat)
        return fail(ErrorCode::InvalidInput, u"pin.format"_s, checkedFormat.error().detail);
    return PinRules{checkedPolicy, Blocklist(checkedWords), *checkedFormat};
}

} // namespace pindesk::pinrules
