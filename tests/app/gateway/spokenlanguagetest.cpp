#include "ui/common/spokenlanguage.h"
#include "app/gateway/pages/failurepages.h"
#include <QCoreApplication>
#include <QTranslator>
#include <gtest/gtest.h>
#include <thread>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;

TEST(SpokenLanguageTest, eachThreadSpeaksItsOwn) {
    ui::SpokenLanguage::prepare();
    const ui::SpokenLanguage french(u"fr"_s);
    const QString here = mismatchText();
    QString there, plain;
    std::thread([&there] {
        const ui::SpokenLanguage spanish(u"es"_s);
        there = mismatchText();
    }).join();
    std::thread([&plain] { plain = mismatchText(); }).join();
    EXPECT_TRUE(here.startsWith(u"Le numéro de compte"_s)) << qPrintable(here);
    EXPECT_TRUE(there.startsWith(u"El número de cuenta"_s)) << qPrintable(there);
    EXPECT_TRUE(plain.startsWith(u"Account number"_s)) << qPrintable(plain);
    EXPECT_EQ(mismatchText(), here);
}

TEST(SpokenLanguageTest, englishIsEnglishOnAMachineThatSpeaksSpanish) {
    QTranslator machine;
    ASSERT_TRUE(machine.load(u":/translations/pindesk_es.qm"_s));
    ASSERT_TRUE(QCoreApplication::installTranslator(&machine));
    EXPECT_TRUE(mismatchText().startsWith(u"El número de cuenta"_s));
    ui::SpokenLanguage::prepare(); // as the gateway does behind workstation::useLanguage()
    const ui::SpokenLanguage english(u"en"_s);
    EXPECT_TRUE(mismatchText().startsWith(u"Account number"_s));
    EXPECT_TRUE(delayText(60'000).contains(u"1 minute."_s));
    QCoreApplication::removeTranslator(&machine);
}

} // namespace pindesk::gateway
