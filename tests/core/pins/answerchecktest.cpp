#include "core/pins/answercheck.h"
#include <gtest/gtest.h>

namespace pindesk::pins {
using namespace Qt::StringLiterals;
using namespace std::chrono;
namespace {

constexpr directory::Date today{2026y, November, 22d};

CallerRecord caller() {
    CallerRecord record;
    record.account = {"12345", "00678"};
    record.firstName = u"María José"_s;
    record.lastName = u"O'Brien-Núñez"_s;
    record.organization = u"Quintero Dairy, LLC"_s;
    record.serviceAddress = u"14 North Elm Street Apt 4"_s;
    record.city = u"Springfield"_s;
    record.state = u"IL"_s;
    record.postalCode = u"62701"_s;
    record.email = u"Maria.OBrien@Example.org"_s;
    record.phones = {u"2695550142"_s, u"442079460000"_s};
    record.personal = {Secret(QByteArrayView("1961-07-03")), Secret(QByteArrayView("0429"))};
    record.extra = R"({"meter":"AB-1234/5","units":12,"nothing":""})";
    return record;
}

void expectPasses(const QString& item, const QStringList& answers) {
    for (const QString& answer : answers)
        EXPECT_EQ(checkAnswer(caller(), item, answer, today), AnswerResult::Passed)
            << qPrintable(item) << ": " << qPrintable(answer);
}

void expectFails(const QString& item, const QStringList& answers) {
    for (const QString& answer : answers + QStringList{u""_s, u" "_s, u"?"_s, QString(100'000, u'x')})
        EXPECT_EQ(checkAnswer(caller(), item, answer, today), AnswerResult::Failed)
            << qPrintable(item) << ": " << qPrintable(answer.left(50));
}

} // namespace

TEST(AnswerCheckTest, nameInEitherOrderOrTheOrganization) {
    expectPasses(u"name"_s,
                 {u"María José O'Brien-Núñez"_s, u"maria jose obrien nunez"_s, u"O’Brien Nunez, Maria Jose"_s,
                  u"  MARIA JOSE   O'BRIEN-NUNEZ "_s, u"Quintero Dairy LLC"_s, u"QUINTERO DAIRY, L.L.C."_s});
    expectFails(u"name"_s, {u"Maria"_s, u"O'Brien-Núñez"_s, u"Maria Jose"_s, u"Jose Maria O'Brien-Núñez"_s,
                            u"Quintero"_s, u"Maria Jose O'Brien-Nunez Quintero Dairy LLC"_s});
}

TEST(AnswerCheckTest, addressAsPeopleSayIt) {
    expectPasses(u"service_address"_s,
                 {u"14 North Elm Street Apt 4"_s, u"14 n elm st #4"_s, u"14 N. Elm St., Apartment 4"_s,
                  u"14 N ELM ST APT #4"_s, u"14 N Elm St Unit 4, Springfield"_s, u"14 N Elm St Apt 4 62701"_s,
                  u"14 N Elm St Apt 4, Springfield, IL 62701"_s, u"14 n elm st no. 4 springfield 62701"_s});
    expectFails(u"service_address"_s,
                {u"14 North Elm Street"_s, u"14 S Elm St Apt 4"_s, u"15 North Elm Street Apt 4"_s,
                 u"Springfield"_s, u"14 N Elm St Apt 4 62702"_s, u"Elm Street"_s});
}

TEST(AnswerCheckTest, anyPhoneOnRecord) {
    expectPasses(u"phone"_s, {u"269-555-0142"_s, u"(269) 555-0142"_s, u"+1 269 555 0142"_s,
                              u"269.555.0142 ext 7"_s, u"442079460000"_s});
    expectFails(u"phone"_s, {u"555-0142"_s, u"0142"_s, u"269-555-0143"_s, u"2695550142 2695550142"_s});
}

TEST(AnswerCheckTest, birthDateInManyForms) {
    expectPasses(u"birth_date"_s,
                 {u"1961-07-03"_s, u"1961-7-3"_s, u"7/3/1961"_s, u"07/03/1961"_s, u"7-3-1961"_s,
                  u"3.7.1961"_s, u"7/3/61"_s, u"19610703"_s, u"07031961"_s, u"July 3, 1961"_s,
                  u"July 3rd 1961"_s, u"3 Jul 1961"_s, u"3-Jul-1961"_s, u"3rd july 1961"_s});
    expectFails(u"birth_date"_s, {u"3/7/1961"_s, u"1961"_s, u"July 1961"_s, u"7/3"_s, u"7/3/1962"_s,
                                  u"1961-07-04"_s, u"1961-02-30"_s, u"th st"_s, u"July , 1961"_s});
}

TEST(AnswerCheckTest, lastFourOfTheSsn) {
    expectPasses(u"ssn_last4"_s, {u"0429"_s, u" 0429 "_s});
    expectFails(u"ssn_last4"_s, {u"429"_s, u"0428"_s, u"123450429"_s, u"04290"_s, u"٠٤٢٩"_s});
}

TEST(AnswerCheckTest, emailWithoutCase) {
    expectPasses(u"email"_s, {u"maria.obrien@example.org"_s, u" MARIA.OBRIEN@EXAMPLE.ORG "_s});
    expectFails(u"email"_s, {u"mariaobrien@example.org"_s, u"maria.obrien"_s, u"maria.obrien@example.com"_s});
}

TEST(AnswerCheckTest, theSitesOwnItems) {
    expectPasses(u"extra.meter"_s, {u"AB-1234/5"_s, u"ab 12345"_s});
    expectPasses(u"extra.units"_s, {u"12"_s});
    expectFails(u"extra.meter"_s, {u"AB-1234"_s, u"12345"_s});
    EXPECT_EQ(checkAnswer(caller(), u"extra.nothing"_s, u"x"_s, today), AnswerResult::NotOnRecord);
    EXPECT_EQ(checkAnswer(caller(), u"extra.else"_s, u"x"_s, today), AnswerResult::NotOnRecord);
}

TEST(AnswerCheckTest, nothingPassesAgainstAnEmptyRecord) {
    for (const QString& item : {u"name"_s, u"service_address"_s, u"phone"_s, u"birth_date"_s, u"ssn_last4"_s,
                                u"email"_s, u"extra.meter"_s})
        for (const QString& answer : {u""_s, u" "_s, u"x"_s, u"-"_s, u"0000"_s})
            EXPECT_EQ(checkAnswer(CallerRecord(), item, answer, today), AnswerResult::NotOnRecord)
                << qPrintable(item);
    EXPECT_EQ(checkAnswer(caller(), u"shoe_size"_s, u"x"_s, today), AnswerResult::Failed);
}

// One name on record must not let the other pass for empty.
TEST(AnswerCheckTest, recordsWithOnePartOfAName) {
    CallerRecord record;
    record.lastName = u"Smith"_s;
    EXPECT_EQ(checkAnswer(record, u"name"_s, u"Smith"_s, today), AnswerResult::Passed);
    EXPECT_EQ(checkAnswer(record, u"name"_s, u""_s, today), AnswerResult::Failed);
    EXPECT_EQ(checkAnswer(record, u"name"_s, u"John Smith"_s, today), AnswerResult::Failed);
}

TEST(AnswerCheckTest, zipByItsFirstFiveAndCodesOfOtherCountriesWhole) {
    expectPasses(u"zip"_s, {u"62701"_s, u"62701-1234"_s, u" 627011234 "_s});
    expectFails(u"zip"_s, {u"6270"_s, u"62702"_s, u"2701"_s});
    CallerRecord foreign = caller();
    foreign.postalCode = u"SW1A 1AA"_s;
    EXPECT_EQ(checkAnswer(foreign, u"zip"_s, u"sw1a1aa"_s, today), AnswerResult::Passed);
    EXPECT_EQ(checkAnswer(foreign, u"zip"_s, u"SW1A"_s, today), AnswerResult::Failed);
    foreign.postalCode.clear();
    EXPECT_EQ(checkAnswer(foreign, u"zip"_s, u"62701"_s, today), AnswerResult::NotOnRecord);
}

TEST(AnswerCheckTest, accountNumberAsPeopleAndTelephonesGiveIt) {
    expectPasses(u"account_number"_s,
                 {u"12345/00678"_s, u"12345-00678"_s, u" 12345 00678 "_s, u"12345*00678"_s, u"1234500678"_s});
    expectFails(u"account_number"_s, {u"12345/678"_s, u"12345"_s, u"00678"_s, u"12345/00678/"_s});
}

} // namespace pindesk::pins
