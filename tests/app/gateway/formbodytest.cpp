#include "app/gateway/http/formbody.h"
#include <gtest/gtest.h>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;

TEST(FormBodyTest, readsFields) {
    const auto form = FormBody::parse(Secret("account=12345%2F678&pin=%C3%A9+a%2B&empty=&bare&=x"));
    ASSERT_TRUE(form);
    EXPECT_EQ(form->text("account"_L1), u"12345/678"_s);
    EXPECT_EQ(form->text("pin"_L1), u"é a+"_s);
    EXPECT_TRUE(form->secret("empty"_L1).isEmpty());
    EXPECT_TRUE(form->secret("bare"_L1).isEmpty());
    EXPECT_TRUE(form->secret("none"_L1).isEmpty());
}

TEST(FormBodyTest, dropsPastedSpacesAtTheEnds) {
    EXPECT_EQ(FormBody::parse(Secret("pin=++Spot-77%20%20"))->text("pin"_L1), u"Spot-77"_s);
}

TEST(FormBodyTest, takesTheFirstOfTwo) {
    EXPECT_EQ(FormBody::parse(Secret("pin=one&pin=two"))->text("pin"_L1), u"one"_s);
}

TEST(FormBodyTest, refusesWhatNoBrowserSends) {
    for (const char* const body : {"a=%", "a=%4", "a=%4x", "a=%ff", "a=%00", "a=%0d%0ab", "%0a=b", "a=%7f"})
        EXPECT_FALSE(FormBody::parse(Secret(body))) << body;
    QByteArray many;
    for (int i = 0; i < 33; ++i)
        many += "f" + QByteArray::number(i) + "=1&";
    EXPECT_FALSE(FormBody::parse(Secret(many)));
    EXPECT_TRUE(FormBody::parse(Secret(QByteArrayView())));
}

} // namespace pindesk::gateway
