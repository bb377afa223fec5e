#include "core/staff/migratesite.h"
#include "core/audit/verifyaudit.h"
#include "core/mail/outboxkey.h"
#include "core/staff/keygrants.h"
#include "core/staff/newcredential.h"
#include "core/staff/site.h"
#include "core/storage/migrator.h"
#include "tests/support/testsite.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Database;
using storage::Migrator;
using storage::SiteUrl;
using storage::Utf8;

/// A site whose schema is of this version, with the administrator admin1 and the CSR csr1, made as programs
/// of its time did: by statements that know of nothing later.
class MigrateSiteTest : public testing::TestWithParam<std::tuple<SiteUrl::Product, int>> {
protected:
    MigrateSiteTest() {
        const auto migrated = Migrator(*m_files.connect()).migrate(std::get<1>(GetParam()));
        EXPECT_EQ(migrated, std::get<1>(GetParam()));
        auto old = *Database::open(m_files.url(), Database::Check::Nothing);
        const auto made =
            old.write([this](storage::Transaction& transaction) { return makeSite(transaction); });
        EXPECT_TRUE(made) << (made ? "" : qPrintable(made.error().detail));
    }

    Result<void> makeSite(storage::Transaction& transaction) {
        const QUuid siteId = QUuid::createUuid();
        Person administrator, csr;
        administrator.id = StaffId(1);
        administrator.userName = u"admin1"_s;
        administrator.roles = Role::Administrator;
        csr.id = StaffId(2);
        csr.userName = u"csr1"_s;
        csr.roles = Role::Csr;
        PINDESK_CHECK(transaction->execute("site_insert",
                                           {siteId.toString(QUuid::WithoutBraces), u"Springfield Water"_s,
                                            u"555 0100"_s, u"test"_s, QByteArray("public"), 1}));
        std::uint32_t keyId = 0;
        for (const crypto::KeyPurpose purpose : crypto::keyPurposes) {
            ++keyId;
            PINDESK_CHECK(transaction->execute("site_key_insert", {keyId, QString(nameOf(purpose)), 1}));
        }
        for (const Person& person : {administrator, csr}) {
            PINDESK_TRY(const Credential credential,
                        newCredential(siteId, person.id, person.userName,
                                      Secret(test::passwordOf(person.userName)), test::cheapCost, m_random));
            PINDESK_CHECK(insertPerson(transaction, person, credential));
            const QByteArray holder = crypto::staffHolder(person.id);
            for (std::uint32_t id = 1; id <= keyId; ++id) {
                PINDESK_TRY(const QByteArray sealed,
                            crypto::sealGrant(credential.publicKey, KeyId(id), holder, m_siteKey));
                PINDESK_CHECK(transaction->execute("key_grant_insert", {KeyId(id), Utf8{holder}, sealed}));
            }
        }
        return {};
    }
    Result<int> migrateAs(const QString& userName, const QByteArray& password) {
        auto database = *Database::open(m_files.url(), Database::Check::Nothing);
        return migrateSite(database, [&]() -> Result<SignInRequest> {
            return SignInRequest{userName, Secret(password), u"desk"_s};
        });
    }
    [[nodiscard]] static int stepsLeft() { return Migrator::newest() - std::get<1>(GetParam()); }
    [[nodiscard]] int version() { return m_files.ask(u"SELECT MAX(number) FROM schema_version"_s).toInt(); }

    crypto::SystemRandom m_random;
    Secret m_siteKey = crypto::randomSecret(m_random, 32);
    test::TestDatabase m_files{std::get<0>(GetParam())};
};

INSTANTIATE_TEST_SUITE_P(
    Of, MigrateSiteTest,
    testing::Combine(testing::Values(SiteUrl::Product::Sqlite, SiteUrl::Product::Postgresql),
                     testing::Range(1, Migrator::newest())),
    [](const auto& tested) {
        return std::string(std::get<0>(tested.param) == SiteUrl::Product::Sqlite ? "Sqlite" : "Postgresql") +
               std::to_string(std::get<1>(tested.param));
    });

TEST_P(MigrateSiteTest, anAdministratorMigratesAndSignsIn) {
    EXPECT_EQ(Database::open(m_files.url()).error().code, ErrorCode::DatabaseOld);
    ASSERT_EQ(migrateAs(u"admin1"_s, test::passwordOf(u"admin1"_s)), stepsLeft());
    auto database = Database::open(m_files.url());
    ASSERT_TRUE(database);
    const audit::Session session = test::signIn(*database, u"admin1"_s);
    EXPECT_TRUE(session.keys.holds(crypto::KeyPurpose::InitialPin));
    EXPECT_TRUE(mail::readOutboxKey(database->connection())) << "mail can be queued at once";
    EXPECT_EQ(m_files.ask(u"SELECT COUNT(*) FROM audit_event WHERE action = 'schema_migrated' AND "
                          u"actor_name = 'admin1'"_s),
              1);
    EXPECT_EQ(migrateAs(u"nobody"_s, "no password is asked for any more"), 0);
}

TEST_P(MigrateSiteTest, nobodyElseDoes) {
    const Error wrong{ErrorCode::SignInRefused, {}, {}};
    EXPECT_EQ(migrateAs(u"csr1"_s, test::passwordOf(u"csr1"_s)).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(migrateAs(u"nobody"_s, test::passwordOf(u"admin1"_s)).error(), wrong);
    EXPECT_EQ(migrateAs(u"my password"_s, "x").error(), wrong);
    m_files.ask(u"UPDATE staff SET status = 'disabled' WHERE staff_id = 1"_s);
    EXPECT_EQ(migrateAs(u"admin1"_s, test::passwordOf(u"admin1"_s)).error().detail, u"disabled"_s);
    EXPECT_EQ(version(), std::get<1>(GetParam()));
}

TEST_P(MigrateSiteTest, theSixthWrongPasswordLocks) {
    const Error wrong{ErrorCode::SignInRefused, {}, {}};
    const Error locked{ErrorCode::SignInRefused, u"555 0100"_s, u"locked"_s};
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(migrateAs(u"admin1"_s, "Wrong-Password-1").error(), wrong) << i;
    EXPECT_EQ(migrateAs(u"admin1"_s, "Wrong-Password-1").error(), locked);
    EXPECT_EQ(migrateAs(u"admin1"_s, test::passwordOf(u"admin1"_s)).error(), locked);
    EXPECT_EQ(version(), std::get<1>(GetParam()));
}

TEST_P(MigrateSiteTest, aSuccessForgetsTheFailures) {
    EXPECT_FALSE(migrateAs(u"admin1"_s, "Wrong-Password-1"));
    EXPECT_EQ(migrateAs(u"admin1"_s, test::passwordOf(u"admin1"_s)), stepsLeft());
    EXPECT_EQ(m_files.ask(u"SELECT sign_in_failures FROM staff WHERE staff_id = 1"_s), 0);
}

TEST_P(MigrateSiteTest, aSchemaThatIsNotOursIsLeftAlone) {
    m_files.ask(u"UPDATE schema_version SET checksum = 'x' WHERE number = 1"_s);
    EXPECT_EQ(migrateAs(u"admin1"_s, test::passwordOf(u"admin1"_s)).error().code, ErrorCode::DatabaseForeign);
    EXPECT_EQ(version(), std::get<1>(GetParam()));
}

} // namespace pindesk::staff
