#include "core/directory/fieldrules.h"
#include <gtest/gtest.h>

namespace pindesk::directory {

constexpr Date today{std::chrono::year(2024), std::chrono::May, std::chrono::day(31)};

/// The value, or the problem in brackets.
std::string shown(const CheckedText& checked) {
    EXPECT_TRUE(checked.value.empty() || checked.problem.isEmpty());
    return checked.problem.isEmpty() ? checked.value : '[' + std::string(checked.problem.data()) + ']';
}

using Cases = std::vector<std::pair<std::string, std::string>>;

TEST(FieldRulesTest, email) {
    const std::string longLocal(64, 'a');
    for (const auto& [text, expected] : Cases{
             {"", ""},
             {"x@example.org", "x@example.org"},
             {"o'brien+bill.2@sub-domain.example.co", "o'brien+bill.2@sub-domain.example.co"},
             {"nguyễn.wilson1@example.org", "nguyễn.wilson1@example.org"},
             {longLocal + "@example.org", longLocal + "@example.org"},
             {longLocal + "a@example.org", "[not_an_address]"},
             {"not-an-address", "[not_an_address]"},
             {"a@b", "[not_an_address]"},
             {"x@example.org, y@example.org", "[not_an_address]"},
             {"x@y@example.org", "[not_an_address]"},
             {"<x@example.org>", "[not_an_address]"},
             {"x@example..org", "[not_an_address]"},
             {"x@-example.org", "[not_an_address]"},
             {"x@example.org.", "[not_an_address]"},
             {"x@10.0.0.1", "[not_an_address]"},
             {".x@example.org", "[not_an_address]"},
             {"x..y@example.org", "[not_an_address]"},
             {"x\r\nBcc: y@example.org", "[not_an_address]"},
             {"x@" + std::string(260, 'e') + ".org", "[too_long]"},
         })
        EXPECT_EQ(shown(checkEmail(text)), expected) << text;
}

TEST(FieldRulesTest, ssn) {
    for (const auto& [text, expected] : Cases{
             {"", ""},
             {"105-41-0502", "0502"},
             {"105410502", "0502"},
             {"105 41 0502", "0502"},
             {"1234", "1234"},
             {"XXX-XX-1234", "1234"},
             {"***-**-1234", "1234"},
             {"000-00-0000", ""},
             {"999-99-9999", ""},
             {"123-45-0000", ""},
             {"XXX-XX-0000", ""},
             {"0000", ""},
             {"XXX-XX-XXXX", ""},
             {"9999", "9999"},
             {"123", "[not_a_number]"},
             {"12345", "[not_a_number]"},
             {"1054105021", "[not_a_number]"},
             {"105-41-O502", "[not_a_number]"},
             {"n/a", "[not_a_number]"},
             {"-", "[not_a_number]"},
         })
        EXPECT_EQ(shown(checkSsn(text)), expected) << text;
}

TEST(FieldRulesTest, birthDateWithoutFormat) {
    for (const auto& [text, expected] : Cases{
             {"", ""},
             {"1964-12-26", "1964-12-26"},
             {"1964-12-26T00:00:00.000", "1964-12-26"},
             {"1964-12-26 00:00:00", "1964-12-26"},
             {"12/26/1964", "1964-12-26"},
             {"3/7/1961", "1961-03-07"},
             {"2024-05-31", "2024-05-31"},
             {"2024-06-01", "[in_the_future]"},
             {"2087-01-01", "[in_the_future]"},
             {"1900-02-30", "[not_a_date]"},
             {"2000-02-29", "2000-02-29"},
             {"1900-02-29", "[not_a_date]"},
             {"00/00/0000", "[not_a_date]"},
             {"0001-01-01", "[not_a_date]"},
             {"26/12/1964", "[not_a_date]"},
             {"3/7/61", "[year_unclear]"},
             {"1964-12-2", "[not_a_date]"},
             {"+964-12-02", "[not_a_date]"},
             {"yesterday", "[not_a_date]"},
         })
        EXPECT_EQ(shown(checkBirthDate(text, {}, today)), expected) << text;
}

TEST(FieldRulesTest, birthDateWithFormats) {
    const std::vector<DateFormat> formats{*DateFormat::parse("dd.MM.yyyy"), *DateFormat::parse("d-MON-yy"),
                                          *DateFormat::parse("yyyyMMdd"), *DateFormat::parse("M/d/yy")};
    for (const auto& [text, expected] : Cases{
             {"26.12.1964", "1964-12-26"},
             {"7-MAR-61", "1961-03-07"},
             {"31-may-24", "2024-05-31"},
             {"01-Jun-24", "1924-06-01"},
             {"29-FEB-00", "2000-02-29"},
             {"19641226", "1964-12-26"},
             {"1964-12-26", "1964-12-26"},
             {"3/7/61", "1961-03-07"},
             {"26.13.1964", "[not_a_date]"},
             {"12/26/1964", "[not_a_date]"},
             {"7-MRZ-61", "[not_a_date]"},
         })
        EXPECT_EQ(shown(checkBirthDate(text, formats, today)), expected) << text;
}

TEST(FieldRulesTest, dateFormatsAreChecked) {
    for (const char* const good : {"yyyy-MM-dd", "M/d/yyyy", "DD-MON-YYYY", "d MMM yy", "yyyyMMdd"})
        EXPECT_TRUE(DateFormat::parse(good)) << good;
    for (const char* const bad :
         {"", "yyyy-MM", "yyy-MM-dd", "MMMM d yyyy", "dd.MM.yyyy hh:mm", "ddd-MM-yyyy"})
        EXPECT_FALSE(DateFormat::parse(bad)) << bad;
}

TEST(FieldRulesTest, language) {
    for (const auto& [text, expected] : Cases{
             {"", ""},
             {"en", "en"},
             {"EN_us", "en-us"},
             {"spa", "spa"},
             {"zh-Hant-TW", "zh-hant-tw"},
             {"english", "[not_a_language]"},
             {"e", "[not_a_language]"},
             {"e1", "[not_a_language]"},
             {"en-", "[not_a_language]"},
             {"en--us", "[not_a_language]"},
             {"français", "[not_a_language]"},
         })
        EXPECT_EQ(shown(checkLanguage(text)), expected) << text;
}

TEST(FieldRulesTest, mustChangePin) {
    for (const char* const yes : {"Y", "yes", "1", "TRUE", "t"})
        EXPECT_EQ(checkMustChangePin(yes).value, MustChangePin::Yes) << yes;
    for (const char* const no : {"N", "No", "0", "false", "F"})
        EXPECT_EQ(checkMustChangePin(no).value, MustChangePin::No) << no;
    for (const char* const unknown : {"", "unknown", "U"})
        EXPECT_TRUE(checkMustChangePin(unknown).problem.isEmpty()) << unknown;
    EXPECT_EQ(checkMustChangePin("maybe").problem, QLatin1StringView("not_yes_or_no"));
    EXPECT_EQ(checkMustChangePin("maybe").value, MustChangePin::Unknown);
}

TEST(FieldRulesTest, textIsKeptOrRefusedByName) {
    for (const char* const kept : {"", "plain", "two\r\nlines\tand a tab", "Łukasz", "😀👩‍👩‍👧",
                                   "עברית", "\u200Eleft", "=HYPERLINK(\"x\")", "\uFEFFmark", "e\u0301"})
        EXPECT_EQ(textProblem(kept), QLatin1StringView()) << kept;
    for (const std::string_view refused :
         {std::string_view("a\0b", 3), std::string_view("\x1B[31m"), std::string_view("\x7F"),
          std::string_view("\u0085"), std::string_view("\u009F")})
        EXPECT_EQ(textProblem(refused), QLatin1StringView("control_character"));
    for (const char* const refused : {"\u202Aa", "\u202Elive", "a\u2066", "b\u2069"})
        EXPECT_EQ(textProblem(refused), QLatin1StringView("direction_override"));
}

} // namespace pindesk::directory
