#include "tests/core/directory/searchtest.h"
#include "tests/support/testrandom.h"
#include <random>

namespace pindesk::directory {
using namespace Qt::StringLiterals;
using enum SearchField;
using Inside = SearchPage::Inside;

class SearchDirectoryTest : public SearchTest {
protected:
    void fill() {
        import({{"100/1", "Smith", "Mary", "", "12 Elm Street", "Springfield", "62701", "mary@example.org",
                 "217 555 0101;(217) 555-0199"},
                {"100/2", "Núñez", "José", "", "3 Oak Ave", "Portage", "49002", "", "616 555 0142"},
                {"1000/1", "Blacksmith", "Ann", "Smith Hardware", "120 Elm Ct", "Springfield", "62702"},
                {"200/30", "Smithers", "Mark", "", "8 St. Mary's Way", "Holyoke", "01040",
                 "m.smithers@example.net"},
                {"200/31", "Łukasz", "Smith", "", "44 Straße", "Springfield", "62703"},
                { "300/7",
                  "O'Brien",
                  "Pat",
                  "Smith & Smith",
                  "1 Main St",
                  "Laredo",
                  "78040" }});
    }
};
PINDESK_ON_BOTH_DATABASES(SearchDirectoryTest);

TEST_P(SearchDirectoryTest, findsBeginningsInTheirOrderAndThenWhatStandsInside) {
    fill();
    build();
    // By name: `smith & smith`, `smith hardware`, `smith mary`, `smithers mark`; then inside, by age.
    EXPECT_EQ(find(u"smith"_s, Name),
              (QStringList{u"300/7"_s, u"1000/1"_s, u"100/1"_s, u"200/30"_s, u"200/31"_s}));
    EXPECT_EQ(find(u"ksmi"_s, Name), QStringList(u"1000/1"_s));
    EXPECT_EQ(find(u"12"_s, Address), (QStringList{u"100/1"_s, u"1000/1"_s}));
    EXPECT_EQ(find(u"field 627"_s, Address), (QStringList{u"100/1"_s, u"1000/1"_s, u"200/31"_s}));
    EXPECT_EQ(find(u"217-555"_s, Phone), QStringList(u"100/1"_s)); // two numbers, one account
    EXPECT_EQ(find(u"0142"_s, Phone), QStringList(u"100/2"_s));
    EXPECT_EQ(find(u"m"_s, Email), (QStringList{u"200/30"_s, u"100/1"_s}));
    EXPECT_EQ(find(u"EXAMPLE.net"_s, Email), QStringList(u"200/30"_s));
    EXPECT_EQ(find(u"nobody"_s), QStringList());
}

TEST_P(SearchDirectoryTest, findsNumbersByTheirPartsAndInside) {
    fill();
    build();
    EXPECT_EQ(find(u"100"_s, Number), (QStringList{u"100/1"_s, u"100/2"_s, u"1000/1"_s}));
    EXPECT_EQ(find(u"100/"_s, Number), (QStringList{u"100/1"_s, u"100/2"_s}));
    EXPECT_EQ(find(u"200/3"_s, Number), (QStringList{u"200/30"_s, u"200/31"_s}));
    EXPECT_EQ(find(u"200 31"_s, Number), QStringList(u"200/31"_s));
    EXPECT_EQ(find(u"00/3"_s, Number), (QStringList{u"200/30"_s, u"200/31"_s}));
    EXPECT_EQ(find(u"200/3"_s, Number, 1), (QStringList{u"200/30"_s, u"200/31"_s}));
}

TEST_P(SearchDirectoryTest, ignoresCaseAndAccents) {
    fill();
    build();
    for (const QString& typed : {u"nunez"_s, u"NÚÑEZ"_s, u"Nún\u0303ez"_s, u"uñe"_s, u" nuñez\tJOSE "_s})
        EXPECT_EQ(find(typed), QStringList(u"100/2"_s)) << typed.toStdString();
    EXPECT_EQ(find(u"lukasz"_s), QStringList(u"200/31"_s));
    EXPECT_EQ(find(u"strasse"_s, Address), QStringList(u"200/31"_s));
    EXPECT_EQ(find(u"o’brien"_s), QStringList(u"300/7"_s));
}

TEST_P(SearchDirectoryTest, severalWordsMustAllBeThereInAnyOrder) {
    fill();
    build();
    EXPECT_EQ(find(u"mary smith"_s, Name), QStringList(u"100/1"_s));
    EXPECT_EQ(find(u"mar smi"_s, Name), (QStringList{u"100/1"_s, u"200/30"_s}));
    EXPECT_EQ(find(u"ann ware"_s, Name), QStringList(u"1000/1"_s)); // a name and an organization
    EXPECT_EQ(find(u"smith josé"_s, Name), QStringList());
    // Two letters count where a word begins, one letter too.
    EXPECT_EQ(find(u"smi ma"_s, Name), (QStringList{u"100/1"_s, u"200/30"_s}));
    EXPECT_EQ(find(u"smi ar"_s, Name), QStringList());
    EXPECT_EQ(find(u"elm c spring"_s, Address), QStringList(u"1000/1"_s));
}

TEST_P(SearchDirectoryTest, givesEachAccountOnceHoweverSmallThePages) {
    std::vector<Customer> customers;
    for (int i = 1; i <= 230; ++i) {
        const QByteArray n = QByteArray::number(i);
        customers.push_back({"7/" + n, i % 3 == 0 ? "Smith" : "Goldsmith", "Ana",
                             i % 5 == 0 ? "Smith Inc" : "", "1 Smith St", "Portage", "49002"});
    }
    import(customers);
    build();
    const QStringList all = find(u"smith"_s, {}, 1'000);
    EXPECT_EQ(all.size(), 230);
    for (const int limit : {1, 7, 100}) {
        EXPECT_EQ(find(u"smith"_s, {}, limit), all);
        EXPECT_EQ(find(u"smith"_s, {}, limit, std::chrono::milliseconds(0)), all);
    }
    EXPECT_EQ(QSet<QString>(all.begin(), all.end()).size(), 230);
}

TEST_P(SearchDirectoryTest, aPageGoesOnWhereItWasWhileTheDirectoryChanges) {
    std::vector<Customer> customers;
    for (int i = 10; i < 40; ++i)
        customers.push_back({"7/" + QByteArray::number(i), "Smith", "A" + QByteArray::number(i)});
    import(customers);
    const SearchPage first = page({u"smith"_s, Name, {}, 10});
    ASSERT_TRUE(first.next);
    customers[9].firstName = "A10b";                // the last one given moves away,
    customers[25].firstName = "A00";                // one to come goes to where we have been,
    customers.push_back({"7/99", "Smith", "A20b"}); // a new one comes in between
    import(customers);
    const SearchPage second = page({u"smith"_s, Name, first.next, 100});
    EXPECT_EQ(second.accounts.size(), 20u);
    EXPECT_EQ(second.accounts.front().row.firstName, "A20");
    EXPECT_EQ(second.accounts[1].row.firstName, "A20b");
}

TEST_P(SearchDirectoryTest, saysWhenTheIndexIsNotComplete) {
    fill();
    EXPECT_EQ(page({u"smith"_s, Name}).inside, Inside::Incomplete);
    EXPECT_EQ(find(u"smith"_s, Name), (QStringList{u"300/7"_s, u"1000/1"_s, u"100/1"_s, u"200/30"_s}));
    EXPECT_EQ(find(u"mary smith"_s, Name), QStringList(u"100/1"_s));
    EXPECT_EQ(find(u"ksmi"_s, Name), QStringList());
    EXPECT_EQ(page({u"sm"_s, Name}).inside, Inside::TooShort);
    build();
    EXPECT_EQ(page({u"smith"_s, Name}).inside, Inside::Searched);
    m_site.addDirectoryAccount("900", "1", u"Newsmith"_s);
    EXPECT_EQ(page({u"smith"_s, Name}).inside, Inside::Incomplete);
    EXPECT_EQ(find(u"ksmi"_s, Name), QStringList(u"1000/1"_s)); // what is there is searched
}

TEST_P(SearchDirectoryTest, whatMeansSomethingToADatabaseMeansItself) {
    import({{"1/1", "100% Pure", "", "a_b\\c", R"(5 "Quoted" Rd)", "", "", "", ""},
            {"1/2", "1000 Pure", "", "axb\\c", "5 Quoted Rd", "", "", "", ""},
            { "1/3",
              "name: OR *",
              "NEAR(x)",
              "",
              "{name} AND -^",
              "",
              "",
              "",
              "" }});
    build();
    EXPECT_EQ(find(u"00% p"_s, Name), QStringList(u"1/1"_s));
    EXPECT_EQ(find(u"a_b\\"_s, Name), QStringList(u"1/1"_s));
    EXPECT_EQ(find(u"_b\\c"_s, Name), QStringList(u"1/1"_s));
    EXPECT_EQ(find(u"b\\c"_s, Name), (QStringList{u"1/1"_s, u"1/2"_s}));
    EXPECT_EQ(find(u"\"quoted\""_s, Address), QStringList(u"1/1"_s));
    EXPECT_EQ(find(u"{name} AND"_s, Address), QStringList(u"1/3"_s));
    EXPECT_EQ(find(u"near(x)"_s, Name), QStringList(u"1/3"_s));
    for (const QString& typed : {u"%%%"_s, u"___"_s, u"***"_s, u"\"\"\""_s, u"'''"_s, u"\\\\\\"_s, u"%"_s,
                                 u"_"_s, u"\""_s, u"smith OR pure"_s, u"pure*"_s, u"');--"_s, u"^100"_s})
        for (const SearchField field : {Number, Name, Address, Phone, Email})
            EXPECT_EQ(find(typed, field), QStringList()) << typed.toStdString();
}

TEST_P(SearchDirectoryTest, refusesByNameWhatNobodyTypes) {
    fill();
    const auto refusal = [this](const QString& text) {
        const auto page = searchDirectory(m_site.database, m_site.csr, {text});
        return page ? Error() : page.error();
    };
    const auto error = [](const QString& detail) {
        return Error{ErrorCode::InvalidInput, u"text"_s, detail};
    };
    EXPECT_EQ(refusal(QString(1 << 20, u'a')), error(u"too_long"_s));
    EXPECT_EQ(refusal(u"smi"_s + QChar::Null + u"th"_s), error(u"control_character"_s));
    EXPECT_EQ(refusal(u" \t\n"_s), error(u"empty"_s));
    EXPECT_EQ(find(u"smi\u202Eth ma"_s, Name), QStringList(u"100/1"_s)); // an override is no letter
    EXPECT_EQ(find(u"\u202E\u200B"_s), QStringList());
    EXPECT_EQ(find(QString(500, u'a')), QStringList());
    EXPECT_EQ(find(QString(250, u'x').split(QString()).join(u' ').trimmed().left(500)), QStringList());
    EXPECT_EQ(find(QString(QChar(0xD800)) + u"smith"_s), QStringList());
    EXPECT_EQ(find(u"\U0010FFFF\U0010FFFF\U0010FFFF"_s), QStringList());
    EXPECT_EQ(find(u"😀😀😀"_s), QStringList());
    const auto page =
        searchDirectory(m_site.database, m_site.csr, {u"smith"_s, Name, SearchPlace{99, {}, {}}});
    EXPECT_EQ(page.error(), (Error{ErrorCode::InvalidInput, u"after"_s, u"other_search"_s}));
}

TEST_P(SearchDirectoryTest, longTextsAreComparedWhole) {
    const QByteArray street(90, 'x'), town(60, 'y'); // 151 bytes, of which 120 are indexed
    import({{"1/1", "A", "", "", street, town + "a"}, { "1/2", "B", "", "", street, town + "b" }});
    const QString same = QString::fromLatin1(street + ' ' + town);
    EXPECT_EQ(find(same, Address), (QStringList{u"1/1"_s, u"1/2"_s}));
    EXPECT_EQ(find(same, Address, 1), (QStringList{u"1/1"_s, u"1/2"_s}));
    EXPECT_EQ(find(same + u'b', Address), QStringList(u"1/2"_s));
}

TEST_P(SearchDirectoryTest, missingAccountsAndThoseWithoutPinSaySo) {
    fill();
    import({{ "100/2", "Núñez", "José" }});
    build();
    m_site.files.ask(u"INSERT INTO account (account_id, location_id, customer_id, initialized, enabled, "
                     "pin_set_at) SELECT account_id, location_id, customer_id, TRUE, FALSE, 0 FROM "
                     "directory_account WHERE location_id = '100' AND customer_id = '1'"_s);
    const SearchPage found = page({u"100/"_s, Number});
    ASSERT_EQ(found.accounts.size(), 2u);
    EXPECT_TRUE(found.accounts[0].isMissing);
    EXPECT_EQ(found.accounts[0].pin, (PinFlags{true, false}));
    EXPECT_EQ(found.accounts[0].row.city, "Springfield");
    EXPECT_FALSE(found.accounts[1].isMissing);
    EXPECT_EQ(found.accounts[1].pin, std::nullopt);
}

TEST_P(SearchDirectoryTest, needsTheRightNow) {
    fill();
    EXPECT_EQ(searchDirectory(m_site.database, m_site.auditor, {u"smith"_s}).error(),
              (Error{ErrorCode::NotPermitted, {}, u"look_up_account"_s}));
    m_site.files.ask(u"UPDATE staff SET status = 'disabled' WHERE user_name = 'csr1'"_s);
    EXPECT_EQ(searchDirectory(m_site.database, m_site.csr, {u"smith"_s}).error().code,
              ErrorCode::NotPermitted);
}

// Beside a search that compares everything with everything.
TEST_P(SearchDirectoryTest, findsWhatANaiveSearchFinds) {
    std::mt19937 random(7);
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random()) % limit; };
    const std::vector<QByteArray> parts{"an", "na", "smi", "th", "o", "el", "m", "ab", "ba", "x"};
    const auto word = [&] {
        QByteArray text;
        for (std::size_t i = 1 + below(3); i > 0; --i)
            text += parts[below(parts.size())];
        return text;
    };
    std::vector<Customer> customers;
    for (int i = 0; i < 400; ++i)
        customers.push_back({"5/" + QByteArray::number(1000 + i), word(), word()});
    import(customers);
    build();
    for (int i = 0; i < 150; ++i) {
        QByteArrayList words{word()};
        while (words.front().size() < 3)
            words.front() += word();
        if (below(2) == 1)
            words << word() + word();
        QStringList expected;
        for (const Customer& each : customers) {
            const QByteArray text = ' ' + each.lastName + ' ' + each.firstName;
            const bool found = std::all_of(words.begin(), words.end(), [&](const QByteArray& one) {
                return text.contains(one.size() < 3 ? ' ' + one : one);
            });
            if (found)
                expected << QString::fromLatin1(each.number);
        }
        const QString typed = QString::fromLatin1(words.join(' '));
        EXPECT_EQ(sorted(find(typed, Name, 37)), expected) << typed.toStdString();
    }
}

} // namespace pindesk::directory
