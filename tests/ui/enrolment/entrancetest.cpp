#include "ui/enrolment/entrance.h"
#include "tests/core/staff/stafftestsupport.h"
#include "tests/ui/pagetest.h"
#include "ui/enrolment/codeedit.h"
#include "ui/widgets/formfield.h"
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

class EntranceTest : public PageTestOn<staff::EnrolmentTest> {
protected:
    EntranceTest() {
        m_page = &m_entrance;
        m_entrance.resize(1080, 720);
        m_entrance.show();
        m_entrance.activateWindow();
    }
    void type(const QString& field, const QString& text) {
        auto* edit = named<QLineEdit>(field);
        ASSERT_NE(edit, nullptr);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }
    void typeEnter(const QString& field, const QString& text) {
        type(field, text);
        QTest::keyClick(named<QLineEdit>(field), Qt::Key_Return);
    }
    [[nodiscard]] QString problemAt(const QString& field) const {
        const auto* widget = named<QWidget>(field);
        const auto* whole = widget == nullptr ? nullptr : qobject_cast<FormField*>(widget->parentWidget());
        return whole == nullptr ? u"no field"_s : whole->problem();
    }
    [[nodiscard]] QString textOf(const QString& field) const { return named<QLineEdit>(field)->text(); }
    CodeEdit& codeEdit() const { return *named<CodeEdit>(u"Link or code"_s); }
    void paste(const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        codeEdit().paste();
    }
    void submitCode(const QByteArray& code) {
        m_entrance.askCode();
        paste(QString::fromLatin1(code));
        QTest::keyClick(&codeEdit(), Qt::Key_Return);
    }
    void openForm(const QByteArray& code, const QString& title = u"Enrol"_s) {
        submitCode(code);
        ASSERT_TRUE(waitFor(u"The link is good for another 3 h 59 min."_s)) << qPrintable(screen());
        ASSERT_TRUE(screen().contains(title));
    }
    void chooseQuestion() {
        auto* box = named<QComboBox>(u"Security question"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
    }
    /// Up to the Enter that submits.
    void fill(const QString& userName, const QString& password, const QString& again) {
        type(u"User name"_s, userName);
        type(u"New password"_s, password);
        type(u"New password once more"_s, again);
        chooseQuestion();
        type(u"Answer"_s, u"  my dog Rex "_s);
    }

    staff::EnrolmentService m_service{m_lane, u"desk"_s};
    Entrance m_entrance{m_service,
                        SiteDescription{u"Springfield Water"_s, u"555 0100"_s, u"test"_s, u"test.db"_s}};
};
PINDESK_ON_BOTH_DATABASES(EntranceTest);

TEST_P(EntranceTest, enrolsByKeyboardFromALinkThatIsBrokenOverLines) {
    const QSignalSpy left(&m_entrance, &Entrance::left);
    const QString code = QString::fromLatin1(invite(u"ann"_s));
    m_entrance.askCode();
    expectNames();
    paste(u"<pindesk:enrol/"_s + code.left(30) + u"\n> "_s + code.mid(30).toLower() + u">"_s);
    EXPECT_TRUE(screen().contains(u"✓ The code is complete."_s)) << qPrintable(screen());
    QTest::keyClick(&codeEdit(), Qt::Key_Return);
    ASSERT_TRUE(waitFor(u"Choose the password that you will sign in with."_s));
    expectNames();
    QTest::keyClicks(named<QLineEdit>(u"User name"_s), u"ann"_s);
    QTest::keyClick(m_entrance.focusWidget(), Qt::Key_Return);
    QTest::keyClicks(m_entrance.focusWidget(), u"Fresh-Start-9"_s);
    QTest::keyClick(m_entrance.focusWidget(), Qt::Key_Return);
    QTest::keyClicks(m_entrance.focusWidget(), u"Fresh-Start-9"_s);
    QTest::keyClick(m_entrance.focusWidget(), Qt::Key_Return);
    QTest::keyClick(m_entrance.focusWidget(), Qt::Key_Down);
    typeEnter(u"Answer"_s, u"Rex"_s);
    ASSERT_TRUE(waitFor(u"You are enrolled"_s)) << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"Sign in as ann"_s));
    EXPECT_FALSE(screen().contains(u"keys"_s)) << "they came with the link";
    press(u"Go to sign-in"_s);
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left.first().value(0).toString(), u"ann"_s);
    EXPECT_TRUE(signInAs(u"ann"_s, "Fresh-Start-9"));
}

TEST_P(EntranceTest, tellsAtOnceWhatIsWrongWithACode) {
    m_entrance.askCode();
    QTest::keyClicks(&codeEdit(), u"abcd-ef"_s);
    EXPECT_EQ(problemAt(u"Link or code"_s), QString());
    EXPECT_TRUE(screen().contains(u"not complete yet"_s));
    QTest::keyClicks(&codeEdit(), u"0"_s);
    EXPECT_TRUE(problemAt(u"Link or code"_s).startsWith(u"The code has a character that no code has."_s));
    EXPECT_EQ(codeEdit().accessibleDescription(), problemAt(u"Link or code"_s));
    codeEdit().clear();
    QByteArray code = invite(u"ann"_s);
    code[0] = code[0] == 'A' ? 'B' : 'A';
    paste(QString::fromLatin1(code));
    EXPECT_EQ(problemAt(u"Link or code"_s), u"The code has a typing error. Compare it with the mail."_s);
    codeEdit().clear();
    QTest::keyClick(&codeEdit(), Qt::Key_Return);
    EXPECT_EQ(problemAt(u"Link or code"_s), u"Paste the code or the link from the mail."_s);
}

TEST_P(EntranceTest, aLinkThatHasEndedSaysWhomToCall) {
    const QByteArray code = invite(u"ann"_s);
    ageLink(-1);
    submitCode(code);
    ASSERT_TRUE(waitFor(u"This link or code is too old. Call 555 0100 for a new one."_s))
        << qPrintable(screen());
    EXPECT_FALSE(codeEdit().isEmpty()) << "to be compared";
}

TEST_P(EntranceTest, opensAClickedLinkWithItsCodeFilledIn) {
    m_entrance.askCode(Secret("pindesk:enrol/" + invite(u"ann"_s)));
    EXPECT_TRUE(waitFor(u"Choose the password that you will sign in with."_s)) << qPrintable(screen());
}

TEST_P(EntranceTest, namesEachEmptyField) {
    openForm(invite(u"ann"_s));
    press(u"Submit"_s);
    EXPECT_EQ(problemAt(u"User name"_s), u"Type the user name."_s);
    EXPECT_EQ(problemAt(u"New password"_s), u"Type a password."_s);
    EXPECT_EQ(problemAt(u"New password once more"_s), u"Type the password once more."_s);
    EXPECT_EQ(problemAt(u"Security question"_s), u"Choose a security question."_s);
    EXPECT_EQ(m_entrance.focusWidget(), named<QLineEdit>(u"User name"_s));
    chooseQuestion();
    type(u"Answer"_s, u"    "_s);
    press(u"Submit"_s);
    EXPECT_EQ(problemAt(u"Security question"_s), QString());
    EXPECT_TRUE(problemAt(u"Answer"_s).startsWith(u"Type an answer"_s));
    QTest::keyClicks(named<QLineEdit>(u"User name"_s), u"a"_s);
    EXPECT_EQ(problemAt(u"User name"_s), QString()) << "while it is typed into";
}

TEST_P(EntranceTest, keepsWhatWasTypedExceptPasswords) {
    openForm(invite(u"ann"_s));
    fill(u"ann"_s, u"Fresh-Start-9"_s, u"Fresh-Start-8"_s);
    press(u"Submit"_s);
    EXPECT_EQ(problemAt(u"New password"_s), QString());
    EXPECT_EQ(problemAt(u"New password once more"_s),
              u"The two passwords are not the same. Type both again."_s);
    EXPECT_EQ(textOf(u"New password"_s) + textOf(u"New password once more"_s), QString());
    EXPECT_EQ(textOf(u"User name"_s), u"ann"_s);
    EXPECT_EQ(textOf(u"Answer"_s), u"  my dog Rex "_s);
    EXPECT_EQ(named<QComboBox>(u"Security question"_s)->currentIndex(), 1);
    type(u"New password"_s, u"ANN"_s);
    type(u"New password once more"_s, u"ANN"_s);
    press(u"Submit"_s);
    const QString told = problemAt(u"New password"_s);
    for (const QString& rule :
         {u"fewer than 8 characters"_s, u"no lower-case letter"_s, u"no digit"_s, u"is a user name"_s})
        EXPECT_TRUE(told.contains(rule)) << qPrintable(told);
}

TEST_P(EntranceTest, checksTheRulesOffWhileThePasswordIsTyped) {
    openForm(invite(u"ann"_s));
    type(u"User name"_s, u"ann"_s);
    const auto* password = named<QLineEdit>(u"New password"_s);
    EXPECT_TRUE(password->accessibleDescription().contains(u"at least 8 characters"_s));
    type(u"New password"_s, u"fresh 9"_s);
    EXPECT_EQ(password->accessibleDescription(),
              u"Still missing: at least 8 characters, a capital letter, no space, and twice the same."_s);
    QStringList spoken;
    for (const QLabel* label : m_entrance.findChildren<QLabel*>())
        if (label->isVisibleTo(&m_entrance))
            spoken << label->accessibleName();
    EXPECT_TRUE(spoken.contains(u"a digit: yes"_s));
    EXPECT_TRUE(spoken.contains(u"a capital letter: not yet"_s));
    EXPECT_TRUE(spoken.contains(u"not the one you had before: told when you submit"_s));
}

TEST_P(EntranceTest, tellsAtTheUserNameThatTheLinkIsSomebodyElses) {
    openForm(invite(u"ann"_s));
    fill(u"csr1"_s, u"Fresh-Start-9"_s, u"Fresh-Start-9"_s);
    press(u"Submit"_s);
    ASSERT_TRUE(waitFor(u"belongs to another user name"_s)) << qPrintable(screen());
    EXPECT_TRUE(problemAt(u"User name"_s).contains(u"belongs to another user name"_s));
    EXPECT_EQ(textOf(u"New password"_s), QString());
    EXPECT_EQ(column(u"ann"_s, u"status"_s), u"invited"_s);
}

TEST_P(EntranceTest, cancelAndEscapeGoBack) {
    const QSignalSpy left(&m_entrance, &Entrance::left);
    openForm(invite(u"ann"_s));
    press(u"Cancel"_s);
    EXPECT_EQ(left.size(), 1);
    m_entrance.askForgotten({});
    QTest::keyClick(named<QLineEdit>(u"User name"_s), Qt::Key_Escape);
    EXPECT_EQ(left.size(), 2);
    EXPECT_EQ(column(u"ann"_s, u"status"_s), u"invited"_s);
}

TEST_P(EntranceTest, forgottenPasswordByOnesOwnQuestionAndALink) {
    addEnrolled(u"ann"_s);
    m_entrance.askForgotten(u"ann"_s);
    expectNames();
    EXPECT_EQ(m_entrance.focusWidget(), named<QLineEdit>(u"Employee number"_s));
    typeEnter(u"Employee number"_s, u"E-9"_s);
    ASSERT_TRUE(waitFor(u"The user name or the employee number is wrong."_s));
    named<QLineEdit>(u"Employee number"_s)->clear();
    typeEnter(u"Employee number"_s, u"E-1001"_s);
    ASSERT_TRUE(waitFor(u"Answer your security question."_s)) << qPrintable(screen());
    EXPECT_EQ(named<QComboBox>(u"Security question"_s)->currentText(),
              u"Which make or model was your first car?"_s);
    typeEnter(u"Answer"_s, u"red"_s);
    ASSERT_TRUE(waitFor(u"That is not the answer on record."_s)) << qPrintable(screen());
    typeEnter(u"Answer"_s, u"Blue Beetle"_s);
    ASSERT_TRUE(waitFor(u"If that was right, a mail with a link is on its way"_s)) << qPrintable(screen());
    press(u"I have the code"_s);
    const QByteArray code = mailedValue("code");
    openForm(code, u"Choose a new password"_s);
    EXPECT_FALSE(screen().contains(u"Security question"_s));
    type(u"User name"_s, u"ann"_s);
    type(u"New password"_s, u"Second-Start-9"_s);
    typeEnter(u"New password once more"_s, u"Second-Start-9"_s);
    ASSERT_TRUE(waitFor(u"The password is changed"_s)) << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"an administrator gives you again: call 555 0100"_s));
    EXPECT_TRUE(signInAs(u"ann"_s, "Second-Start-9"));
}

TEST_P(EntranceTest, theSixthWrongNumberLocksAndSaysWhomToCall) {
    addEnrolled(u"ann"_s);
    m_entrance.askForgotten(u"ann"_s);
    for (int i = 1; i <= 6; ++i) {
        typeEnter(u"Employee number"_s, u"9"_s);
        ASSERT_TRUE(holds([&] { return column(u"ann"_s, u"identity_failures"_s).toInt() == i; })) << i;
        ASSERT_TRUE(waitFor(i < 6 ? u"The user name or the employee number is wrong."_s : u"555 0100"_s))
            << i << qPrintable(screen());
    }
    EXPECT_TRUE(screen().contains(u"This account is locked. Call 555 0100"_s)) << qPrintable(screen());
    EXPECT_EQ(column(u"ann"_s, u"lock_reason"_s), u"identity"_s);
}

TEST_P(EntranceTest, changesAPasswordThatIsKnown) {
    const QSignalSpy changed(&m_entrance, &Entrance::passwordChanged);
    addEnrolled(u"ann"_s);
    m_entrance.askNewPassword(u"ann"_s, u"It has become too old."_s);
    expectNames();
    ASSERT_TRUE(waitFor(u"at least 8 characters"_s));
    type(u"Current password"_s, u"Wrong-Start-9"_s);
    type(u"New password"_s, u"Second-Start-9"_s);
    typeEnter(u"New password once more"_s, u"Second-Start-9"_s);
    ASSERT_TRUE(waitFor(u"wrong"_s)) << qPrintable(screen());
    EXPECT_EQ(column(u"ann"_s, u"sign_in_failures"_s), u"1"_s);
    type(u"Current password"_s, u"Fresh-Start-9"_s);
    type(u"New password"_s, u"Fresh-Start-9"_s);
    typeEnter(u"New password once more"_s, u"Fresh-Start-9"_s);
    ASSERT_TRUE(holds([this] { return problemAt(u"New password"_s).contains(u"one you have had before"_s); }))
        << qPrintable(screen());
    type(u"Current password"_s, u"Fresh-Start-9"_s);
    type(u"New password"_s, u"Second-Start-9"_s);
    typeEnter(u"New password once more"_s, u"Second-Start-9"_s);
    ASSERT_TRUE(holds([&] { return !changed.isEmpty(); })) << qPrintable(screen());
    EXPECT_TRUE(signInAs(u"ann"_s, "Second-Start-9"));
}

} // namespace pindesk::ui
