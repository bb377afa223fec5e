#include "core/sitekeys/listkeys.h"
#include "core/staff/changeroles.h"
#include "tests/ui/pagetest.h"
#include "ui/settings/settingspage.h"
#include <QListWidget>
#include <QTableView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

/// The sections Presets and Keys of the settings page.
class SettingsSectionsTest : public PageTest {
protected:
    void goTo(const QString& section) {
        auto* list = named<QListWidget>(u"Sections of the settings"_s);
        ASSERT_NE(list, nullptr);
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(0);
            for (int step = 0; step < row; ++step)
                QTest::keyClick(list, Qt::Key_Down);
            if (list->currentItem()->text() == section)
                return;
        }
        FAIL() << "no section " << qPrintable(section);
    }
    QStringList sections() {
        QStringList titles;
        if (auto* list = m_settings.findChild<QListWidget*>(u"sections"_s))
            for (int row = 0; row < list->count(); ++row)
                titles << list->item(row)->text();
        return titles;
    }
    qlonglong number(const QString& sql) const { return m_site.files.ask(sql).toLongLong(); }
    SettingsPage m_settings;
};
PINDESK_ON_BOTH_DATABASES(SettingsSectionsTest);

TEST_P(SettingsSectionsTest, showsOneAtATimeToWhoMaySeeIt) {
    open(m_settings, u"admin1"_s);
    EXPECT_EQ(sections().size(), 16);
    EXPECT_TRUE(screen().contains(u"For everybody at this computer"_s));
    EXPECT_FALSE(screen().contains(u"Length of a password"_s));
    goTo(u"Passwords"_s);
    EXPECT_TRUE(screen().contains(u"Length of a password"_s));
    EXPECT_FALSE(screen().contains(u"For everybody at this computer"_s));
    for (const QString& section : sections()) {
        goTo(section);
        expectNames();
    }
    m_settings.close();
    m_settings.reset();
    open(m_settings, u"csr1"_s);
    EXPECT_EQ(sections(), QStringList{u"This computer"_s});
    EXPECT_TRUE(screen().contains(u"For everybody at this computer"_s));
    m_settings.close();
    open(m_settings, u"supervisor1"_s);
    EXPECT_FALSE(sections().contains(u"Keys"_s));
    EXPECT_TRUE(sections().contains(u"PINs"_s));
}

TEST_P(SettingsSectionsTest, comparesAPresetBeforeItIsApplied) {
    open(m_settings, u"admin1"_s);
    goTo(u"Presets"_s);
    ASSERT_TRUE(waitFor(u"12 settings would change. 3 would be loosened: look at them first."_s))
        << qPrintable(screen());
    const auto* table = named<QTableView>(u"The preset beside the settings of the site"_s);
    const auto textAt = [&](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QStringList loosened;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (textAt(row, 3) == u"loosened"_s)
            loosened << textAt(row, 0) + u": "_s + textAt(row, 1) + u" > "_s + textAt(row, 2);
    EXPECT_TRUE(loosened.contains(u"A password needs an upper-case letter: On > Off"_s))
        << qPrintable(loosened.join(u'\n'));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM setting"_s), 0) << "nothing is changed by looking";

    press(u"Apply “Strict”"_s);
    ASSERT_TRUE(waitFor(u"The preset is applied: 12 settings changed."_s)) << qPrintable(screen());
    ASSERT_TRUE(waitFor(u"The site has these values already."_s));
    EXPECT_EQ(m_site.files.ask(u"SELECT value FROM setting WHERE key = 'reveal.per_hour'"_s).toString(),
              u"10"_s);
    EXPECT_FALSE(named<QAbstractButton>(u"Apply “Strict”"_s)->isEnabled());
}

TEST_P(SettingsSectionsTest, anAuditorComparesAndCannotApply) {
    open(m_settings, u"auditor1"_s);
    goTo(u"Presets"_s);
    ASSERT_TRUE(waitFor(u"12 settings would change."_s));
    for (const auto* button : m_settings.findChildren<QAbstractButton*>())
        EXPECT_FALSE(button->isVisibleTo(&m_settings) && button->text().startsWith(u"Apply"_s));
}

TEST_P(SettingsSectionsTest, rotatesAKeyThatSomebodyKnowsWhoShouldNot) {
    ASSERT_TRUE(staff::changeRoles(m_site.database, m_site.administrator, {u"csr1"_s, Role::Auditor, {}}));
    open(m_settings, u"admin1"_s);
    goTo(u"Keys"_s);
    ASSERT_TRUE(waitFor(u"Key 1: initial PINs"_s));
    EXPECT_TRUE(screen().contains(u"csr1 held this key and should not any more: rotate it."_s))
        << qPrintable(screen());
    press(u"Rotate the key for initial PINs"_s);
    ASSERT_TRUE(waitFor(u"The key for initial PINs is rotated: 0 sealed anew, the old key is retired."_s))
        << qPrintable(screen());
    ASSERT_TRUE(waitFor(u"Key 6: initial PINs"_s));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM site_key WHERE state = 'retired'"_s), 1);
    EXPECT_TRUE(screen().contains(u"csr1 held this key"_s)) << "the one for personal data";
}

TEST_P(SettingsSectionsTest, grantsWhatSomebodyLacks) {
    m_site.files.ask(u"DELETE FROM key_grant WHERE holder = '%1'"_s.arg(m_site.csr.actor.staffId.value()));
    open(m_settings, u"admin1"_s);
    goTo(u"Keys"_s);
    ASSERT_TRUE(waitFor(u"csr1 lacks keys"_s)) << qPrintable(screen());
    press(u"Grant csr1 the missing keys"_s);
    ASSERT_TRUE(
        waitFor(u"csr1 has the keys for initial PINs, personal data and hints, the audit trail now."_s))
        << qPrintable(screen());
    EXPECT_TRUE(holds([&] { return !screen().contains(u"csr1 lacks keys"_s); }));
    EXPECT_TRUE(m_site.signIn(u"csr1"_s).keys.holds(crypto::KeyPurpose::InitialPin));
}

} // namespace pindesk::ui
