#include "app/workstation/language.h"
#include <QCoreApplication>
#include <QTranslator>
#include <gtest/gtest.h>

namespace pindesk::console {
using namespace Qt::StringLiterals;

class LanguageTest : public testing::Test {
protected:
    ~LanguageTest() override {
        for (QTranslator* each : QCoreApplication::instance()->findChildren<QTranslator*>())
            delete each; // with it, what was installed
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    static QString sentence(const QString& language, int number) {
        workstation::useLanguage(language);
        return QCoreApplication::translate("overview", "%Ln accounts have no PIN yet.", nullptr, number);
    }
};

TEST_F(LanguageTest, oneIsNotMany) {
    EXPECT_EQ(sentence(u"en"_s, 1), u"1 account has no PIN yet."_s);
    EXPECT_EQ(sentence(u"en"_s, 0), u"0 accounts have no PIN yet."_s);
    EXPECT_EQ(sentence(u"en"_s, 12'345), u"12,345 accounts have no PIN yet."_s);
    EXPECT_EQ(sentence(u"es"_s, 1), u"1 cuenta aún no tiene PIN."_s);
    EXPECT_EQ(sentence(u"es"_s, 2), u"2 cuentas aún no tienen PIN."_s);
    EXPECT_EQ(sentence(u"fr"_s, 0), u"0 compte n’a pas encore de PIN."_s);
    EXPECT_EQ(sentence(u"fr"_s, 2), u"2 comptes n’ont pas encore de PIN."_s);
}

} // namespace pindesk::console
