#include "core/mail/setmailpassword.h"
#include "core/audit/audittrail.h"
#include "core/crypto/outboxseal.h"
#include "core/mail/mailsettings.h"
#include "core/mail/outboxkey.h"
#include "core/storage/settings.h"

using namespace Qt::StringLiterals;

namespace pindesk::mail {
using storage::Utf8;
namespace {

constexpr std::size_t longestPassword = 500;

Result<void> checkPassword(const Secret& password) {
    if (password.size() > longestPassword)
        return fail(ErrorCode::InvalidInput, u"mail_password"_s, u"too_long"_s);
    const auto bytes = password.bytes();
    if (std::any_of(bytes.begin(), bytes.end(), [](unsigned char byte) { return byte < ' '; }))
        return fail(ErrorCode::InvalidInput, u"mail_password"_s, u"character"_s);
    return {};
}

Result<bool> isSet(storage::Connection& connection) {
    return storage::setting(connection, keys::password, QString()).map([](const QJsonValue& value) {
        return !value.toString().isEmpty();
    });
}

} // namespace

Result<void> setMailPassword(storage::Database& database, const audit::Session& session,
                             const Secret& password) {
    PINDESK_CHECK(checkPassword(password));
    QByteArray sealed;
    if (!password.isEmpty()) {
        PINDESK_TRY(const OutboxKey key, database.read(readOutboxKey));
        PINDESK_TRY(sealed, crypto::sealForOutbox(key.id, key.publicKey, keys::password, password.view()));
    }
    return database.write([&](storage::Transaction& transaction) -> Result<void> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ChangeSettings));
        PINDESK_TRY(const OutboxKey newest, readOutboxKey(transaction.connection()));
        if (!sealed.isEmpty() && crypto::keyIdOf(sealed) != newest.id) // rotated since
            return fail(ErrorCode::ChangedByOther, u"key"_s, u"rotated"_s);
        PINDESK_TRY(const bool wasSet, isSet(transaction.connection()));
        PINDESK_TRY(const Milliseconds now, transaction.now());
        PINDESK_CHECK(
            transaction->execute("setting_set", {Utf8{keys::password}, Utf8{'"' + sealed.toBase64() + '"'},
                                                 session.actor.staffId, now}));
        const auto told = [](bool isThere) { return isThere ? u"set"_s : u"none"_s; };
        return audit::append(transaction, session,
                             {u"setting_changed"_s,
                              u"setting:"_s + QLatin1StringView(keys::password),
                              {},
                              {},
                              {{u"old"_s, told(wasSet)}, {u"new"_s, told(!password.isEmpty())}}});
    });
}

Result<bool> hasMailPassword(storage::Database& database, const audit::Session& session) {
    return database.read([&](storage::Connection& connection) -> Result<bool> {
        PINDESK_CHECK(audit::authorizeAny(connection, session, {Right::ChangeSettings, Right::CheckMail}));
        return isSet(connection);
    });
}

} // namespace pindesk::mail
