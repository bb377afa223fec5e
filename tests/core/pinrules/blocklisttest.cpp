#include "core/pinrules/blocklist.h"
#include "core/crypto/pingenerator.h"
#include "core/pinrules/pinpatterns.h"
#include <gtest/gtest.h>

namespace pindesk::pinrules {
using namespace Qt::StringLiterals;

TEST(PinPatternsTest, repeatedDigit) {
    for (const char* pin : {"00", "1111", "777777", "0000000000000000"})
        EXPECT_TRUE(isRepeatedDigit(pin)) << pin;
    for (const char* pin : {"", "1", "1112", "2111", "aaaa", "111a", "１１１１"})
        EXPECT_FALSE(isRepeatedDigit(pin)) << pin;
}

TEST(PinPatternsTest, run) {
    for (const char* pin : {"123", "1234", "4321", "7890", "0123456789", "98765", "2109", "0987"})
        EXPECT_TRUE(isRun(pin)) << pin;
    for (const char* pin : {"", "12", "1235", "1243", "1232", "1357", "abcd", "9876a"})
        EXPECT_FALSE(isRun(pin)) << pin;
}

TEST(PinPatternsTest, pairs) {
    for (const char* pin : {"1212", "1122", "474747", "554433", "12121", "0909", "99887766"})
        EXPECT_TRUE(isPairs(pin)) << pin;
    for (const char* pin : {"", "12", "112", "1221", "1213", "11223", "ABAB", "Coco", "121213"})
        EXPECT_FALSE(isPairs(pin)) << pin;
}

TEST(PinPatternsTest, year) {
    for (const char* pin : {"1900", "1984", "1999", "2000", "2029"})
        EXPECT_TRUE(isYear(pin)) << pin;
    for (const char* pin : {"1899", "2030", "19840", "984", "19a4", "0198"})
        EXPECT_FALSE(isYear(pin)) << pin;
}

TEST(PinPatternsTest, keypadColumns) {
    for (const char* pin : {"2580", "0852", "1470", "0741", "7410", "0147", "3690", "0963", "369", "147258",
                            "147258369", "14702580", "0258", "025800147"})
        EXPECT_TRUE(isKeypadColumns(pin)) << pin;
    for (const char* pin :
         {"", "0", "00", "14", "1478", "1258", "25801", "147a", "2583", "1470025", "25800025"})
        EXPECT_FALSE(isKeypadColumns(pin)) << pin;
}

TEST(BlocklistTest, holdsEveryPatternAndThePublishedPins) {
    const Blocklist blocklist;
    for (const char* pin : {"1111", "4321", "1212", "1122", "1984", "2580", "1004", "6969", "5683", "0110",
                            "8675309", "38317", "292513", "10041004", "7667"})
        EXPECT_TRUE(blocklist.contains(pin)) << pin;
}

TEST(BlocklistTest, leavesMemorableWordsAndOrdinaryPinsAlone) {
    const Blocklist blocklist;
    for (const char* pin : {"Spot", "Mimi", "7413", "8068", "ABC12", "1984x", "x1234", "", "12345x", "#5683"})
        EXPECT_FALSE(blocklist.contains(pin)) << pin;
    EXPECT_FALSE(blocklist.contains(QByteArray(1024 * 1024, 'x')));
    EXPECT_FALSE(blocklist.contains(QByteArray("Sp\0t", 4)));
}

TEST(BlocklistTest, comparesTheSitesWordsWithoutCaseAndAsAWhole) {
    const Blocklist blocklist({u"Water"_s, u" SpringField "_s, u"été1"_s});
    EXPECT_TRUE(blocklist.contains("water"));
    EXPECT_TRUE(blocklist.contains("WATER"));
    EXPECT_TRUE(blocklist.contains("springfield"));
    EXPECT_FALSE(blocklist.contains("water1"));
    EXPECT_FALSE(blocklist.contains("wate"));
}

// The share of four-digit PINs refused is what a site gives away; a rule that grows by mistake shows here.
TEST(BlocklistTest, refusesAFewHundredOfTheFourDigitPins) {
    const Blocklist blocklist;
    int refused = 0;
    for (int number = 0; number < 10'000; ++number)
        refused += blocklist.contains(QByteArray::number(number).rightJustified(4, '0')) ? 1 : 0;
    EXPECT_GE(refused, 250);
    EXPECT_LE(refused, 450);
}

TEST(BlocklistTest, keepsGeneratedPinsOffTheList) {
    const Blocklist blocklist;
    crypto::SystemRandom random;
    crypto::PinGenerator generator(*crypto::PinFormat::numeric(4), random,
                                   [&](QByteArrayView pin) { return blocklist.contains(pin); });
    for (int i = 0; i < 20'000; ++i)
        ASSERT_FALSE(blocklist.contains((*generator.next()).view()));
}

} // namespace pindesk::pinrules
