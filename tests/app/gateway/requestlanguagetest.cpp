#include "app/gateway/requestlanguage.h"
#include "app/gateway/pages/failurepages.h"
#include <gtest/gtest.h>
#include <thread>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;

TEST(RequestLanguageTest, takesWhatTheBrowserWouldHaveFirst) {
    EXPECT_EQ(acceptedLanguage(u"fr-CA,fr;q=0.8,en;q=0.5"_s), u"fr"_s);
    EXPECT_EQ(acceptedLanguage(u"de, en;q=0.3, es;q=0.9"_s), u"es"_s);
    EXPECT_EQ(acceptedLanguage(u"de"_s), u"en"_s);
    EXPECT_EQ(acceptedLanguage(u""_s), u"en"_s);
    EXPECT_EQ(acceptedLanguage(u";;;,q=,*;q=x,fr;q=0"_s), u"en"_s);
    EXPECT_EQ(acceptedLanguage(QString(100'000, u',') + u"fr"_s), u"fr"_s);
}

TEST(RequestLanguageTest, eachThreadSpeaksItsOwn) {
    const RequestTranslator translator;
    const RequestLanguage french(u"fr"_s);
    const QString here = mismatchText();
    QString there, plain;
    std::thread([&there] {
        const RequestLanguage spanish(u"es"_s);
        there = mismatchText();
    }).join();
    std::thread([&plain] { plain = mismatchText(); }).join();
    EXPECT_TRUE(here.startsWith(u"Le numéro de compte"_s)) << qPrintable(here);
    EXPECT_TRUE(there.startsWith(u"El número de cuenta"_s)) << qPrintable(there);
    EXPECT_TRUE(plain.startsWith(u"Account number"_s)) << qPrintable(plain);
    EXPECT_EQ(mismatchText(), here);
}

} // namespace pindesk::gateway
