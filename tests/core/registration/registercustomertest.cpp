#include "core/registration/registercustomer.h"
#include "core/pins/resetpin.h"
#include "core/registration/openlink.h"
#include "core/registration/sendlink.h"
#include "tests/core/registration/registrationtest.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;
using Step = EnableOutcome::Step;

class RegisterCustomerTest : public RegistrationTest {
protected:
    AccountNumber m_account = add({.email = u"before@example.org"_s});
    ProvenCustomer m_customer = *signIn(m_account, "Old-7391").customer;
};
PINDESK_ON_BOTH_DATABASES(RegisterCustomerTest);

TEST_P(RegisterCustomerTest, replacesTheInitialPinAndMailsTheLink) {
    const auto done = registerAs(m_customer);
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
    EXPECT_EQ(done->maskedEmail, pins::maskedEmail(u"ann@example.org"_s));
    EXPECT_EQ(flagsOf(m_account), (pins::AccountFlags{true, false}));
    EXPECT_EQ(storedPin(m_account), "Spot-77");
    EXPECT_EQ(countOf(u"pin_secret"_s, u"kind = 'customer'"_s), 1);
    EXPECT_EQ(
        countOf(u"account"_s, u"email = 'ann@example.org' AND NOT email_verified AND hint IS NOT NULL"_s), 1);
    EXPECT_EQ(
        countOf(u"outbox"_s, u"kind = 'enable' AND language = 'es' AND recipient = 'ann@example.org'"_s), 1);
    EXPECT_TRUE(newestMail()[u"link"_s].startsWith("https://pin.example.org/desk/enable/"));
    EXPECT_EQ(newestMail()[u"hours"_s], "4");
    EXPECT_EQ(audited("customer_registered")[u"email"_s], pins::maskedEmail(u"ann@example.org"_s));
    EXPECT_EQ(stepOf(m_account, "Old-7391"), CustomerStep::Refused) << "the initial PIN is over";
    EXPECT_EQ(stepOf(m_account, "Spot-77"), CustomerStep::UseLink);
}

TEST_P(RegisterCustomerTest, theLinkEnablesWithTheNewPin) {
    const Secret code = registered(m_account);
    EXPECT_EQ(enable(code, m_account, "Old-7391").step, Step::Refused);
    EXPECT_EQ(enable(code, {"99999", "9"}).step, Step::Refused);
    EXPECT_EQ(flagsOf(m_account), (pins::AccountFlags{true, false}));
    EXPECT_EQ(enable(code, m_account).step, Step::Enabled);
    EXPECT_EQ(flagsOf(m_account), (pins::AccountFlags{true, true}));
    EXPECT_EQ(countOf(u"account"_s, u"email_verified"_s), 1);
    EXPECT_EQ(enable(code, m_account).step, Step::Enabled) << "clicked twice";
    EXPECT_EQ(auditedTimes("account_enabled"), 1);
    EXPECT_EQ(stepOf(m_account, "Spot-77"), CustomerStep::SignedIn);
}

TEST_P(RegisterCustomerTest, fetchingTheLinkChangesNothing) {
    const Secret code = registered(m_account);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(openLink(m_site.database, m_service, code), CustomerLink::State::Open);
    EXPECT_EQ(countOf(u"sign_in_event"_s, u"outcome = 'link_opened'"_s), 3);
    EXPECT_EQ(openLink(m_site.database, m_service, test::secretOf("nonsense")), CustomerLink::State::Unknown);
    EXPECT_EQ(enable(code, m_account).step, Step::Enabled);
    EXPECT_EQ(openLink(m_site.database, m_service, code), CustomerLink::State::Used);
}

TEST_P(RegisterCustomerTest, theLinkIsGoodToItsLastMillisecond) {
    const Milliseconds now = 1'800'000'000'000;
    m_site.database.setMoment(now);
    m_customer = *signIn(m_account, "Old-7391").customer;
    const auto done = registerAs(m_customer);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->linkExpiresAt, now + 4 * 3'600'000);
    const Secret code = mailedCode();
    m_site.database.setMoment(done->linkExpiresAt + 1);
    const EnableOutcome late = enable(code, m_account);
    EXPECT_EQ(late.step, Step::LinkEnded);
    EXPECT_TRUE(late.customer) << "a new link can be asked for at once";
    m_site.database.setMoment(done->linkExpiresAt);
    EXPECT_EQ(enable(code, m_account).step, Step::Enabled);
}

TEST_P(RegisterCustomerTest, aLinkIsOfOneAccountOnly) {
    const Secret code = registered(m_account);
    const AccountNumber other = add({.location = "777"});
    registered(other);
    EXPECT_EQ(enable(code, other).step, Step::LinkEnded);
    EXPECT_EQ(flagsOf(other), (pins::AccountFlags{true, false}));
    EXPECT_EQ(enable(code, m_account).step, Step::Enabled);
}

TEST_P(RegisterCustomerTest, sendsTheLinkAgainThreeTimesAnHour) {
    Milliseconds now = 1'800'000'000'000;
    m_site.database.setMoment(now);
    m_customer = *signIn(m_account, "Old-7391").customer;
    const Secret first = registered(m_account);
    const ProvenCustomer waiting = *signIn(m_account, "Spot-77").customer;
    for (int i = 0; i < 3; ++i) {
        m_site.database.setMoment(++now);
        EXPECT_TRUE(sendLink(m_site.database, m_service, waiting)->isSent);
    }
    const auto fourth = sendLink(m_site.database, m_service, waiting);
    EXPECT_FALSE(fourth->isSent);
    EXPECT_GT(fourth->wait, 0);
    EXPECT_FALSE(sendLinkAgain(m_site.database, m_site.csr, m_account)->isSent) << "the desk neither";
    EXPECT_EQ(countOf(u"outbox"_s, u"kind = 'enable'"_s), 4);
    EXPECT_EQ(enable(first, m_account).step, Step::LinkEnded) << "only the newest is good";
    EXPECT_EQ(enable(mailedCode(), m_account).step, Step::Enabled);
    EXPECT_EQ(sendLink(m_site.database, m_service, waiting).error().code, ErrorCode::ChangedByOther);
}

TEST_P(RegisterCustomerTest, theDeskSendsTheLinkToTheAddressOnRecord) {
    EXPECT_EQ(sendLinkAgain(m_site.database, m_site.csr, m_account).error().detail, u"not_waiting"_s);
    EXPECT_EQ(sendLinkAgain(m_site.database, m_site.csr, {"99999", "9"}).error().code, ErrorCode::NotFound);
    registered(m_account);
    const auto sent = sendLinkAgain(m_site.database, m_site.csr, m_account);
    ASSERT_TRUE(sent);
    EXPECT_TRUE(sent->isSent);
    EXPECT_EQ(countOf(u"outbox"_s, u"recipient = 'ann@example.org'"_s), 2);
    EXPECT_EQ(audited("link_sent")[u"email"_s], sent->maskedEmail);
}

TEST_P(RegisterCustomerTest, takesNoPinThatIsTooEasyOrTheOneBefore) {
    const std::pair<const char*, const char*> refused[] = {{"Old-7391", "same_as_current"},
                                                           {"abc", "too_short"},
                                                           {"1111", "blocklisted"},
                                                           {"sp ot1", "character"}};
    for (const auto& [pin, why] : refused) {
        const auto done = registerAs(m_customer, pin);
        ASSERT_FALSE(done) << pin;
        EXPECT_EQ(done.error().code, ErrorCode::PinRefused) << pin;
        EXPECT_EQ(done.error().detail, QString::fromLatin1(why)) << pin;
    }
    EXPECT_EQ(flagsOf(m_account), pins::AccountFlags()) << "nothing happened";
    EXPECT_TRUE(registerAs(m_customer)) << "and it may be tried again";
}

TEST_P(RegisterCustomerTest, takesNoHintThatTellsThePin) {
    const std::pair<QString, const char*> refused[] = {{u"   "_s, "missing"},
                                                       {u"it is SPOT-77, of course"_s, "contains_pin"},
                                                       {QString(101, u'x'), "too_long"},
                                                       {u"4111 1111 1111 1111"_s, "card_number"}};
    for (const auto& [hint, why] : refused) {
        const auto done = registerAs(m_customer, "Spot-77", hint);
        ASSERT_FALSE(done) << why;
        EXPECT_EQ(done.error().field, u"hint"_s) << why;
        EXPECT_EQ(done.error().detail, QString::fromLatin1(why));
    }
}

TEST_P(RegisterCustomerTest, takesNoAddressThatIsNone) {
    for (const QString& email : {QString(), u"ann"_s, u"ann@example.org\r\nBcc: all@example.org"_s})
        EXPECT_EQ(registerAs(m_customer, "Spot-77", u"dog"_s, email).error().field, u"email"_s);
}

TEST_P(RegisterCustomerTest, ofTwoBrowsersOneWins) {
    const ProvenCustomer second = *signIn(m_account, "Old-7391").customer;
    EXPECT_TRUE(registerAs(m_customer));
    const auto late = registerAs(second, "Other-99");
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, ErrorCode::ChangedByOther);
    EXPECT_EQ(storedPin(m_account), "Spot-77");
}

TEST_P(RegisterCustomerTest, aResetMeanwhileEndsIt) {
    const auto reset =
        pins::resetPin(m_site.database, m_site.csr,
                       {m_account, u"forgot"_s, {}, test::secretOf("Fresh-42"), {}, u"known"_s});
    ASSERT_TRUE(reset) << qPrintable(reset.error().detail);
    EXPECT_EQ(registerAs(m_customer).error().code, ErrorCode::ChangedByOther);
    const Secret code = registered(m_account, "Fresh-42");
    ASSERT_TRUE(pins::resetPin(m_site.database, m_site.csr,
                               {m_account, u"forgot"_s, {}, test::secretOf("Again-43"), {}, u"known"_s}));
    EXPECT_EQ(enable(code, m_account).step, Step::Refused) << "the PIN is another";
    EXPECT_EQ(enable(code, m_account, "Again-43").step, Step::LinkEnded);
    EXPECT_EQ(openLink(m_site.database, m_service, code), CustomerLink::State::Void);
}

TEST_P(RegisterCustomerTest, aProofDoesNotLastForEver) {
    m_site.database.setMoment(m_customer.provenAt + ProvenCustomer::patience + 1);
    EXPECT_EQ(registerAs(m_customer).error().detail, u"expired"_s);
    m_site.database.setMoment(m_customer.provenAt + ProvenCustomer::patience);
    EXPECT_TRUE(registerAs(m_customer));
}

TEST_P(RegisterCustomerTest, withoutPagesNothingHappens) {
    m_site.setSetting("customer_pages.base", R"("")");
    const auto done = registerAs(m_customer);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().field, u"customer_pages.base"_s);
    EXPECT_EQ(flagsOf(m_account), pins::AccountFlags());
}

TEST_P(RegisterCustomerTest, keepsNoSecretInTheClear) {
    const Secret code = registered(m_account);
    for (const QString& table : {u"account"_s, u"pin_secret"_s, u"link_token"_s, u"outbox"_s,
                                 u"audit_event"_s, u"sign_in_event"_s, u"rate_limit"_s}) {
        const auto rows = dump(table);
        ASSERT_FALSE(rows.isEmpty()) << qPrintable(table);
        for (const QByteArray& secret :
             {QByteArray("Spot-77"), QByteArray("Old-7391"), QByteArray("my dog"), code.view().toByteArray()})
            EXPECT_FALSE(rows.contains(secret)) << qPrintable(table) << ' ' << secret.constData();
    }
}

} // namespace pindesk::registration
