#include "ui/desk/counterdesk.h"
#include "tests/ui/desk/desktest.h"
#include "ui/counter/counterwindow.h"
#include "ui/desk/actionbutton.h"
#include <QAbstractButton>
#include <QLabel>
#include <QPromise>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using registration::CounterAnswer;
using registration::CounterOutcome;
using registration::CounterRequest;
using registration::CounterTicket;
using Step = CounterOutcome::Step;
using Trouble = CounterAnswer::Trouble;

/// Tickets are real; what is sent is kept, and answered when the test says so.
class KeptCounter final : public registration::CounterService {
public:
    explicit KeptCounter(registration::CounterService& real)
        : m_real(real) {}
    QFuture<Result<CounterTicket>> begin(AccountNumber account) override { return m_real.begin(account); }
    QFuture<CounterAnswer> send(QString pages, CounterRequest request) override {
        sentTo = pages;
        sent.push_back(std::move(request));
        m_promise = {};
        m_promise.start();
        return m_promise.future();
    }
    void answer(const CounterAnswer& answer) {
        m_promise.addResult(answer);
        m_promise.finish();
    }

    QString sentTo;
    std::vector<CounterRequest> sent;

private:
    registration::CounterService& m_real;
    QPromise<CounterAnswer> m_promise;
};

/// A customer at the counter, on the form that the desk opens.
class CounterDeskTest : public DeskTest {
protected:
    CounterDeskTest() { enterWithCounter(); }

    void enterWithCounter() {
        m_site.setSetting("customer_pages.base", R"("https://pin.example.org")");
        auto workplace = std::make_shared<console::OpenWorkplace>(
            m_lane, m_site.signIn(u"csr1"_s), SiteDescription{u"Springfield Water"_s, {}, {}, {}});
        m_counter = std::make_unique<KeptCounter>(*workplace->counter);
        workplace->counter = m_counter.get();
        m_window.enter(workplace);
        ASSERT_TRUE(holds([this] { return model().rules().hasPages; }));
    }
    CounterWindow& form() { return m_page->counter().form(); }
    void begin(const AccountNumber& account) {
        m_window.activateWindow(); // as a window manager does when the form goes
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
        getPin(account);
        key(Qt::Key_T, Qt::AltModifier);
        ASSERT_TRUE(holds([this] { return form().isVisible(); })) << qPrintable(screen());
    }
    template <class Widget>
    Widget* onForm(const QString& name) {
        for (Widget* each : form().template findChildren<Widget*>())
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        ADD_FAILURE() << "no " << qPrintable(name) << " on the form";
        return nullptr;
    }
    QLineEdit& field(const QString& name) { return *onForm<QLineEdit>(name); }
    QString problemOf(const QString& name) { return field(name).accessibleDescription(); }
    void press(const QString& button) {
        for (QAbstractButton* each : form().findChildren<QAbstractButton*>())
            if (each->isVisible() && each->text() == button) {
                QTest::keyClick(each, Qt::Key_Space);
                return;
            }
        ADD_FAILURE() << "no button " << qPrintable(button);
    }
    bool reads(const QString& text) {
        const auto labels = form().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* each) {
            return each->isVisible() && each->text().contains(text);
        });
    }
    void fill(const QString& again = u"Spot-77"_s) {
        QTest::keyClicks(&field(u"PIN that you were given"_s), u"Old-7391"_s);
        QTest::keyClicks(&field(u"New PIN"_s), u"Spot-77"_s);
        QTest::keyClicks(&field(u"New PIN, once more"_s), again);
        field(u"Hint"_s).clear();
        QTest::keyClicks(&field(u"Hint"_s), u"my dog"_s);
        field(u"E-mail address"_s).clear();
        QTest::keyClicks(&field(u"E-mail address"_s), u"ann@example.org"_s);
    }
    void submit() {
        fill();
        const std::size_t before = m_counter->sent.size();
        QTest::keyClick(&field(u"E-mail address"_s), Qt::Key_Return);
        ASSERT_EQ(m_counter->sent.size(), before + 1);
    }
    QString step() { return m_page->counter().text(); }
    QString reason() {
        for (const QAction* each : m_page->actions())
            if (each->text() == u"Register in person"_s)
                return each->statusTip();
        return u"no action"_s;
    }
    static CounterAnswer outcome(Step step, Milliseconds wait = 0) {
        return {Trouble::None, {step, wait, u"a•••••n@example.org"_s}, {}};
    }

    std::unique_ptr<KeptCounter> m_counter;
};
PINDESK_ON_BOTH_DATABASES(CounterDeskTest);

TEST_P(CounterDeskTest, theCustomerEntersAndTheDeskSeesTheStepAlone) {
    const auto account = add();
    begin(account);
    EXPECT_TRUE(step().contains(account.toString() + u" is being registered"_s)) << qPrintable(step());
    EXPECT_TRUE(reads(account.toString()));
    EXPECT_EQ(auditedTimes("counter_registration_begun"), 1);
    submit();
    const CounterRequest& sent = m_counter->sent.back();
    EXPECT_EQ(m_counter->sentTo, u"https://pin.example.org"_s);
    EXPECT_FALSE(sent.ticket.isEmpty());
    EXPECT_EQ(sent.pin.view(), "Old-7391");
    EXPECT_EQ(sent.chosen.pin.view(), "Spot-77");
    EXPECT_EQ(sent.chosen.hint, u"my dog"_s);
    EXPECT_EQ(sent.email, u"ann@example.org"_s);
    EXPECT_EQ(sent.language, u"en"_s);
    for (const QString& entered : {u"Old-7391"_s, u"Spot-77"_s, u"my dog"_s, u"ann@"_s})
        EXPECT_FALSE(shows(entered)) << qPrintable(entered);
    EXPECT_FALSE(field(u"New PIN"_s).isEnabled()) << "while it is being sent";
    m_counter->answer(outcome(Step::Registered));
    ASSERT_TRUE(holds([this] { return step().contains(u"has registered"_s); })) << qPrintable(step());
    EXPECT_TRUE(reads(u"a•••••n@example.org"_s));
    for (const QLineEdit* each : form().findChildren<QLineEdit*>())
        EXPECT_TRUE(each->text().isEmpty()) << qPrintable(each->accessibleName());
    press(u"Close"_s);
    EXPECT_FALSE(form().isVisible());
    EXPECT_TRUE(step().contains(u"has registered"_s)) << "and this stays to be read";
}

TEST_P(CounterDeskTest, whatIsWrongStandsBesideItsFieldAndOnlyPinsGo) {
    begin(add());
    submit();
    CounterAnswer weak;
    weak.problem = Error{ErrorCode::PinRefused, u"pin"_s, u"blocklisted"_s};
    m_counter->answer(weak);
    ASSERT_TRUE(holds([this] { return field(u"New PIN"_s).isEnabled(); }));
    EXPECT_FALSE(problemOf(u"New PIN"_s).startsWith(u"One that nobody"_s)) << "the rule, not the note";
    EXPECT_TRUE(field(u"New PIN"_s).text().isEmpty());
    EXPECT_TRUE(field(u"PIN that you were given"_s).text().isEmpty());
    EXPECT_EQ(field(u"Hint"_s).text(), u"my dog"_s);
    EXPECT_EQ(field(u"E-mail address"_s).text(), u"ann@example.org"_s);
    submit();
    m_counter->answer(outcome(Step::Refused));
    ASSERT_TRUE(holds([this] { return field(u"New PIN"_s).isEnabled(); }));
    EXPECT_TRUE(problemOf(u"PIN that you were given"_s).contains(u"not the PIN that belongs"_s));
    submit();
    m_counter->answer(outcome(Step::Delayed, 61'000));
    ASSERT_TRUE(holds([this] { return field(u"New PIN"_s).isEnabled(); }));
    EXPECT_TRUE(problemOf(u"PIN that you were given"_s).contains(u"in 2 minutes"_s));
    submit();
    m_counter->answer({Trouble::Unreachable, {}, {}});
    ASSERT_TRUE(holds([this] { return reads(u"cannot be reached just now"_s); }));
    EXPECT_TRUE(step().contains(u"waiting for the customer"_s));
}

TEST_P(CounterDeskTest, nothingIsSentBeforeAllIsThere) {
    begin(add());
    press(u"Register"_s);
    EXPECT_EQ(problemOf(u"PIN that you were given"_s), u"This is missing."_s);
    EXPECT_EQ(problemOf(u"E-mail address"_s), u"This is missing."_s);
    fill(u"Spot-78"_s);
    press(u"Register"_s);
    EXPECT_TRUE(problemOf(u"New PIN, once more"_s).contains(u"not the same"_s));
    EXPECT_TRUE(m_counter->sent.empty());
}

TEST_P(CounterDeskTest, speaksTheCustomersLanguageAndTheDeskItsOwn) {
    begin(add());
    press(u"Register"_s);
    press(u"Español"_s);
    EXPECT_TRUE(reads(u"Elija su propio PIN"_s));
    EXPECT_EQ(field(u"Dirección de correo"_s).accessibleDescription(), u"Falta este dato."_s);
    EXPECT_TRUE(step().contains(u"waiting for the customer"_s));
    press(u"Français"_s);
    EXPECT_TRUE(reads(u"Choisissez votre propre PIN"_s));
    QTest::keyClicks(&field(u"Adresse e-mail"_s), u"ann@example.org"_s);
    EXPECT_EQ(CounterWindow::tr("Register"), u"Register"_s) << "outside the form";
    press(u"English"_s);
    EXPECT_EQ(field(u"E-mail address"_s).text(), u"ann@example.org"_s) << "what was entered stays";
}

TEST_P(CounterDeskTest, endsForTheCustomerForTheDeskAndByItself) {
    const auto account = add();
    const auto isEmpty = [this] {
        const auto edits = form().findChildren<QLineEdit*>();
        return !form().isVisible() && std::all_of(edits.begin(), edits.end(), [](const QLineEdit* each) {
            return each->text().isEmpty();
        });
    };
    begin(account);
    EXPECT_EQ(reason(), u"a customer is at it already"_s);
    fill();
    press(u"Cancel"_s);
    EXPECT_TRUE(isEmpty());
    EXPECT_TRUE(step().contains(u"The customer has ended the registration"_s)) << qPrintable(step());
    begin(account);
    fill();
    QTest::keyClick(m_page->counter().findChildren<QAbstractButton*>().front(), Qt::Key_Space);
    EXPECT_TRUE(isEmpty());
    EXPECT_TRUE(step().contains(u"was cancelled"_s)) << qPrintable(step());
    begin(account);
    fill();
    form().setIdleLimit(std::chrono::milliseconds(1));
    QTest::keyClick(&field(u"Hint"_s), Qt::Key_X);
    ASSERT_TRUE(holds([this] { return step().contains(u"nobody used the form"_s); }));
    EXPECT_TRUE(isEmpty());
    form().setIdleLimit(std::chrono::minutes(5));
    begin(account);
    fill();
    m_window.lock({});
    EXPECT_TRUE(isEmpty()) << "the desk is locked";
}

TEST_P(CounterDeskTest, anAnswerThatComesTooLateIsNobodys) {
    const auto account = add();
    begin(account);
    submit();
    press(u"Cancel"_s);
    begin(account);
    m_counter->answer(outcome(Step::Registered));
    QTest::qWait(0);
    EXPECT_TRUE(step().contains(u"waiting for the customer"_s)) << qPrintable(step());
    EXPECT_FALSE(reads(u"a•••••n@"_s));
}

TEST_P(CounterDeskTest, saysWhyNobodyCanRegister) {
    EXPECT_EQ(reason(), u"no account is on the screen"_s);
    getPin(add({.customer = "1", .state = pins::AccountState::Active, .kind = crypto::PinKind::Customer}));
    EXPECT_EQ(reason(), u"the customer has registered already"_s);
    getPin(add({.customer = "2"}));
    EXPECT_EQ(reason(), QString());
    EXPECT_TRUE(named<ActionButton>(u"Register in person"_s)->isEnabled());
    m_site.setSetting("customer_pages.base", R"("")");
    m_window.lock({});
    enterAs(u"csr1"_s);
    ASSERT_TRUE(holds([this] { return !model().rules().hasPages; }));
    EXPECT_TRUE(reason().contains(u"has to set the address"_s)) << qPrintable(reason());
}

} // namespace pindesk::ui
