#include "core/crypto/pinformat.h"
#include <QSet>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

TEST(PinFormatTest, numberOfCombinations) {
    EXPECT_EQ(PinFormat().combinations(), 60'466'176u);
    EXPECT_EQ(PinFormat::readable().combinations(), 887'503'681u);
    EXPECT_EQ(PinFormat::numeric(4)->combinations(), 10'000u);
    EXPECT_EQ(PinFormat::numeric(8)->combinations(), 100'000'000u);
}

TEST(PinFormatTest, alphabetsHaveNoRepeats) {
    for (const PinFormat& format : {PinFormat(), PinFormat::readable(), *PinFormat::numeric(4)}) {
        const QByteArrayView alphabet = format.alphabet();
        EXPECT_EQ(QSet<char>(alphabet.begin(), alphabet.end()).size(), alphabet.size());
    }
}

TEST(PinFormatTest, readableHasNoLookAlikes) {
    EXPECT_EQ(PinFormat::readable().alphabet().size(), 31);
    for (const char c : QByteArrayView("0O1IL"))
        EXPECT_FALSE(PinFormat::readable().alphabet().contains(c)) << c;
}

TEST(PinFormatTest, textRoundTrip) {
    for (const auto& text : {u"alphanumeric"_s, u"readable"_s, u"numeric:4"_s, u"numeric:5"_s, u"numeric:6"_s,
                             u"numeric:7"_s, u"numeric:8"_s}) {
        const auto format = PinFormat::fromText(text);
        ASSERT_TRUE(format) << qPrintable(text);
        EXPECT_EQ(format->toText(), text);
    }
    EXPECT_EQ(PinFormat().toText(), u"alphanumeric"_s);
    EXPECT_EQ(PinFormat::fromText(u"numeric:6"_s)->length(), 6u);
}

TEST(PinFormatTest, refusesOtherTexts) {
    for (const auto& text :
         {u""_s, u"Alphanumeric"_s, u"numeric"_s, u"numeric:"_s, u"numeric:3"_s, u"numeric:9"_s,
          u"numeric:04"_s, u"numeric:+4"_s, u"numeric:4 "_s, u"numeric:\u0664"_s, u"numeric:-4"_s}) {
        const auto format = PinFormat::fromText(text);
        ASSERT_FALSE(format) << qPrintable(text);
        EXPECT_EQ(format.error().code, ErrorCode::InvalidInput);
        EXPECT_EQ(format.error().field, u"pin_format"_s);
    }
}

} // namespace
} // namespace pindesk::crypto
