#include "ui/common/timetext.h"
#include "ui/common/languagetext.h"
#include <QDateTime>
#include <gmock/gmock.h>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

Milliseconds at(int year, int month, int day, int hour = 12, int minute = 0) {
    return QDateTime(QDate(year, month, day), QTime(hour, minute)).toMSecsSinceEpoch();
}

} // namespace

TEST(TimeTextTest, tellsHowFarBackInTheWordsOfADesk) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const Milliseconds now = at(2026, 11, 22, 12, 4);
    EXPECT_EQ(whenText(at(2026, 11, 22, 11, 58), now), u"today 11:58"_s);
    EXPECT_EQ(whenText(at(2026, 11, 21, 23, 59), now), u"yesterday 23:59"_s);
    EXPECT_EQ(whenText(at(2026, 11, 2, 8), now), u"2 Nov 08:00"_s);
    EXPECT_EQ(whenText(at(2025, 11, 2, 8), now), u"2 Nov 2025 08:00"_s);
    EXPECT_EQ(whenText(at(2026, 1, 1), at(2026, 1, 2)), u"yesterday 12:00"_s);
}

TEST(TimeTextTest, tellsHowLongRoughly) {
    constexpr Milliseconds minute = 60'000;
    EXPECT_EQ(ageText(0), u"less than a minute"_s);
    EXPECT_EQ(ageText(minute), u"1 minute"_s);
    EXPECT_EQ(ageText(59 * minute), u"59 minutes"_s);
    EXPECT_EQ(ageText(60 * minute), u"1 hour"_s);
    EXPECT_EQ(ageText(47 * 60 * minute), u"1 day"_s);
    EXPECT_EQ(ageText(3 * 24 * 60 * minute), u"3 days"_s);
}

TEST(LanguageTextTest, namesLanguagesAndLeavesWhatIsNone) {
    EXPECT_EQ(languageText(u"es"_s), u"Spanish"_s);
    EXPECT_EQ(languageText(u"fr-CA"_s), u"French"_s);
    EXPECT_EQ(languageText(u"Klingon"_s), u"Klingon"_s);
    EXPECT_EQ(languageText(u"zz"_s), u"zz"_s);
}

} // namespace pindesk::ui
