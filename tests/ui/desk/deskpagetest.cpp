#include "tests/ui/desk/desktest.h"
#include "ui/common/diagnosistext.h"
#include "ui/desk/actionbutton.h"
#include "ui/desk/resetcard.h"
#include "ui/desk/secretscard.h"
#include "ui/desk/timedsecret.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/secrettext.h"
#include <QListView>
#include <QSignalSpy>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using pins::AccountState;

class DeskPageTest : public DeskTest {
protected:
    SecretsCard& secrets() { return *m_page->findChild<SecretsCard*>(); }
    ResetCard& resetCard() { return *m_page->findChild<ResetCard*>(); }
    QAction* action(const QString& text) {
        for (QAction* each : m_page->actions())
            if (each->text() == text)
                return each;
        return nullptr;
    }
};
PINDESK_ON_BOTH_DATABASES(DeskPageTest);

TEST_P(DeskPageTest, everyStateTellsWhyAndWhatToDo) {
    int number = 100;
    for (const AccountState state : pins::accountStates) {
        const bool isCustomers = pins::flagsOf(state).initialized;
        const auto account = add({.customer = QByteArray::number(number++),
                                  .state = state,
                                  .kind = isCustomers ? crypto::PinKind::Customer : crypto::PinKind::Initial,
                                  .hint = isCustomers ? "the dog" : ""});
        getPin(account);
        EXPECT_TRUE(shows(stateText(state)));
        EXPECT_TRUE(shows(causeText(model().view()->diagnosis.causes.front().code)));
        EXPECT_TRUE(shows(isCustomers ? u"Initialized Yes"_s : u"Initialized No"_s));
        EXPECT_TRUE(shows(u"Say: “"_s));
        const auto* reset = named<ActionButton>(u"Reset"_s);
        EXPECT_FALSE(reset->isEnabled());
        EXPECT_EQ(reset->accessibleDescription(), u"unlocked by one more right answer"_s);
        EXPECT_EQ(shows(u"chosen by the customer, never shown"_s), isCustomers);
    }
}

TEST_P(DeskPageTest, aVerifiedCallerGetsTheHintByKeyboard) {
    getPin(add({.state = AccountState::Active, .kind = crypto::PinKind::Customer, .hint = "my first dög"}));
    EXPECT_FALSE(action(u"Give hint"_s)->isEnabled());
    verify();
    EXPECT_TRUE(shows(u"Verified until"_s));
    key(Qt::Key_Return); // the focus is on what to do now: give the hint
    ASSERT_TRUE(holds([this] { return !secrets().hint().isEmpty(); }));
    EXPECT_EQ(secrets().hint().secret().view(), "my first dög");
    EXPECT_FALSE(shows(u"dög"_s)) << "in no label, where it would stay";
    EXPECT_EQ(auditedTimes("hint_given"), 1);
    key(Qt::Key_H, Qt::AltModifier);
    EXPECT_TRUE(secrets().hint().isEmpty());
}

TEST_P(DeskPageTest, wrongAndUnknownAnswersAreMarkedInWords) {
    getPin(add());
    key(Qt::Key_V, Qt::AltModifier);
    keys(u"jones"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    keys(u"5550100"_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(holds([this] { return shows(u"wrong"_s); }));
    EXPECT_TRUE(shows(u"not on record"_s));
    EXPECT_FALSE(model().isVerified());
    keys(u"x"_s); // the wrong one has the focus; what is typed anew is not judged yet
    EXPECT_FALSE(shows(u"wrong"_s));
}

TEST_P(DeskPageTest, aResetIsReadOutAndUndone) {
    const auto account =
        add({.state = AccountState::Active, .kind = crypto::PinKind::Customer, .pin = "Own-1"});
    getPin(account);
    verify();
    std::optional<AccountNumber> offered;
    QObject::connect(m_page, &Page::undoOffered, m_page,
                     [&](const AccountNumber& number) { offered = number; });
    reset(u"Maple-7"_s);
    ASSERT_TRUE(holds([this] { return resetCard().newPin().isShowing(); }));
    EXPECT_EQ(resetCard().newPin().display().secret().view(), "Maple-7");
    EXPECT_EQ(storedPin(account), "Maple-7");
    EXPECT_EQ(audited("pin_reset")["reason"_L1], u"forgot"_s);
    EXPECT_EQ(offered, account);
    EXPECT_FALSE(shows(u"Maple-7"_s)) << "in no label, where it would stay";
    ASSERT_TRUE(holds([this] { return shows(stateText(AccountState::NotRegistered)); }));
    EXPECT_FALSE(model().isVerified()) << "a reset ends what was proven before it";

    key(Qt::Key_U, Qt::AltModifier);
    ASSERT_TRUE(holds([this] { return shows(u"is undone"_s); }));
    ASSERT_TRUE(holds([this] { return shows(stateText(AccountState::Active)); }));
    EXPECT_EQ(storedPin(account), "Own-1");
    EXPECT_FALSE(resetCard().newPin().isShowing()) << "the PIN that is none any more";
    EXPECT_TRUE(m_window.accountField().edit().hasFocus()) << "the button that undid it is gone";
}

TEST_P(DeskPageTest, whatIsSaidFollowsTheCustomersLanguage) {
    const auto account = add();
    run("UPDATE directory_account SET language = 'es-MX'");
    getPin(account);
    EXPECT_TRUE(shows(u"Say, in Spanish: “"_s)) << qPrintable(screen());
    EXPECT_TRUE(shows(sayText(pins::AdviceCode::ResetPin, u"es"_s)));
    EXPECT_NE(sayText(pins::AdviceCode::ResetPin, u"es"_s), adviceText(pins::AdviceCode::ResetPin).say);
    EXPECT_EQ(sayText(pins::AdviceCode::ResetPin, u"pl"_s), adviceText(pins::AdviceCode::ResetPin).say)
        << "the program does not speak it";
}

TEST_P(DeskPageTest, historyKeepsWhatWasReadWhenSomethingNewHappens) {
    const auto account = add();
    getPin(account);
    auto* list = named<QListView>(u"History"_s);
    const QPersistentModelIndex first = list->model()->index(0, 0);
    const int before = list->model()->rowCount();
    verify();
    ASSERT_TRUE(holds([&] { return list->model()->rowCount() > before; }));
    EXPECT_TRUE(first.isValid()) << "nothing was thrown away";
    EXPECT_EQ(first.row(), list->model()->rowCount() - before);
}

TEST_P(DeskPageTest, aPinThatIsLeftEmptyIsGenerated) {
    const auto account = add();
    getPin(account);
    verify();
    reset({});
    ASSERT_TRUE(holds([this] { return resetCard().newPin().isShowing(); }));
    EXPECT_EQ(resetCard().newPin().display().secret().view(), storedPin(account));
    EXPECT_EQ(audited("pin_reset")["generated"_L1], true);
}

TEST_P(DeskPageTest, aRefusedPinIsToldBesideTheFieldAndStays) {
    const auto account = add();
    getPin(account);
    verify();
    reset(u"1234"_s);
    ASSERT_TRUE(holds([this] { return shows(u"too easy to guess"_s); }));
    EXPECT_EQ(named<SecretEdit>(u"New PIN"_s)->text(), u"1234"_s);
    EXPECT_TRUE(named<SecretEdit>(u"New PIN"_s)->hasFocus());
    EXPECT_EQ(storedPin(account), "Old-7391");
}

TEST_P(DeskPageTest, aResetNeedsAReason) {
    getPin(add());
    verify();
    key(Qt::Key_R, Qt::AltModifier);
    keys(u"Maple-7"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Tab);
    key(Qt::Key_Return);
    EXPECT_TRUE(shows(u"Choose the reason first."_s));
    EXPECT_EQ(auditedTimes("pin_reset"), 0);
}

TEST_P(DeskPageTest, theLastAccountTypedWins) {
    const auto first = add({.customer = "1"});
    const auto second = add({.customer = "2"});
    type(first.toString());
    type(second.toString());
    ASSERT_TRUE(holds([&] { return model().view() != nullptr && model().history().size() == 1; }));
    EXPECT_EQ(model().view()->account, second);
    EXPECT_TRUE(shows(u"12345/2"_s));
    EXPECT_FALSE(shows(u"12345/1"_s));
}

TEST_P(DeskPageTest, aStaleVersionIsToldAndWhatWasTypedStays) {
    const auto account = add();
    getPin(account);
    verify();
    model().setInterval(std::chrono::hours(1)); // nobody tells before the reset is tried
    resetElsewhere(account);
    run("UPDATE verification SET ended_at = NULL"); // verified anew; the version alone stands in the way
    reset(u"Maple-7"_s);
    ASSERT_TRUE(holds([this] { return shows(u"Changed by csr2 at"_s); }));
    EXPECT_TRUE(shows(u"the PIN was reset"_s));
    EXPECT_EQ(named<SecretEdit>(u"New PIN"_s)->text(), u"Maple-7"_s);
    EXPECT_EQ(model().view()->version, 2);
    EXPECT_NE(storedPin(account), "Maple-7");
    named<QLineEdit>(u"Note"_s)->setFocus();
    key(Qt::Key_Return); // seen, and still wanted
    ASSERT_TRUE(holds([this] { return resetCard().newPin().isShowing(); }));
    EXPECT_EQ(storedPin(account), "Maple-7");
}

TEST_P(DeskPageTest, aChangeAtAnotherDeskShowsAndKeepsWhatIsTyped) {
    const auto account = add({.state = AccountState::Active, .kind = crypto::PinKind::Customer});
    getPin(account);
    model().setInterval(std::chrono::milliseconds(50));
    key(Qt::Key_V, Qt::AltModifier);
    keys(u"smi"_s);
    resetElsewhere(account);
    ASSERT_TRUE(holds([this] { return shows(u"Changed by csr2 at"_s); }));
    EXPECT_TRUE(shows(u"state: Not registered, before: Active"_s));
    EXPECT_TRUE(shows(u"smi"_s));
    EXPECT_EQ(model().view()->version, 2);
}

TEST_P(DeskPageTest, aRevealedPinHidesAfterItsTime) {
    m_page->setSecretLife(std::chrono::milliseconds(300));
    getPin(add({.pin = "Init-4711"}));
    verify();
    key(Qt::Key_P, Qt::AltModifier);
    chooseFirstReason();
    key(Qt::Key_Return);
    ASSERT_TRUE(holds([this] { return secrets().pin().isShowing(); }));
    EXPECT_EQ(secrets().pin().display().secret().view(), "Init-4711");
    EXPECT_TRUE(shows(u"hides in"_s));
    ASSERT_TRUE(holds([this] { return !secrets().pin().isShowing(); }));
    EXPECT_EQ(auditedTimes("pin_revealed"), 1);
}

TEST_P(DeskPageTest, aRevealedPinHidesWithTheNextAccountAndTheWindow) {
    const auto account = add({.pin = "Init-4711"});
    const auto next = add({.customer = "2"});
    const auto reveal = [&] {
        getPin(account);
        if (!model().isVerified())
            verify();
        key(Qt::Key_P, Qt::AltModifier);
        chooseFirstReason();
        key(Qt::Key_Return);
        EXPECT_TRUE(holds([this] { return secrets().pin().isShowing(); }));
    };
    reveal();
    type(next.toString());
    EXPECT_FALSE(secrets().pin().isShowing()) << "before the next record is there";
    ASSERT_TRUE(holds([&] { return model().view() != nullptr; }));
    reveal();
    QEvent deactivated(QEvent::WindowDeactivate);
    QApplication::sendEvent(&m_window, &deactivated);
    EXPECT_FALSE(secrets().pin().isShowing());
}

TEST_P(DeskPageTest, aLockTakesSecretsAndKeepsTheRest) {
    const auto account = add({.hint = "the dog"});
    getPin(account);
    verify();
    key(Qt::Key_H, Qt::AltModifier);
    ASSERT_TRUE(holds([this] { return !secrets().hint().isEmpty(); }));
    key(Qt::Key_R, Qt::AltModifier);
    keys(u"Maple-7"_s);
    key(Qt::Key_Return);
    chooseFirstReason();
    keys(u"twice"_s);
    m_window.lock(u"test"_s);
    EXPECT_TRUE(secrets().hint().isEmpty());
    for (const SecretEdit* edit : m_page->findChildren<SecretEdit*>())
        EXPECT_TRUE(edit->text().isEmpty());
    enterAs(u"csr1"_s);
    EXPECT_TRUE(shows(account.toString()));
    EXPECT_EQ(named<QLineEdit>(u"Note"_s)->text(), u"twice"_s);
}

TEST_P(DeskPageTest, anotherPersonFindsNothingOfTheLast) {
    getPin(add());
    key(Qt::Key_V, Qt::AltModifier);
    keys(u"smith"_s);
    m_window.lock(u"test"_s);
    enterAs(u"csr2"_s);
    EXPECT_TRUE(shows(u"Who is on the line?"_s));
    EXPECT_EQ(model().view(), nullptr);
    for (const QLineEdit* edit : m_page->findChildren<QLineEdit*>())
        EXPECT_TRUE(edit->text().isEmpty());
}

TEST_P(DeskPageTest, whatWasTypedComesBackWithItsAccount) {
    const auto first = add({.customer = "1"});
    const auto second = add({.customer = "2"});
    getPin(first);
    verify();
    key(Qt::Key_R, Qt::AltModifier);
    keys(u"Maple-7"_s);
    getPin(second);
    EXPECT_FALSE(shows(u"smith"_s));
    EXPECT_FALSE(resetCard().isVisible());
    getPin(first);
    EXPECT_TRUE(shows(u"smith"_s));
    EXPECT_EQ(named<SecretEdit>(u"New PIN"_s)->text(), u"Maple-7"_s);
}

TEST_P(DeskPageTest, aSupervisorAnswersForTheCaller) {
    getPin(add());
    key(Qt::Key_O, Qt::AltModifier);
    const auto fill = [this](const QString& password) {
        keys(password);
        key(Qt::Key_Tab);
    };
    keys(u"supervisor1"_s);
    key(Qt::Key_Tab);
    fill(u"not-the-password-1A"_s);
    keys(u"known in person"_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(holds([this] { return shows(u"The user name or the password is wrong."_s); }));
    EXPECT_FALSE(model().isVerified());
    keys(QString::fromLatin1(test::TestSite::passwordOf(u"supervisor1"_s)));
    key(Qt::Key_Return);
    ASSERT_TRUE(holds([this] { return model().isVerified(); }));
    EXPECT_EQ(audited("verification_overridden")["for"_L1], u"csr1"_s);
    EXPECT_TRUE(action(u"Reset"_s)->isEnabled());
    ASSERT_TRUE(holds([this] { return auditedTimes("verification_overridden") == 1; }));
}

TEST_P(DeskPageTest, hostileTextInTheAccountFieldDoesNoHarm) {
    const auto account = add();
    for (const QString& text :
         {u"'; DROP TABLE account; --"_s, u"<b>12345/678</b>"_s, u"%s%n%1"_s, QString(5000, u'x'),
          u"12345/678/9"_s, u"\u202e876/54321"_s, QString(QChar(0)), u"../../etc/passwd"_s}) {
        type(text);
        QTest::qWait(20);
        EXPECT_EQ(model().view(), nullptr) << qPrintable(text.left(40));
    }
    type(u"  12345-678 \n"_s);
    ASSERT_TRUE(holds([this] { return model().view() != nullptr; }));
    EXPECT_EQ(model().view()->account, account);
}

TEST_P(DeskPageTest, anAccountThatIsNotThereIsToldAndLeavesNothingOfTheLast) {
    getPin(add());
    type(u"12345/999"_s);
    ASSERT_TRUE(holds([this] { return shows(u"There is no such account."_s); }));
    EXPECT_FALSE(shows(u"12345/678"_s));
    EXPECT_TRUE(shows(u"Who is on the line?"_s));
}

TEST_P(DeskPageTest, actionsThatAreNotPossibleSayWhy) {
    EXPECT_EQ(action(u"Reset"_s)->statusTip(), u"no account is on the screen"_s);
    getPin(add({.state = AccountState::Active, .kind = crypto::PinKind::Customer}));
    EXPECT_EQ(action(u"Reveal"_s)->statusTip(), u"the customer chose the PIN"_s);
    EXPECT_EQ(action(u"Give hint"_s)->statusTip(), u"the customer has left none"_s);
    EXPECT_EQ(action(u"Undo the reset"_s)->statusTip(), u"there is no reset to undo"_s);
    EXPECT_EQ(action(u"Copy the PIN"_s)->statusTip(), u"no PIN is shown"_s);
    for (const QAction* each : m_page->actions())
        EXPECT_EQ(each->isEnabled(), each->statusTip().isEmpty()) << qPrintable(each->text());
}

TEST_P(DeskPageTest, everyFieldAndButtonHasAName) {
    getPin(add({.hint = "the dog"}));
    verify();
    key(Qt::Key_R, Qt::AltModifier);
    for (const QWidget* each : m_page->findChildren<QWidget*>()) {
        if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus || each->focusProxy() != nullptr)
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(each);
        EXPECT_FALSE(each->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty()))
            << each->metaObject()->className();
    }
}

TEST_P(DeskPageTest, anotherPasswordIsReachedByKeyboard) {
    const QSignalSpy wanted(&m_window, &MainWindow::newPasswordRequested);
    key(Qt::Key_K, Qt::ControlModifier);
    keys(u"my password"_s);
    key(Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().toString(), u"csr1"_s);
}

} // namespace pindesk::ui
