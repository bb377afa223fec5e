#include "core/base/accountnumber.h"
#include <gtest/gtest.h>

namespace pindesk {
using namespace Qt::StringLiterals;

struct Typed {
    QString text;
    QString location;
    QString customer;
};

TEST(AccountNumberTest, readsEverySeparator) {
    const std::vector<Typed> cases{
        {u"12345/678"_s, u"12345"_s, u"678"_s},   {u"12345-678"_s, u"12345"_s, u"678"_s},
        {u"12345 678"_s, u"12345"_s, u"678"_s},   {u"  00012345/006 \n"_s, u"00012345"_s, u"006"_s},
        {u"12345 / 678"_s, u"12345"_s, u"678"_s}, {u"a.B_9/x"_s, u"a.B_9"_s, u"x"_s},
        {u"12345   678"_s, u"12345"_s, u"678"_s}, {QString(32, u'9') + u"/1"_s, QString(32, u'9'), u"1"_s},
    };
    for (const Typed& typed : cases) {
        const auto number = AccountNumber::parse(typed.text);
        ASSERT_TRUE(number) << qPrintable(typed.text);
        EXPECT_EQ(number->toString(), typed.location + u'/' + typed.customer);
        EXPECT_EQ(QString::fromLatin1(number->location), typed.location);
    }
}

TEST(AccountNumberTest, saysWhatIsWrong) {
    const std::vector<std::pair<QString, QString>> cases{
        {u""_s, u"location_missing"_s},
        {u"/"_s, u"location_missing"_s},
        {u"12345"_s, u"customer_missing"_s},
        {u"12345/"_s, u"customer_missing"_s},
        {u"/678"_s, u"location_missing"_s},
        {u"1/2/3"_s, u"too_many_parts"_s},
        {u"1//3"_s, u"too_many_parts"_s},
        {u"1 2 3"_s, u"too_many_parts"_s},
        {u"12é45/678"_s, u"location_character"_s},
        {u"12345/67\u202e8"_s, u"customer_character"_s},
        {u"12345/6"_s + QChar(u'\0') + u'8', u"customer_character"_s},
        {u"12345/😀"_s, u"customer_character"_s},
        {u"１２/3"_s, u"location_character"_s},
        {QString(33, u'9') + u"/1"_s, u"location_too_long"_s},
        {u"1/"_s + QString(1024 * 1024, u'9'), u"customer_too_long"_s},
    };
    for (const auto& [text, detail] : cases) {
        const auto number = AccountNumber::parse(text);
        ASSERT_FALSE(number) << qPrintable(text.left(50));
        EXPECT_EQ(number.error(), (Error{ErrorCode::InvalidInput, u"account"_s, detail}))
            << qPrintable(text.left(50));
    }
}

TEST(AccountNumberTest, keepsLeadingZerosAndCase) {
    EXPECT_NE(*AccountNumber::parse(u"007/1"_s), *AccountNumber::parse(u"7/1"_s));
    EXPECT_NE(*AccountNumber::parse(u"a/1"_s), *AccountNumber::parse(u"A/1"_s));
}

} // namespace pindesk
