#include "core/staff/changesetting.h"
#include "core/audit/audittrail.h"
#include "core/crypto/digest.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
using storage::Transaction;
using storage::Utf8;
namespace {

QByteArray jsonText(const QJsonValue& value) {
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

QJsonValue valueFrom(const QByteArray& json, const QJsonValue& standard) {
    const QJsonArray array = QJsonDocument::fromJson('[' + json + ']').array();
    return array.size() == 1 ? array.first() : standard;
}

Result<SettingState> readState(Connection& connection, const SettingDefinition& definition) {
    PINDESK_TRY(const auto stored,
                connection.row("setting_state", {Utf8{definition.key}}, [&](const Row& row) {
                    return SettingState{QString::fromLatin1(definition.key),
                                        valueFrom(row.bytes(0), standardOf(definition)), row.integer(1),
                                        row.text(2), row.optionalInteger(3)};
                }));
    return stored.value_or(
        SettingState{QString::fromLatin1(definition.key), standardOf(definition), 0, {}, {}});
}

/// A number of something that a list offers.
/// As the trail keeps it: of certificates, which fill a page, their fingerprint.
QJsonValue recordedValue(const SettingDefinition& definition, const QJsonValue& value) {
    if (definition.kind != SettingKind::Certificates || value.toString().isEmpty())
        return value;
    return u"SHA-256 "_s + QString::fromLatin1(crypto::sha256(value.toString().toUtf8()).toHex());
}

struct Offer {
    const char* list;
    const char* number;
};
constexpr std::array offers{Offer{keys::verificationItems, keys::verificationRequired},
                            Offer{keys::questionList, keys::questionsAsked}};

/// More needed than there is would lock everybody out.
Result<void> checkOffer(Connection& connection, const ChangeSettingRequest& request) {
    const auto isKey = [&](const char* key) { return request.key == QLatin1StringView(key); };
    for (const Offer& offer : offers) {
        if (!isKey(offer.list) && !isKey(offer.number))
            continue;
        PINDESK_TRY(const QStringList texts, textsSetting(connection, offer.list));
        PINDESK_TRY(const int number, numberSetting(connection, offer.number));
        const qsizetype there = isKey(offer.list) ? request.value.toArray().size() : texts.size();
        const int needed = isKey(offer.number) ? request.value.toInt() : number;
        if (needed > there)
            return fail(ErrorCode::InvalidInput, QString::fromLatin1(offer.number), u"more_than_items"_s);
    }
    return {};
}

/// The profiles that a value of the settings `profile.*` names.
Result<QStringList> profilesNamed(const ChangeSettingRequest& request) {
    if (request.value.isString())
        return QStringList{request.value.toString()};
    QStringList names;
    for (const QJsonValue& line : request.value.toArray()) {
        const QString client = line.toString().section(u'=', 0, 0).trimmed();
        names << line.toString().section(u'=', 1).trimmed();
        if (client.isEmpty() || names.last().isEmpty())
            return fail(ErrorCode::InvalidInput, request.key, u"not_a_pair"_s);
    }
    return names;
}

/// A channel that names no profile decides nothing, and a mistyped name would look as if it did.
Result<void> checkProfiles(Connection& connection, const ChangeSettingRequest& request) {
    if (!request.key.startsWith("profile."_L1))
        return {};
    PINDESK_TRY(const QStringList names, profilesNamed(request));
    for (const QString& name : names) {
        PINDESK_TRY(const auto published, connection.number("profile_published_count", {name}));
        if (!name.isEmpty() && published == 0)
            return fail(ErrorCode::InvalidInput, request.key, u"unknown_profile"_s);
    }
    return {};
}

} // namespace

Result<SiteSettings> readSettings(storage::Database& database, const audit::Session& session) {
    return database.read([&](Connection& connection) -> Result<SiteSettings> {
        PINDESK_CHECK(audit::authorizeAny(connection, session,
                                          {Right::ChangeSettings, Right::ChangePinPolicy, Right::ReadAudit}));
        SiteSettings read;
        PINDESK_TRY(read.site, readSite(connection));
        for (const SettingDefinition& definition : settingDefinitions()) {
            PINDESK_TRY(auto state, readState(connection, definition));
            read.settings.push_back(std::move(state));
        }
        return read;
    });
}

Result<SettingState> changeSetting(storage::Database& database, const audit::Session& session,
                                   const ChangeSettingRequest& request) {
    const SettingDefinition* definition = findSetting(request.key.toUtf8());
    if (definition == nullptr)
        return fail(ErrorCode::NotFound, u"setting"_s);
    PINDESK_CHECK(checkSetting(*definition, request.value));
    return database.write([&](Transaction& transaction) -> Result<SettingState> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, definition->right));
        PINDESK_TRY(const SettingState before, readState(transaction.connection(), *definition));
        if (before.version != request.version)
            return fail(ErrorCode::ChangedByOther, request.key, before.changedByName);
        if (before.value == request.value)
            return before;
        PINDESK_CHECK(checkOffer(transaction.connection(), request));
        PINDESK_CHECK(checkProfiles(transaction.connection(), request));
        PINDESK_TRY(const Milliseconds now, transaction.now());
        PINDESK_TRY(
            const auto changed,
            transaction->execute("setting_change", {Utf8{definition->key}, Utf8{jsonText(request.value)},
                                                    session.actor.staffId, now, request.version}));
        if (changed == 0) // somebody was faster
            return fail(ErrorCode::ChangedByOther, request.key);
        PINDESK_CHECK(audit::append(transaction, session,
                                    {u"setting_changed"_s,
                                     u"setting:"_s + request.key,
                                     {},
                                     {},
                                     {{u"old"_s, recordedValue(*definition, before.value)},
                                      {u"new"_s, recordedValue(*definition, request.value)}}}));
        return readState(transaction.connection(), *definition);
    });
}

Result<Site> changeSite(storage::Database& database, const audit::Session& session,
                        const ChangeSiteRequest& request) {
    PINDESK_CHECK(checkSiteText(request.name, u"site_name"_s));
    PINDESK_CHECK(checkSiteText(request.supportPhone, u"support_phone"_s));
    return database.write([&](Transaction& transaction) -> Result<Site> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ChangeSettings));
        PINDESK_TRY(const Site before, readSite(transaction.connection()));
        PINDESK_CHECK(
            transaction->execute("site_change", {request.name.trimmed(), request.supportPhone.trimmed()}));
        PINDESK_CHECK(audit::append(
            transaction, session,
            {u"site_changed"_s,
             u"site"_s,
             {},
             {},
             {{u"old"_s, QJsonObject{{u"name"_s, before.name}, {u"support_phone"_s, before.supportPhone}}},
              {u"new"_s, QJsonObject{{u"name"_s, request.name.trimmed()},
                                     {u"support_phone"_s, request.supportPhone.trimmed()}}}}}));
        return readSite(transaction.connection());
    });
}

} // namespace pindesk::staff
