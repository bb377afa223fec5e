#include "core/forcepin/forcedchange.h"
#include "core/staff/changesetting.h"
#include "tests/core/forcepin/forcepintest.h"

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
using Step = ForcedChange::Step;

class ForcedChangeTest : public ForcePinTest {
protected:
    ForcedChangeTest() {
        test::addPerson(m_site.database, m_site.administrator, u"ivr"_s, Role::Service);
        m_service = test::signIn(m_site.database, u"ivr"_s);
    }
    /// A caller whose initial PIN is 1111, at a site that forces it.
    AccountNumber caller(const pins::AccountSetup& setup = {.pin = "1111", .hint = "all the same"}) {
        const AccountNumber account = add(setup);
        describe(account);
        return account;
    }
    void useProfile(const AuthenticationProfile& profile, int required = 1) {
        provide(questions(required));
        provide(profile);
        const auto named =
            staff::changeSetting(m_site.database, m_site.supervisor,
                                 {u"profile.telephone"_s, QJsonArray{u"ivr-1=Telephone"_s}, 0});
        ASSERT_TRUE(named) << qPrintable(named.error().detail);
    }
    Result<ForcedChange> begin(const AccountNumber& account, const char* pin = "1111",
                               const QString& client = u"ivr-1"_s) {
        return ForcedChange::begin(m_site.database, m_service, {Channel::Kind::Telephone, client}, account,
                                   test::secretOf(pin));
    }
    /// One step, by an object of its own as at another gateway; a PIN that is not taken is told as an error.
    template <class Take>
    Result<Step> step(ForcedChange& change, Take take) {
        const auto outcome = m_site.database.write([&](storage::Transaction& transaction) {
            if (change.isOpen())
                change = *ForcedChange::restore(change.channel(), change.save());
            return take(transaction);
        });
        if (!outcome || outcome->error)
            return fail(outcome ? *outcome->error : outcome.error());
        return outcome->step;
    }
    Result<Step> answer(ForcedChange& change, const char* text) {
        return step(change, [&](auto& transaction) {
            return change.answer(transaction, m_service, QString::fromUtf8(text));
        });
    }
    Result<Step> choose(ForcedChange& change, const char* pin) {
        return step(change, [&](auto& transaction) {
            return change.choose(transaction, m_service, test::secretOf(pin));
        });
    }
    Result<Step> confirm(ForcedChange& change, const char* pin) {
        return step(change, [&](auto& transaction) {
            return change.confirm(transaction, m_service, test::secretOf(pin));
        });
    }
    /// Identified, and asked for a new PIN.
    ForcedChange choosing(const AccountNumber& account) {
        auto change = begin(account);
        EXPECT_TRUE(change && answer(*change, "6789") == Step::Choose);
        return std::move(*change);
    }

    audit::Session m_service;
};
PINDESK_ON_BOTH_DATABASES(ForcedChangeTest);

TEST_P(ForcedChangeTest, leadsFromTheQuestionsToTheNewPin) {
    const AccountNumber account = caller();
    useProfile(telephone(), 2);
    auto change = begin(account);
    ASSERT_TRUE(change) << qPrintable(change.error().detail);
    EXPECT_EQ(change->step(), Step::Identify);
    EXPECT_EQ(change->evaluation().trigger, Scenario::Repeating);
    EXPECT_EQ(change->question(), u"ssn_last4"_s);
    EXPECT_EQ(answer(*change, "6789"), Step::Identify);
    EXPECT_EQ(change->question(), u"zip"_s);
    EXPECT_EQ(answer(*change, "49007"), Step::Choose);
    EXPECT_EQ(choose(*change, "Fresh-42"), Step::Confirm);
    EXPECT_EQ(confirm(*change, "Fresh-42"), Step::Changed);

    EXPECT_EQ(storedPin(account), "Fresh-42");
    EXPECT_EQ(ask(u"SELECT kind FROM pin_secret"_s).toString(), u"customer"_s);
    EXPECT_EQ(
        ask(u"SELECT count(*) FROM account WHERE initialized AND NOT enabled AND hint IS NULL AND version = 2"
            " AND pin_set_at > 1000"_s)
            .toInt(),
        1);
    for (const char* action : {"pin_change_asked", "customer_identified", "pin_changed"})
        EXPECT_EQ(auditedTimes(action), 1) << action;
    EXPECT_EQ(audited("pin_change_asked")[u"trigger"_s], u"repeating"_s);
    EXPECT_EQ(audited("pin_changed")[u"initialized"_s], false);
    EXPECT_EQ(audited("pin_changed")[u"client"_s], u"ivr-1"_s);
    EXPECT_EQ(begin(account, "Fresh-42")->step(), Step::Normal);
}

TEST_P(ForcedChangeTest, enabledStaysAsItWas) {
    const AccountNumber account = caller({.state = pins::AccountState::Inconsistent, .pin = "1111"});
    useProfile(telephone());
    ForcedChange change = choosing(account);
    ASSERT_EQ(choose(change, "Fresh-42"), Step::Confirm);
    ASSERT_EQ(confirm(change, "Fresh-42"), Step::Changed);
    EXPECT_EQ(ask(u"SELECT count(*) FROM account WHERE initialized AND enabled"_s).toInt(), 1);
}

TEST_P(ForcedChangeTest, withoutAProfileOrATriggerNothingHappens) {
    const AccountNumber account = caller();
    EXPECT_EQ(begin(account)->step(), Step::Normal);
    useProfile(telephone());
    EXPECT_EQ(begin(account, "1111", u"ivr-2"_s)->step(), Step::Normal);
    EXPECT_EQ(begin(account, "Good-1")->step(), Step::Normal);
    EXPECT_EQ(auditedTimes("pin_change_asked"), 0);
    EXPECT_EQ(begin({"1", "1"}).error().code, ErrorCode::NotFound);
}

TEST_P(ForcedChangeTest, activationLeadsToRegistration) {
    const AccountNumber account = caller();
    AuthenticationProfile profile = telephone();
    profile.activation = {true, {Scenario::Repeating}};
    useProfile(profile);
    EXPECT_EQ(begin(account)->step(), Step::Register);
    EXPECT_EQ(audited("pin_change_asked")[u"verdict"_s], u"activation"_s);
}

TEST_P(ForcedChangeTest, endsAfterThreeAttempts) {
    const AccountNumber account = caller();
    useProfile(telephone(), 3);
    auto change = begin(account);
    ASSERT_TRUE(change);
    EXPECT_EQ(answer(*change, "0"), Step::Identify);
    EXPECT_EQ(change->attempt(), 2);
    EXPECT_EQ(answer(*change, "0"), Step::Identify);
    EXPECT_EQ(answer(*change, "0"), Step::Refused);
    EXPECT_EQ(auditedTimes("identification_failed"), 3);
    EXPECT_EQ(audited("pin_change_refused")[u"refused"_s], u"not_identified"_s);
    EXPECT_EQ(answer(*change, "6789").error().detail, u"other_step"_s) << "the call is over";
    EXPECT_EQ(storedPin(account), "1111");
    EXPECT_FALSE(ask(u"SELECT group_concat(detail) FROM audit_event"_s.replace(
                         u"group_concat(detail)"_s,
                         isSqlite() ? u"group_concat(detail)"_s : u"string_agg(detail, ',')"_s))
                     .toString()
                     .contains(u"6789"_s));
}

TEST_P(ForcedChangeTest, whoCannotBeIdentifiedIsRefused) {
    const AccountNumber account = add({.pin = "1111"}); // the directory has nothing to ask for
    useProfile(telephone());
    EXPECT_EQ(begin(account)->step(), Step::Refused);
    EXPECT_EQ(audited("pin_change_refused")[u"refused"_s], u"not_enough_on_record"_s);
}

TEST_P(ForcedChangeTest, takesNoWeakPin) {
    const AccountNumber account = caller();
    AuthenticationProfile profile = telephone({Scenario::Repeating, Scenario::ZipLast4, Scenario::Length});
    profile.pinLength = {4, 8};
    useProfile(profile);
    const auto refused = [this](ForcedChange& change, const char* pin) {
        const auto outcome = choose(change, pin);
        EXPECT_EQ(change.step(), Step::Choose);
        return outcome ? u"taken"_s : outcome.error().detail;
    };
    ForcedChange change = choosing(account);
    EXPECT_EQ(refused(change, "9007"), u"personal"_s);
    EXPECT_EQ(refused(change, "4321"), u"blocklisted"_s);
    EXPECT_EQ(refused(change, "two w"), u"character"_s);
    EXPECT_EQ(refused(change, "123"), u"too_short"_s);
    EXPECT_EQ(choose(change, "Longer-than-8").error().detail, u"too_long"_s);
    EXPECT_EQ(change.step(), Step::Refused) << "the fifth was the last";
    EXPECT_EQ(auditedTimes("new_pin_refused"), 5);
    EXPECT_EQ(audited("pin_change_refused")[u"refused"_s], u"too_many_choices"_s);

    ForcedChange again = choosing(account);
    EXPECT_EQ(choose(again, "0142"), Step::Confirm) << "telephones are not watched here";
}

TEST_P(ForcedChangeTest, takesNotTheSamePinAgain) {
    const AccountNumber account = caller({.pin = "Old-7391"});
    AuthenticationProfile profile = telephone({Scenario::Core});
    useProfile(profile);
    run("UPDATE directory_account SET must_change_pin = 'yes'");
    auto change = begin(account, "Old-7391");
    ASSERT_EQ(answer(*change, "6789"), Step::Choose);
    EXPECT_EQ(choose(*change, "Old-7391").error().detail, u"same_as_current"_s);
    EXPECT_EQ(choose(*change, "old-7391"), Step::Confirm);
}

TEST_P(ForcedChangeTest, twoPinsThatDifferAreChosenAnew) {
    const AccountNumber account = caller();
    useProfile(telephone());
    ForcedChange change = choosing(account);
    ASSERT_EQ(choose(change, "Fresh-42"), Step::Confirm);
    EXPECT_EQ(confirm(change, "Fresh-43").error(), (Error{ErrorCode::PinRefused, u"pin"_s, u"mismatch"_s}));
    EXPECT_EQ(change.step(), Step::Choose);
    EXPECT_EQ(storedPin(account), "1111");
    ASSERT_EQ(choose(change, "Fresh-43"), Step::Confirm);
    EXPECT_EQ(confirm(change, "Fresh-43"), Step::Changed);
}

TEST_P(ForcedChangeTest, aRecordThatChangedMeanwhileEndsTheCall) {
    const AccountNumber account = caller();
    useProfile(telephone());
    ForcedChange change = choosing(account);
    ASSERT_EQ(choose(change, "Fresh-42"), Step::Confirm);
    run("UPDATE account SET version = version + 1");
    EXPECT_EQ(confirm(change, "Fresh-42"), Step::Refused);
    EXPECT_EQ(audited("pin_change_refused")[u"refused"_s], u"changed_meanwhile"_s);
    EXPECT_EQ(storedPin(account), "1111");
}

TEST_P(ForcedChangeTest, aCallThatTakesTooLongEnds) {
    const AccountNumber account = caller();
    useProfile(telephone());
    ForcedChange change = choosing(account);
    m_site.database.setMoment(4'000'000'000'000);
    EXPECT_EQ(choose(change, "Fresh-42"), Step::Refused);
    EXPECT_EQ(audited("pin_change_refused")[u"refused"_s], u"expired"_s);
}

TEST_P(ForcedChangeTest, anotherProfileMeanwhileEndsTheCall) {
    const AccountNumber account = caller();
    useProfile(telephone());
    ForcedChange change = choosing(account);
    AuthenticationProfile other = telephone({Scenario::Repeating, Scenario::Sequential});
    provide(other);
    EXPECT_EQ(choose(change, "Fresh-42"), Step::Refused);
    EXPECT_EQ(audited("pin_change_refused")[u"refused"_s], u"other_profile"_s);
    EXPECT_EQ(begin(account)->step(), Step::Identify) << "the next call is judged by the new one";
}

TEST_P(ForcedChangeTest, whatIsKeptIsReadBackOrRefused) {
    const AccountNumber account = caller();
    useProfile(telephone());
    ForcedChange change = choosing(account);
    ASSERT_EQ(choose(change, "Fresh-42"), Step::Confirm);
    const Secret saved = change.save();
    EXPECT_TRUE(saved.view().endsWith("\nFresh-42"));
    const auto restored = ForcedChange::restore(change.channel(), saved);
    ASSERT_TRUE(restored);
    EXPECT_TRUE(restored->save().equals(saved));
    for (const char* broken : {"", "\n", "{}\n", "nothing",
                               R"({"account":"1/2","step":"changed"})"
                               "\n"})
        EXPECT_EQ(ForcedChange::restore(change.channel(), test::secretOf(broken)).error().code,
                  ErrorCode::Internal)
            << broken;
}

TEST_P(ForcedChangeTest, isAServicesWork) {
    const AccountNumber account = caller();
    useProfile(telephone());
    for (const audit::Session* session : {&m_site.csr, &m_site.supervisor, &m_site.administrator})
        EXPECT_EQ(ForcedChange::begin(m_site.database, *session, {Channel::Kind::Telephone, u"ivr-1"_s},
                                      account, test::secretOf("1111"))
                      .error()
                      .code,
                  ErrorCode::NotPermitted);
}

} // namespace pindesk::forcepin
