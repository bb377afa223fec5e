#include "ui/forcepin/tryview.h"
#include "tests/ui/forcepin/viewtest.h"
#include "ui/widgets/pill.h"
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using enum pinrules::Scenario;

class TryViewTest : public ViewTest {
protected:
    void SetUp() override {
        m_view.setProfile(telephone({SsnLast4, Repeating, Core}));
        m_view.open(&m_service);
        showView(m_view);
    }
    void enter(const QString& field, const QString& text) {
        auto* edit = named<QLineEdit>(field);
        ASSERT_NE(edit, nullptr);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void choose(const QString& box, const QString& answer) {
        auto* found = named<QComboBox>(box);
        ASSERT_NE(found, nullptr);
        QTest::keyClicks(found, answer);
        ASSERT_EQ(found->currentText(), answer);
    }
    [[nodiscard]] Pill* verdict() const { return m_view.findChild<Pill*>(); }
    /// Presses Try and waits for this verdict.
    [[nodiscard]] bool gives(const QString& words) {
        press(u"Try"_s);
        return holds([&] { return verdict()->isVisible() && verdict()->text() == words; });
    }
    const QString m_trace = u"Scenarios in the order in which they were checked"_s;
    TryView m_view;
};
PINDESK_ON_BOTH_DATABASES(TryViewTest);

TEST_P(TryViewTest, judgesAnAccountAndShowsEveryScenario) {
    describe(add());
    expectNames();
    enter(u"Account number"_s, u"12345/678"_s);
    enter(u"PIN that is entered"_s, u"6789"_s);
    QTest::keyClick(named<QLineEdit>(u"PIN that is entered"_s), Qt::Key_Return);
    ASSERT_TRUE(holds([&] { return verdict()->isVisible(); })) << qPrintable(screen());
    EXPECT_EQ(verdict()->accessibleName(), u"Force PIN change");
    EXPECT_TRUE(screen().contains(u"Trigger: PIN = last 4 of SSN"_s));
    EXPECT_EQ(row(m_trace, 0), (QStringList{u"1"_s, u"Force PIN change"_s, u"PIN = last 4 of SSN"_s,
                                            u"Fired"_s, u"The PIN equals it"_s}));
    EXPECT_EQ(row(m_trace, 1).mid(2),
              (QStringList{u"PIN of repeating digits"_s, u"Did not fire"_s, u"It is not of this pattern"_s}));
    EXPECT_EQ(row(m_trace, 2).mid(2),
              (QStringList{u"Core information"_s, u"Not applicable"_s, u"It is not on record"_s}));
    EXPECT_EQ(audited("profile_tested")[u"verdict"_s], u"force"_s);
    expectNames();

    enter(u"PIN that is entered"_s, u"5204"_s);
    EXPECT_TRUE(screen().contains(u"Try again."_s)) << "what is shown is of another PIN";
    ASSERT_TRUE(gives(u"Normal"_s)) << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"No scenario fires."_s));
    EXPECT_FALSE(screen().contains(u"Try again."_s));
    run("UPDATE account SET initialized = TRUE");
    ASSERT_TRUE(gives(u"Normal"_s));
    EXPECT_EQ(row(m_trace, 0).mid(3), (QStringList{u"Skipped"_s, u"The customer has set up a PIN"_s}));
}

TEST_P(TryViewTest, judgesAnInventedCaller) {
    forcepin::AuthenticationProfile profile = telephone({ZipFirst4, PhoneLast4, BirthDate, OldPin});
    profile.activation = {true, {SsnLast4, AccountPart, Core}};
    m_view.setProfile(profile);
    QTest::keyClick(named<QRadioButton>(u"An invented caller"_s), Qt::Key_Space);
    expectNames();
    enter(u"Location ID"_s, u"777"_s);
    enter(u"SSN"_s, u"123-45-6789"_s);
    enter(u"ZIP code"_s, u"49007-1234"_s);
    enter(u"Birth date"_s, u"7/3/1961"_s);
    enter(u"Telephone numbers"_s, u"(269) 555-0142 ext 9; 1-269-555-0177"_s);
    enter(u"PIN set on"_s, u"2001-05-06"_s);
    for (const auto& [pin, trigger] : {std::pair(u"0177"_s, u"PIN = last 4 of a phone number"_s),
                                       {u"4900"_s, u"PIN = first 4 of ZIP"_s},
                                       {u"1961"_s, u"Birth date or year"_s},
                                       {u"5204"_s, u"Old PIN"_s}}) {
        enter(u"PIN that is entered"_s, pin);
        ASSERT_TRUE(gives(u"Force PIN change"_s)) << qPrintable(pin + screen());
        EXPECT_TRUE(screen().contains(u"Trigger: "_s + trigger)) << qPrintable(screen());
    }
    for (const auto& [pin, trigger] : {std::pair(u"6789"_s, u"PIN = last 4 of SSN"_s),
                                       {u"777"_s, u"PIN = part of the account number"_s}}) {
        enter(u"PIN that is entered"_s, pin);
        ASSERT_TRUE(gives(u"Customer activation"_s)) << qPrintable(pin + screen());
        EXPECT_TRUE(screen().contains(u"Trigger: "_s + trigger)) << qPrintable(screen());
    }
    choose(u"Has already set up a PIN"_s, u"Yes"_s);
    ASSERT_TRUE(gives(u"Normal"_s)) << qPrintable(screen());
    choose(u"Must change the PIN"_s, u"Yes"_s);
    ASSERT_TRUE(gives(u"Force PIN change"_s)) << "activation is for who has none: " << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"Trigger: Core information"_s));
    EXPECT_EQ(row(m_trace, 4).first(2), (QStringList{u"1"_s, u"Customer activation"_s}))
        << "each list counts its own order";
    EXPECT_EQ(auditedTimes("profile_tested"), 0) << "nobody's data were looked at";
}

TEST_P(TryViewTest, mistakesAreToldBesideTheirFields) {
    describe(add());
    press(u"Try"_s);
    EXPECT_TRUE(screen().contains(u"LID/CID"_s)) << qPrintable(screen());
    EXPECT_EQ(m_view.focusWidget(), named<QLineEdit>(u"Account number"_s));
    enter(u"Account number"_s, u"12345/no-one"_s);
    EXPECT_FALSE(screen().contains(u"LID/CID"_s)) << "typing takes it away";
    enter(u"Account number"_s, u"12345/nobody"_s);
    enter(u"PIN that is entered"_s, u"1111"_s);
    press(u"Try"_s);
    ASSERT_TRUE(waitFor(u"There is no such account."_s)) << qPrintable(screen());
    EXPECT_EQ(named<QLineEdit>(u"PIN that is entered"_s)->text(), u"1111") << "is still there";
    EXPECT_FALSE(verdict()->isVisible());

    QTest::keyClick(named<QRadioButton>(u"An invented caller"_s), Qt::Key_Space);
    enter(u"SSN"_s, u"12"_s);
    enter(u"Birth date"_s, u"2031-01-01"_s);
    enter(u"PIN set on"_s, u"soon"_s);
    enter(u"Telephone numbers"_s, u"911"_s);
    press(u"Try"_s);
    for (const auto& [field, problem] : {std::pair(u"SSN"_s, u"not a number"_s),
                                         {u"Birth date"_s, u"in the future"_s},
                                         {u"PIN set on"_s, u"not a date"_s},
                                         {u"Telephone numbers"_s, u"too short"_s}})
        EXPECT_EQ(named<QLineEdit>(field)->accessibleDescription(),
                  u"This cannot be used: "_s + problem + u'.');
    EXPECT_EQ(m_view.focusWidget(), named<QLineEdit>(u"SSN"_s)) << "the first that is wrong";
    for (const QString& field : {u"SSN"_s, u"Birth date"_s, u"PIN set on"_s, u"Telephone numbers"_s})
        enter(field, {});
    EXPECT_TRUE(gives(u"Force PIN change"_s)) << "empty fields are not on record: " << qPrintable(screen());
}

TEST_P(TryViewTest, nothingIsKeptWhenTheDeskIsLocked) {
    describe(add());
    enter(u"Account number"_s, u"12345/678"_s);
    enter(u"PIN that is entered"_s, u"6789"_s);
    ASSERT_TRUE(gives(u"Force PIN change"_s));
    QTest::keyClick(named<QRadioButton>(u"An invented caller"_s), Qt::Key_Space);
    enter(u"SSN"_s, u"123-45-6789"_s);
    enter(u"Telephone numbers"_s, u"269-555-0142"_s);
    m_view.close();
    for (const QLineEdit* edit : m_view.findChildren<QLineEdit*>())
        EXPECT_EQ(edit->text(), QString()) << qPrintable(edit->accessibleName());
    EXPECT_EQ(m_view.findChild<QTableView*>()->model()->rowCount(), 0);
    EXPECT_FALSE(verdict()->isVisible());
    EXPECT_FALSE(named<QAbstractButton>(u"Try"_s)->isEnabled());
    EXPECT_EQ(named<QAbstractButton>(u"Try"_s)->accessibleDescription(), u"The desk is locked.");

    m_view.open(&m_service);
    enter(u"Account number"_s, u"12345/678"_s);
    enter(u"PIN that is entered"_s, u"6789"_s);
    press(u"Try"_s);
    m_view.close(); // before the answer
    m_view.open(&m_service);
    ASSERT_TRUE(holds([&] { return auditedTimes("profile_tested") == 2; }));
    QTest::qWait(50);
    EXPECT_FALSE(verdict()->isVisible()) << "an answer that comes after the lock is dropped";
}

TEST_P(TryViewTest, tellsThatTheProfileIsAnotherSince) {
    describe(add());
    enter(u"Account number"_s, u"12345/678"_s);
    enter(u"PIN that is entered"_s, u"6789"_s);
    ASSERT_TRUE(gives(u"Force PIN change"_s));
    m_view.setProfile(telephone({SsnLast4, Repeating, Core}));
    EXPECT_FALSE(screen().contains(u"Try again."_s)) << "it is the same";
    m_view.setProfile(telephone({Repeating}));
    EXPECT_TRUE(screen().contains(u"Try again."_s));
    EXPECT_TRUE(gives(u"Normal"_s));
    forcepin::AuthenticationProfile other = telephone({SsnLast4});
    other.name = u"Counter"_s;
    m_view.setProfile(other);
    EXPECT_FALSE(verdict()->isVisible()) << "another profile's verdict";
    other.force.scenarios.clear();
    m_view.setProfile(other);
    EXPECT_TRUE(gives(u"Normal"_s));
    EXPECT_TRUE(screen().contains(u"The profile has no scenario."_s));
}

TEST_P(TryViewTest, whatHasNoFieldIsToldToThePage) {
    describe(add());
    forcepin::ProfileService keyless(m_lane, supervisor(false));
    m_view.open(&keyless);
    QSignalSpy failures(&m_view, &TryView::failed);
    enter(u"Account number"_s, u"12345/678"_s);
    press(u"Try"_s);
    ASSERT_TRUE(holds([&] { return failures.count() == 1; }));
    EXPECT_EQ(failures[0][0].value<Error>().code, ErrorCode::KeyNotHeld);
}

} // namespace pindesk::ui
