#include "core/directory/searchkey.h"
#include "core/directory/searchquery.h"
#include "core/directory/textencoding.h"
#include <QString>
#include <gmock/gmock.h>

namespace pindesk::directory {
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using enum SearchField;

TEST(SearchKeyTest, ignoresCaseAccentsAndSpaces) {
    const std::vector<std::pair<std::string, std::string>> cases{
        {"", ""},
        {"  Mary \t\n Smith ", "mary smith"},
        {"José Núñez", "jose nunez"},
        {"Nguyễn Trần", "nguyen tran"},
        {"Mu\u0308ller", "muller"},
        {"Łukasz", "lukasz"},
        {"ØSTERGÅRD Æbel", "ostergard aebel"},
        {"Đặng", "dang"},
        {"Straße STRASSE ẞ", "strasse strasse ss"},
        {"İstanbul ırmak", "istanbul irmak"},
        {"ﬁne ①", "fine 1"},
        {"ＡＢＣ\u3000１", "abc 1"},
        {"O\u2019Brien", "o'brien"},
        {"zero\u200Bwidth so\u00ADft", "zerowidth soft"},
        {"\u00A0no\u00A0\u00A0break ", "no break"},
        {"ΣΊΣΥΦΟΣ", "σισυφοσ"},
        {"Иван Ёлкин", "иван елкин"},
        {"😀 Ok", "😀 ok"},
        {"\u0301", ""},
        {"A\u20DD", "a"},
    };
    for (const auto& [text, key] : cases) {
        EXPECT_EQ(fold(text), key) << text;
        EXPECT_EQ(fold(key), key) << text;
    }
}

/// Every code point: the folding is valid UTF-8, and folding it again changes nothing.
TEST(SearchKeyTest, foldsEveryCodePointOnce) {
    for (char32_t c = 1; c < 0x110000; ++c) {
        if (c >= 0xD800 && c < 0xE000)
            continue;
        std::string text;
        appendUtf8(c, text);
        const std::string key = fold(text);
        ASSERT_TRUE(isUtf8(key)) << std::hex << static_cast<std::uint32_t>(c);
        ASSERT_EQ(fold(key), key) << std::hex << static_cast<std::uint32_t>(c);
    }
}

TEST(SearchKeyTest, makesTheKeysOfARow) {
    DirectoryRow row;
    row.firstName = "Zoë";
    row.lastName = "O'Brien";
    row.serviceAddress = "12 Elm St\nRear building";
    row.postalCode = "62791";
    row.email = "Zoe@Example.org";
    SearchKeys keys;
    keys.organization = "left over";
    makeSearchKeys(row, keys);
    EXPECT_EQ(keys.name, "o'brien zoe");
    EXPECT_EQ(keys.organization, "");
    EXPECT_EQ(keys.address, "12 elm st rear building 62791");
    EXPECT_EQ(keys.email, "zoe@example.org");
}

TEST(SearchQueryTest, guessesWhatTheTextMeans) {
    const std::vector<std::pair<QString, std::vector<SearchTerm>>> cases{
        {u""_s, {}},
        {u"   "_s, {}},
        {u"Núñez"_s, {{Name, "nunez"}, {Address, "nunez"}}},
        {u" O'Brien  Zoë "_s, {{Name, "o'brien zoe"}, {Address, "o'brien zoe"}}},
        {u"12 Elm"_s, {{Address, "12 elm"}, {Name, "12 elm"}}},
        {u"00000001/1949361"_s, {{Number, "00000001/1949361"}}},
        {u"00000001/"_s, {{Number, "00000001/"}}},
        {u"00000001 1949361"_s, {{Number, "00000001/1949361"}, {Phone, "000000011949361"}}},
        {u"00000001"_s, {{Number, "00000001"}, {Phone, "00000001"}}},
        {u"4857"_s, {{Number, "4857"}, {Phone, "4857"}, {Address, "4857"}}},
        {u"12"_s, {{Number, "12"}, {Address, "12"}}},
        {u"(708) 766-3818"_s, {{Phone, "7087663818"}}},
        {u"+1 708 766 3818"_s, {{Phone, "7087663818"}}},
        {u"A12/b_7"_s, {{Number, "A12/b_7"}, {Name, "a12/b_7"}, {Address, "a12/b_7"}}},
        {u"A12"_s, {{Name, "a12"}, {Number, "A12"}, {Address, "a12"}}},
        {u"Zoe@Example.org"_s, {{Email, "zoe@example.org"}}},
        {u"@example.org"_s, {{Email, "@example.org"}}},
        {u"mary.smith"_s, {{Name, "mary.smith"}, {Address, "mary.smith"}, {Email, "mary.smith"}}},
        {u"3M"_s, {{Address, "3m"}, {Name, "3m"}, {Number, "3M"}}},
        {u"李"_s, {{Name, "李"}, {Address, "李"}}},
    };
    for (const auto& [text, terms] : cases)
        EXPECT_EQ(classifyQuery(text), terms) << qPrintable(text);
}

TEST(SearchQueryTest, looksWhereItIsTold) {
    EXPECT_THAT(classifyQuery(u"12 Elm", Name), ElementsAre(SearchTerm{Name, "12 elm"}));
    EXPECT_THAT(classifyQuery(u"766-38", Phone), ElementsAre(SearchTerm{Phone, "76638"}));
    EXPECT_THAT(classifyQuery(u"Elm", Phone), ElementsAre());
    EXPECT_THAT(classifyQuery(u"1 2 3", Number), ElementsAre());
    EXPECT_THAT(classifyQuery(u"%_", Address), ElementsAre(SearchTerm{Address, "%_"}));
    EXPECT_EQ(searchFieldFromName(u"phone"), Phone);
    EXPECT_EQ(searchFieldFromName(u"fax"), std::nullopt);
}

} // namespace pindesk::directory
