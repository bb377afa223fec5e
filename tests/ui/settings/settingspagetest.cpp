#include "ui/settings/settingspage.h"
#include "tests/ui/pagetest.h"
#include "ui/common/valuetext.h"
#include "ui/settings/settingtext.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

TEST(SettingTextTest, everySettingHasANameAndAnEffect) {
    for (const staff::SettingDefinition& definition : staff::settingDefinitions()) {
        const SettingWords words = settingWords(QString::fromLatin1(definition.key));
        EXPECT_NE(words.name, QString::fromLatin1(definition.key));
        EXPECT_FALSE(words.effect.isEmpty()) << definition.key;
        EXPECT_TRUE(settingRangeText(definition).startsWith(u"Default: "_s)) << definition.key;
    }
}

TEST(SettingTextTest, countsAsPeopleDo) {
    EXPECT_EQ(ordinalText(2), u"2nd"_s);
    EXPECT_EQ(ordinalText(6), u"6th"_s);
    EXPECT_EQ(ordinalText(11), u"11th"_s);
    EXPECT_EQ(ordinalText(21), u"21st"_s);
    EXPECT_EQ(ordinalText(100), u"100th"_s);
}

class SettingsPageTest : public PageTest {
protected:
    [[nodiscard]] QString stored(const QString& key) const {
        return m_site.files.ask(u"SELECT value FROM setting WHERE key = '%1'"_s.arg(key)).toString();
    }
    void goTo(const QString& section) {
        auto* list = named<QListWidget>(u"Sections of the settings"_s);
        const auto found = list->findItems(section, Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1) << qPrintable(section);
        list->setCurrentItem(found.first());
    }
    SettingsPage m_settings;
};
PINDESK_ON_BOTH_DATABASES(SettingsPageTest);

TEST_P(SettingsPageTest, savesANumberAndTellsTheWindow) {
    QSignalSpy minutes(&m_settings, &SettingsPage::idleMinutesKnown);
    open(m_settings, u"admin1"_s);
    goTo(u"At the desk"_s);
    ASSERT_TRUE(waitFor(u"Default: 5. From 1 to 15."_s));
    EXPECT_EQ(minutes.takeLast().value(0).toInt(), 5);
    expectNames();
    auto* spin = named<QSpinBox>(u"Minutes until an unused desk locks"_s);
    EXPECT_FALSE(named<QAbstractButton>(u"Save: Minutes until an unused desk locks"_s)->isEnabled());
    spin->setFocus();
    QTest::keyClick(spin, Qt::Key_Up);
    press(u"Save: Minutes until an unused desk locks"_s);
    ASSERT_TRUE(waitFor(u"is now 6."_s)) << qPrintable(screen());
    EXPECT_EQ(stored(u"desk.idle_minutes"_s), u"6"_s);
    EXPECT_EQ(minutes.takeLast().value(0).toInt(), 6);
    press(u"Default: Minutes until an unused desk locks"_s);
    EXPECT_EQ(spin->value(), 5);
}

TEST_P(SettingsPageTest, saysWhichFailureLocks) {
    open(m_settings, u"admin1"_s);
    goTo(u"Invitation and lockout"_s);
    ASSERT_TRUE(waitFor(u"Default: 5. From 1 to 99."_s)) << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"At sign-in, in a row: 5 allowed, the 6th locks."_s));
    auto* spin = named<QSpinBox>(u"Wrong passwords allowed"_s);
    spin->setFocus();
    QTest::keyClick(spin, Qt::Key_Down);
    QTest::keyClick(spin, Qt::Key_Down);
    EXPECT_TRUE(screen().contains(u"At sign-in, in a row: 3 allowed, the 4th locks."_s));
    press(u"Save: Wrong passwords allowed"_s);
    ASSERT_TRUE(waitFor(u"Wrong passwords allowed is now 3."_s)) << qPrintable(screen());
    EXPECT_EQ(stored(u"sign_in.failures_allowed"_s), u"3"_s);
}

TEST_P(SettingsPageTest, ordersTheChecklistByKeys) {
    open(m_settings, u"admin1"_s);
    goTo(u"Verifying callers"_s);
    auto* list = named<QListWidget>(u"What callers are asked for"_s);
    ASSERT_TRUE(holds([&] { return list->count() == 6; }));
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    list->setCurrentRow(2);
    press(u"Up"_s);
    press(u"Up"_s);
    press(u"Save: What callers are asked for"_s);
    ASSERT_TRUE(holds([&] { return !stored(u"verification.items"_s).isEmpty(); })) << qPrintable(screen());
    EXPECT_EQ(stored(u"verification.items"_s), uR"(["phone","name","birth_date","ssn_last4","email"])"_s);
}

TEST_P(SettingsPageTest, takesAQuestionOfTheSitesOwn) {
    open(m_settings, u"admin1"_s);
    goTo(u"Security questions"_s);
    auto* list = named<QListWidget>(u"Questions to choose from"_s);
    ASSERT_TRUE(holds([&] { return list->count() == 5; }));
    auto* field = named<QLineEdit>(u"Questions to choose from, one of your own"_s);
    field->setFocus();
    QTest::keyClicks(field, u"Which valve did you close first?"_s);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(list->count(), 6);
    press(u"Save: Questions to choose from"_s);
    ASSERT_TRUE(waitFor(u"Saved: Questions to choose from"_s)) << qPrintable(screen());
    EXPECT_TRUE(stored(u"security_question.list"_s)
                    .endsWith(uR"("first_grade_school","Which valve did you close first?"])"_s))
        << qPrintable(stored(u"security_question.list"_s));
}

TEST_P(SettingsPageTest, keepsAnEditWhenSomebodyWasFaster) {
    open(m_settings, u"admin1"_s);
    goTo(u"PINs"_s);
    auto* spin = named<QSpinBox>(u"Minutes to undo a reset"_s);
    ASSERT_TRUE(holds([&] { return spin->value() == 10; }));
    m_site.setSetting("pin.undo_minutes", "20");
    spin->setFocus();
    QTest::keyClick(spin, Qt::Key_Down);
    press(u"Save: Minutes to undo a reset"_s);
    ASSERT_TRUE(waitFor(u"From 0 to 1,440. Set by the command line"_s)) << qPrintable(screen());
    EXPECT_EQ(spin->value(), 9);
    EXPECT_EQ(stored(u"pin.undo_minutes"_s), u"20"_s);
    press(u"Save: Minutes to undo a reset"_s);
    ASSERT_TRUE(waitFor(u"is now 9."_s)) << "the second time it has been seen";
}

TEST_P(SettingsPageTest, everybodyHasTheirAppearance) {
    open(m_settings, u"csr1"_s);
    EXPECT_FALSE(screen().contains(u"Support telephone"_s, Qt::CaseInsensitive));
    auto* appearance = named<QComboBox>(u"Appearance"_s);
    appearance->setFocus();
    QTest::keyClick(appearance, Qt::Key_End);
    EXPECT_TRUE(isDark());
    EXPECT_EQ(QSettings().value(u"appearance"_s).toString(), u"dark"_s);
    QTest::keyClick(appearance, Qt::Key_Home);
    QSettings().remove(u"appearance"_s);
    applyTheme(*qApp, Appearance::Light);
}

TEST_P(SettingsPageTest, aSupervisorChangesTheRulesForPinsAlone) {
    open(m_settings, u"supervisor1"_s);
    goTo(u"PINs"_s);
    EXPECT_TRUE(named<QSpinBox>(u"Length of a PIN, at least"_s)->isEnabled());
    EXPECT_FALSE(named<QSpinBox>(u"Minutes to undo a reset"_s)->isEnabled());
}

} // namespace pindesk::ui
