#include "core/distribution/planbatch.h"
#include "core/distribution/recordsurvey.h"
#include "tests/core/distribution/distributiontest.h"

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
using ledger::Channel;

TEST(SelectionTest, choosesByTheFirstReasonThatHolds) {
    const Selection never;
    Selection again;
    again.issuedBefore = 500;
    Selection active;
    active.statuses = QStringList{u"active"_s};
    const CandidateFacts fresh{true, 100, {}, false, false, u"active"};
    const auto with = [&](auto change) {
        CandidateFacts facts = fresh;
        change(facts);
        return facts;
    };
    EXPECT_EQ(choose(never, fresh, 1000), Choice::Chosen);
    EXPECT_EQ(choose(never, fresh, 99), Choice::ChangedSince);
    EXPECT_EQ(choose(again, fresh, 1000), Choice::NotNeeded);
    EXPECT_EQ(choose(active, fresh, 1000), Choice::Chosen);
    EXPECT_EQ(choose(active, with([](auto& f) { f.status = u"closed"; }), 1000), Choice::OtherStatus);
    EXPECT_EQ(choose(never, with([](auto& f) { f.isInitial = false; }), 1000), Choice::Registered);
    EXPECT_EQ(choose(never, with([](auto& f) { f.isMissing = true; }), 1000), Choice::Missing);
    EXPECT_EQ(choose(never, with([](auto& f) { f.issuedAt = 400; }), 1000), Choice::NotNeeded);
    EXPECT_EQ(choose(again, with([](auto& f) { f.issuedAt = 400; }), 1000), Choice::Chosen);
    EXPECT_EQ(choose(again, with([](auto& f) { f.issuedAt = 500; }), 1000), Choice::NotNeeded);
    EXPECT_EQ(choose(again, with([](auto& f) {
                         f.issuedAt = 400;
                         f.isExpired = true;
                     }),
                     1000),
              Choice::Expired);
}

class PlanBatchTest : public DistributionTest {
protected:
    Result<BatchPlan> plan(const Selection& selection = {}) {
        return planBatch(m_site.url(), m_site.supervisor, selection);
    }
};
PINDESK_ON_BOTH_DATABASES(PlanBatchTest);

TEST_P(PlanBatchTest, countsEverybodyOnce) {
    const AccountNumber one = add({.location = "1"});
    (void)add({.location = "2", .state = pins::AccountState::Waiting, .kind = crypto::PinKind::Customer});
    (void)add({.location = "3"});
    run("UPDATE directory_account SET missing_since = 5 WHERE location_id = '3'");
    (void)add({.location = "4"});
    run("UPDATE directory_account SET service_address = '1 Elm St', city = 'Springfield' WHERE location_id = "
        "'4'");
    auto planned = plan();
    ASSERT_TRUE(planned);
    EXPECT_EQ(planned->count(Choice::Chosen), 2);
    EXPECT_EQ(planned->count(Choice::Registered), 1);
    EXPECT_EQ(planned->count(Choice::Missing), 1);
    EXPECT_EQ(planned->withoutAddress, 1);
    Selection listed;
    listed.accounts = {one, {"nobody", "1"}, one};
    planned = plan(listed);
    EXPECT_EQ(planned->count(Choice::Chosen), 1);
    EXPECT_EQ(planned->count(Choice::NotListed), 3);
    EXPECT_EQ(planned->unknown, (std::vector<AccountNumber>{{"nobody", "1"}}));
    EXPECT_EQ(request(listed).error(), (Error{ErrorCode::InvalidInput, u"accounts"_s, u"unknown"_s}));
}

TEST_P(PlanBatchTest, aPinGoesOutAgainOnlyAfterAWhile) {
    (void)add();
    ASSERT_TRUE(write(approved().id));
    Selection again;
    again.issuedBefore = *m_site.database.connection().now() - 13 * 24 * 3600 * 1000LL;
    EXPECT_EQ(plan(again).error(), (Error{ErrorCode::InvalidInput, u"issued_before"_s, u"too_soon"_s}));
    again.issuedBefore = *again.issuedBefore - 2 * 24 * 3600 * 1000LL;
    EXPECT_EQ(plan(again)->count(Choice::NotNeeded), 1);
    run("UPDATE distribution SET at = at - 1728000000"); // 20 days
    EXPECT_EQ(plan(again)->count(Choice::Chosen), 1);
    m_site.setSetting("pin.initial_days", "10");
    EXPECT_EQ(plan(again)->count(Choice::Expired), 1);
}

TEST_P(PlanBatchTest, aLetterThatCameBackCanGoOutAgain) {
    const AccountNumber account = add();
    EXPECT_EQ(markReturned(m_site.database, m_site.supervisor, account).error(),
              (Error{ErrorCode::NotFound, u"issue"_s, {}}));
    ASSERT_TRUE(write(approved().id));
    EXPECT_EQ(plan()->count(Choice::Chosen), 0);
    ASSERT_TRUE(markReturned(m_site.database, m_site.supervisor, account));
    EXPECT_EQ(plan()->count(Choice::Chosen), 1);
    EXPECT_EQ(countIssues(m_site.database, m_site.supervisor)->channels[3].returned, 1);
    EXPECT_EQ(countIssues(m_site.database, m_site.supervisor)->channels[3].replaced, 0) << "told once";
    EXPECT_EQ(auditedTimes("letter_returned"), 1);
}

TEST_P(PlanBatchTest, theListOfABatchIsKept) {
    const AccountNumber one = add({.location = "1"});
    (void)add({.location = "2"});
    Selection listed;
    listed.accounts = {one};
    ASSERT_TRUE(write(approved(listed).id));
    EXPECT_TRUE(fileText().startsWith("1/678 "));
    EXPECT_FALSE(fileText().contains("2/678"));
}

} // namespace pindesk::distribution
