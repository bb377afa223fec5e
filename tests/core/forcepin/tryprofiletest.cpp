#include "core/forcepin/tryprofile.h"
#include "core/forcepin/callerdocument.h"
#include "tests/core/forcepin/forcepintest.h"

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
using pinrules::ScenarioOutcome;
using pinrules::ScenarioWhy;

class TryProfileTest : public ForcePinTest {
protected:
    Result<Evaluation> tryOn(const AccountNumber& account, const char* pin,
                             const ProfileChoice& choice = {u"Telephone"_s}) {
        return tryProfile(m_site.database, m_site.supervisor, {choice, account, test::secretOf(pin)});
    }
};
PINDESK_ON_BOTH_DATABASES(TryProfileTest);

TEST_P(TryProfileTest, judgesAnAccountByItsDirectoryAndItsRecord) {
    using enum Scenario;
    const AccountNumber account = add();
    describe(account);
    ASSERT_TRUE(save(telephone({SsnLast4, ZipLast4, PhoneLast4, BirthDate, AccountPart, Core})));
    const struct {
        const char* pin;
        Scenario trigger;
    } cases[]{{"6789", SsnLast4},
              {"9007", ZipLast4},
              {"0142", PhoneLast4},
              {"1961", BirthDate},
              {"12345", AccountPart}};
    for (const auto& [pin, trigger] : cases) {
        const auto evaluation = tryOn(account, pin);
        ASSERT_TRUE(evaluation) << qPrintable(evaluation.error().detail);
        EXPECT_EQ(evaluation->verdict, Verdict::Force) << pin;
        EXPECT_EQ(evaluation->trigger, trigger) << pin;
        EXPECT_EQ(evaluation->trace[5].result.why, ScenarioWhy::NotOnRecord)
            << "the extract has no indicator";
    }
    EXPECT_EQ(tryOn(account, "")->verdict, Verdict::Normal);
    run("UPDATE directory_account SET must_change_pin = 'yes'");
    EXPECT_EQ(tryOn(account, "Good-1")->trigger, Core);
    EXPECT_EQ(tryOn(account, "Good-1", {u"Telephone"_s, false, telephone({OldPin})})->trigger, OldPin);
    run("UPDATE account SET initialized = TRUE");
    EXPECT_EQ(tryOn(account, "6789")->trace[0].result.why, ScenarioWhy::AlreadySetUp);
}

TEST_P(TryProfileTest, accountsWithoutDirectoryDataHaveNothingOnRecord) {
    const AccountNumber account = add();
    run("DELETE FROM directory_account");
    ASSERT_TRUE(
        save(telephone({Scenario::SsnLast4, Scenario::ZipLast4, Scenario::PhoneLast4, Scenario::Core})));
    const auto evaluation = tryOn(account, "1111");
    ASSERT_TRUE(evaluation);
    EXPECT_EQ(evaluation->verdict, Verdict::Normal);
    for (const TraceEntry& entry : evaluation->trace)
        EXPECT_EQ(entry.result,
                  (pinrules::ScenarioResult{ScenarioOutcome::NotApplicable, ScenarioWhy::NotOnRecord}));
}

TEST_P(TryProfileTest, damagedPersonalDataAreNotOnRecord) {
    const AccountNumber account = add(), other = add({.customer = "other"});
    describe(account);
    describe(other);
    run("UPDATE directory_account SET personal = (SELECT personal FROM directory_account WHERE customer_id = "
        "'678') WHERE customer_id = 'other'");
    ASSERT_TRUE(save(telephone({Scenario::SsnLast4})));
    EXPECT_EQ(tryOn(other, "6789")->trace[0].result.why, ScenarioWhy::NotOnRecord);
    EXPECT_EQ(tryOn(account, "6789")->verdict, Verdict::Force);
}

TEST_P(TryProfileTest, judgesByDraftPublishedOrUnsaved) {
    const AccountNumber account = add();
    provide(questions());
    EXPECT_EQ(tryOn(account, "1111").error(), (Error{ErrorCode::NotFound, u"profile"_s, {}}));
    provide(telephone({Scenario::Repeating}));
    ASSERT_TRUE(save(telephone({Scenario::Sequential})));
    const auto verdict = [&](const char* pin, const ProfileChoice& choice) {
        return tryOn(account, pin, choice)->verdict;
    };
    EXPECT_EQ(verdict("1111", {u"Telephone"_s}), Verdict::Normal);
    EXPECT_EQ(verdict("1234", {u"Telephone"_s}), Verdict::Force);
    EXPECT_EQ(verdict("1111", {u"Telephone"_s, true}), Verdict::Force);
    EXPECT_EQ(verdict("Good-1", {u"Telephone"_s, false, telephone({Scenario::Core, Scenario::Length})}),
              Verdict::Normal);
    AuthenticationProfile unsaved = telephone({Scenario::Length});
    unsaved.pinLength.min = 8;
    EXPECT_EQ(verdict("Good-1", {u"Nowhere"_s, false, unsaved}), Verdict::Force);
    EXPECT_EQ(tryOn(account, "1111", {u"Questions"_s}).error().detail, u"other_kind"_s);
}

TEST_P(TryProfileTest, leavesATraceOfAnAccountAndNoneOfData) {
    const AccountNumber account = add();
    describe(account);
    ASSERT_TRUE(save(telephone({Scenario::SsnLast4})));
    ASSERT_TRUE(tryOn(account, "6789"));
    const QJsonObject told = audited("profile_tested");
    EXPECT_EQ(told[u"verdict"_s], u"force"_s);
    EXPECT_EQ(told[u"profile"_s], u"Telephone"_s);
    EXPECT_FALSE(QJsonDocument(told).toJson().contains("6789"));
    EXPECT_EQ(ask(u"SELECT count(*) FROM account WHERE version = 1"_s).toInt(), 1);
    auto typed = callerFromJson(R"({"ssn": "6789"})", {});
    ASSERT_TRUE(typed);
    const auto evaluation = tryProfile(m_site.database, m_site.supervisor,
                                       {{u"Telephone"_s}, std::move(*typed), test::secretOf("6789")});
    ASSERT_TRUE(evaluation);
    EXPECT_EQ(evaluation->verdict, Verdict::Force);
    EXPECT_EQ(auditedTimes("profile_tested"), 1) << "an invented caller is nobody";
}

TEST_P(TryProfileTest, needsTheRightAndTheKeyAndARecord) {
    const AccountNumber account = add();
    ASSERT_TRUE(save(telephone()));
    const auto by = [&](const audit::Session& session) {
        return tryProfile(m_site.database, session, {{u"Telephone"_s}, account, test::secretOf("1")})
            .error()
            .code;
    };
    EXPECT_EQ(by(m_site.csr), ErrorCode::NotPermitted);
    EXPECT_EQ(by(m_site.administrator), ErrorCode::NotPermitted);
    EXPECT_EQ(tryOn({"1", "1"}, "1").error(), (Error{ErrorCode::NotFound, u"account"_s, {}}));
    m_site.addDirectoryAccount("1", "2");
    EXPECT_EQ(tryOn({"1", "2"}, "1").error().detail, u"no_pin_record"_s);
}

} // namespace pindesk::forcepin
