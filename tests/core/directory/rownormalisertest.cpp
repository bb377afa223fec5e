#include "core/directory/rownormaliser.h"
#include "csvtext.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <gmock/gmock.h>

namespace pindesk::directory {
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr Date today{std::chrono::year(2024), std::chrono::May, std::chrono::day(31)};

class RowNormaliserTest : public testing::Test {
protected:
    /// Reads a whole text; problems are shown as `line column reason`.
    void read(const QByteArray& text, const QByteArray& map = {}) {
        const auto reader = openText(text);
        ASSERT_TRUE(reader) << qPrintable(reader.error().detail);
        const QStringList header = (*reader)->header();
        const auto columns = map.isEmpty() ? ColumnMap::forHeader(header) : ColumnMap::fromJson(map);
        ASSERT_TRUE(columns) << qPrintable(columns.error().detail);
        const auto bound = bindMap(*columns, header);
        ASSERT_TRUE(bound) << qPrintable(bound.error().detail);
        RowNormaliser normaliser(*bound, today);
        RawRow raw;
        std::vector<RowProblem> problems;
        while (*(*reader)->next(raw)) {
            DirectoryRow row;
            if (const auto rejection = normaliser.normalise(raw, row, problems))
                rejected.push_back(shown(*rejection));
            else
                rows.push_back(row);
        }
        for (const RowProblem& problem : problems)
            warnings.push_back(shown(problem));
    }

    static std::string shown(const RowProblem& problem) {
        return u"%1 %2 %3"_s.arg(problem.line).arg(problem.column, problem.reason).toStdString();
    }

    std::vector<DirectoryRow> rows;
    std::vector<std::string> rejected;
    std::vector<std::string> warnings;
};

const QByteArray extractHeader =
    "location_id,customer_id,first_name,last_name,organization,service_address,city,state,postal_code,status,"
    "email,birth_date,ssn,phones,language,must_change_pin\r\n";

/// One row of an extract, with some of its fields replaced.
QByteArray extractRow(const QMap<QByteArray, QByteArray>& changes = {}) {
    QMap<QByteArray, QByteArray> values{{"location_id", "00000001"},
                                        {"customer_id", "1949361"},
                                        {"first_name", "Nguyễn"},
                                        {"last_name", "Wilson"},
                                        {"service_address", "4857 Cedar Dr"},
                                        {"city", "Springfield"},
                                        {"state", "IL"},
                                        {"postal_code", "62791"},
                                        {"status", "active"},
                                        {"email", "nguyễn.wilson1@example.org"},
                                        {"birth_date", "1984-09-27"},
                                        {"ssn", "105-41-0502"},
                                        {"phones", "home:7087663818;work:+1 437 893 3584"},
                                        {"language", "en"},
                                        {"must_change_pin", "N"}};
    values.insert(changes);
    QByteArray text;
    for (const QByteArray& name : extractHeader.trimmed().split(','))
        text += (text.isEmpty() ? "\"" : ",\"") + values[name].replace("\"", "\"\"") + "\"";
    return text + "\r\n";
}

TEST_F(RowNormaliserTest, readsACleanRow) {
    read(extractHeader + extractRow());
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_THAT(rejected, IsEmpty());
    EXPECT_THAT(warnings, IsEmpty());
    DirectoryRow expected;
    expected.line = 2;
    expected.account = {"00000001", "1949361"};
    expected.firstName = "Nguyễn";
    expected.lastName = "Wilson";
    expected.serviceAddress = "4857 Cedar Dr";
    expected.city = "Springfield";
    expected.state = "IL";
    expected.postalCode = "62791";
    expected.status = "active";
    expected.email = "nguyễn.wilson1@example.org";
    expected.birthDate = "1984-09-27";
    expected.ssnLast4 = "0502";
    expected.phones = {{"home", "7087663818"}, {"work", "4378933584"}};
    expected.language = "en";
    expected.mustChangePin = MustChangePin::No;
    EXPECT_EQ(rows.front(), expected);
}

struct Fault {
    const char* name;
    QMap<QByteArray, QByteArray> changes;
    std::vector<std::string> rejected;
    std::vector<std::string> warnings;
    std::function<std::string(const DirectoryRow&)> kept; ///< what of the row is looked at
    std::string value;
};

class DirtyRowTest : public RowNormaliserTest, public testing::WithParamInterface<Fault> {};

TEST_P(DirtyRowTest, isRejectedOrEmptiedByName) {
    const Fault& fault = GetParam();
    read(extractHeader + extractRow(fault.changes) + extractRow());
    EXPECT_EQ(rejected, fault.rejected);
    EXPECT_EQ(warnings, fault.warnings);
    ASSERT_EQ(rows.size(), fault.rejected.empty() ? 2U : 1U);
    if (fault.kept) {
        EXPECT_EQ(fault.kept(rows.front()), fault.value);
    }
    EXPECT_EQ(rows.back().firstName, "Nguyễn"); // the row after is unharmed
}

std::string phonesOf(const DirectoryRow& row) {
    std::string text;
    for (const Phone& phone : row.phones)
        text += phone.kind + ':' + phone.digits + ' ';
    return text;
}

#define PINDESK_MEMBER(member) [](const DirectoryRow& row) { return row.member; }
const QByteArray megabyte(1 << 20, 'Z');

/// Every fault that make-directory.py --dirty writes, and the hostile texts.
INSTANTIATE_TEST_SUITE_P(
    Key, DirtyRowTest,
    testing::Values(
        Fault{"BlankCustomer", {{"customer_id", ""}}, {"2 customer_id missing"}, {}, {}, {}},
        Fault{"BlankLocation", {{"location_id", " "}}, {"2 location_id missing"}, {}, {}, {}},
        Fault{"OverLongLocation",
              {{"location_id", QByteArray(200, '9')}},
              {"2 location_id too_long"},
              {},
              {},
              {}},
        Fault{"MegabyteLocation", {{"location_id", megabyte}}, {"2 location_id too_long"}, {}, {}, {}},
        Fault{"Separator", {{"customer_id", "12-34"}}, {"2 customer_id character"}, {}, {}, {}},
        Fault{"Nul", {{"customer_id", QByteArray("12\0", 3)}}, {"2 customer_id character"}, {}, {}, {}},
        Fault{"Emoji", {{"location_id", "😀"}}, {"2 location_id character"}, {}, {}, {}},
        Fault{"StraySpaces",
              {{"customer_id", "  007 "}},
              {},
              {},
              [](const DirectoryRow& row) { return row.account.text().toStdString(); },
              "00000001/007"}),
    [](const auto& tested) { return tested.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Optional, DirtyRowTest,
    testing::Values(
        Fault{"LongZip", {{"postal_code", "62791-0042"}}, {}, {}, PINDESK_MEMBER(postalCode), "62791-0042"},
        Fault{
            "ForeignPostalCode", {{"postal_code", "K1A 0B1"}}, {}, {}, PINDESK_MEMBER(postalCode), "K1A 0B1"},
        Fault{"Extension",
              {{"phones", "work:(555) 123-4567 ext 1234;cell:n/a"}},
              {},
              {"2 phones not_a_number"},
              phonesOf,
              "work:5551234567 "},
        Fault{"ShortPhone", {{"phones", "123"}}, {}, {"2 phones too_short"}, phonesOf, ""},
        Fault{"PlaceholderSsn", {{"ssn", "000-00-0000"}}, {}, {}, PINDESK_MEMBER(ssnLast4), ""},
        Fault{"MaskedSsn", {{"ssn", "XXX-XX-1234"}}, {}, {}, PINDESK_MEMBER(ssnLast4), "1234"},
        Fault{"ImpossibleDate",
              {{"birth_date", "1900-02-30"}},
              {},
              {"2 birth_date not_a_date"},
              PINDESK_MEMBER(birthDate),
              ""},
        Fault{"FutureDate",
              {{"birth_date", "2087-01-01"}},
              {},
              {"2 birth_date in_the_future"},
              PINDESK_MEMBER(birthDate),
              ""},
        Fault{"ShortYear",
              {{"birth_date", "3/7/61"}},
              {},
              {"2 birth_date year_unclear"},
              PINDESK_MEMBER(birthDate),
              ""},
        Fault{"QuoteAndComma",
              {{"last_name", "Mc\"Quote, Jr"}},
              {},
              {},
              PINDESK_MEMBER(lastName),
              "Mc\"Quote, Jr"},
        Fault{"LineBreak",
              {{"service_address", "12 Elm St\nRear building"}},
              {},
              {},
              PINDESK_MEMBER(serviceAddress),
              "12 Elm St\nRear building"},
        Fault{"Formula",
              {{"organization", "=HYPERLINK(\"http://example.org\",\"x\")"}},
              {},
              {},
              PINDESK_MEMBER(organization),
              "=HYPERLINK(\"http://example.org\",\"x\")"},
        Fault{"StraySpaces", {{"first_name", "  Ana\u00A0 "}}, {}, {}, PINDESK_MEMBER(firstName), "Ana"},
        Fault{"BadEmail",
              {{"email", "x@example.org, y@example.org"}},
              {},
              {"2 email not_an_address"},
              PINDESK_MEMBER(email),
              ""},
        Fault{"EmailBeyondAscii",
              {{"email", "ümläut@example.org"}},
              {},
              {},
              PINDESK_MEMBER(email),
              "ümläut@example.org"},
        Fault{"BlankStatus", {{"status", ""}}, {}, {}, PINDESK_MEMBER(status), ""},
        Fault{"UnknownIndicator",
              {{"must_change_pin", "perhaps"}},
              {},
              {"2 must_change_pin not_yes_or_no"},
              {},
              {}}),
    [](const auto& tested) { return tested.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Hostile, DirtyRowTest,
    testing::Values(
        Fault{"DirectionOverride",
              {{"last_name", "\u202eevil\u202c"}},
              {},
              {"2 last_name direction_override"},
              PINDESK_MEMBER(lastName),
              ""},
        Fault{"OverLongName",
              {{"last_name", "\u202eevil\u202c" + QByteArray(300, 'Z')}},
              {},
              {"2 last_name too_long"},
              PINDESK_MEMBER(lastName),
              ""},
        Fault{"LongestName",
              {{"last_name", QByteArray("é").repeated(200)}},
              {},
              {},
              PINDESK_MEMBER(lastName),
              QByteArray("é").repeated(200).toStdString()},
        Fault{"JustOverLongName",
              {{"last_name", QByteArray("é").repeated(201)}},
              {},
              {"2 last_name too_long"},
              PINDESK_MEMBER(lastName),
              ""},
        Fault{"Megabytes",
              {{"first_name", megabyte}, {"phones", megabyte}, {"ssn", megabyte}, {"email", megabyte}},
              {},
              {"2 first_name too_long", "2 ssn not_a_number", "2 email too_long", "2 phones not_a_number"},
              PINDESK_MEMBER(firstName),
              ""},
        Fault{"Nul",
              {{"city", QByteArray("Spring\0field", 12)}},
              {},
              {"2 city control_character"},
              PINDESK_MEMBER(city),
              ""},
        Fault{"Escape", {{"city", "\x1B[2J"}}, {}, {"2 city control_character"}, PINDESK_MEMBER(city), ""},
        Fault{"Emoji",
              {{"organization", "👩‍👩‍👧 \u2764\uFE0F"}},
              {},
              {},
              PINDESK_MEMBER(organization),
              "👩‍👩‍👧 \u2764\uFE0F"},
        Fault{
            "Decomposed", {{"last_name", "Mu\u0308ller"}}, {}, {}, PINDESK_MEMBER(lastName), "Mu\u0308ller"},
        Fault{"Undecodable", {{"last_name", "M\xFCller"}}, {"2 last_name undecodable"}, {}, {}, {}},
        Fault{"Sql",
              {{"last_name", "'; DROP TABLE account;--"}},
              {},
              {},
              PINDESK_MEMBER(lastName),
              "'; DROP TABLE account;--"}),
    [](const auto& tested) { return tested.param.name; });

/// Another system's columns, foreign postal codes, long phone numbers (Sakila sample database).
TEST_F(RowNormaliserTest, readsAnotherSystemsColumns) {
    read(
        "customer_id,store_id,first_name,last_name,email,active,address,address2,district,city,country,"
        "postal_code,"
        "phone,create_date\n"
        "81,1,ANDREA,HENDERSON,ANDREA.HENDERSON@sakilacustomer.org,t,320 Baiyin Parkway,, "
        ",Mahajanga,Madagascar,"
        "37307, ,2006-02-14\n"
        "312,2,MARK,RINEHART,MARK.RINEHART@sakilacustomer.org,f,1747 Rustenburg "
        "Place,Rear,Bihar,Chapra,India,51369,"
        "442673923363,2006-02-14\n",
        R"({"location_id":"store_id","customer_id":"customer_id","first_name":"first_name","last_name":"last_name",
             "email":"email","status":"active","service_address":["address","address2"],"state":"district",
             "city":"city","country":"country","postal_code":"postal_code","phones":{"column":"phone","kind":"home"},
             "extra.since":"create_date"})");
    EXPECT_THAT(rejected, IsEmpty());
    EXPECT_THAT(warnings, IsEmpty());
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].account.text(), "1/81");
    EXPECT_EQ(rows[0].serviceAddress, "320 Baiyin Parkway");
    EXPECT_EQ(rows[0].state, "");
    EXPECT_THAT(rows[0].phones, IsEmpty());
    EXPECT_EQ(rows[1].serviceAddress, "1747 Rustenburg Place Rear");
    EXPECT_THAT(rows[1].phones, ElementsAre(Phone{"home", "442673923363"}));
    EXPECT_EQ(rows[1].extra, R"({"since":"2006-02-14"})");
}

TEST_F(RowNormaliserTest, keepsTheSitesOwnItemsAsJson) {
    read(
        "location_id,customer_id,Route,meter\n"
        "1,2,\"a\"\"\\\n\t\",😀\n1,3,,\n1,4,\"\x1B\",x\n",
        R"({"location_id":"location_id","customer_id":"customer_id","extra":["Route"],"extra.m\"t":"meter"})");
    ASSERT_EQ(rows.size(), 3U);
    const QJsonObject extra = QJsonDocument::fromJson(QByteArray::fromStdString(rows[0].extra)).object();
    EXPECT_EQ(extra[u"Route"_s].toString(), u"a\"\\"_s);
    EXPECT_EQ(extra[u"m\"t"_s].toString(), u"😀"_s);
    EXPECT_EQ(rows[1].extra, "");
    EXPECT_EQ(rows[2].extra, R"({"m\"t":"x"})");
    EXPECT_THAT(warnings, ElementsAre("5 Route control_character"));
}

TEST_F(RowNormaliserTest, leavesNothingOfTheRowBefore) {
    const auto reader = openText(extractHeader + extractRow() + "1,2,,,,,,,,,,,,,,\n");
    RowNormaliser normaliser(*bindMap(*ColumnMap::forHeader((*reader)->header()), (*reader)->header()),
                             today);
    RawRow raw;
    DirectoryRow row;
    std::vector<RowProblem> problems;
    while (*(*reader)->next(raw))
        EXPECT_FALSE(normaliser.normalise(raw, row, problems));
    DirectoryRow expected;
    expected.line = 3;
    expected.account = {"1", "2"};
    EXPECT_EQ(row, expected);
}

} // namespace pindesk::directory
