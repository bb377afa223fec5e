#include "core/sitekeys/sealedplaces.h"
#include "core/crypto/outboxseal.h"
#include "core/crypto/parts.h"
#include "core/mail/mailsettings.h"
#include "core/storage/settings.h"
#include <array>

namespace pindesk::sitekeys {
using crypto::KeyPurpose;
using crypto::KeyRing;
using crypto::PinKind;
using storage::Row;
using storage::Utf8;
namespace {

Result<QByteArray> resealWith(const KeyRing& keys, KeyPurpose purpose, const crypto::SealContext& context,
                              const SealedRow& row) {
    PINDESK_TRY(const Secret plain, keys.open(purpose, context, row.sealed));
    PINDESK_TRY(auto sealer, keys.sealer(purpose));
    return sealer.seal(context, plain.view());
}

Result<QByteArray> resealPin(const SealedPlace& place, const KeyRing& keys, const SealedRow& row) {
    return resealWith(keys, place.purpose, crypto::pinContext(*place.kind, row.location, row.customer), row);
}

Result<QByteArray> resealHint(const SealedPlace& place, const KeyRing& keys, const SealedRow& row) {
    return resealWith(keys, place.purpose, crypto::hintContext(row.location, row.customer), row);
}

Result<QByteArray> resealPersonal(const SealedPlace& place, const KeyRing& keys, const SealedRow& row) {
    return resealWith(keys, place.purpose, crypto::personalContext(row.location, row.customer), row);
}

Result<QByteArray> resealCall(const SealedPlace& place, const KeyRing& keys, const SealedRow& row) {
    return resealWith(keys, place.purpose, crypto::callContext(row.id), row);
}

Result<QByteArray> resealForOutbox(const KeyRing& keys, QByteArrayView entry, const SealedRow& row) {
    PINDESK_TRY(const Secret plain, crypto::openFromOutbox(keys, entry, row.sealed));
    const KeyId newest = keys.newestKeyId(KeyPurpose::Outbox).value_or(KeyId());
    PINDESK_TRY(const Secret siteKey, keys.key(newest));
    PINDESK_TRY(const crypto::KeyPair pair, crypto::outboxPair(siteKey));
    return crypto::sealForOutbox(newest, pair.publicKey, entry, plain.view());
}

Result<QByteArray> resealMail(const SealedPlace& /*place*/, const KeyRing& keys, const SealedRow& row) {
    return resealForOutbox(keys, QByteArray::number(row.id), row);
}

Result<QByteArray> resealSetting(const SealedPlace& place, const KeyRing& keys, const SealedRow& row) {
    return resealForOutbox(keys, place.setting, row);
}

using enum KeyPurpose;

constexpr std::array places{
    SealedPlace{InitialPin, nullptr, "reseal_pin_count", "reseal_pin_page", "reseal_pin_set",
                PinKind::Initial, true, resealPin},
    SealedPlace{InitialPin, nullptr, "reseal_undo_count", "reseal_undo_page", "reseal_undo_set",
                PinKind::Initial, true, resealPin},
    SealedPlace{CustomerPin, nullptr, "reseal_pin_count", "reseal_pin_page", "reseal_pin_set",
                PinKind::Customer, true, resealPin},
    SealedPlace{CustomerPin, nullptr, "reseal_undo_count", "reseal_undo_page", "reseal_undo_set",
                PinKind::Customer, true, resealPin},
    SealedPlace{CustomerPin,
                nullptr,
                "reseal_call_count",
                "reseal_call_page",
                "reseal_call_set",
                {},
                false,
                resealCall},
    SealedPlace{PersonalData,
                nullptr,
                "reseal_personal_count",
                "reseal_personal_page",
                "reseal_personal_set",
                {},
                false,
                resealPersonal},
    SealedPlace{PersonalData,
                nullptr,
                "reseal_hint_count",
                "reseal_hint_page",
                "reseal_hint_set",
                {},
                false,
                resealHint},
    SealedPlace{PersonalData,
                nullptr,
                "reseal_undo_hint_count",
                "reseal_undo_hint_page",
                "reseal_undo_hint_set",
                {},
                false,
                resealHint},
    SealedPlace{
        Outbox, nullptr, "reseal_mail_count", "reseal_mail_page", "reseal_mail_set", {}, false, resealMail},
    SealedPlace{
        Outbox, mail::keys::password, nullptr, nullptr, "reseal_setting_set", {}, false, resealSetting},
};

/// As sealed bytes have it behind their version.
QByteArray keyIdBytes(KeyId keyId) {
    const auto bytes = crypto::bigEndian32(keyId.value());
    return QByteArrayView(bytes).toByteArray();
}

std::vector<storage::Value> withKind(std::vector<storage::Value> parameters, const SealedPlace& place) {
    if (place.kind)
        parameters.emplace_back(QString(nameOf(*place.kind)));
    return parameters;
}

QByteArray settingText(const QByteArray& sealed) {
    return '"' + sealed.toBase64() + '"';
}

/// The one row of a setting, unless there is none or it is under the new key.
Result<std::vector<SealedRow>> readSetting(storage::Connection& connection, const SealedPlace& place,
                                           KeyId newKey) {
    PINDESK_TRY(const QJsonValue stored, storage::setting(connection, place.setting, QJsonValue()));
    const QByteArray sealed = QByteArray::fromBase64(stored.toString().toLatin1());
    if (sealed.isEmpty() || crypto::keyIdOf(sealed) == newKey)
        return std::vector<SealedRow>();
    return std::vector<SealedRow>{{1, {}, {}, sealed}};
}

} // namespace

std::vector<const SealedPlace*> placesOf(KeyPurpose purpose) {
    std::vector<const SealedPlace*> found;
    for (const SealedPlace& place : places)
        if (place.purpose == purpose)
            found.push_back(&place);
    return found;
}

Result<std::int64_t> countSealed(storage::Connection& connection, const SealedPlace& place, KeyId newKey) {
    if (place.setting != nullptr)
        return readSetting(connection, place, newKey).map([](const std::vector<SealedRow>& rows) {
            return static_cast<std::int64_t>(rows.size());
        });
    std::int64_t count = 0;
    PINDESK_CHECK(connection.ask(
        {{place.count, withKind({keyIdBytes(newKey)}, place), [&](const Row& row) -> Result<void> {
              count = row.integer(0);
              return {};
          }}}));
    return count;
}

Result<std::vector<SealedRow>> readSealed(storage::Connection& connection, const SealedPlace& place,
                                          KeyId newKey, std::int64_t after, int mostRows) {
    if (place.setting != nullptr)
        return after > 0 ? std::vector<SealedRow>() : readSetting(connection, place, newKey);
    std::vector<SealedRow> rows;
    PINDESK_CHECK(
        connection.ask({{place.page, withKind({after, keyIdBytes(newKey), mostRows}, place),
                         [&](const Row& row) -> Result<void> {
                             rows.push_back({row.integer(0), row.bytes(1), row.bytes(2), row.bytes(3)});
                             return {};
                         }}}));
    return rows;
}

Result<void> storeSealed(storage::Connection& connection, const SealedPlace& place, KeyId newKey,
                         const SealedRow& row, const QByteArray& sealed) {
    if (place.setting != nullptr)
        return connection.enqueue(
            place.set, {Utf8{place.setting}, Utf8{settingText(sealed)}, Utf8{settingText(row.sealed)}});
    return place.keepsKeyId ? connection.enqueue(place.set, {row.id, sealed, row.sealed, newKey})
                            : connection.enqueue(place.set, {row.id, sealed, row.sealed});
}

} // namespace pindesk::sitekeys
