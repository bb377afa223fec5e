#include "core/registration/registeratcounter.h"
#include "core/pins/resetpin.h"
#include "core/registration/counterticket.h"
#include "tests/core/registration/registrationtest.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;
using Step = CounterOutcome::Step;

class RegisterAtCounterTest : public RegistrationTest {
protected:
    static constexpr Milliseconds noon = 1'800'000'000'000;

    QByteArray ticketOf(const AccountNumber& account) {
        const auto ticket = counterTicket(m_site.database, m_site.csr, account);
        EXPECT_TRUE(ticket) << (ticket ? "" : qPrintable(ticket.error().detail));
        return ticket ? ticket->text : QByteArray();
    }
    Result<CounterOutcome> registerWith(const QByteArray& ticket, const char* pin = "Old-7391",
                                        const char* chosen = "Spot-77",
                                        const QString& email = u"ann@example.org"_s) {
        return registerAtCounter(
            m_site.database, m_service,
            {ticket, test::secretOf(pin), {test::secretOf(chosen), u"my dog"_s}, email, u"es"_s});
    }
    Step stepWith(const QByteArray& ticket, const char* pin = "Old-7391") {
        const auto outcome = registerWith(ticket, pin);
        EXPECT_TRUE(outcome) << (outcome ? "" : qPrintable(outcome.error().detail));
        return outcome ? outcome->step : Step::TicketEnded;
    }

    AccountNumber m_account = add();
};
PINDESK_ON_BOTH_DATABASES(RegisterAtCounterTest);

TEST_P(RegisterAtCounterTest, theCustomerRegistersWithThePinOfTheLetter) {
    const auto ticket = counterTicket(m_site.database, m_site.csr, m_account);
    ASSERT_TRUE(ticket);
    EXPECT_EQ(ticket->pages, u"https://pin.example.org/desk"_s);
    EXPECT_FALSE(ticket->siteName.isEmpty());
    EXPECT_EQ(auditedTimes("counter_registration_begun"), 1);
    const auto done = registerWith(ticket->text);
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
    EXPECT_EQ(done->step, Step::Registered);
    EXPECT_EQ(done->maskedEmail, pins::maskedEmail(u"ann@example.org"_s));
    EXPECT_EQ(flagsOf(m_account), (pins::AccountFlags{true, false}));
    EXPECT_EQ(storedPin(m_account), "Spot-77");
    EXPECT_EQ(countOf(u"outbox"_s, u"kind = 'enable' AND language = 'es'"_s), 1);
    EXPECT_EQ(audited("customer_registered")[u"assisted_by"_s], m_site.csr.actor.userName);
    EXPECT_EQ(countOf(u"sign_in_event"_s, u"channel = 'counter' AND outcome = 'succeeded'"_s), 1);
    EXPECT_EQ(enable(mailedCode(), m_account).step, EnableOutcome::Step::Enabled);
}

TEST_P(RegisterAtCounterTest, aTicketIsGoodForAQuarterOfAnHour) {
    const QByteArray ticket = ticketOf(m_account);
    m_site.database.setMoment(noon + counterPatience + 1);
    EXPECT_EQ(stepWith(ticket), Step::TicketEnded);
    EXPECT_EQ(countOf(u"sign_in_event"_s), 0) << "the PIN was not looked at";
    m_site.database.setMoment(noon + counterPatience);
    EXPECT_EQ(stepWith(ticket), Step::Registered);
}

TEST_P(RegisterAtCounterTest, aTicketRegistersOnce) {
    const QByteArray ticket = ticketOf(m_account);
    EXPECT_EQ(stepWith(ticket), Step::Registered);
    EXPECT_EQ(stepWith(ticket), Step::TicketEnded);
    EXPECT_EQ(stepWith(ticket, "Spot-77"), Step::TicketEnded);
    EXPECT_EQ(auditedTimes("customer_registered"), 1);
    const auto another = counterTicket(m_site.database, m_site.csr, m_account);
    EXPECT_EQ(another.error(), (Error{ErrorCode::ChangedByOther, u"account"_s, u"registered"_s}));
    EXPECT_EQ(auditedTimes("counter_registration_begun"), 1);
}

TEST_P(RegisterAtCounterTest, aResetMeanwhileEndsTheTicket) {
    const QByteArray ticket = ticketOf(m_account);
    ASSERT_TRUE(pins::resetPin(m_site.database, m_site.csr,
                               {m_account, u"forgot"_s, {}, test::secretOf("Fresh-42"), {}, u"known"_s}));
    EXPECT_EQ(stepWith(ticket, "Fresh-42"), Step::TicketEnded);
    EXPECT_EQ(stepWith(ticketOf(m_account), "Fresh-42"), Step::Registered);
}

TEST_P(RegisterAtCounterTest, aWrongPinIsRefusedAndCounted) {
    m_site.setSetting("customer_sign_in.account_failures", "3");
    const QByteArray ticket = ticketOf(m_account);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(stepWith(ticket, "Wrong-11"), Step::Refused);
    const auto delayed = registerWith(ticket);
    ASSERT_TRUE(delayed);
    EXPECT_EQ(delayed->step, Step::Delayed);
    EXPECT_GT(delayed->wait, 0);
    EXPECT_EQ(flagsOf(m_account), pins::AccountFlags());
    EXPECT_EQ(countOf(u"sign_in_event"_s, u"channel = 'counter' AND outcome = 'failed'"_s), 3);
}

TEST_P(RegisterAtCounterTest, whoGuessesAtManyAccountsHasToWait) {
    m_site.setSetting("customer_sign_in.place_failures", "2");
    for (const char* customer : {"1", "2"})
        EXPECT_EQ(stepWith(ticketOf(add({.location = "777", .customer = customer})), "Wrong-11"),
                  Step::Refused);
    EXPECT_EQ(stepWith(ticketOf(m_account)), Step::Delayed);
    const auto other = counterTicket(m_site.database, m_site.otherCsr, m_account);
    ASSERT_TRUE(other);
    EXPECT_EQ(stepWith(other->text), Step::Registered) << "at another counter";
}

TEST_P(RegisterAtCounterTest, theTicketOfSomebodyWhoLeftIsOver) {
    const QByteArray ticket = ticketOf(m_account);
    run("UPDATE staff SET status = 'disabled' WHERE user_name = '" + m_site.csr.actor.userName.toUtf8() +
        "'");
    EXPECT_EQ(stepWith(ticket), Step::TicketEnded);
    run("UPDATE staff SET status = 'active', roles = 'auditor' WHERE user_name = '" +
        m_site.csr.actor.userName.toUtf8() + "'");
    EXPECT_EQ(stepWith(ticket), Step::TicketEnded) << "nor of one whose work is another now";
    EXPECT_EQ(countOf(u"sign_in_event"_s), 0);
}

TEST_P(RegisterAtCounterTest, whatIsNoTicketOfThisSiteOpensNothing) {
    const QByteArray ticket = ticketOf(m_account);
    QByteArray changed = ticket;
    changed[changed.size() / 2] = changed.at(changed.size() / 2) == 'A' ? 'B' : 'A';
    test::TestSite other(GetParam());
    other.setSetting("customer_pages.base", R"("https://pin.example.org")");
    auto stranger = other.csr.keys.sealer(crypto::KeyPurpose::PersonalData);
    ASSERT_TRUE(stranger);
    const auto foreign = stranger->seal(crypto::counterContext(), "anything");
    ASSERT_TRUE(foreign);
    for (const QByteArray& no : {QByteArray(), QByteArray("nonsense"), QByteArray("***"), changed,
                                 ticket.left(40), ticket + "AA", foreign->toBase64()})
        EXPECT_EQ(stepWith(no), Step::TicketEnded) << no.constData();
    EXPECT_EQ(countOf(u"sign_in_event"_s), 0);
    EXPECT_EQ(stepWith(ticket), Step::Registered);
}

TEST_P(RegisterAtCounterTest, whatCannotBeTakenIsToldAndMayBeEnteredAgain) {
    const QByteArray ticket = ticketOf(m_account);
    EXPECT_EQ(registerWith(ticket, "Old-7391", "1111").error(),
              (Error{ErrorCode::PinRefused, u"pin"_s, u"blocklisted"_s}));
    EXPECT_EQ(registerWith(ticket, "Old-7391", "Spot-77", u"ann"_s).error().field, u"email"_s);
    EXPECT_EQ(stepWith(ticket), Step::Registered);
}

TEST_P(RegisterAtCounterTest, aTicketNeedsAnAccountAndPages) {
    EXPECT_EQ(counterTicket(m_site.database, m_site.csr, {"99999", "9"}).error().code, ErrorCode::NotFound);
    m_site.setSetting("customer_pages.base", R"("")");
    EXPECT_EQ(counterTicket(m_site.database, m_site.csr, m_account).error().field, u"customer_pages.base"_s);
    EXPECT_EQ(auditedTimes("counter_registration_begun"), 0);
}

} // namespace pindesk::registration
