#include "core/staff/storesetting.h"
#include "core/audit/audittrail.h"
#include "core/crypto/digest.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
using storage::Utf8;
namespace {

QByteArray jsonText(const QJsonValue& value) {
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

QJsonValue valueFrom(const QByteArray& json, const QJsonValue& standard) {
    const QJsonArray array = QJsonDocument::fromJson('[' + json + ']').array();
    return array.size() == 1 ? array.first() : standard;
}

/// As the trail keeps it: of certificates, which fill a page, their fingerprint.
QJsonValue recordedValue(const SettingDefinition& definition, const QJsonValue& value) {
    if (definition.kind != SettingKind::Certificates || value.toString().isEmpty())
        return value;
    return u"SHA-256 "_s + QString::fromLatin1(crypto::sha256(value.toString().toUtf8()).toHex());
}

/// A number of something that a list offers.
struct Offer {
    const char* list;
    const char* number;
};
constexpr std::array offers{Offer{keys::verificationItems, keys::verificationRequired},
                            Offer{keys::questionList, keys::questionsAsked}};

/// On a site of one person nobody else could decide; everywhere else somebody can.
Result<void> checkFourEyes(Connection& connection, const QString& key, const QJsonValue& value) {
    if (key != QLatin1StringView(keys::fourEyes) || value.toBool())
        return {};
    PINDESK_TRY(const auto people, connection.number("staff_active_count"));
    if (people > 1 || QByteArrayView(connection.dialect()) != "sqlite")
        return fail(ErrorCode::InvalidInput, key, u"not_alone"_s);
    return {};
}

/// More needed than there is would lock everybody out.
Result<void> checkOffer(Connection& connection, const QString& key, const QJsonValue& value) {
    const auto isKey = [&](const char* other) { return key == QLatin1StringView(other); };
    for (const Offer& offer : offers) {
        if (!isKey(offer.list) && !isKey(offer.number))
            continue;
        PINDESK_TRY(const QStringList texts, textsSetting(connection, offer.list));
        PINDESK_TRY(const int number, numberSetting(connection, offer.number));
        const qsizetype there = isKey(offer.list) ? value.toArray().size() : texts.size();
        const int needed = isKey(offer.number) ? value.toInt() : number;
        if (needed > there)
            return fail(ErrorCode::InvalidInput, QString::fromLatin1(offer.number), u"more_than_items"_s);
    }
    return {};
}

/// The profiles that a value of the settings `profile.*` names.
Result<QStringList> profilesNamed(const QString& key, const QJsonValue& value) {
    if (value.isString())
        return QStringList{value.toString()};
    QStringList names;
    for (const QJsonValue& line : value.toArray()) {
        const QString client = line.toString().section(u'=', 0, 0).trimmed();
        names << line.toString().section(u'=', 1).trimmed();
        if (client.isEmpty() || names.last().isEmpty())
            return fail(ErrorCode::InvalidInput, key, u"not_a_pair"_s);
    }
    return names;
}

/// A channel that names no profile decides nothing, and a mistyped name would look as if it did.
Result<void> checkProfiles(Connection& connection, const QString& key, const QJsonValue& value) {
    if (!key.startsWith("profile."_L1))
        return {};
    PINDESK_TRY(const QStringList names, profilesNamed(key, value));
    for (const QString& name : names) {
        PINDESK_TRY(const auto published, connection.number("profile_published_count", {name}));
        if (!name.isEmpty() && published == 0)
            return fail(ErrorCode::InvalidInput, key, u"unknown_profile"_s);
    }
    return {};
}

} // namespace

Result<SettingState> readSettingState(Connection& connection, const SettingDefinition& definition) {
    PINDESK_TRY(const auto stored,
                connection.row("setting_state", {Utf8{definition.key}}, [&](const Row& row) {
                    return SettingState{QString::fromLatin1(definition.key),
                                        valueFrom(row.bytes(0), standardOf(definition)), row.integer(1),
                                        row.text(2), row.optionalInteger(3)};
                }));
    return stored.value_or(
        SettingState{QString::fromLatin1(definition.key), standardOf(definition), 0, {}, {}});
}

Result<SettingState> storeSetting(storage::Transaction& transaction, const audit::Session& session,
                                  const SettingState& before, const QJsonValue& value) {
    Connection& connection = transaction.connection();
    const SettingDefinition* definition = findSetting(before.key.toUtf8());
    if (definition == nullptr)
        return fail(ErrorCode::NotFound, u"setting"_s);
    PINDESK_CHECK(checkOffer(connection, before.key, value));
    PINDESK_CHECK(checkProfiles(connection, before.key, value));
    PINDESK_CHECK(checkFourEyes(connection, before.key, value));
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const auto changed,
                transaction->execute("setting_change", {Utf8{definition->key}, Utf8{jsonText(value)},
                                                        session.actor.staffId, now, before.version}));
    if (changed == 0) // somebody was faster
        return fail(ErrorCode::ChangedByOther, before.key);
    PINDESK_CHECK(audit::append(transaction, session,
                                {u"setting_changed"_s,
                                 u"setting:"_s + before.key,
                                 {},
                                 {},
                                 {{u"old"_s, recordedValue(*definition, before.value)},
                                  {u"new"_s, recordedValue(*definition, value)}}}));
    return readSettingState(connection, *definition);
}

} // namespace pindesk::staff
