#include "app/gateway/acceptedlanguage.h"
#include <gtest/gtest.h>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;

TEST(AcceptedLanguageTest, takesWhatTheBrowserWouldHaveFirst) {
    EXPECT_EQ(acceptedLanguage(u"fr-CA,fr;q=0.8,en;q=0.5"_s), u"fr"_s);
    EXPECT_EQ(acceptedLanguage(u"de, en;q=0.3, es;q=0.9"_s), u"es"_s);
    EXPECT_EQ(acceptedLanguage(u"de"_s), u"en"_s);
    EXPECT_EQ(acceptedLanguage(u""_s), u"en"_s);
    EXPECT_EQ(acceptedLanguage(u";;;,q=,*;q=x,fr;q=0"_s), u"en"_s);
    EXPECT_EQ(acceptedLanguage(QString(100'000, u',') + u"fr"_s), u"fr"_s);
}

} // namespace pindesk::gateway
