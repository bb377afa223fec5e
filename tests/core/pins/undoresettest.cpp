#include "core/pins/undoreset.h"
#include "core/pins/givehint.h"
#include "core/pins/resetpin.h"
#include "tests/core/pins/pinstest.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;
using crypto::PinKind;

class UndoResetTest : public PinsTest {
protected:
    AccountNumber m_account = add(registeredAccount);

    void reset(const audit::Session& session, const char* pin = "Fresh-42") {
        ResetPinRequest request;
        request.account = m_account;
        request.reason = u"forgot"_s;
        request.pin = test::secretOf(pin);
        request.verifiedBy = u"test"_s;
        ASSERT_TRUE(resetPin(m_site.database, session, request));
    }
    Result<UndoResetOutcome> undo(const audit::Session& session) {
        return undoReset(m_site.database, session, m_account);
    }
    void expectNothing(const QString& why) {
        const auto refused = undo(m_site.csr);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error(), (Error{ErrorCode::NothingToUndo, u"account"_s, why}));
    }
};
PINDESK_ON_BOTH_DATABASES(UndoResetTest);

TEST_P(UndoResetTest, bringsEverythingBackButTheLinks) {
    run("INSERT INTO link_token (token_hash, purpose, subject, sent_at, expires_at) VALUES (" + literal("a") +
        ", 'enable', " + QByteArray::number(qint64{idOf(m_account).value()}) + ", 1, 99999999999999)");
    reset(m_site.csr);
    const auto outcome = undo(m_site.csr);
    ASSERT_TRUE(outcome) << qPrintable(outcome.error().detail);
    EXPECT_EQ(outcome->version, 3);
    EXPECT_EQ(stateOf(outcome->flags), AccountState::Active);
    EXPECT_EQ(storedPin(m_account), "Customers-1");
    EXPECT_EQ(
        ask(u"SELECT count(*) FROM account WHERE initialized AND enabled AND email_verified AND pin_set_at = "
            u"1000"
            " AND email = 'anselmo@example.org' AND reset_at IS NULL AND reset_by IS NULL AND version = 3"_s)
            .toInt(),
        1);
    EXPECT_EQ(ask(u"SELECT count(*) FROM link_token WHERE voided_at IS NULL"_s).toInt(), 0);
    const auto hint = giveHint(m_site.database, m_site.csr, {m_account, u"test"_s});
    ASSERT_TRUE(hint);
    EXPECT_EQ(hint->view(), "my dog");
    EXPECT_EQ(audited("reset_undone")[u"version"_s], 3);
    expectNothing(u"none"_s);
}

TEST_P(UndoResetTest, takesOnlyTheLastResetBack) {
    expectNothing(u"none"_s);
    reset(m_site.csr, "First-11");
    reset(m_site.csr, "Second-1");
    ASSERT_TRUE(undo(m_site.csr));
    EXPECT_EQ(storedPin(m_account), "First-11");
    EXPECT_EQ(ask(u"SELECT count(*) FROM account WHERE NOT initialized AND reset_by IS NOT NULL"_s).toInt(),
              1);
    expectNothing(u"none"_s);
}

TEST_P(UndoResetTest, endsWithTheWindow) {
    reset(m_site.csr);
    run("UPDATE pin_undo SET expires_at = expires_at - 600000");
    expectNothing(u"expired"_s);
    EXPECT_EQ(storedPin(m_account), "Fresh-42");
}

TEST_P(UndoResetTest, hasAWindowOfTheSitesChoice) {
    m_site.setSetting("pin.undo_minutes", "0");
    reset(m_site.csr);
    expectNothing(u"expired"_s);
    m_site.setSetting("pin.undo_minutes", "60");
    reset(m_site.csr, "Other-11");
    run("UPDATE pin_undo SET expires_at = expires_at - 3500000");
    EXPECT_TRUE(undo(m_site.csr));
}

TEST_P(UndoResetTest, endsWhenTheCustomerUsedTheNewPin) {
    reset(m_site.csr);
    run("INSERT INTO sign_in_event (event_id, account_id, typed_account, at, channel, outcome) SELECT 1, "
        "account_id,"
        " '12345/678', reset_at, 'gateway', 'succeeded' FROM account");
    expectNothing(u"used"_s);
    run("UPDATE sign_in_event SET outcome = 'failed'");
    run("UPDATE account SET version = version + 1");
    expectNothing(u"used"_s);
    run("UPDATE account SET version = version - 1");
    EXPECT_TRUE(undo(m_site.csr)) << "a failed sign-in uses nothing";
}

TEST_P(UndoResetTest, needsASupervisorForSomebodyElsesReset) {
    reset(m_site.otherCsr);
    const auto refused = undo(m_site.csr);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorCode::NotPermitted, {}, u"undo_others_reset"_s}));
    EXPECT_EQ(storedPin(m_account), "Fresh-42");
    EXPECT_EQ(ask(u"SELECT version FROM account"_s).toInt(), 2);
    EXPECT_TRUE(undo(m_site.supervisor));
}

TEST_P(UndoResetTest, forgetsReplacedPinsWhoseWindowHasClosed) {
    reset(m_site.csr);
    run("UPDATE pin_undo SET expires_at = 1");
    const AccountNumber other = add({.customer = "other"});
    m_account = other;
    reset(m_site.csr);
    EXPECT_EQ(ask(u"SELECT count(*) FROM pin_undo"_s).toInt(), 1);
    EXPECT_EQ(ask(u"SELECT account_id FROM pin_undo"_s).toLongLong(), idOf(other).value());
}

} // namespace pindesk::pins
