#include "core/registration/signincustomer.h"
#include "core/staff/changesetting.h"
#include "tests/core/registration/registrationtest.h"
#include <thread>

namespace pindesk::registration {
using namespace Qt::StringLiterals;

class SignInCustomerTest : public RegistrationTest {
protected:
    static constexpr Milliseconds quarter = 15 * 60 * 1000;
    void failTimes(int times, const AccountNumber& account, const QByteArray& place = customersPlace) {
        for (int i = 0; i < times; ++i)
            ASSERT_EQ(stepOf(account, "wrong", place), CustomerStep::Refused) << i;
    }
    /// How many wrong PINs were compared of those that four gateways brought at one moment.
    int triedAtOnce(const AccountNumber& account) {
        std::atomic<int> verified = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                auto database = storage::Database::open(m_site.url());
                database->setMoment(100 * quarter); // no window ends meanwhile
                for (int n = 0; n < 8; ++n) {
                    const auto step = signInCustomer(
                        *database, m_service, {account.toString(), test::secretOf("wrong"), m_gateway});
                    verified += step && step->step == CustomerStep::Refused;
                }
            });
        for (std::thread& thread : threads)
            thread.join();
        return verified;
    }
};
PINDESK_ON_BOTH_DATABASES(SignInCustomerTest);

TEST_P(SignInCustomerTest, leadsToWhatTheStateAsksFor) {
    const AccountNumber fresh = add({.location = "1", .pin = "Initial-1"});
    const AccountNumber waiting = add({.location = "2",
                                       .state = pins::AccountState::Waiting,
                                       .kind = crypto::PinKind::Customer,
                                       .pin = "Chosen-2"});
    const AccountNumber odd = add({.location = "3", .state = pins::AccountState::Inconsistent});
    const AccountNumber active = add(pins::registeredAccount);
    EXPECT_EQ(stepOf(fresh, "Initial-1"), CustomerStep::Register);
    EXPECT_EQ(stepOf(waiting, "Chosen-2"), CustomerStep::UseLink);
    EXPECT_EQ(stepOf(odd, "Old-7391"), CustomerStep::Register);
    EXPECT_EQ(stepOf(active, "Customers-1"), CustomerStep::SignedIn);
    EXPECT_EQ(countOf(u"sign_in_event"_s, u"outcome = 'succeeded' AND channel = 'gateway'"_s), 4);
}

TEST_P(SignInCustomerTest, takesThePinByteForByte) {
    const AccountNumber account = add(pins::registeredAccount);
    for (const char* wrong : {"customers-1", "Customers-1 ", "Customers-", "", "Customers-1' OR '1'='1"})
        EXPECT_EQ(stepOf(account, wrong), CustomerStep::Refused) << wrong;
    EXPECT_EQ(stepOf(account, "Customers-1"), CustomerStep::SignedIn);
}

TEST_P(SignInCustomerTest, saysTheSameWhateverWasWrong) {
    const AccountNumber account = add(pins::registeredAccount);
    const CustomerSignIn wrongPin = signIn(account, "wrong");
    const CustomerSignIn nobody = signIn({"99999", "9"}, "wrong");
    for (const CustomerSignIn* refused : {&wrongPin, &nobody}) {
        EXPECT_EQ(refused->step, CustomerStep::Refused);
        EXPECT_FALSE(refused->customer);
        EXPECT_EQ(refused->wait, 0);
    }
    EXPECT_EQ(countOf(u"sign_in_event"_s, u"outcome = 'failed'"_s), 2);
    EXPECT_EQ(countOf(u"sign_in_event"_s, u"account_id IS NULL AND typed_account = '99999/9'"_s), 1);
}

TEST_P(SignInCustomerTest, whatIsNoAccountNumberIsNotKept) {
    for (const QString& typed : {u"Customers-1"_s + u'!', u"<script>"_s, u"a/b/c"_s, QString(70'000, u'x')})
        EXPECT_EQ(signInCustomer(m_site.database, m_service, {typed, test::secretOf("x"), m_gateway})->step,
                  CustomerStep::Refused);
    EXPECT_EQ(countOf(u"sign_in_event"_s, u"typed_account = '' AND outcome = 'failed'"_s), 4);
}

TEST_P(SignInCustomerTest, anAccountWaitsAfterItsFailures) {
    const AccountNumber account = add(pins::registeredAccount);
    const Milliseconds now = 100 * quarter + 1000;
    m_site.database.setMoment(now);
    failTimes(10, account);
    const CustomerSignIn delayed = signIn(account, "Customers-1", "198.51.100.0/24");
    EXPECT_EQ(delayed.step, CustomerStep::Delayed) << "also from elsewhere, also with the right PIN";
    EXPECT_EQ(delayed.wait, quarter - 1000);
    m_site.database.setMoment(now + delayed.wait);
    EXPECT_EQ(stepOf(account, "Customers-1"), CustomerStep::SignedIn);
    EXPECT_EQ(countOf(u"sign_in_event"_s, u"outcome = 'delayed'"_s), 1);
}

TEST_P(SignInCustomerTest, anAccountThatIsNoneWaitsJustTheSame) {
    failTimes(10, {"99999", "9"});
    EXPECT_EQ(stepOf({"99999", "9"}, "wrong"), CustomerStep::Delayed);
}

TEST_P(SignInCustomerTest, successForgetsTheAccountsFailures) {
    const AccountNumber account = add(pins::registeredAccount);
    for (int round = 0; round < 3; ++round) {
        failTimes(9, account);
        EXPECT_EQ(stepOf(account, "Customers-1"), CustomerStep::SignedIn);
    }
}

TEST_P(SignInCustomerTest, aPlaceWaitsAfterItsFailures) {
    m_site.setSetting("customer_sign_in.place_failures", "3");
    const AccountNumber account = add(pins::registeredAccount);
    for (const char* customer : {"1", "2", "3"})
        failTimes(1, {"99999", customer});
    EXPECT_EQ(stepOf(account, "Customers-1"), CustomerStep::Delayed);
    EXPECT_EQ(stepOf(account, "Customers-1", "198.51.100.0/24"), CustomerStep::SignedIn);
    EXPECT_EQ(stepOf(account, "Customers-1", {}), CustomerStep::SignedIn) << "no place, no limit of it";
}

TEST_P(SignInCustomerTest, underAttackOnlyPlacesThatFailWait) {
    m_site.setSetting("customer_sign_in.site_failures", "5");
    m_site.database.setMoment(100 * quarter);
    const AccountNumber account = add(pins::registeredAccount);
    for (int i = 0; i < 5; ++i)
        failTimes(1, {"99999", QByteArray::number(i)}, "203.0.113." + QByteArray::number(i));
    EXPECT_EQ(stepOf(account, "Customers-1", "203.0.113.4"), CustomerStep::Delayed);
    EXPECT_EQ(stepOf(account, "Customers-1", "198.51.100.0/24"), CustomerStep::SignedIn);
    m_site.database.setMoment(100 * quarter + 60'000);
    EXPECT_EQ(stepOf(account, "Customers-1", "203.0.113.4"), CustomerStep::SignedIn) << "a minute later";
}

TEST_P(SignInCustomerTest, thoseWhoComeAtOnceAreNoMoreThanAllowed) {
    const AccountNumber account = add(pins::registeredAccount);
    EXPECT_EQ(triedAtOnce(account), 10);
}

TEST_P(SignInCustomerTest, throttledAnAccountWaitsTwiceAsLongAfterEachFailure) {
    constexpr Milliseconds second = 1000;
    m_site.setSetting("customer_sign_in.throttle", "true");
    m_site.setSetting("customer_sign_in.account_failures", "3");
    const AccountNumber account = add(pins::registeredAccount);
    Milliseconds now = 100 * quarter - 60 * second; // a window of the limits would end soon
    const auto go = [&](Milliseconds onwards) { m_site.database.setMoment(now += onwards); };
    go(0);
    failTimes(2, account);
    go(5 * quarter); // in a row, however far apart
    failTimes(1, account);
    for (const Milliseconds wait : {30, 60, 120, 240, 480, 900, 900}) {
        go(second);
        const CustomerSignIn delayed = signIn(account, "Customers-1", "198.51.100.0/24");
        EXPECT_EQ(delayed.step, CustomerStep::Delayed) << wait;
        EXPECT_EQ(delayed.wait, wait * second - second) << "asking does not make it longer";
        EXPECT_EQ(signIn({"99999", "9"}, "wrong").step, CustomerStep::Refused) << "another does not wait";
        run("UPDATE rate_limit SET count = 0 WHERE key = '99999/9'");
        go(wait * second - second);
        failTimes(1, account);
    }
    go(quarter);
    EXPECT_EQ(stepOf(account, "Customers-1"), CustomerStep::SignedIn);
    failTimes(3, account);
    EXPECT_EQ(signIn(account, "Customers-1").wait, 30 * second) << "success begins anew";
}

TEST_P(SignInCustomerTest, throttledAnAccountThatIsNoneWaitsJustTheSame) {
    m_site.setSetting("customer_sign_in.throttle", "true");
    failTimes(10, {"99999", "9"});
    const CustomerSignIn delayed = signIn({"99999", "9"}, "wrong");
    EXPECT_EQ(delayed.step, CustomerStep::Delayed);
    EXPECT_EQ(delayed.wait, 30'000);
}

TEST_P(SignInCustomerTest, throttledThoseWhoComeAtOnceAreNoMoreThanAllowed) {
    m_site.setSetting("customer_sign_in.throttle", "true");
    const AccountNumber account = add(pins::registeredAccount);
    EXPECT_EQ(triedAtOnce(account), 10);
}

TEST_P(SignInCustomerTest, aProfileOfTheGatewayForcesAChange) {
    const AccountNumber account = add(pins::registeredAccount);
    EXPECT_EQ(stepOf(account, "Customers-1"), CustomerStep::SignedIn);
    EXPECT_FALSE(signIn(account, "Customers-1").change);
}

} // namespace pindesk::registration
