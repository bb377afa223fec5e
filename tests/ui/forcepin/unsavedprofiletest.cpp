#include "core/forcepin/deleteprofile.h"
#include "tests/ui/forcepin/profilestest.h"
#include <QTableView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using enum pinrules::Scenario;
using forcepin::PinLength;

/// What becomes of edits when others, or other things, come between.
class UnsavedProfileTest : public ProfilesTest {};
PINDESK_ON_BOTH_DATABASES(UnsavedProfileTest);

TEST_P(UnsavedProfileTest, rollingBackIsNoConflictWithWhatIsBeingTyped) {
    provide(questions());
    provide(telephone());
    AuthenticationProfile second = telephone({Sequential});
    provide(second);
    openPage();
    choose(u"Telephone"_s);
    setNumber(m_longest, 8);
    openTab(u"History"_s);
    QTest::keyClick(named<QTableView>(u"Versions of the profile, newest first"_s), Qt::Key_Down);
    press(u"Roll back to version 1…"_s);
    press(u"Roll back to version 1"_s);
    ASSERT_TRUE(waitFor(u"Telephone is rolled back: version 3"_s)) << qPrintable(screen());
    press(u"&Save draft"_s);
    ASSERT_TRUE(waitFor(u"The draft of Telephone is saved."_s)) << qPrintable(screen());
    EXPECT_EQ(draft().pinLength.max, 8);
}

TEST_P(UnsavedProfileTest, theSecondOfTwoSupervisorsIsToldAndChooses) {
    provide(questions());
    ASSERT_TRUE(save(telephone()));
    openPage();
    choose(u"Telephone"_s);
    setNumber(m_longest, 8);
    saveElsewhere(6);
    press(u"&Save draft"_s);
    ASSERT_TRUE(waitFor(u"supervisor1 changed this profile meanwhile."_s)) << qPrintable(screen());
    EXPECT_EQ(number(m_longest), 8);
    EXPECT_EQ(draft().pinLength, (PinLength{6, 16}));
    expectNames();
    press(u"Save mine over it"_s);
    ASSERT_TRUE(waitFor(u"The draft of Telephone is saved."_s)) << qPrintable(screen());
    EXPECT_EQ(draft().pinLength, (PinLength{4, 8}));

    setNumber(m_longest, 9);
    saveElsewhere(7);
    m_force.refresh();
    settle();
    EXPECT_EQ(number(m_longest), 9);
    press(u"&Save draft"_s);
    ASSERT_TRUE(waitFor(u"supervisor1 changed this profile meanwhile."_s)) << "a refresh does not hide it";
    press(u"Discard changes"_s);
    ASSERT_TRUE(holds([&] { return number(u"Shortest PIN"_s) == 7; })) << qPrintable(screen());
    EXPECT_EQ(number(m_longest), 16);
    EXPECT_FALSE(isUsable(u"&Save draft"_s));
    EXPECT_FALSE(screen().contains(u"meanwhile"_s));
}

TEST_P(UnsavedProfileTest, publishingWhatSomebodyChangedIsRefused) {
    provide(questions());
    ASSERT_TRUE(save(telephone()));
    openPage();
    choose(u"Telephone"_s);
    press(u"&Publish…"_s);
    saveElsewhere(6);
    press(u"Publish version 1"_s);
    ASSERT_TRUE(waitFor(u"Somebody else changed this profile meanwhile (supervisor1)."_s))
        << qPrintable(screen());
    ASSERT_TRUE(holds([&] { return number(u"Shortest PIN"_s) == 6; }));
    EXPECT_TRUE(lists(u"Telephone, draft, never published"_s));
}

TEST_P(UnsavedProfileTest, whatSomebodyDeletedCanBeSavedAgain) {
    ASSERT_TRUE(save(telephone()));
    openPage(1);
    setNumber(m_longest, 8);
    ASSERT_TRUE(forcepin::deleteProfile(m_site.database, m_site.supervisor, {u"Telephone"_s, {}}));
    press(u"&Save draft"_s);
    ASSERT_TRUE(waitFor(u"There is no such profile."_s)) << qPrintable(screen());
    ASSERT_TRUE(lists(u"Telephone, not saved yet"_s));
    EXPECT_EQ(number(m_longest), 8);
    press(u"&Save draft"_s);
    ASSERT_TRUE(waitFor(u"The draft of Telephone is saved."_s)) << qPrintable(screen());
    EXPECT_EQ(draft().pinLength.max, 8);
    EXPECT_EQ(entries().size(), 1);
}

TEST_P(UnsavedProfileTest, savingTwiceIsNoConflictWithOneself) {
    ASSERT_TRUE(save(telephone()));
    openPage(1);
    setNumber(m_longest, 8);
    auto* button = named<QAbstractButton>(u"&Save draft"_s);
    QTest::mouseDClick(button, Qt::LeftButton);
    button->click();
    ASSERT_TRUE(waitFor(u"The draft of Telephone is saved."_s));
    settle();
    EXPECT_FALSE(screen().contains(u"meanwhile"_s)) << qPrintable(screen());
}

TEST_P(UnsavedProfileTest, editsOutliveALockAnotherProfileAndARefreshButNotTheNextPerson) {
    provide(questions());
    ASSERT_TRUE(save(telephone()));
    openPage();
    choose(u"Telephone"_s);
    setNumber(m_longest, 8);
    choose(u"Questions"_s);
    press(u"New questions"_s);
    type(u"Name"_s, u"More"_s);
    choose(u"Telephone"_s);
    EXPECT_EQ(number(m_longest), 8);
    m_force.refresh();
    settle();
    EXPECT_EQ(number(m_longest), 8);
    m_force.close();
    openPage(3);
    EXPECT_EQ(number(m_longest), 8);
    EXPECT_TRUE(m_force.unfinishedWork().contains(u"not saved"_s));
    setNumber(m_longest, 16);
    EXPECT_FALSE(isUsable(u"&Save draft"_s)) << "as it was";
    choose(u"New questions"_s);
    EXPECT_EQ(named<QLineEdit>(u"Name"_s)->text(), u"More"_s);

    m_force.close();
    m_force.reset();
    EXPECT_TRUE(m_force.unfinishedWork().isEmpty());
    for (const QLineEdit* edit : m_force.findChildren<QLineEdit*>())
        EXPECT_NE(edit->text(), u"More"_s);
    EXPECT_TRUE(entries().isEmpty());
    openPage();
    EXPECT_FALSE(screen().contains(u"More"_s));
}

TEST_P(UnsavedProfileTest, asksBeforeTheWindowClosesOnUnsavedWork) {
    ASSERT_TRUE(save(telephone()));
    openPage(1);
    EXPECT_TRUE(m_force.unfinishedWork().isEmpty());
    setNumber(m_longest, 8);
    bool hasStopped = false;
    QObject::connect(&m_force, &Page::workStopped, &m_force, [&] { hasStopped = true; });
    m_force.askToStop();
    EXPECT_TRUE(screen().contains(u"A profile has changes that are not saved."_s));
    press(u"Stop and close"_s);
    EXPECT_TRUE(hasStopped);
    EXPECT_TRUE(m_force.unfinishedWork().isEmpty());
}

} // namespace pindesk::ui
