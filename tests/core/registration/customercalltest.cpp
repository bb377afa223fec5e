#include "core/registration/customercall.h"
#include "core/pins/resetpin.h"
#include "core/sitekeys/rotatekey.h"
#include "tests/core/forcepin/forcepintest.h"
#include "tests/core/registration/registrationtest.h"
#include <latch>
#include <thread>

namespace pindesk::registration {
using namespace Qt::StringLiterals;
using forcepin::Channel;
using forcepin::Scenario;
using Step = forcepin::ForcedChange::Step;

/// Customers who call a telephone system that forces the PIN 1111 to be changed.
class CustomerCallTest : public forcepin::ForcePinTest {
protected:
    static constexpr Milliseconds start = 1'800'000'000'000;
    CustomerCallTest() {
        test::addPerson(m_site.database, m_site.administrator, u"gateway"_s, Role::Service);
        m_service = test::signIn(m_site.database, u"gateway"_s);
        m_site.database.setMoment(start);
        useProfile(telephone());
    }
    void useProfile(const forcepin::AuthenticationProfile& profile, int required = 1) {
        provide(questions(required));
        provide(profile);
        m_site.setSetting("profile.telephone", R"(["ivr-1=Telephone","ivr-2=Telephone"])");
    }
    AccountNumber caller(const pins::AccountSetup& setup = {.pin = "1111"}) {
        const AccountNumber account = add(setup);
        describe(account);
        return account;
    }
    CustomerSignIn signIn(const AccountNumber& account, const char* pin = "1111") {
        auto signedIn = signInCustomer(m_site.database, m_service,
                                       {account.toString(), test::secretOf(pin), {m_channel, {}}});
        EXPECT_TRUE(signedIn);
        return std::move(*signedIn);
    }
    CallStep begin(const AccountNumber& account) {
        CustomerSignIn signedIn = signIn(account);
        EXPECT_EQ(signedIn.step, CustomerStep::ChangePin);
        return beginCall(m_site.database, m_service, *signedIn.change).value();
    }
    CallStep answer(const CallStep& step, const char* text, const Channel& channel) {
        auto next =
            answerCall(m_site.database, m_service, {step.call.clone(), channel}, QString::fromUtf8(text));
        EXPECT_TRUE(next) << (next ? "" : qPrintable(next.error().detail));
        return next ? std::move(*next) : CallStep();
    }
    CallStep answer(const CallStep& step, const char* text) { return answer(step, text, m_channel); }
    CallStep enter(const CallStep& step, const char* pin) {
        auto next = enterPin(m_site.database, m_service, {step.call.clone(), m_channel}, test::secretOf(pin));
        EXPECT_TRUE(next) << (next ? "" : qPrintable(next.error().detail));
        return next ? std::move(*next) : CallStep();
    }
    int keptCalls() const { return ask(u"SELECT count(*) FROM customer_call"_s).toInt(); }

    audit::Session m_service;
    Channel m_channel{Channel::Kind::Telephone, u"ivr-1"_s};
};
PINDESK_ON_BOTH_DATABASES(CustomerCallTest);

TEST_P(CustomerCallTest, leadsToTheNewPinStepByStep) {
    const AccountNumber account = caller();
    const CallStep identify = begin(account);
    EXPECT_EQ(identify.step, Step::Identify);
    EXPECT_EQ(identify.question, u"ssn_last4"_s);
    EXPECT_EQ(identify.attempt, 1);
    const CallStep choose = answer(identify, "6789");
    EXPECT_EQ(choose.step, Step::Choose);
    const CallStep again = enter(choose, "1234");
    EXPECT_EQ(again.step, Step::Choose);
    EXPECT_EQ(again.pinError, (Error{ErrorCode::PinRefused, u"pin"_s, u"blocklisted"_s}));
    const CallStep confirm = enter(again, "Fresh-42");
    EXPECT_EQ(confirm.step, Step::Confirm);
    EXPECT_FALSE(confirm.pinError);
    EXPECT_EQ(keptCalls(), 1) << "one, whatever was said before";
    const CallStep changed = enter(confirm, "Fresh-42");
    EXPECT_EQ(changed.step, Step::Changed);
    EXPECT_TRUE(changed.call.isEmpty());
    EXPECT_EQ(keptCalls(), 0);
    EXPECT_EQ(storedPin(account), "Fresh-42");
    EXPECT_EQ(ask(u"SELECT count(*) FROM account WHERE initialized AND NOT enabled"_s).toInt(), 1);
    EXPECT_EQ(signIn(account, "Fresh-42").step, CustomerStep::UseLink);
}

TEST_P(CustomerCallTest, aStepIsTakenOnce) {
    const CallStep identify = begin(caller());
    const CallStep choose = answer(identify, "6789");
    EXPECT_EQ(choose.step, Step::Choose);
    EXPECT_EQ(answer(identify, "6789").step, Step::Refused) << "what was said before does not count again";
    EXPECT_EQ(enter(choose, "Fresh-42").step, Step::Confirm) << "and harms nobody";
    EXPECT_EQ(enter(choose, "Fresh-43").step, Step::Refused);
}

TEST_P(CustomerCallTest, threeAttemptsAreNoMoreByAskingAgain) {
    CallStep step = begin(caller());
    std::vector<CallStep> said;
    for (int i = 0; i < 9 && step.step == Step::Identify; ++i) {
        CallStep next = answer(step, "wrong");
        EXPECT_EQ(answer(step, "6789").step, Step::Refused);
        step = std::move(next);
        said.push_back(CallStep{.call = step.call.clone()});
    }
    EXPECT_EQ(step.step, Step::Refused);
    EXPECT_EQ(auditedTimes("identification_failed"), 3);
    for (const CallStep& old : said)
        EXPECT_EQ(answer(old, "6789").step, Step::Refused);
    EXPECT_EQ(auditedTimes("customer_identified"), 0);
}

TEST_P(CustomerCallTest, ofTwoAtOnceOneWins) {
    const CallStep identify = begin(caller());
    std::latch together(4);
    std::atomic<int> taken = 0;
    std::vector<std::thread> gateways;
    for (int i = 0; i < 4; ++i)
        gateways.emplace_back([&] {
            auto database = storage::Database::open(m_site.url());
            database->setMoment(start);
            together.arrive_and_wait();
            const auto step = answerCall(*database, m_service, {identify.call.clone(), m_channel}, u"6789"_s);
            taken += step && step->step == Step::Choose;
        });
    for (std::thread& gateway : gateways)
        gateway.join();
    EXPECT_EQ(taken, 1);
    EXPECT_EQ(auditedTimes("customer_identified"), 1);
}

TEST_P(CustomerCallTest, anotherStepThanItsOwnHarmsNothing) {
    const CallStep identify = begin(caller());
    EXPECT_EQ(
        enterPin(m_site.database, m_service, {identify.call.clone(), m_channel}, test::secretOf("x")).error(),
        (Error{ErrorCode::InvalidInput, u"call"_s, u"other_step"_s}));
    EXPECT_EQ(answer(identify, "6789").step, Step::Choose);
}

TEST_P(CustomerCallTest, isNobodyElses) {
    const CallStep identify = begin(caller());
    for (const Channel& other :
         {Channel{Channel::Kind::Telephone, u"ivr-2"_s}, Channel{Channel::Kind::Telephone, {}},
          Channel{Channel::Kind::Gateway, {}}, Channel{Channel::Kind::Gateway, u"ivr-1"_s}})
        EXPECT_EQ(answer(identify, "6789", other).step, Step::Refused);
    EXPECT_EQ(answer(identify, "6789").step, Step::Choose);
    for (const char* nonsense : {"", "x", "ABCD-EFGH", "' OR 1=1 --"})
        EXPECT_EQ(answer(CallStep{.call = test::secretOf(nonsense)}, "6789").step, Step::Refused) << nonsense;
}

TEST_P(CustomerCallTest, endsWithItsTime) {
    const CallStep identify = begin(caller());
    m_site.database.setMoment(start + forcepin::ForcedChange::patience);
    const CallStep choose = answer(identify, "6789");
    EXPECT_EQ(choose.step, Step::Choose) << "the last moment counts";
    m_site.database.setMoment(start + forcepin::ForcedChange::patience + 1);
    EXPECT_EQ(enter(choose, "Fresh-42").step, Step::Refused);
    EXPECT_EQ(audited("pin_change_refused")[u"refused"_s], u"expired"_s);
    EXPECT_EQ(keptCalls(), 0);
}

TEST_P(CustomerCallTest, oldOnesAreDropped) {
    std::ignore = begin(caller({.location = "1", .pin = "1111"}));
    EXPECT_EQ(keptCalls(), 1);
    m_site.database.setMoment(start + 20 * 60 * 1000);
    std::ignore = begin(caller({.location = "2", .pin = "1111"}));
    EXPECT_EQ(keptCalls(), 1);
}

TEST_P(CustomerCallTest, aResetMeanwhileEndsIt) {
    const AccountNumber account = caller();
    const CallStep choose = answer(begin(account), "6789");
    const CallStep confirm = enter(choose, "Fresh-42");
    pins::ResetPinRequest reset;
    reset.account = account;
    reset.reason = u"forgot"_s;
    reset.pin = test::secretOf("Reset-99");
    reset.verifiedBy = u"test"_s;
    ASSERT_TRUE(pins::resetPin(m_site.database, m_site.csr, reset));
    EXPECT_EQ(enter(confirm, "Fresh-42").step, Step::Refused);
    EXPECT_EQ(audited("pin_change_refused")[u"refused"_s], u"changed_meanwhile"_s);
    EXPECT_EQ(storedPin(account), "Reset-99");
}

TEST_P(CustomerCallTest, anAccountHasFewCallsAnHour) {
    const AccountNumber account = caller();
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(begin(account).step, Step::Identify);
    const CallStep late = begin(account);
    EXPECT_EQ(late.step, Step::Refused);
    EXPECT_GT(late.wait, 0);
    m_site.database.setMoment(start + late.wait);
    EXPECT_EQ(begin(account).step, Step::Identify);
}

TEST_P(CustomerCallTest, nothingOfItIsReadableAtRest) {
    const CallStep choose = answer(begin(caller()), "6789");
    const CallStep confirm = enter(choose, "Fresh-42");
    const QByteArray state = ask(u"SELECT state FROM customer_call"_s).toByteArray();
    EXPECT_GT(state.size(), 34);
    EXPECT_FALSE(state.contains("Fresh-42"));
    EXPECT_FALSE(state.contains("account"));
    EXPECT_FALSE(ask(u"SELECT token_hash FROM customer_call"_s).toByteArray().contains(confirm.call.view()));
}

TEST_P(CustomerCallTest, aStateOfAnotherCallDoesNotOpen) {
    const CallStep first = begin(caller({.location = "1", .pin = "1111"}));
    const QByteArray id = ask(u"SELECT call_id FROM customer_call"_s).toByteArray();
    std::ignore = answer(begin(caller({.location = "2", .pin = "1111"})), "6789");
    const auto other =
        ask(u"SELECT state FROM customer_call WHERE call_id <> "_s + QString::fromLatin1(id)).toByteArray();
    run("UPDATE customer_call SET state = " + literal(other) + " WHERE call_id = " + id);
    EXPECT_EQ(answer(first, "6789").step, Step::Refused);
}

TEST_P(CustomerCallTest, aRotationMeanwhileHarmsNothing) {
    const CallStep choose = answer(begin(caller()), "6789");
    const auto rotated = sitekeys::rotateKey(m_site.database, m_site.administrator,
                                             {crypto::KeyPurpose::CustomerPin, false, 100});
    ASSERT_TRUE(rotated);
    EXPECT_TRUE(rotated->isRetired);
    EXPECT_EQ(rotated->rotation.unreadable, 0);
    EXPECT_EQ(rotated->rotation.resealed, 1);
    EXPECT_EQ(enter(choose, "Fresh-42").step, Step::Confirm);
}

TEST_P(CustomerCallTest, activationLeadsToThePages) {
    forcepin::AuthenticationProfile profile = telephone();
    profile.activation = {true, {Scenario::Repeating}};
    provide(profile);
    const AccountNumber account = caller();
    EXPECT_EQ(signIn(account).step, CustomerStep::Register);
    EXPECT_EQ(audited("pin_change_asked")[u"verdict"_s], u"activation"_s);
}

TEST_P(CustomerCallTest, atTheGatewayWhoHasNoPinOfTheirOwnRegisters) {
    m_site.setSetting("profile.gateway", R"("Telephone")");
    m_channel = {};
    EXPECT_EQ(signIn(caller()).step, CustomerStep::Register);
    EXPECT_EQ(audited("pin_change_asked")[u"verdict"_s], u"force"_s) << "only recorded";
    EXPECT_EQ(auditedTimes("pin_change_refused"), 0);
}

TEST_P(CustomerCallTest, goesThroughABrowserToo) {
    forcepin::AuthenticationProfile profile = telephone();
    profile.force.alsoCustomerSet = true;
    provide(profile);
    m_site.setSetting("profile.gateway", R"("Telephone")");
    m_channel = {};
    const AccountNumber account =
        caller({.state = pins::AccountState::Active, .kind = crypto::PinKind::Customer, .pin = "1111"});
    const CallStep confirm = enter(answer(begin(account), "6789"), "Fresh-42");
    EXPECT_EQ(enter(confirm, "Fresh-42").step, Step::Changed);
    EXPECT_EQ(signIn(account, "Fresh-42").step, CustomerStep::SignedIn);
}

} // namespace pindesk::registration
