#include "core/directory/buildinfixindex.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/personaldata.h"
#include "importtest.h"
#include <QFile>
#include <gmock/gmock.h>

namespace pindesk::directory {
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

/// What an import leaves in the tables.
class DirectoryWriterTest : public ImportTest {
protected:
    /// Every value of every table as text, blobs as hexadecimal digits.
    [[nodiscard]] QByteArray everythingStored() {
        QByteArray all;
        for (const char* table : {"directory_account", "directory_phone", "directory_key", "directory_index",
                                  "import_run", "audit_event", "setting", "operation"})
            all += m_site.files
                       .ask(u"SELECT string_agg(%1::text, E'\\n') FROM %1"_s.arg(QLatin1StringView(table)))
                       .toString()
                       .toUtf8();
        return all;
    }
    [[nodiscard]] QByteArray bytesOnDisk() const {
        QByteArray all;
        for (const char* suffix : {"", "-wal"}) {
            QFile file(m_site.url().path + QLatin1StringView(suffix));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    [[nodiscard]] DirectoryAccount stored(const QByteArray& customer) {
        auto found = readDirectoryAccount(m_site.database.connection(), {"1", customer});
        EXPECT_TRUE(found && *found);
        return found && *found ? **found : DirectoryAccount();
    }
};
PINDESK_ON_BOTH_DATABASES(DirectoryWriterTest);

TEST_P(DirectoryWriterTest, everyFieldIsStored) {
    const auto outcome = import(requestOf(
        "001,7.A,Zoë,Núñez-O'Brien,Núñez Dairy,14 Elm St Apt 2,Springfield,IL,62701,US,active,"
        "zoe@example.org,1987-03-21,XXX-XX-2387,home:217 555 0142;cell:+1 (217) 555-0143,EN-us,yes\n",
        "location_id,customer_id,first_name,last_name,organization,service_address,city,state,postal_code,"
        "country,status,email,birth_date,ssn,phones,language,must_change_pin\n"));
    ASSERT_TRUE(outcome) << qPrintable(outcome.error().detail);
    EXPECT_THAT(textsOf(outcome->warnings), IsEmpty());
    const auto found = readDirectoryAccount(m_site.database.connection(), {"001", "7.A"});
    ASSERT_TRUE(found && *found);
    DirectoryRow expected;
    expected.account = {"001", "7.A"};
    expected.firstName = "Zoë";
    expected.lastName = "Núñez-O'Brien";
    expected.organization = "Núñez Dairy";
    expected.serviceAddress = "14 Elm St Apt 2";
    expected.city = "Springfield";
    expected.state = "IL";
    expected.postalCode = "62701";
    expected.country = "US";
    expected.status = "active";
    expected.email = "zoe@example.org";
    expected.language = "en-us";
    expected.mustChangePin = MustChangePin::Yes;
    expected.phones = {{"home", "2175550142"}, {"cell", "2175550143"}};
    EXPECT_EQ((*found)->row, expected);
    const auto personal =
        openPersonalData(m_site.database.connection(), m_site.csr, {"001", "7.A"}, (*found)->personal);
    ASSERT_TRUE(personal);
    EXPECT_TRUE(personal->birthDate.equals(test::secretOf("1987-03-21")));
    EXPECT_TRUE(personal->ssnLast4.equals(test::secretOf("2387")));
}

TEST_P(DirectoryWriterTest, keysFollowWhatChanges) {
    load("1,1,Ann,Able,ann@example.org,217 555 0101;217 555 0102,,\n1,2,Bob,Baker,,217 555 0101,,\n");
    EXPECT_THAT(keysOf(u"1"_s),
                ElementsAre("0:able ann", "2:ann@example.org", "3:2175550101", "3:2175550102"));
    const QByteArray bob = "1,2,Bob,Baker,,217 555 0101,,\n";
    load("1,1,Ann,Abel,ann@example.net,217 555 0102;217 555 0103,,\n" + bob);
    EXPECT_THAT(keysOf(u"1"_s),
                ElementsAre("0:abel ann", "2:ann@example.net", "3:2175550102", "3:2175550103"));
    load("1,1,,Abel,,217 555 0103,,\n" + bob);
    EXPECT_THAT(keysOf(u"1"_s), ElementsAre("0:abel", "3:2175550103"));
    load("1,1,,,,,,\n" + bob);
    EXPECT_THAT(keysOf(u"1"_s), ElementsAre(""));
    EXPECT_EQ(
        number(u"SELECT COUNT(*) FROM directory_phone WHERE account_id = %1"_s.arg(idOf(u"1"_s).value())), 0);
    EXPECT_THAT(keysOf(u"2"_s), ElementsAre("0:baker bob", "3:2175550101"));
    load("1,1,Ann,Able,ann@example.org,217 555 0101,,\n" + bob);
    EXPECT_THAT(keysOf(u"1"_s), ElementsAre("0:able ann", "2:ann@example.org", "3:2175550101"));
    expectWhole();
}

TEST_P(DirectoryWriterTest, theInfixIndexFollowsAsFarAsItHasCome) {
    load("1,1,Annabel,Hathaway,ann@example.org,217 555 0101,,\n1,2,Bob,Baker,,,,\n");
    ASSERT_TRUE(buildInfixIndex(m_site.url(), m_site.administrator));
    ASSERT_TRUE(isInInfix(u"1"_s, u"name"_s, u"thawa"_s));
    load("1,1,Annabel,Greenfield,ann@example.net,217 555 0199,,\n1,2,Bob,Baker,,,,\n1,3,Cy,Coleman,,,,\n");
    EXPECT_FALSE(isInInfix(u"1"_s, u"name"_s, u"thawa"_s));
    EXPECT_TRUE(isInInfix(u"1"_s, u"name"_s, u"eenfie"_s));
    EXPECT_TRUE(isInInfix(u"1"_s, u"name"_s, u"nabel"_s));
    EXPECT_FALSE(isInInfix(u"1"_s, u"email"_s, u"example.org"_s));
    EXPECT_TRUE(isInInfix(u"1"_s, u"email"_s, u"example.net"_s));
    EXPECT_FALSE(isInInfix(u"1"_s, u"phone"_s, u"5550101"_s));
    EXPECT_TRUE(isInInfix(u"1"_s, u"phone"_s, u"5550199"_s));
    EXPECT_TRUE(isInInfix(u"2"_s, u"name"_s, u"aker"_s));
    EXPECT_FALSE(isInInfix(u"3"_s, u"name"_s, u"olema"_s)) << "the index has not come that far";
}

TEST_P(DirectoryWriterTest, hostileTextIsKeptOrRefusedByName) {
    const QByteArray longName(1'000'000, 'x');
    const auto outcome = load("1,1,Robert'); DROP TABLE directory_account;--,\"say \"\"hi\"\" %_\\\",,,,\n"
                              "1,2,👩‍👩‍👧,Ω≈ç√,,,,\n"
                              "1,3,a\u202eb,Over,,,,\n"
                              "1,4," +
                              longName + ",Long,,,,\n" + QByteArray("1,5,nul\0byte,Nul,,,,\n", 21) +
                              "1,6,\"x\r\ny\",$1 ?1 :name,,,,\n"
                              "1,7,=cmd|'/c calc'!A1,<script>,,,,\n");
    EXPECT_EQ(outcome.counts.rejected, 0);
    EXPECT_THAT(textsOf(outcome.warnings),
                ElementsAre("4 first_name direction_override", "5 first_name too_long",
                            "6 first_name control_character"));
    EXPECT_EQ(rowOf(u"1"_s), "Robert'); DROP TABLE directory_account;--|say \"hi\" %_\\|");
    EXPECT_EQ(rowOf(u"2"_s), "👩‍👩‍👧|Ω≈ç√|");
    EXPECT_EQ(rowOf(u"3"_s), "|Over|");
    EXPECT_EQ(rowOf(u"4"_s), "|Long|");
    EXPECT_EQ(rowOf(u"5"_s), "|Nul|");
    EXPECT_EQ(rowOf(u"6"_s), "x\r\ny|$1 ?1 :name|");
    EXPECT_EQ(rowOf(u"7"_s), "=cmd|'/c calc'!A1|<script>|");
    expectWhole();
}

TEST_P(DirectoryWriterTest, oddAccountNumbersAreKeptOrRefused) {
    const auto outcome = load("001,1,Zeros,,,,,\n1,001,Zeros,,,,,\nAB_7,x.9,Letters,,,,,\n"
                              "1,a b,Space,,,,,\n1,\u0661\u0662,Digits,,,,,\n1,\u202e7,Override,,,,,\n" +
                              QByteArray("1,") + QByteArray(33, '7') + ",Long,,,,,\n1,';--,Quote,,,,,\n");
    EXPECT_EQ(outcome.counts.read, 8);
    for (const RowProblem& problem : outcome.rejected)
        EXPECT_EQ(problem.column, u"customer_id"_s) << problem.line;
    EXPECT_EQ(outcome.counts.added + outcome.counts.rejected, 8);
    EXPECT_EQ(outcome.counts.added, 3);
    EXPECT_EQ(
        number(u"SELECT COUNT(*) FROM directory_account WHERE location_id = '001' OR customer_id = '001'"
               " OR location_id = 'AB_7'"_s),
        3);
}

TEST_P(DirectoryWriterTest, nothingPersonalIsStoredInClear) {
    load("1,1,Ann,Able,,,1987-03-21,289-01-2387\n1,2,Bob,Baker,,,03/22/1987,\n1,3,Cy,Cole,,,,289012388\n"
         "1,4,Di,Dole,,,,\n");
    load("1,1,Ann,Abel,,,1987-03-21,289-01-2387\n1,2,Bob,Baker,,,1987-03-23,\n1,3,Cy,Cole,,,,289012389\n"
         "1,4,Di,Dole,,,,\n");
    QByteArray all = isSqlite() ? bytesOnDisk() : everythingStored();
    ASSERT_TRUE(all.contains("Abel") && all.contains("extract.csv"));
    for (const QByteArray secret : {"1987-", "19870321", "03/22/", "-03-21", "289-01", "28901", "012387"}) {
        EXPECT_FALSE(all.contains(secret)) << secret.constData();
        if (!isSqlite() && secret.size() > 4) {
            EXPECT_FALSE(all.contains(secret.toHex())) << secret.constData();
        }
    }
    const DirectoryAccount ann = stored("1"), bob = stored("2"), cy = stored("3");
    EXPECT_EQ(ann.personal.size(), bob.personal.size()) << "the length tells nothing";
    EXPECT_EQ(ann.personal.size(), cy.personal.size());
    EXPECT_TRUE(stored("4").personal.isEmpty());
    const auto opened = openPersonalData(m_site.database.connection(), m_site.csr, {"1", "2"}, bob.personal);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->birthDate.equals(test::secretOf("1987-03-23")));
    EXPECT_FALSE(openPersonalData(m_site.database.connection(), m_site.csr, {"1", "1"}, bob.personal))
        << "moved to another account";
}

} // namespace pindesk::directory
