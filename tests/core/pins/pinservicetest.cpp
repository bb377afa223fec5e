#include "core/pins/pinservice.h"
#include "tests/core/pins/pinstest.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;

class PinServiceTest : public PinsTest {
protected:
    AccountNumber m_account = add({.pin = "Init-4711"});
    storage::DatabaseLane m_lane{m_site.url()};
    PinService m_service{m_lane, std::make_shared<const audit::Session>(m_site.signIn(u"csr1"_s))};
};
PINDESK_ON_BOTH_DATABASES(PinServiceTest);

TEST_P(PinServiceTest, answersEveryCallOfADesk) {
    auto view = m_service.getPin(m_account);
    auto verified = m_service.verifyCaller({m_account, {{u"name"_s, u"smith"_s}}});
    auto authorised = m_service.overrideVerification(
        {m_account, m_site.csr.actor.staffId, u"known in person"_s},
        staff::SignInRequest{u"supervisor1"_s, Secret(test::passwordOf(u"supervisor1"_s)), u"desk-1"_s});
    auto hint = m_service.giveHint({m_account, {}});
    auto pin = m_service.revealPin({m_account, u"caller"_s, {}});
    auto reset = m_service.resetPin({m_account, u"forgot"_s, {}, test::secretOf("Fresh-42"), 1, {}});
    auto undone = m_service.undoReset(m_account);
    auto events = m_service.history(m_account);
    auto listed = m_service.listAccounts({});
    auto counts = m_service.accountCounts();

    EXPECT_EQ(view.takeResult()->version, 1);
    EXPECT_FALSE(verified.takeResult()->verified);
    EXPECT_TRUE(authorised.takeResult());
    EXPECT_EQ(hint.takeResult().error().code, ErrorCode::NotFound);
    EXPECT_EQ(pin.takeResult()->view(), "Init-4711");
    EXPECT_EQ(reset.takeResult()->version, 2);
    EXPECT_EQ(undone.takeResult()->version, 3);
    EXPECT_EQ(events.takeResult()->size(), 6u);
    EXPECT_EQ(listed.takeResult()->size(), 1u);
    EXPECT_EQ(counts.takeResult()->records, 1);
}

// On SQLite waiting requests share a commit; the audit chain and every outcome must stay whole.
TEST_P(PinServiceTest, keepsRequestsThatShareACommitApart) {
    std::vector<QFuture<Result<ResetPinOutcome>>> resets;
    std::vector<QFuture<Result<AccountView>>> views;
    for (int i = 0; i < 40; ++i) {
        ResetPinRequest request{m_account, u"forgot"_s, {}, {}, {}, u"test"_s};
        if (i % 4 == 3)
            request.reason = u"no such reason"_s;
        resets.push_back(m_service.resetPin(std::move(request)));
        views.push_back(m_service.getPin(m_account));
    }
    std::int64_t version = 1;
    for (std::size_t i = 0; i < resets.size(); ++i) {
        const auto reset = resets[i].takeResult();
        EXPECT_EQ(reset.has_value(), i % 4 != 3);
        if (reset) {
            EXPECT_EQ(reset->version, ++version);
        }
        EXPECT_EQ(views[i].takeResult()->version, version);
    }
    EXPECT_EQ(auditedTimes("pin_reset"), 30);
    EXPECT_EQ(auditedTimes("pin_looked_up"), 40);
    EXPECT_EQ(ask(u"SELECT count(*) FROM audit_event e JOIN audit_event p ON p.writer_id = e.writer_id AND"
                  " p.seq = e.seq - 1 WHERE e.previous_hash <> p.hash"_s)
                  .toInt(),
              0);
}

} // namespace pindesk::pins
