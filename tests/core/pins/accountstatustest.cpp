#include "core/pins/accountstatus.h"
#include "core/pins/deskrules.h"
#include "core/pins/resetpin.h"
#include "tests/core/pins/pinstest.h"
#include <gmock/gmock.h>

namespace pindesk::pins {
using namespace Qt::StringLiterals;

class AccountStatusTest : public PinsTest {
protected:
    AccountStatus status(const audit::Session& session) {
        const auto found = accountStatus(m_site.database, session, m_account);
        EXPECT_TRUE(found);
        return found.value_or(AccountStatus());
    }
    void reset() {
        ResetPinRequest request;
        request.account = m_account;
        request.reason = u"forgot"_s;
        request.verifiedBy = u"test"_s;
        ASSERT_TRUE(resetPin(m_site.database, m_site.csr, request));
    }

    AccountNumber m_account = add();
};
PINDESK_ON_BOTH_DATABASES(AccountStatusTest);

TEST_P(AccountStatusTest, tellsTheVersionAndLeavesNoTrace) {
    EXPECT_EQ(status(m_site.csr), (AccountStatus{1, {}, {}}));
    run("UPDATE account SET version = 7");
    EXPECT_EQ(status(m_site.csr).version, 7);
    EXPECT_EQ(auditedTimes("pin_looked_up"), 0);
}

TEST_P(AccountStatusTest, aVerificationIsThePersonsOwnAndEndsAfterItsTime) {
    vouch(m_site.csr, m_account);
    ASSERT_TRUE(status(m_site.csr).verifiedUntil);
    EXPECT_FALSE(status(m_site.otherCsr).verifiedUntil);
    const auto at = ask(u"SELECT at FROM verification"_s).toLongLong();
    EXPECT_EQ(status(m_site.csr).verifiedUntil, at + verificationLife);
    run("UPDATE verification SET at = at - 900001");
    EXPECT_FALSE(status(m_site.csr).verifiedUntil);
}

TEST_P(AccountStatusTest, anUndoIsOfferedToWhomItIsAllowed) {
    reset();
    ASSERT_TRUE(status(m_site.csr).undoUntil);
    EXPECT_FALSE(status(m_site.otherCsr).undoUntil);
    EXPECT_TRUE(status(m_site.supervisor).undoUntil) << "may undo others' resets";
    run("UPDATE account SET version = version + 1");
    EXPECT_FALSE(status(m_site.csr).undoUntil) << "something changed the record since";
    run("UPDATE account SET version = version - 1");
    run("UPDATE pin_undo SET expires_at = 1");
    EXPECT_FALSE(status(m_site.csr).undoUntil);
}

TEST_P(AccountStatusTest, rulesAreTheSites) {
    auto rules = deskRules(m_site.database, m_site.csr);
    ASSERT_TRUE(rules);
    EXPECT_EQ(rules->checklist.required, 3);
    EXPECT_TRUE(rules->mayTypePin && rules->givesHints);
    m_site.setSetting("verification.items", R"(["name","extra.meter"])");
    m_site.setSetting("verification.required", "2");
    m_site.setSetting("reset.reasons", R"(["moved"])");
    m_site.setSetting("pin.typed_by_staff", "false");
    m_site.setSetting("hint.enabled", "false");
    rules = deskRules(m_site.database, m_site.csr);
    ASSERT_TRUE(rules);
    EXPECT_EQ(rules->checklist, (Checklist{{u"name"_s, u"extra.meter"_s}, 2}));
    EXPECT_TRUE(rules->reasons.contains(u"moved"_s));
    EXPECT_FALSE(rules->mayTypePin || rules->givesHints);
}

} // namespace pindesk::pins
