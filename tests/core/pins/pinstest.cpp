#include "tests/core/pins/pinstest.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;
using crypto::KeyPurpose;
using crypto::PinKind;

void PinsTest::run(const QByteArray& sql) {
    const auto done = m_site.database.connection().runScript(sql);
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
}

QByteArray PinsTest::literal(const QByteArray& bytes) const {
    return (isSqlite() ? "x'" : "'\\x") + bytes.toHex() + '\'';
}

QByteArray PinsTest::seal(PinKind kind, const AccountNumber& account, const QByteArray& pin) {
    const auto purpose = kind == PinKind::Initial ? KeyPurpose::InitialPin : KeyPurpose::CustomerPin;
    return *m_site.administrator.keys.sealer(purpose)->seal(crypto::pinContext(kind, account), pin);
}

AccountNumber PinsTest::add(const AccountSetup& setup) {
    const AccountNumber account{setup.location, setup.customer};
    const AccountId id = m_site.addDirectoryAccount(setup.location, setup.customer);
    const AccountFlags flags = flagsOf(setup.state);
    const auto text = [](bool value) { return QByteArray(value ? "TRUE" : "FALSE"); };
    const QByteArray hint = setup.hint.isEmpty()
                                ? QByteArray("NULL")
                                : literal(*m_site.administrator.keys.sealer(KeyPurpose::PersonalData)
                                               ->seal(crypto::hintContext(account), setup.hint));
    const QByteArray sealed = seal(setup.kind, account, setup.pin);
    const QByteArray number = QByteArray::number(qint64{id.value()});
    run("INSERT INTO account (account_id, location_id, customer_id, initialized, enabled, hint, email,"
        " email_verified, pin_set_at) VALUES (" +
        number + ", '" + setup.location + "', '" + setup.customer + "', " + text(flags.initialized) + ", " +
        text(flags.enabled) + ", " + hint + ", '" + setup.email.toUtf8() + "', " + text(setup.emailVerified) +
        ", 1000)");
    run("INSERT INTO pin_secret (account_id, kind, sealed, key_id, set_at) VALUES (" + number + ", '" +
        (setup.kind == PinKind::Initial ? "initial" : "customer") + "', " + literal(sealed) + ", " +
        QByteArray::number(crypto::keyIdOf(sealed)->value()) + ", 1000)");
    return account;
}

AccountId PinsTest::idOf(const AccountNumber& account) const {
    return AccountId(
        ask(u"SELECT account_id FROM account WHERE location_id = '%1' AND customer_id = '%2'"_s.arg(
                QLatin1StringView(account.location), QLatin1StringView(account.customer)))
            .toLongLong());
}

void PinsTest::vouch(const audit::Session& session, const AccountNumber& account) {
    const auto recorded = m_site.database.write([&](storage::Transaction& transaction) {
        return recordVerification(
            transaction, {idOf(account), session.actor.staffId, {u"name"_s}, {u"name"_s}, true, {}, {}, {}});
    });
    ASSERT_TRUE(recorded) << qPrintable(recorded.error().detail);
}

QByteArray PinsTest::storedPin(const AccountNumber& account) {
    const auto stored =
        m_site.database.connection().row("pin_secret_get", {idOf(account)}, [](const storage::Row& row) {
            return std::pair(*crypto::pinKindFromText(row.text(0)), row.bytes(1));
        });
    const auto [kind, sealed] = **stored;
    const auto opened = m_site.administrator.keys.open(kind == PinKind::Initial ? KeyPurpose::InitialPin
                                                                                : KeyPurpose::CustomerPin,
                                                       crypto::pinContext(kind, account), sealed);
    return opened ? opened->view().toByteArray() : QByteArray("does not open");
}

QJsonObject PinsTest::audited(const char* action) const {
    const QString where = u" FROM audit_event WHERE action = '%1' ORDER BY at DESC, seq DESC LIMIT 1"_s.arg(
        QLatin1StringView(action));
    QJsonObject detail = QJsonDocument::fromJson(ask(u"SELECT detail"_s + where).toByteArray()).object();
    if (const QVariant reason = ask(u"SELECT reason"_s + where); reason.isValid())
        detail[u"reason"_s] = reason.toString();
    return detail;
}

int PinsTest::auditedTimes(const char* action) const {
    return ask(u"SELECT count(*) FROM audit_event WHERE action = '%1'"_s.arg(QLatin1StringView(action)))
        .toInt();
}

} // namespace pindesk::pins
