#include "tests/interop/sitefixture.h"
#include "core/crypto/keygrant.h"
#include "core/crypto/keyring.h"
#include "core/crypto/passwordkey.h"
#include "core/crypto/recoverykey.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pindesk::interop {
namespace {

using namespace crypto;

constexpr KeyId initialKey(1);
constexpr KeyId customerKey(2);
constexpr KeyId auditKey(3);
constexpr PasswordCost cost{64, 3, 1};
const QUuid siteId(u"0f6c1d5e-2b7a-4c3d-9e8f-a1b2c3d4e5f6"_s);

QJsonValue hexText(QByteArrayView bytes) {
    return QString::fromLatin1("x'"_ba + bytes.toByteArray().toHex() + '\'');
}

/// Fills the tables; the value of a result that is an error ends the test program.
class Builder {
public:
    Builder() {
        m_ring.add(initialKey, KeyPurpose::InitialPin, randomSecret(m_random, 32));
        m_ring.add(customerKey, KeyPurpose::CustomerPin, randomSecret(m_random, 32));
        m_ring.add(auditKey, KeyPurpose::Audit, randomSecret(m_random, 32));
        add(u"site"_s, {{u"id"_s, siteId.toString(QUuid::WithoutBraces)}});
        for (const KeyPurpose purpose : {KeyPurpose::InitialPin, KeyPurpose::CustomerPin, KeyPurpose::Audit})
            add(u"site_key"_s, {{u"key_id"_s, qint64{m_ring.keyIds(purpose).front().value()}},
                                {u"purpose"_s, QString(nameOf(purpose))}});
    }

    void addStaff(StaffId id, const QString& userName, const char* password,
                  const std::vector<KeyId>& granted) {
        const KeyPair pair = generateKeyPair(m_random).value();
        const PasswordKeys keys =
            derivePasswordKeys(siteId, userName, Secret(QByteArrayView(password)), cost).value();
        const QByteArray holder = staffHolder(id);
        add(u"staff"_s, {{u"staff_id"_s, qint64{id.value()}},
                         {u"user_name"_s, userName},
                         {u"public_key"_s, hexText(pair.publicKey)},
                         {u"wrapped_private_key"_s,
                          hexText(wrapPrivateKey(keys.wrapKey, holder, pair.privateKey).value())}});
        add(u"staff_credential"_s, {{u"staff_id"_s, qint64{id.value()}}, {u"kdf"_s, cost.toText()}});
        grant(pair, holder, granted);
    }

    QByteArray addRecovery() {
        const KeyPair pair = generateKeyPair(m_random).value();
        grant(pair, recoveryHolder(), {initialKey, customerKey, auditKey});
        return recoveryKeyText(pair.privateKey).view().toByteArray();
    }

    QByteArray sealed(PinKind kind, const QByteArray& customer, QByteArrayView pin) {
        const auto purpose = kind == PinKind::Initial ? KeyPurpose::InitialPin : KeyPurpose::CustomerPin;
        return m_ring.sealer(purpose).value().seal(pinContext(kind, "100", customer), pin).value();
    }

    void addAccount(const QByteArray& customer, PinKind kind, const QByteArray& sealedPin) {
        const qint64 accountId = 5000 + customer.toLongLong();
        add(u"account"_s, {{u"account_id"_s, accountId},
                           {u"location_id"_s, u"100"_s},
                           {u"customer_id"_s, QString::fromLatin1(customer)}});
        add(u"pin_secret"_s, {{u"account_id"_s, accountId},
                              {u"kind"_s, QString(nameOf(kind))},
                              {u"sealed"_s, hexText(sealedPin)},
                              {u"key_id"_s, qint64{keyIdOf(sealedPin).value_or(KeyId()).value()}}});
    }

    Tables take() { return std::move(m_tables); }

private:
    void grant(const KeyPair& pair, const QByteArray& holder, const std::vector<KeyId>& granted) {
        for (const KeyId id : granted)
            add(u"key_grant"_s,
                {{u"key_id"_s, qint64{id.value()}},
                 {u"holder"_s, QString::fromLatin1(holder)},
                 {u"sealed_key"_s,
                  hexText(sealGrant(pair.publicKey, id, holder, m_ring.key(id).value()).value())}});
    }

    void add(const QString& table, Row row) {
        auto found = std::find_if(m_tables.begin(), m_tables.end(),
                                  [&](const auto& named) { return named.first == table; });
        if (found == m_tables.end())
            found = m_tables.insert(found, {table, {}});
        found->second.push_back(std::move(row));
    }

    SystemRandom m_random;
    KeyRing m_ring;
    Tables m_tables;
};

bool isBinary(const QJsonValue& value) {
    return value.isString() && value.toString().startsWith(u"x'");
}

QString sqlOf(const QJsonValue& value) {
    if (isBinary(value))
        return value.toString();
    return value.isString() ? u'\'' + value.toString() + u'\'' : QString::number(value.toInteger());
}

QString sqlOf(const Tables& tables) {
    QString sql = u"BEGIN;"_s;
    for (const auto& [table, rows] : tables) {
        QStringList columns;
        for (const auto& [column, value] : rows.front())
            columns << column;
        sql += u"CREATE TABLE %1 (%2);"_s.arg(table, columns.join(u','));
        for (const Row& row : rows) {
            QStringList values;
            for (const auto& [column, value] : row)
                values << sqlOf(value);
            sql += u"INSERT INTO %1 VALUES (%2);"_s.arg(table, values.join(u','));
        }
    }
    return sql + u"COMMIT;"_s;
}

} // namespace

SiteFixture makeSite() {
    Builder builder;
    SiteFixture site;
    builder.addStaff(StaffId(11), u"anna"_s, csrPassword, {initialKey, auditKey});
    builder.addStaff(StaffId(12), u"sam"_s, supervisorPassword, {initialKey, customerKey, auditKey});
    site.recoveryText = builder.addRecovery();
    const QByteArray first = builder.sealed(PinKind::Initial, "1", "A7Q2Z");
    QByteArray changed = builder.sealed(PinKind::Initial, "4", "B8R3Y");
    changed.back() = static_cast<char>(changed.back() ^ 1);
    builder.addAccount("1", PinKind::Initial, first);
    builder.addAccount("2", PinKind::Customer, builder.sealed(PinKind::Customer, "2", "Spot"));
    builder.addAccount("3", PinKind::Initial, first);
    builder.addAccount("4", PinKind::Initial, changed);
    site.tables = builder.take();
    return site;
}

bool writeJson(const Tables& tables, const QString& path) {
    QJsonObject document;
    int binaries = 0;
    for (const auto& [table, rows] : tables) {
        QJsonArray list;
        for (const Row& row : rows) {
            QJsonObject object;
            for (const auto& [column, value] : row)
                object[column] = isBinary(value) ? QString((++binaries % 2 == 0 ? u"\\x"_s : QString()) +
                                                           value.toString().sliced(2).chopped(1))
                                                 : value;
            list.append(object);
        }
        document[table] = list;
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(document).toJson()) > 0;
}

bool writeSqlite(const Tables& tables, const QString& path) {
    sqlite3* database = nullptr;
    const bool isWritten =
        sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK &&
        sqlite3_exec(database, sqlOf(tables).toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    return sqlite3_close(database) == SQLITE_OK && isWritten;
}

} // namespace pindesk::interop
