#include "app/console/program.h"
#include <QLabel>
#include <QStandardPaths>
#include <QTest>
#include <gtest/gtest.h>

namespace pindesk::console {
using namespace Qt::StringLiterals;

/// What the window says of a call.
class ProgramTest : public testing::Test {
protected:
    static QString wordsOf(const QStringList& arguments, const QString& expected) {
        Program program(readOptions(QStringList{u"pindesk"_s} + arguments));
        program.start();
        QString words;
        (void)QTest::qWaitFor(
            [&] {
                words.clear();
                for (const QLabel* label : program.window().findChildren<QLabel*>())
                    if (label->isVisible())
                        words += label->text() + u'\n';
                return words.contains(expected);
            },
            patience);
        return words;
    }
    static bool saysOf(const QStringList& arguments, const QString& expected) {
        const QString words = wordsOf(arguments, expected);
        EXPECT_TRUE(words.contains(u"PinDesk cannot start"_s)) << qPrintable(words);
        EXPECT_TRUE(words.contains(expected)) << qPrintable(words);
        return words.contains(expected);
    }
    static constexpr int patience = 5'000;
};

TEST_F(ProgramTest, aSiteWithoutAUrlIsToldInTheWindow) {
    EXPECT_TRUE(saysOf({u"--site"_s}, u"Missing value after '--site'"_s));
    EXPECT_TRUE(saysOf({u"--site"_s, u""_s}, u"--site names no site."_s)) << "not the first run's wizard";
    EXPECT_TRUE(saysOf({u"--site="_s, u"sqlite:///site.db"_s}, u"--site names no site."_s));
}

TEST_F(ProgramTest, aMalformedSiteIsToldWithItsOrigin) {
    EXPECT_TRUE(saysOf({u"--site"_s, u"site.db"_s}, u"must begin with sqlite:///"_s));
    EXPECT_TRUE(saysOf({u"--site"_s, u"sqlite://site.db"_s}, u"It was given with --site."_s));
    EXPECT_FALSE(wordsOf({u"--site"_s, u"postgresql://me:Secret-77@host/site"_s}, u"password"_s)
                     .contains(u"Secret-77"_s));
}

TEST_F(ProgramTest, whatIsNoOptionIsNotPassedOver) {
    EXPECT_TRUE(saysOf({u"sqlite:///site.db"_s}, u"is no option"_s));
    EXPECT_TRUE(saysOf({u"--sight"_s, u"x"_s}, u"sight"_s));
}

} // namespace pindesk::console
