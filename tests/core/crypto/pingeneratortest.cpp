#include "core/crypto/pingenerator.h"
#include "tests/support/testrandom.h"
#include <QSet>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

using test::ScriptedRandom;
using test::SeededRandom;

QByteArray onePin(PinFormat format, RandomSource& random) {
    return PinGenerator(format, random).next()->view().toByteArray();
}

TEST(PinGeneratorTest, numbersAreSpelledInTheAlphabet) {
    ScriptedRandom random{0, 1, 36, 60'466'175, 887'503'680, 42, 9'999};
    EXPECT_EQ(onePin(PinFormat(), random), "AAAAA");
    EXPECT_EQ(onePin(PinFormat(), random), "AAAAB");
    EXPECT_EQ(onePin(PinFormat(), random), "AAABA");
    EXPECT_EQ(onePin(PinFormat(), random), "99999");
    EXPECT_EQ(onePin(PinFormat::readable(), random), "999999");
    EXPECT_EQ(onePin(*PinFormat::numeric(4), random), "0042");
    EXPECT_EQ(onePin(*PinFormat::numeric(4), random), "9999");
    EXPECT_TRUE(random.isUsedUp());
}

// 2^32 = 71 * 36^5 + 1,868,800: the numbers of that rest would make some PINs likelier than others.
TEST(PinGeneratorTest, theIncompleteLastRoundIsDrawnAgain) {
    ScriptedRandom random{0xFFFFFFFFu, 4'293'098'496u, 4'293'098'495u};
    EXPECT_EQ(onePin(PinFormat(), random), "99999") << "the last number of the last complete round";
    EXPECT_TRUE(random.isUsedUp());
}

TEST(PinGeneratorTest, everyNumericPinIsReached) {
    SeededRandom random;
    PinGenerator generator(*PinFormat::numeric(4), random);
    std::vector<char> pins(4 * 200'000);
    ASSERT_TRUE(generator.fill(pins));
    QSet<QByteArray> seen;
    for (std::size_t at = 0; at < pins.size(); at += 4)
        seen.insert(QByteArray(pins.data() + at, 4));
    EXPECT_EQ(seen.size(), 10'000);
}

/// Chi-square of the characters at one position against the even distribution.
double chiSquare(const std::vector<char>& pins, PinFormat format, std::size_t position) {
    std::array<double, 256> counts{};
    for (std::size_t at = position; at < pins.size(); at += format.length())
        ++counts[static_cast<unsigned char>(pins[at])];
    const std::size_t count = pins.size() / format.length();
    const auto expected = static_cast<double>(count) / static_cast<double>(format.alphabet().size());
    double sum = 0;
    for (const char c : format.alphabet()) {
        const double difference = counts[static_cast<unsigned char>(c)] - expected;
        sum += difference * difference / expected;
    }
    return sum;
}

struct Evenness {
    PinFormat format;
    double limit; ///< chi-square at p = 0.001 with (alphabet - 1) degrees of freedom
};

TEST(PinGeneratorTest, everyPositionIsEven) {
    for (const auto& [format, limit] : {Evenness{PinFormat(), 66.62}, Evenness{PinFormat::readable(), 59.70},
                                        Evenness{*PinFormat::numeric(6), 27.88}}) {
        SeededRandom random;
        std::vector<char> pins(format.length() * 500'000);
        ASSERT_TRUE(PinGenerator(format, random).fill(pins));
        for (std::size_t position = 0; position < format.length(); ++position)
            EXPECT_LT(chiSquare(pins, format, position), limit)
                << qPrintable(format.toText()) << " position " << position;
    }
}

TEST(PinGeneratorTest, refusedPinsAreNeverGiven) {
    SeededRandom random;
    const auto refuses = [](QByteArrayView pin) { return pin[0] == pin[1]; };
    PinGenerator generator(*PinFormat::numeric(4), random, refuses);
    std::vector<char> pins(4 * 50'000);
    ASSERT_TRUE(generator.fill(pins));
    QSet<QByteArray> seen;
    for (std::size_t at = 0; at < pins.size(); at += 4) {
        const QByteArray pin(pins.data() + at, 4);
        ASSERT_FALSE(refuses(pin)) << pin.constData();
        seen.insert(pin);
    }
    EXPECT_GT(seen.size(), 8'900) << "of the 9,000 that are left";
    EXPECT_FALSE(refuses(generator.next()->view()));
}

TEST(PinGeneratorTest, tellsWhenNoPinIsLeft) {
    SeededRandom random;
    PinGenerator generator(PinFormat(), random, [](QByteArrayView) { return true; });
    const Error expected{ErrorCode::PinRefused, u"pin_format"_s, u"no_pin_left"_s};
    EXPECT_EQ(generator.next().error(), expected);
    std::vector<char> pins(50);
    EXPECT_EQ(generator.fill(pins).error(), expected);
}

TEST(PinGeneratorTest, bulkGivesTheSamePinsAsSingle) {
    SeededRandom one(3);
    SeededRandom other(3);
    PinGenerator single(PinFormat::readable(), one);
    std::vector<char> pins(6 * 100);
    ASSERT_TRUE(PinGenerator(PinFormat::readable(), other).fill(pins));
    for (std::size_t i = 0; i < 100; ++i)
        EXPECT_EQ(single.next()->view(), QByteArrayView(pins.data() + 6 * i, 6));
}

} // namespace
} // namespace pindesk::crypto
