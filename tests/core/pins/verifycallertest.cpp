#include "core/pins/verifycaller.h"
#include "core/pins/givehint.h"
#include "core/pins/overrideverification.h"
#include "tests/core/pins/pinstest.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;

class VerifyCallerTest : public PinsTest {
protected:
    void SetUp() override {
        m_account = add({.hint = "my dog"});
        const QByteArray id = QByteArray::number(qint64{idOf(m_account).value()});
        std::array<unsigned char, directory::personalDataSize> plain{};
        directory::encodePersonalData("1961-07-03", "0429", plain);
        const QByteArray personal = *m_site.administrator.keys.sealer(crypto::KeyPurpose::PersonalData)
                                         ->seal(crypto::personalContext(m_account),
                                                QByteArrayView(plain.data(), qsizetype(plain.size())));
        run("UPDATE directory_account SET first_name = 'Ana', last_name = 'Núñez', service_address = '14 Elm "
            "St',"
            " extra = '{\"meter\":\"AB-1\"}', personal = " +
            literal(personal));
        run("INSERT INTO directory_phone (account_id, position, kind, digits) VALUES (" + id +
            ", 0, 'home', '2695550142'), (" + id + ", 1, 'cell', '2695550199')");
    }
    Result<VerifyCallerOutcome> verify(const QMap<QString, QString>& answers) {
        return verifyCaller(m_site.database, m_site.csr, {m_account, answers});
    }
    ErrorCode hintCode(const audit::Session& session) {
        const auto hint = giveHint(m_site.database, session, {m_account, {}});
        return hint ? ErrorCode::Cancelled : hint.error().code; // Cancelled: given
    }
    static constexpr ErrorCode given = ErrorCode::Cancelled;

    AccountNumber m_account;
    const QMap<QString, QString> m_right{
        {u"name"_s, u"ana nunez"_s}, {u"phone"_s, u"269-555-0199"_s}, {u"ssn_last4"_s, u"0429"_s}};
};
PINDESK_ON_BOTH_DATABASES(VerifyCallerTest);

TEST_P(VerifyCallerTest, opensTheGateForThisPersonAndAccount) {
    EXPECT_EQ(hintCode(m_site.csr), ErrorCode::NotVerified);
    const auto outcome = verify(m_right);
    ASSERT_TRUE(outcome) << qPrintable(outcome.error().detail);
    EXPECT_TRUE(outcome->verified);
    EXPECT_EQ(outcome->required, 3);
    EXPECT_EQ(outcome->results.values(), QList<AnswerResult>(3, AnswerResult::Passed));
    const Milliseconds at = ask(u"SELECT at FROM verification"_s).toLongLong();
    EXPECT_EQ(outcome->validUntil, at + 15 * 60 * 1000);
    EXPECT_EQ(hintCode(m_site.csr), given);
    EXPECT_EQ(
        audited("hint_given")[u"verification"_s],
        QJsonDocument::fromJson(R"({"kind":"answers","passed":["name","phone","ssn_last4"]})").object());
    EXPECT_EQ(hintCode(m_site.otherCsr), ErrorCode::NotVerified);
    run("UPDATE verification SET at = at - 890000");
    EXPECT_EQ(hintCode(m_site.csr), given);
    run("UPDATE verification SET at = at - 10001");
    EXPECT_EQ(hintCode(m_site.csr), ErrorCode::NotVerified);
}

TEST_P(VerifyCallerTest, comparesEveryItemWithTheDirectory) {
    m_site.setSetting("verification.items",
                      R"(["name","service_address","phone","birth_date","ssn_last4","email","extra.meter"])");
    const auto outcome = verify({{u"name"_s, u"Ana Smith"_s},
                                 {u"service_address"_s, u"14 elm street"_s},
                                 {u"birth_date"_s, u"July 3, 1961"_s},
                                 {u"ssn_last4"_s, u"0000"_s},
                                 {u"email"_s, u"ana@example.org"_s},
                                 {u"extra.meter"_s, u"ab1"_s},
                                 {u"phone"_s, u"  "_s}});
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->verified);
    EXPECT_EQ(outcome->results, (QMap<QString, AnswerResult>{{u"name"_s, AnswerResult::Failed},
                                                             {u"service_address"_s, AnswerResult::Passed},
                                                             {u"birth_date"_s, AnswerResult::Passed},
                                                             {u"ssn_last4"_s, AnswerResult::Failed},
                                                             {u"email"_s, AnswerResult::NotOnRecord},
                                                             {u"extra.meter"_s, AnswerResult::Passed}}));
}

TEST_P(VerifyCallerTest, writesDownItemsAndNeverValues) {
    ASSERT_TRUE(verify({{u"name"_s, u"Ana Smith"_s}, {u"phone"_s, u"269-555-0142"_s}}));
    EXPECT_EQ(ask(u"SELECT asked FROM verification"_s).toString(), uR"(["name","phone"])"_s);
    EXPECT_EQ(ask(u"SELECT passed FROM verification"_s).toString(), uR"(["phone"])"_s);
    EXPECT_EQ(ask(u"SELECT count(*) FROM verification WHERE succeeded"_s).toInt(), 0);
    EXPECT_EQ(
        audited("verification_failed"),
        QJsonDocument::fromJson(R"({"asked":["name","phone"],"passed":["phone"],"required":3,"reason":""})")
            .object());
    EXPECT_EQ(hintCode(m_site.csr), ErrorCode::NotVerified);
}

TEST_P(VerifyCallerTest, followsTheSitesChecklist) {
    m_site.setSetting("verification.items", R"(["extra.meter","name"])");
    m_site.setSetting("verification.required", "1");
    EXPECT_EQ(verify({{u"phone"_s, u"269-555-0199"_s}}).error(),
              (Error{ErrorCode::InvalidInput, u"phone"_s, u"not_on_checklist"_s}));
    EXPECT_TRUE(verify({{u"extra.meter"_s, u"ab-1"_s}})->verified);
    m_site.setSetting("verification.required", "0");
    EXPECT_FALSE(verify({{u"extra.meter"_s, u"nothing"_s}})->verified)
        << "no setting verifies without an answer";
}

TEST_P(VerifyCallerTest, refusesWhatIsNoAnswer) {
    EXPECT_EQ(verify({}).error(), (Error{ErrorCode::InvalidInput, u"answers"_s, u"missing"_s}));
    EXPECT_EQ(verify({{u"name"_s, u" "_s}}).error(),
              (Error{ErrorCode::InvalidInput, u"answers"_s, u"missing"_s}));
    EXPECT_EQ(verify({{u"name"_s, QString(1024 * 1024, u'x')}}).error(),
              (Error{ErrorCode::InvalidInput, u"name"_s, u"too_long"_s}));
    m_account.customer = "none";
    EXPECT_EQ(verify(m_right).error(), (Error{ErrorCode::NotFound, u"account"_s, {}}));
}

TEST_P(VerifyCallerTest, stopsGuessing) {
    m_site.setSetting("verification.attempts", "3");
    // Two items that are right beside a guess verify, and count as a try all the same.
    m_site.setSetting("verification.required", "2");
    for (const char* guess : {"0001", "0002", "0003"})
        EXPECT_TRUE(verify({{u"name"_s, u"ana nunez"_s},
                            {u"phone"_s, u"2695550142"_s},
                            {u"ssn_last4"_s, QString::fromLatin1(guess)}})
                        ->verified);
    EXPECT_EQ(verify(m_right).error(), (Error{ErrorCode::NotPermitted, {}, u"verification_limit"_s}));
    EXPECT_TRUE(verifyCaller(m_site.database, m_site.otherCsr, {m_account, m_right}));
    run("UPDATE verification SET at = at - 3600001");
    EXPECT_TRUE(verify(m_right)->verified);
}

TEST_P(VerifyCallerTest, refusesPersonalDataOfAnotherAccount) {
    const AccountNumber other = add({.customer = "other"});
    run("UPDATE directory_account SET personal = (SELECT personal FROM directory_account WHERE customer_id = "
        "'678')");
    m_account = other;
    EXPECT_EQ(verify(m_right).error().code, ErrorCode::SealRefused);
    EXPECT_EQ(auditedTimes("caller_verified") + auditedTimes("verification_failed"), 0);
}

class OverrideTest : public VerifyCallerTest {
protected:
    Result<void> override(const audit::Session& supervisor, const audit::Session& desk,
                          const QString& reason = u"known in person"_s) {
        return overrideVerification(m_site.database, supervisor, {m_account, desk.actor.staffId, reason});
    }
};
PINDESK_ON_BOTH_DATABASES(OverrideTest);

TEST_P(OverrideTest, letsASupervisorAnswerForTheCaller) {
    ASSERT_TRUE(override(m_site.supervisor, m_site.csr));
    EXPECT_EQ(hintCode(m_site.csr), given);
    EXPECT_EQ(hintCode(m_site.otherCsr), ErrorCode::NotVerified);
    EXPECT_EQ(audited("hint_given")[u"verification"_s],
              QJsonDocument::fromJson(R"({"kind":"override","by":"supervisor1"})").object());
    EXPECT_EQ(audited("verification_overridden"),
              QJsonDocument::fromJson(R"({"for":"csr1","reason":"known in person"})").object());
}

TEST_P(OverrideTest, worksFromASessionMadeAtTheCsrsDesk) {
    {
        const audit::Session fresh = m_site.signIn(u"supervisor1"_s);
        ASSERT_TRUE(override(fresh, m_site.csr));
        EXPECT_NE(fresh.writer, m_site.csr.writer);
    } // and gone with its keys
    EXPECT_EQ(hintCode(m_site.csr), given);
    EXPECT_FALSE(m_site.csr.keys.holds(crypto::KeyPurpose::CustomerPin));
}

TEST_P(OverrideTest, isNotForEverybody) {
    EXPECT_EQ(override(m_site.otherCsr, m_site.csr).error(),
              (Error{ErrorCode::NotPermitted, {}, u"override_verification"_s}));
    EXPECT_EQ(override(m_site.supervisor, m_site.supervisor).error(),
              (Error{ErrorCode::NotPermitted, {}, u"own_request"_s}));
    EXPECT_EQ(override(m_site.supervisor, m_site.auditor).error(),
              (Error{ErrorCode::NotFound, u"staff"_s, {}}));
    run("UPDATE staff SET status = 'locked' WHERE user_name = 'csr2'");
    EXPECT_EQ(override(m_site.supervisor, m_site.otherCsr).error(),
              (Error{ErrorCode::NotFound, u"staff"_s, {}}));
    m_site.setSetting("four_eyes", "false");
    EXPECT_TRUE(override(m_site.supervisor, m_site.supervisor));
}

TEST_P(OverrideTest, needsAReason) {
    EXPECT_EQ(override(m_site.supervisor, m_site.csr, u" "_s).error(),
              (Error{ErrorCode::InvalidInput, u"reason"_s, u"missing"_s}));
    EXPECT_EQ(override(m_site.supervisor, m_site.csr, u"4111 1111 1111 1111"_s).error(),
              (Error{ErrorCode::InvalidInput, u"reason"_s, u"card_number"_s}));
    EXPECT_EQ(hintCode(m_site.csr), ErrorCode::NotVerified);
}

class GiveHintTest : public VerifyCallerTest {};
PINDESK_ON_BOTH_DATABASES(GiveHintTest);

TEST_P(GiveHintTest, givesTheHintToAVerifiedCaller) {
    const auto hint = giveHint(m_site.database, m_site.csr, {m_account, u"known to me"_s});
    ASSERT_TRUE(hint);
    EXPECT_EQ(hint->view(), "my dog");
    EXPECT_EQ(audited("hint_given")[u"verification"_s],
              QJsonDocument::fromJson(R"({"kind":"statement","statement":"known to me"})").object());
}

TEST_P(GiveHintTest, refusesWhatThereIsNotAndWhatTheSiteForbids) {
    m_account = add({.customer = "none"});
    EXPECT_EQ(giveHint(m_site.database, m_site.csr, {m_account, u"x"_s}).error(),
              (Error{ErrorCode::NotFound, u"hint"_s, {}}));
    run("UPDATE account SET hint = (SELECT hint FROM account WHERE customer_id = '678')");
    EXPECT_EQ(giveHint(m_site.database, m_site.csr, {m_account, u"x"_s}).error().code,
              ErrorCode::SealRefused);
    m_site.setSetting("hint.enabled", "false");
    EXPECT_EQ(giveHint(m_site.database, m_site.csr, {m_account, u"x"_s}).error(),
              (Error{ErrorCode::NotPermitted, {}, u"hint_off"_s}));
    EXPECT_EQ(auditedTimes("hint_given"), 0);
}

} // namespace pindesk::pins
