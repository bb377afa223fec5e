#include "core/forcepin/previewimpact.h"
#include "core/forcepin/profileservice.h"
#include "tests/core/forcepin/forcepintest.h"
#include <QElapsedTimer>

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
using enum Scenario;

class PreviewImpactTest : public ForcePinTest {
protected:
    Result<Impact> preview(const ProfileChoice& choice = {u"Telephone"_s},
                           const ImpactProgressHandler& progress = {}, std::stop_token stop = {}) {
        return previewImpact(m_site.url(), m_site.supervisor, choice, progress, std::move(stop));
    }
    static ScenarioImpact of(const Impact& impact, Scenario scenario) {
        return impact.scenarios[static_cast<std::size_t>(scenario)];
    }
    static std::int64_t both(const Impact& impact, Scenario one, Scenario other) {
        return impact.overlap[static_cast<std::size_t>(one)][static_cast<std::size_t>(other)];
    }
};
PINDESK_ON_BOTH_DATABASES(PreviewImpactTest);

TEST_P(PreviewImpactTest, countsWhatWouldHappenToEverybody) {
    const auto with = [this](const char* customer, const char* pin,
                             pins::AccountState state = pins::AccountState::NotRegistered) {
        const bool isSetUp = flagsOf(state).initialized;
        const AccountNumber account =
            add({.customer = customer,
                 .state = state,
                 .kind = isSetUp ? crypto::PinKind::Customer : crypto::PinKind::Initial,
                 .pin = pin});
        describe(account, "1111");
        return account;
    };
    with("1", "1111");                             // SSN and repeating
    with("2", "2222");                             // repeating alone
    with("3", "0142");                             // telephone
    with("4", "Good-1");                           // nothing
    with("5", "3333", pins::AccountState::Active); // set up: not looked at
    const AccountNumber alone = with("6", "4444"); // no directory data
    with("7", "9007", pins::AccountState::Active);
    const AccountNumber damaged = with("8", "8888");
    run("DELETE FROM directory_account WHERE customer_id = '6'");
    run("UPDATE pin_secret SET sealed = (SELECT sealed FROM pin_secret WHERE account_id = " +
        QByteArray::number(qint64{idOf(alone).value()}) +
        ") WHERE account_id = " + QByteArray::number(qint64{idOf(damaged).value()}));
    ASSERT_TRUE(save(telephone({SsnLast4, Repeating, PhoneLast4, ZipLast4})));

    const auto impact = preview();
    ASSERT_TRUE(impact) << qPrintable(impact.error().detail);
    EXPECT_EQ(impact->accounts, 7);
    EXPECT_EQ(impact->unreadable, 1);
    EXPECT_EQ(impact->count(Verdict::Force), 4);
    EXPECT_EQ(impact->count(Verdict::Normal), 3);
    EXPECT_EQ(of(*impact, SsnLast4).fired, 1);
    EXPECT_EQ(of(*impact, SsnLast4).trigger, 1);
    EXPECT_EQ(of(*impact, SsnLast4).alone, 0);
    EXPECT_EQ(of(*impact, Repeating).fired, 3);
    EXPECT_EQ(of(*impact, Repeating).trigger, 2);
    EXPECT_EQ(of(*impact, Repeating).alone, 2);
    EXPECT_EQ(of(*impact, PhoneLast4).alone, 1);
    EXPECT_EQ(of(*impact, ZipLast4).fired, 0);
    EXPECT_EQ(both(*impact, SsnLast4, Repeating), 1);
    EXPECT_EQ(both(*impact, Repeating, Repeating), 3);
    EXPECT_EQ(both(*impact, PhoneLast4, Repeating), 0);
    EXPECT_FALSE(impact->published);

    AuthenticationProfile customersToo = telephone({ZipLast4, Repeating});
    customersToo.force.alsoCustomerSet = true;
    const auto more = preview({u"Telephone"_s, false, customersToo});
    EXPECT_EQ(more->count(Verdict::Force), 5) << "customers' PINs are opened, too";
    EXPECT_EQ(audited("impact_previewed")[u"force"_s], 5);
}

TEST_P(PreviewImpactTest, agreesWithTheTryOutOfEachAccount) {
    const std::array pins{"1111", "6789", "9007", "4900", "0142", "1961", "1234", "12345", "Good-1", "20"};
    std::array<std::int64_t, verdictCount> verdicts{};
    AuthenticationProfile profile =
        telephone({SsnLast4, ZipLast4, ZipFirst4, Repeating, PhoneLast4, Blocklisted});
    profile.activation = {true, {BirthDate, Sequential, AccountPart, SsnLast4}};
    ASSERT_TRUE(save(profile));
    int customer = 0;
    for (const char* pin : pins) {
        const AccountNumber account = add({.customer = QByteArray::number(++customer), .pin = pin});
        describe(account);
        const auto tried =
            tryProfile(m_site.database, m_site.supervisor, {{u"Telephone"_s}, account, test::secretOf(pin)});
        ++verdicts[static_cast<std::size_t>(tried->verdict)];
    }
    const auto impact = preview();
    ASSERT_TRUE(impact);
    EXPECT_EQ(impact->verdicts, verdicts);
    EXPECT_GT(verdicts[1], 0);
    EXPECT_GT(verdicts[2], 0);
}

TEST_P(PreviewImpactTest, comparesWithTheVersionInForce) {
    for (const char* pin : {"1111", "1234", "Good-1"})
        (void)add({.customer = pin, .pin = pin});
    provide(questions());
    provide(telephone({Repeating}));
    ASSERT_TRUE(save(telephone({Sequential})));
    const auto impact = preview();
    ASSERT_TRUE(impact);
    EXPECT_EQ(impact->published, 1);
    EXPECT_EQ(impact->countBefore(Verdict::Force), 1);
    EXPECT_EQ(impact->countBefore(Verdict::Normal), 2);
    EXPECT_EQ(impact->changed(Verdict::Normal, Verdict::Force), 1);
    EXPECT_EQ(impact->changed(Verdict::Force, Verdict::Normal), 1);
    EXPECT_EQ(impact->changed(Verdict::Normal, Verdict::Normal), 1);
    EXPECT_EQ(preview({u"Telephone"_s, true})->changed(Verdict::Force, Verdict::Force), 1);
}

TEST_P(PreviewImpactTest, goesOnOverManyBatchesAndTellsHowFar) {
    (void)add({.customer = "1", .pin = "1111"});
    const bool sqlite = isSqlite();
    const int more = 2 * 8'192;
    const QByteArray numbers =
        sqlite ? "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                     QByteArray::number(more) + ") SELECT i FROM n)"
               : "(SELECT i FROM generate_series(1, " + QByteArray::number(more) + ") i)";
    // Copies of one sealed PIN do not open for others: they are counted as unreadable.
    run("INSERT INTO account (account_id, location_id, customer_id, initialized, enabled, pin_set_at) SELECT "
        "1000 + i, "
        "'c', CAST(i AS text), FALSE, FALSE, 1 FROM " +
        numbers + " AS numbers");
    run("INSERT INTO pin_secret (account_id, kind, sealed, key_id, set_at) SELECT 1000 + i, 'initial', "
        "(SELECT sealed FROM "
        "pin_secret LIMIT 1), 1, 1 FROM " +
        numbers + " AS numbers");
    ASSERT_TRUE(save(telephone()));
    std::vector<std::int64_t> done;
    const auto impact = preview({u"Telephone"_s}, [&](const ImpactProgress& now) {
        EXPECT_EQ(now.total, more + 1);
        done.push_back(now.done);
    });
    ASSERT_TRUE(impact);
    EXPECT_EQ(impact->accounts, 1);
    EXPECT_EQ(impact->unreadable, more);
    EXPECT_EQ(done, (std::vector<std::int64_t>{8192, 16384, 16385}));

    std::stop_source stop;
    const auto cancelled = preview(
        {u"Telephone"_s}, [&](const ImpactProgress&) { stop.request_stop(); }, stop.get_token());
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(auditedTimes("impact_previewed"), 1) << "what was not finished tells nothing";
}

TEST_P(PreviewImpactTest, aJobTellsItsProgressAndCanBeCancelled) {
    (void)add({.pin = "1111"});
    ASSERT_TRUE(save(telephone()));
    storage::DatabaseLane lane(m_site.url());
    const auto session =
        std::make_shared<const audit::Session>(test::signIn(m_site.database, u"supervisor1"_s));
    ProfileService service(lane, session);
    const auto job = service.preview({u"Telephone"_s});
    const auto impact = job->outcome().takeResult();
    ASSERT_TRUE(impact);
    EXPECT_EQ(impact->count(Verdict::Force), 1);
    EXPECT_EQ(job->progress()->done, 1);
    const auto other = service.preview({u"Telephone"_s});
    other->cancel();
    const auto ended = other->outcome().takeResult();
    EXPECT_TRUE(ended || ended.error().code == ErrorCode::Cancelled);
    EXPECT_TRUE(other->isCancelled());
    EXPECT_EQ(service.list().takeResult()->size(), 1u);
    EXPECT_EQ(service.check(telephone()).takeResult()->obstacles,
              QStringList{u"unknown_profile:/force/authentication_profile"_s});
}

TEST_P(PreviewImpactTest, needsTheRightTheKeysAndAProfile) {
    ASSERT_TRUE(save(telephone()));
    const auto by = [this](const audit::Session& session) {
        return previewImpact(m_site.url(), session, {u"Telephone"_s}).error().code;
    };
    EXPECT_EQ(by(m_site.csr), ErrorCode::NotPermitted);
    EXPECT_EQ(preview({u"Nobody's"_s}).error(), (Error{ErrorCode::NotFound, u"profile"_s, {}}));
    audit::Session keyless = test::signIn(m_site.database, u"supervisor1"_s);
    keyless.keys.wipe();
    EXPECT_EQ(by(keyless), ErrorCode::KeyNotHeld);
}

} // namespace pindesk::forcepin
