#include "core/pins/getpin.h"
#include "tests/core/pins/pinstest.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;
using crypto::PinKind;

class GetPinTest : public PinsTest {
protected:
    Result<AccountView> look(const AccountNumber& account) {
        return getPin(m_site.database, m_site.csr, account);
    }
    CauseCode firstCause(const AccountNumber& account) {
        return look(account)->diagnosis.causes.front().code;
    }
    QByteArray number(const AccountNumber& account) const {
        return QByteArray::number(qint64{idOf(account).value()});
    }
    /// The database's time, less some milliseconds, in SQL.
    QByteArray now(const char* less = "0") {
        return QByteArray::number(qint64{*m_site.database.connection().now()} -
                                  QByteArray(less).toLongLong());
    }
    void addMail(const AccountNumber& account, const char* state, const QByteArray& createdAt) {
        run("INSERT INTO outbox (message_id, kind, recipient, language, account_id, state, created_at) "
            "VALUES (" +
            QByteArray::number(++m_rows) + ", 'enable', 'x@example.org', 'en', " + number(account) + ", '" +
            state + "', " + createdAt + ")");
    }
    void addSignIn(const AccountNumber& account, const char* outcome, const QByteArray& at,
                   const char* channel) {
        run("INSERT INTO sign_in_event (event_id, account_id, typed_account, at, channel, outcome) VALUES (" +
            QByteArray::number(++m_rows) + ", " + number(account) + ", '12345/678', " + at + ", '" + channel +
            "', '" + outcome + "')");
    }
    int m_rows = 0;
};
PINDESK_ON_BOTH_DATABASES(GetPinTest);

TEST_P(GetPinTest, showsTheAccountWithoutASecret) {
    const AccountNumber account = add({.state = AccountState::Active,
                                       .kind = PinKind::Customer,
                                       .hint = "my dog",
                                       .email = u"anselmo@example.org"_s,
                                       .emailVerified = true});
    run("UPDATE directory_account SET first_name = 'Anselmo', last_name = 'Núñez', organization = 'Dairy',"
        " service_address = '14 Elm St', city = 'Springfield', state = 'IL', postal_code = '49007',"
        " status = 'active', missing_since = 77");
    run("UPDATE account SET reset_at = 900, reset_by = " +
        QByteArray::number(qint64{m_site.otherCsr.actor.staffId.value()}));
    const auto view = look(account);
    ASSERT_TRUE(view) << qPrintable(view.error().detail);
    EXPECT_EQ(view->id, idOf(account));
    EXPECT_EQ(view->account, account);
    EXPECT_EQ(stateOf(view->flags), AccountState::Active);
    EXPECT_EQ(view->version, 1);
    EXPECT_EQ(view->pinKind, PinKind::Customer);
    EXPECT_TRUE(view->hintPresent);
    EXPECT_EQ(view->maskedEmail, u"a•••••o@example.org"_s);
    EXPECT_TRUE(view->emailVerified);
    EXPECT_EQ(view->pinSetAt, 1000);
    EXPECT_EQ(view->resetAt, 900);
    EXPECT_EQ(view->resetBy, u"csr2"_s);
    EXPECT_EQ(view->firstName + view->lastName + view->organization, u"AnselmoNúñezDairy"_s);
    EXPECT_EQ(view->serviceAddress + view->city + view->state + view->postalCode,
              u"14 Elm StSpringfieldIL49007"_s);
    EXPECT_EQ(view->directoryStatus, u"active"_s);
    EXPECT_EQ(view->missingSince, 77);
    EXPECT_EQ(view->diagnosis.causes.front().code, CauseCode::PinForgotten);
    EXPECT_EQ(view->diagnosis.recommendations.front().code, AdviceCode::GiveHint);
}

TEST_P(GetPinTest, leavesOneAuditRowAndChangesNothing) {
    const AccountNumber account = add();
    ASSERT_TRUE(look(account));
    EXPECT_EQ(auditedTimes("pin_looked_up"), 1);
    EXPECT_EQ(audited("pin_looked_up")[u"state"_s], u"not_registered"_s);
    EXPECT_EQ(ask(u"SELECT subject FROM audit_event WHERE action = 'pin_looked_up'"_s).toString(),
              u"12345/678"_s);
    EXPECT_EQ(ask(u"SELECT account_id FROM audit_event WHERE action = 'pin_looked_up'"_s).toLongLong(),
              idOf(account).value());
    EXPECT_EQ(ask(u"SELECT version FROM account"_s).toInt(), 1);
}

TEST_P(GetPinTest, tellsUnknownAccountsFromThoseWithoutPin) {
    EXPECT_EQ(look({"1", "2"}).error(), (Error{ErrorCode::NotFound, u"account"_s, {}}));
    m_site.addDirectoryAccount("1", "2");
    EXPECT_EQ(look({"1", "2"}).error(), (Error{ErrorCode::NotFound, u"account"_s, u"no_pin_record"_s}));
    (void)add({.location = "Ab", .customer = "c"});
    EXPECT_TRUE(look({"Ab", "c"}));
    EXPECT_FALSE(look({"AB", "C"})) << "numbers are case-sensitive";
    EXPECT_EQ(auditedTimes("pin_looked_up"), 1);
}

TEST_P(GetPinTest, diagnosesFromWhatTheRecordsSay) {
    const AccountNumber account = add();
    EXPECT_EQ(firstCause(account), CauseCode::NeverSignedIn);
    addSignIn(account, "failed", "999", "gateway"); // before the PIN was set
    EXPECT_EQ(firstCause(account), CauseCode::NeverSignedIn);
    addSignIn(account, "failed", "2000", "gateway");
    EXPECT_EQ(firstCause(account), CauseCode::FailedWithInitialPin);
    run("UPDATE account SET reset_at = 1000");
    const auto view = look(account);
    EXPECT_EQ(view->diagnosis.causes.front().code, CauseCode::OldPinAfterReset);
    EXPECT_EQ(view->diagnosis.causes.front().evidence[u"failed_sign_ins"_s], 1);
    EXPECT_EQ(view->diagnosis.causes.front().evidence[u"last_sign_in_at"_s].toInteger(), 2000);
}

TEST_P(GetPinTest, diagnosesFromMailAndLinks) {
    const AccountNumber account =
        add({.state = AccountState::Waiting, .kind = PinKind::Customer, .email = u"anselmo@example.org"_s});
    EXPECT_EQ(firstCause(account), CauseCode::NoEnablingMail);
    addMail(account, "refused", "999"); // of an earlier registration
    EXPECT_EQ(firstCause(account), CauseCode::NoEnablingMail);
    addMail(account, "refused", "1000");
    EXPECT_EQ(firstCause(account), CauseCode::MailRefused);
    addMail(account, "sent", "3000"); // sent again: the newest counts
    const auto insertLink = [&](const char* hash, const char* sentAt, const QByteArray& expiresAt) {
        run(QByteArray(
                "INSERT INTO link_token (token_hash, purpose, subject, sent_at, expires_at) VALUES (") +
            literal(hash) + ", 'enable', " + number(account) + ", " + sentAt + ", " + expiresAt + ")");
    };
    insertLink("a", "1000", now("-100000"));
    EXPECT_EQ(firstCause(account), CauseCode::MailLost);
    run("UPDATE directory_account SET email = 'anselmo@exmaple.org'");
    EXPECT_EQ(firstCause(account), CauseCode::AddressMistyped);
    run("UPDATE directory_account SET email = 'ANSELMO@example.org'");
    EXPECT_EQ(firstCause(account), CauseCode::MailLost);
    insertLink("b", "3000", now("1000"));
    EXPECT_EQ(firstCause(account), CauseCode::LinkExpired);
    run("UPDATE account SET email = ''");
    EXPECT_EQ(firstCause(account), CauseCode::NoEmailGiven);
    addSignIn(account, "succeeded", "1000", "telephone");
    EXPECT_EQ(firstCause(account), CauseCode::ChangedByTelephone);
}

TEST_P(GetPinTest, suspectsMailDeliveryFromThePopulation) {
    const AccountNumber account =
        add({.state = AccountState::Waiting, .kind = PinKind::Customer, .email = u"anselmo@example.org"_s});
    addMail(account, "sent", "1000");
    const auto addWaiting = [&](int count, const QByteArray& pinSetAt) {
        for (int i = 0; i < count; ++i, ++m_rows)
            run("INSERT INTO account (account_id, location_id, customer_id, initialized, enabled, "
                "pin_set_at) VALUES (" +
                QByteArray::number(1000 + m_rows) + ", 'w', '" + QByteArray::number(m_rows) +
                "', TRUE, FALSE, " + pinSetAt + ")");
    };
    addWaiting(9, now("60000"));
    EXPECT_EQ(firstCause(account), CauseCode::MailLost);
    addWaiting(1, now("60000"));
    EXPECT_EQ(firstCause(account), CauseCode::MailLost) << "nobody knows yet what is usual";
    run("UPDATE site SET created_at = 0");
    EXPECT_EQ(firstCause(account), CauseCode::MailOutage);
    const QJsonObject why = look(account)->diagnosis.causes.front().evidence;
    EXPECT_EQ(why[u"waiting_in_window"_s], 10);
    EXPECT_EQ(why[u"window_minutes"_s], 60);
    m_site.setSetting("watch.least", "11");
    EXPECT_EQ(firstCause(account), CauseCode::MailLost) << "the site bears so many";
    m_site.setSetting("watch.least", "10");
    run("UPDATE account SET enabled = TRUE WHERE customer_id = '5'");
    EXPECT_EQ(firstCause(account), CauseCode::MailLost) << "who got through does not wait";
}

TEST_P(GetPinTest, escalatesInconsistentAccountsFromTheThird) {
    const AccountNumber account = add({.state = AccountState::Inconsistent});
    (void)add({.customer = "b", .state = AccountState::Inconsistent});
    EXPECT_EQ(firstCause(account), CauseCode::InconsistentRecord);
    (void)add({.customer = "c", .state = AccountState::Inconsistent});
    EXPECT_EQ(firstCause(account), CauseCode::InconsistentMany);
    EXPECT_EQ(look(account)->diagnosis.recommendations.front().code, AdviceCode::EscalateToSupport);
}

TEST_P(GetPinTest, whatIsNoSignInCountsAsNone) {
    const AccountNumber account = add({.pin = "Old-7391"});
    run("UPDATE account SET reset_at = 900, pin_set_at = 1000");
    addSignIn(account, "link_opened", "2000", "gateway");
    QJsonObject why = look(account)->diagnosis.causes.front().evidence;
    EXPECT_FALSE(why.contains("last_sign_in_at"_L1)) << "of sign-ins nothing is known";
    addSignIn(account, "delayed", "3000", "gateway");
    why = look(account)->diagnosis.causes.front().evidence;
    EXPECT_EQ(why["last_sign_in_at"_L1].toInteger(), 3000);
    EXPECT_EQ(why["failed_sign_ins"_L1].toInteger(), 0);
    EXPECT_EQ(why["successful_sign_ins"_L1].toInteger(), 0);
}

TEST_P(GetPinTest, aLinkThatWasOpenedHasArrived) {
    const AccountNumber account =
        add({.state = AccountState::Waiting, .kind = PinKind::Customer, .email = u"anselmo@example.org"_s});
    addMail(account, "sent", "1000");
    run("INSERT INTO link_token (token_hash, purpose, subject, sent_at, expires_at) VALUES (" + literal("a") +
        ", 'enable', " + number(account) + ", 1000, " + now("-100000") + ")");
    EXPECT_EQ(firstCause(account), CauseCode::MailLost);
    addSignIn(account, "link_opened", "700000", "gateway");
    EXPECT_EQ(firstCause(account), CauseCode::LinkNotUsed);
}

TEST_P(GetPinTest, tellsHowTheInitialPinWasGivenOut) {
    const AccountNumber account = add();
    EXPECT_TRUE(look(account)->issues.empty());
    EXPECT_EQ(look(account)->initialPinEnd, std::nullopt);
    const auto addIssue = [&](const char* id, const char* channel, const char* at, const char* ended) {
        run(QByteArray(
                "INSERT INTO distribution (account_id, issue_id, channel, at, \"by\", ended_at) VALUES (") +
            number(account) + ", " + id + ", '" + channel + "', " + at + ", " +
            QByteArray::number(qint64{m_site.csr.actor.staffId.value()}) + ", " + ended + ")");
    };
    addIssue("1", "telephone", "5000", "6000"); // of the PIN before
    addIssue("2", "email", "2000", "NULL");
    const auto view = look(account);
    ASSERT_EQ(view->issues.size(), 2U);
    EXPECT_EQ(view->issues[0].channel, ledger::Channel::Email) << "the PIN of now stands first";
    EXPECT_EQ(view->issues[0].by, u"csr1"_s);
    EXPECT_EQ(view->issues[1].endedAt, 6000);
    EXPECT_EQ(view->initialPinEnd, std::nullopt) << "it lives for ever on this site";
    m_site.setSetting("pin.initial_days", "1");
    EXPECT_EQ(look(account)->initialPinEnd, 2000 + 24 * 60 * 60 * 1000);
    EXPECT_EQ(firstCause(account), CauseCode::InitialPinExpired);
    m_site.setSetting("pin.initial_days", "\"a day\"");
    EXPECT_EQ(look(account)->initialPinEnd, std::nullopt) << "makes no sense: the default";
    run("UPDATE pin_secret SET kind = 'customer'");
    EXPECT_TRUE(look(account)->issues.empty()) << "the customer's own was never given out";
}

TEST_P(GetPinTest, comparesAddressesWithTheDirectory) {
    const AccountNumber account = add();
    EXPECT_FALSE(isInDirectory(*look(account), {}));
    run("UPDATE directory_account SET email = 'Anselmo@example.org'");
    const auto view = look(account);
    EXPECT_TRUE(isInDirectory(*view, u" anselmo@EXAMPLE.org"_s));
    EXPECT_FALSE(isInDirectory(*view, u"anselma@example.org"_s));
    EXPECT_FALSE(isInDirectory(*view, {}));
}

} // namespace pindesk::pins
