#include "core/directory/phonenumber.h"
#include <gtest/gtest.h>

namespace pindesk::directory {

/// `kind:digits` of each number, the problem in brackets at the end.
std::string read(std::string_view text, BoundColumn column = {}) {
    std::vector<Phone> phones;
    const QLatin1StringView problem = appendPhones(text, column, phones);
    std::string shown;
    for (const Phone& phone : phones)
        shown += phone.kind + ':' + phone.digits + ' ';
    return shown + (problem.isEmpty() ? "" : '[' + std::string(problem.data()) + ']');
}

TEST(PhoneNumberTest, readsWhatExtractsHold) {
    const std::vector<std::pair<std::string, std::string>> cases{
        {"", ""},
        {"cell:684-867-6219", "cell:6848676219 "},
        {"home:7087663818;work:+1 437 893 3584;cell:497.222.6818",
         "home:7087663818 work:4378933584 cell:4972226818 "},
        {"(555) 123-4567", ":5551234567 "},
        {"1-800-555-0199", ":8005550199 "},
        {"+44 20 7946 0958", ":442079460958 "},
        {"28303384290", ":28303384290 "}, // Sakila: eleven digits, not North American
        {"work:555-123-4567 ext 1234;cell:n/a", "work:5551234567 [not_a_number]"},
        {"555-123-4567x12", ":5551234567 "},
        {"555-123-4567 EXT. 12", ":5551234567 "},
        {"555-123-4567 #12", ":5551234567 "},
        {"555 x1234", "[too_short]"}, // an extension makes no number
        {"Home : 555 1234 ; ; ", "home:5551234 "},
        {"555-1234 (cell)", ":5551234 "},
        {"123", "[too_short]"},
        {"1234", ":1234 "},
        {"1-800-FLOWERS", "[not_a_number]"},
        {"1234567890123456", "[too_long]"},
        {"123456789012345", ":123456789012345 "},
        {"5551234567;555-123-4567;home:5551234567", ":5551234567 home:5551234567 "},
        {"\u202E5551234567", ":5551234567 "},
        {"bad;5551234567;12", ":5551234567 [not_a_number]"},
        {"x555", "[too_short]"},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(read(text), expected) << text;
}

TEST(PhoneNumberTest, followsTheColumnsFormat) {
    EXPECT_EQ(read("5551234567,5557654321", {0, "home", {0, ','}}), "home:5551234567 home:5557654321 ");
    EXPECT_EQ(read("5551234567;5557654321", {0, {}, {0, 0}}), "[too_long]");
    EXPECT_EQ(read("cell=5551234567|5557654321", {0, "home", {'=', '|'}}),
              "cell:5551234567 home:5557654321 ");
}

TEST(PhoneNumberTest, keepsAtMostTwenty) {
    std::string text;
    for (int i = 0; i < 21; ++i)
        text += std::to_string(5'550'000 + i) + ';';
    const std::string shown = read(text);
    EXPECT_EQ(std::count(shown.begin(), shown.end(), ':'), 20);
    EXPECT_TRUE(shown.ends_with("[too_many]"));
}

} // namespace pindesk::directory
