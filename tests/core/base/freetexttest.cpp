#include "core/base/freetext.h"
#include <gtest/gtest.h>

namespace pindesk {
using namespace Qt::StringLiterals;

QString refusal(const QString& text) {
    const auto checked = checkFreeText(text, u"note"_s);
    if (checked)
        return {};
    EXPECT_EQ(checked.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(checked.error().field, u"note"_s);
    return checked.error().detail;
}

TEST(FreeTextTest, refusesCardNumbersHoweverTheyAreWritten) {
    for (const QString& text :
         {u"4111111111111111"_s, u"card 4111 1111 1111 1111 exp 12/27"_s, u"4111-1111-1111-1111"_s,
          u"4111 1111 1111 1111 12/27"_s, u"no.4111.1111.1111.1111."_s, u"x4222222222222y"_s,
          u"378282246310005"_s, u"6304000000000000000"_s, u"41111111111111111227"_s,
          u"4111\u200B1111\u00A01111\u20131111"_s, u"４１１１１１１１１１１１１１１１"_s,
          u"٤١١١ ١١١١ ١١١١ ١١١١"_s})
        EXPECT_EQ(refusal(text), u"card_number"_s) << qPrintable(text);
}

TEST(FreeTextTest, letsOtherNumbersPass) {
    for (const QString& text : {u""_s, u"called from 269-555-0142"_s, u"4111111111111112"_s,
                                u"411111111111"_s, u"meter 123456789012"_s, u"269 555 0142, 269 555 0199"_s,
                                u"account 12345/678"_s, u"00000000000000000000000000001"_s.left(12)})
        EXPECT_EQ(refusal(text), QString()) << qPrintable(text);
}

TEST(FreeTextTest, refusesWhatIsNoTextAndKeepsTheRest) {
    for (const QString& text : {u"a\nb"_s, u"a\tb"_s, u"\u0007"_s, QString(QChar(u'\0')), u"a\u0085b"_s,
                                QString(QChar(0xd83d)), u"\uFFFE"_s})
        EXPECT_EQ(refusal(text), u"character"_s);
    for (const QString& text :
         {u"👩‍👧 émoji"_s, u"\u202eevil\u202c"_s, u"'; DROP TABLE account; --"_s, u"=HYPERLINK()"_s})
        EXPECT_EQ(refusal(text), QString());
}

TEST(FreeTextTest, refusesOverlongTextWithoutReadingIt) {
    EXPECT_EQ(refusal(QString(500, u'x')), QString());
    EXPECT_EQ(refusal(QString(501, u'x')), u"too_long"_s);
    EXPECT_EQ(refusal(QString(1024 * 1024, u'4')), u"too_long"_s);
}

} // namespace pindesk
