#include "ui/forcepin/forcepinpage.h"
#include "core/forcepin/deleteprofile.h"
#include "core/forcepin/profiledocument.h"
#include "tests/ui/forcepin/profilestest.h"
#include <QTableView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using enum pinrules::Scenario;
using forcepin::PinLength;
using forcepin::Profile;

class ForcePinPageTest : public ProfilesTest {};
PINDESK_ON_BOTH_DATABASES(ForcePinPageTest);

TEST_P(ForcePinPageTest, goesFromNothingToAProfileInForce) {
    openPage(0);
    ASSERT_TRUE(waitFor(u"There is no profile yet: nobody is made to change a PIN."_s));
    expectNames();
    press(u"New questions"_s);
    EXPECT_EQ(m_force.focusWidget(), named<QLineEdit>(u"Name"_s));
    press(u"&Save draft"_s);
    EXPECT_TRUE(screen().contains(u"Give it a name first."_s));
    type(u"Name"_s, u"Questions"_s);
    EXPECT_FALSE(screen().contains(u"Give it a name first."_s));
    ASSERT_TRUE(waitFor(u"It asks no question."_s)) << qPrintable(screen());
    EXPECT_EQ(reason(u"&Publish…"_s), u"It asks no question."_s);
    press(u"&Save draft"_s);
    ASSERT_TRUE(waitFor(u"The draft of Questions is saved."_s)) << qPrintable(screen());
    ASSERT_TRUE(lists(u"Questions, draft, never published"_s));
    EXPECT_EQ(reason(u"&Save draft"_s), u"Everything is saved."_s);
    add(u"ZIP code"_s);
    ASSERT_TRUE(lists(u"Questions, changed, not saved · draft, never published"_s));
    type(u"A question of the site's own"_s, u"meter\r"_s);
    add(u"meter"_s);
    setNumber(u"Right answers needed"_s, 2);
    ASSERT_TRUE(holds([&] { return isUsable(u"&Publish…"_s); })) << qPrintable(reason(u"&Publish…"_s));
    expectNames();
    press(u"&Publish…"_s);
    EXPECT_EQ(m_force.focusWidget(), named<QAbstractButton>(u"Publish version 1"_s));
    press(u"Publish version 1"_s);
    ASSERT_TRUE(waitFor(u"Questions: version 1 is in force from now on."_s)) << qPrintable(screen());
    ASSERT_TRUE(lists(u"Questions, version 1 in force"_s));

    press(u"New profile"_s);
    type(u"Name"_s, u"Telephone"_s);
    toggle(u"&Force a PIN change"_s);
    ASSERT_TRUE(waitFor(u"Choose an additional profile."_s)) << qPrintable(screen());
    EXPECT_TRUE(named<QComboBox>(u"Identify the caller with"_s)
                    ->accessibleDescription()
                    .startsWith(u"Nothing identifies callers"_s));
    EXPECT_FALSE(isUsable(u"&Publish…"_s));
    EXPECT_TRUE(screen().contains(u"A section that is active has no scenario. "_s)) << qPrintable(screen());
    pick(u"Identify the caller with"_s, u"Questions"_s);
    add(u"PIN = last 4 of SSN"_s);
    ASSERT_TRUE(holds([&] { return isUsable(u"&Publish…"_s); })) << qPrintable(reason(u"&Publish…"_s));
    EXPECT_FALSE(screen().contains(u"has no scenario"_s));
    press(u"&Publish…"_s);
    press(u"Publish version 1"_s);
    ASSERT_TRUE(waitFor(u"Telephone: version 1 is in force from now on."_s)) << qPrintable(screen());
    ASSERT_TRUE(lists(u"Telephone, version 1 in force"_s));
    EXPECT_EQ(draft().force, (forcepin::ForceSection{true, u"Questions"_s, {SsnLast4}, false}));
    EXPECT_TRUE(m_force.unfinishedWork().isEmpty());
}

TEST_P(ForcePinPageTest, aRefusedPublicationKeepsTheNewProfileInFront) {
    provide(questions());
    openPage(1);
    press(u"New profile"_s);
    type(u"Name"_s, u"Zebra"_s);
    toggle(u"&Force a PIN change"_s);
    pick(u"Identify the caller with"_s, u"Questions"_s);
    add(u"Sequential run"_s);
    settle();
    press(u"&Publish…"_s);
    // Before the page can know: the questions are gone.
    ASSERT_TRUE(forcepin::deleteProfile(m_site.database, m_site.supervisor, {u"Questions"_s, {}}));
    openTab(u"History"_s);
    press(u"Publish version 1"_s);
    ASSERT_TRUE(waitFor(u"The additional profile that it names is not there"_s)) << qPrintable(screen());
    settle();
    EXPECT_EQ(tab(), u"Force PIN change"_s) << "where the field is";
    EXPECT_EQ(named<QListWidget>(u"Profiles"_s)->currentItem()->text(), u"Zebra"_s);
}

TEST_P(ForcePinPageTest, aNameThatIsTakenIsToldBesideIt) {
    provide(questions());
    openPage(1);
    press(u"New questions"_s);
    type(u"Name"_s, u"Questions"_s);
    press(u"&Save draft"_s);
    auto* edit = named<QLineEdit>(u"Name"_s);
    ASSERT_TRUE(holds([&] { return edit->accessibleDescription().contains(u"already"_s); }))
        << qPrintable(screen());
    press(u"New profile"_s);
    type(u"Name"_s, u"Counter"_s);
    EXPECT_EQ(entries().size(), 3) << "two new ones beside each other";
    choose(u"Questions"_s);
}

TEST_P(ForcePinPageTest, historyTellsTheDifferenceAndTheWayBack) {
    provide(questions());
    provide(telephone());
    openPage();
    choose(u"Telephone"_s);
    EXPECT_EQ(reason(u"&Publish…"_s), u"What is here is in force already."_s);
    setNumber(m_longest, 8);
    press(u"&Save draft"_s);
    ASSERT_TRUE(lists(u"Telephone, draft of version 2 · version 1 in force"_s)) << qPrintable(screen());
    press(u"&Publish…"_s);
    EXPECT_TRUE(screen().contains(u"Different from what is in force:\nLongest PIN"_s))
        << qPrintable(screen());
    press(u"Not now"_s);
    EXPECT_EQ(m_force.focusWidget(), named<QAbstractButton>(u"&Publish…"_s));
    press(u"&Publish…"_s);
    press(u"Publish version 2"_s);
    ASSERT_TRUE(waitFor(u"Telephone: version 2 is in force from now on."_s)) << qPrintable(screen());
    openTab(u"History"_s);
    ASSERT_TRUE(waitFor(u"What version 2 changed\nLongest PIN"_s)) << qPrintable(screen());
    expectNames();
    EXPECT_FALSE(isUsable(u"Roll back to version 2…"_s));
    QTest::keyClick(named<QTableView>(u"Versions of the profile, newest first"_s), Qt::Key_Down);
    EXPECT_TRUE(screen().contains(u"Version 1 was the first."_s));
    press(u"Roll back to version 1…"_s);
    EXPECT_EQ(m_force.focusWidget(), named<QAbstractButton>(u"Keep what is in force"_s));
    EXPECT_TRUE(screen().contains(u"Different from now:\nLongest PIN"_s)) << qPrintable(screen());
    expectNames();
    press(u"Keep what is in force"_s);
    press(u"Roll back to version 1…"_s);
    press(u"Roll back to version 1"_s);
    EXPECT_EQ(m_force.focusWidget(), named<QTableView>(u"Versions of the profile, newest first"_s));
    ASSERT_TRUE(waitFor(u"Telephone is rolled back: version 3 is in force from now on."_s));
    ASSERT_TRUE(lists(u"Telephone, version 3 in force"_s));
    EXPECT_EQ(draft().pinLength.max, 16);
    openTab(u"Force PIN change"_s);
    EXPECT_EQ(number(m_longest), 16);
}

TEST_P(ForcePinPageTest, whatIsUsedStaysAndSaysByWhom) {
    provide(questions());
    openPage(1);
    choose(u"Questions"_s);
    ASSERT_TRUE(holds([&] { return isUsable(u"Delete…"_s); }));
    press(u"Delete…"_s);
    ASSERT_TRUE(save(telephone())); // meanwhile, at another desk
    press(u"Delete Questions"_s);
    ASSERT_TRUE(waitFor(u"The profile is in use and stays: profile Telephone."_s)) << qPrintable(screen());
    ASSERT_TRUE(waitFor(u"Used by profile Telephone."_s)) << qPrintable(screen());
    EXPECT_EQ(reason(u"Delete…"_s), u"It is used by profile Telephone. Choose another there first."_s);
    choose(u"Telephone"_s);
    ASSERT_TRUE(holds([&] { return isUsable(u"Delete…"_s); }));
    press(u"Delete…"_s);
    EXPECT_EQ(m_force.focusWidget(), named<QAbstractButton>(u"Not now"_s));
    expectNames();
    press(u"Delete Telephone"_s);
    ASSERT_TRUE(waitFor(u"Telephone is deleted."_s)) << qPrintable(screen());
    ASSERT_TRUE(holds([&] { return entries() == QStringList(u"Questions, version 1 in force"_s); }));
}

TEST_P(ForcePinPageTest, importsWithThePlaceOfAMistakeAndNothingLost) {
    ASSERT_TRUE(save(telephone()));
    openPage(1);
    setNumber(m_longest, 8);
    import("{\"name\": \"New\",\n \"force\": }");
    EXPECT_TRUE(screen().contains(u"not valid JSON: line 2"_s)) << qPrintable(screen());
    import(R"({"name": "New", "force": {"scenarios": ["nonsense"]}})");
    EXPECT_TRUE(screen().contains(u"/force/scenarios/0"_s)) << qPrintable(screen());
    import(R"({"name": "Telephone", "questions": ["zip"]})");
    EXPECT_TRUE(screen().contains(u"of the other kind"_s)) << qPrintable(screen());
    import(R"({"name": "Telephone", "pin_length": {"min": 6, "max": 6}})");
    EXPECT_TRUE(screen().contains(u"Telephone from the file would replace it."_s)) << qPrintable(screen());
    EXPECT_EQ(number(m_longest), 8) << "what was there stays";
    press(u"Replace it"_s);
    EXPECT_EQ(number(u"Shortest PIN"_s), 6);
    EXPECT_EQ(draft().pinLength.min, 4) << "nothing is saved before somebody says so";
    press(u"&Save draft"_s);
    ASSERT_TRUE(waitFor(u"The draft of Telephone is saved."_s)) << qPrintable(screen());
    EXPECT_EQ(draft().pinLength, (PinLength{6, 6}));

    import(R"({"name": "New", "questions": ["zip"]})");
    ASSERT_TRUE(waitFor(u"New has been read from the file."_s)) << qPrintable(screen());
    EXPECT_EQ(named<QLineEdit>(u"Name"_s)->text(), u"New"_s);
    press(u"&Save draft"_s);
    ASSERT_TRUE(lists(u"New, draft, never published"_s)) << qPrintable(screen());
    EXPECT_EQ(entries().size(), 2);
}

TEST_P(ForcePinPageTest, exportsWhatIsInFront) {
    ASSERT_TRUE(save(telephone()));
    openPage(1);
    setNumber(m_longest, 8);
    press(u"Export…"_s);
    const QString path = m_folder.filePath(u"telephone.json"_s);
    answerFileDialog(path);
    ASSERT_TRUE(waitFor(u"The profile is in "_s)) << qPrintable(screen());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto written = forcepin::profileFromJson(file.readAll());
    ASSERT_TRUE(written);
    AuthenticationProfile expected = telephone();
    expected.pinLength.max = 8;
    EXPECT_EQ(*written, Profile(expected));
}

} // namespace pindesk::ui
