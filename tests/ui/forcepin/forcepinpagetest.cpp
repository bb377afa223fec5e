#include "ui/forcepin/forcepinpage.h"
#include "core/forcepin/deleteprofile.h"
#include "core/forcepin/listprofiles.h"
#include "core/forcepin/profiledocument.h"
#include "tests/core/forcepin/forcepintest.h"
#include "tests/ui/pagetest.h"
#include "ui/widgets/pill.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using enum pinrules::Scenario;
using forcepin::AdditionalProfile;
using forcepin::AuthenticationProfile;
using forcepin::PinLength;
using forcepin::Profile;

class ForcePinPageTest : public PageTestOn<forcepin::ForcePinTest> {
protected:
    void openPage(int profiles = 2) {
        open(m_force, u"supervisor1"_s);
        ASSERT_TRUE(holds([&] { return entries().size() == profiles; })) << qPrintable(screen());
        settle();
    }
    /// Until the page has read, and read what came of that.
    void settle() {
        for (int round = 0; round < 4; ++round) {
            const auto last = m_lane.post(storage::DatabaseLane::Kind::Alone,
                                          [](storage::Database&) -> Result<void> { return {}; });
            ASSERT_TRUE(holds([&] { return last.isFinished(); }));
            QTest::qWait(5);
        }
    }
    /// What the list says, without its headings.
    [[nodiscard]] QStringList entries() const {
        QStringList texts;
        const auto* list = m_force.findChild<QListWidget*>(u"profiles"_s);
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->flags().testFlag(Qt::ItemIsSelectable))
                texts << list->item(row)->data(Qt::AccessibleTextRole).toString();
        return texts;
    }
    [[nodiscard]] bool lists(const QString& entry) const {
        return holds([&] { return entries().contains(entry); });
    }
    /// Walks to it with the arrow keys; waits until its past is read.
    void choose(const QString& name) {
        auto* list = named<QListWidget>(u"Profiles"_s);
        ASSERT_NE(list, nullptr);
        for (int row = 0; row < list->count(); ++row)
            QTest::keyClick(list, Qt::Key_Up);
        while (list->currentItem()->text() != name && list->currentRow() + 1 < list->count())
            QTest::keyClick(list, Qt::Key_Down);
        ASSERT_EQ(list->currentItem()->text(), name);
        settle();
    }
    void type(const QString& field, const QString& text) {
        auto* edit = named<QLineEdit>(field);
        ASSERT_NE(edit, nullptr);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
    }
    void toggle(const QString& box) const { QTest::keyClick(named<QCheckBox>(box), Qt::Key_Space); }
    [[nodiscard]] int number(const QString& field) const { return named<QSpinBox>(field)->value(); }
    void setNumber(const QString& field, int number) const {
        auto* box = named<QSpinBox>(field);
        ASSERT_NE(box, nullptr);
        box->selectAll();
        QTest::keyClicks(box, QString::number(number));
        QTest::keyClick(box, Qt::Key_Return);
    }
    void pick(const QString& box, const QString& entry) const {
        auto* found = named<QComboBox>(box);
        ASSERT_NE(found, nullptr);
        QTest::keyClicks(found, entry);
        ASSERT_EQ(found->currentText(), entry);
    }
    /// Moves an entry of a dual list across.
    void add(const QString& entry) const {
        auto* view = named<QAbstractItemView>(u"Available"_s);
        ASSERT_NE(view, nullptr);
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, 0).data().toString() == entry)
                view->setCurrentIndex(view->model()->index(row, 0));
        ASSERT_EQ(view->currentIndex().data().toString(), entry);
        QTest::keyClick(view, Qt::Key_Return);
    }
    void openTab(const QString& title) const {
        auto* tabs = m_force.findChild<QTabWidget*>();
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabText(tab) == title)
                QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(tab).center());
        ASSERT_EQ(tabs->tabText(tabs->currentIndex()), title);
    }
    [[nodiscard]] QString tab() const {
        const auto* tabs = m_force.findChild<QTabWidget*>();
        return tabs->tabText(tabs->currentIndex());
    }
    [[nodiscard]] bool isUsable(const QString& button) const {
        return named<QAbstractButton>(button)->isEnabled();
    }
    /// Why a button cannot be pressed.
    [[nodiscard]] QString reason(const QString& button) const {
        return named<QAbstractButton>(button)->accessibleDescription();
    }
    [[nodiscard]] AuthenticationProfile draft(const QString& name = u"Telephone"_s) {
        const auto all = forcepin::listProfiles(m_site.database, m_site.supervisor);
        for (const auto& each : *all)
            if (forcepin::nameOf(each.draft) == name)
                return std::get<AuthenticationProfile>(each.draft);
        ADD_FAILURE() << "no draft";
        return {};
    }
    /// Another supervisor saves it with another length.
    void saveElsewhere(int shortest) {
        AuthenticationProfile theirs = telephone();
        theirs.pinLength.min = shortest;
        ASSERT_TRUE(save(theirs));
    }
    void answerFileDialog(const QString& path) {
        auto* dialog = m_force.findChild<QFileDialog*>();
        ASSERT_NE(dialog, nullptr);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    }
    void import(const QByteArray& json) {
        QFile file(m_folder.filePath(u"profile.json"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        press(u"Import…"_s);
        answerFileDialog(file.fileName());
        settle();
    }

    const QString m_longest = u"Longest PIN"_s;
    QTemporaryDir m_folder;
    ForcePinPage m_force;
};
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

TEST_P(ForcePinPageTest, rollingBackIsNoConflictWithWhatIsBeingTyped) {
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

TEST_P(ForcePinPageTest, theSecondOfTwoSupervisorsIsToldAndChooses) {
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

TEST_P(ForcePinPageTest, publishingWhatSomebodyChangedIsRefused) {
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

TEST_P(ForcePinPageTest, whatSomebodyDeletedCanBeSavedAgain) {
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

TEST_P(ForcePinPageTest, savingTwiceIsNoConflictWithOneself) {
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

TEST_P(ForcePinPageTest, editsOutliveALockAnotherProfileAndARefreshButNotTheNextPerson) {
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

TEST_P(ForcePinPageTest, asksBeforeTheWindowClosesOnUnsavedWork) {
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
