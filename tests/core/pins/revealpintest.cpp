#include "core/pins/revealpin.h"
#include "tests/core/pins/pinstest.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;
using crypto::PinKind;

class RevealPinTest : public PinsTest {
protected:
    Result<Secret> reveal(const AccountNumber& account, const QString& reason = u"not_received"_s) {
        return revealPin(m_site.database, m_site.csr, {account, reason, {}});
    }
    int tickets() const { return ask(u"SELECT count(*) FROM reveal_ticket"_s).toInt(); }
};
PINDESK_ON_BOTH_DATABASES(RevealPinTest);

TEST_P(RevealPinTest, readsTheInitialPinBehindACommittedTicket) {
    const AccountNumber account = add({.pin = "Init-4711"});
    vouch(m_site.csr, account);
    const auto pin = reveal(account);
    ASSERT_TRUE(pin) << qPrintable(pin.error().detail);
    EXPECT_EQ(pin->view(), "Init-4711");
    EXPECT_EQ(tickets(), 1);
    EXPECT_EQ(ask(u"SELECT requested_by FROM reveal_ticket"_s).toLongLong(),
              m_site.csr.actor.staffId.value());
    EXPECT_EQ(ask(u"SELECT reason FROM reveal_ticket"_s).toString(), u"not_received"_s);
    EXPECT_EQ(audited("pin_revealed")[u"reason"_s], u"not_received"_s);
    EXPECT_EQ(audited("pin_revealed")[u"verification"_s][u"kind"_s], u"answers"_s);
    EXPECT_EQ(ask(u"SELECT version FROM account"_s).toInt(), 1);
}

TEST_P(RevealPinTest, neverShowsACustomersPinAndTellsTheAudit) {
    const AccountNumber account = add({.state = AccountState::Active, .kind = PinKind::Customer});
    vouch(m_site.csr, account);
    vouch(m_site.supervisor, account);
    EXPECT_EQ(reveal(account).error().code, ErrorCode::CustomerPin);
    EXPECT_EQ(revealPin(m_site.database, m_site.supervisor, {account, u"forgot"_s, {}}).error().code,
              ErrorCode::CustomerPin)
        << "although supervisors hold the key";
    EXPECT_EQ(tickets(), 0);
    EXPECT_EQ(auditedTimes("reveal_refused"), 2);
    EXPECT_EQ(audited("reveal_refused")[u"refused"_s], u"customer_pin"_s);
}

TEST_P(RevealPinTest, needsAVerifiedCallerAndAReason) {
    const AccountNumber account = add();
    EXPECT_EQ(reveal(account).error().code, ErrorCode::NotVerified);
    vouch(m_site.csr, account);
    EXPECT_EQ(reveal(account, {}).error(), (Error{ErrorCode::InvalidInput, u"reason"_s, u"missing"_s}));
    EXPECT_EQ(reveal(account, u"curious"_s).error(),
              (Error{ErrorCode::InvalidInput, u"reason"_s, u"unknown"_s}));
    EXPECT_EQ(tickets(), 0);
    EXPECT_TRUE(revealPin(m_site.database, m_site.otherCsr, {account, u"caller"_s, u"known to me"_s}));
}

TEST_P(RevealPinTest, isLimitedByTheHourAndPerson) {
    m_site.setSetting("reveal.per_hour", "2");
    const AccountNumber account = add();
    vouch(m_site.csr, account);
    EXPECT_TRUE(reveal(account));
    EXPECT_TRUE(reveal(account));
    EXPECT_EQ(reveal(account).error(), (Error{ErrorCode::NotPermitted, {}, u"reveal_limit"_s}));
    EXPECT_EQ(tickets(), 2);
    EXPECT_EQ(audited("reveal_refused")[u"refused"_s], u"reveal_limit"_s);
    vouch(m_site.otherCsr, account);
    EXPECT_TRUE(revealPin(m_site.database, m_site.otherCsr, {account, u"caller"_s, {}}));
    run("UPDATE reveal_ticket SET requested_at = requested_at - 3600001");
    EXPECT_TRUE(reveal(account));
}

TEST_P(RevealPinTest, refusesMovedChangedAndCutRows) {
    const AccountNumber account = add({.pin = "Init-4711"});
    const AccountNumber other = add({.customer = "other", .pin = "Init-4712"});
    vouch(m_site.csr, other);
    const QByteArray id = QByteArray::number(qint64{idOf(other).value()});
    const auto store = [&](const QByteArray& sealed) {
        run("UPDATE pin_secret SET sealed = " + literal(sealed) + " WHERE account_id = " + id);
    };
    store(seal(PinKind::Initial, account, "Init-4711")); // of another account
    const Error oneMessage = reveal(other).error();
    EXPECT_EQ(oneMessage.code, ErrorCode::SealRefused);
    store(seal(PinKind::Customer, other, "Init-4712")); // of another kind and key
    EXPECT_EQ(reveal(other).error(), oneMessage);
    QByteArray sealed = seal(PinKind::Initial, other, "Init-4712");
    store(sealed.chopped(1));
    EXPECT_EQ(reveal(other).error(), oneMessage);
    sealed[20] = static_cast<char>(sealed[20] ^ 1);
    store(sealed);
    EXPECT_EQ(reveal(other).error(), oneMessage);
    EXPECT_EQ(auditedTimes("pin_revealed"), 4) << "the ticket stands, whatever was found";
}

TEST_P(RevealPinTest, refusesToReadInsideAnotherTransaction) {
    const AccountNumber account = add();
    vouch(m_site.csr, account);
    ASSERT_TRUE(m_site.database.connection().begin());
    EXPECT_EQ(reveal(account).error().code, ErrorCode::Internal);
    m_site.database.connection().rollback();
    EXPECT_EQ(tickets(), 0);
}

TEST_P(RevealPinTest, findsOnlyAccountsThatExist) {
    EXPECT_EQ(reveal({"1", "2"}).error(), (Error{ErrorCode::NotFound, u"account"_s, {}}));
}

} // namespace pindesk::pins
