#include "core/forcepin/compareprofiles.h"
#include "core/forcepin/deleteprofile.h"
#include "core/forcepin/listprofiles.h"
#include "core/staff/changesetting.h"
#include "tests/core/forcepin/forcepintest.h"
#include <thread>

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;

class ProfilesTest : public ForcePinTest {
protected:
    Result<PublishOutcome> rollBack(int number, std::optional<std::int64_t> expected = {}) {
        return rollBackProfile(m_site.database, m_site.supervisor, {u"Telephone"_s, number, expected});
    }
    ProfileView show(const QString& name = u"Telephone"_s) {
        auto view = showProfile(m_site.database, m_site.supervisor, name);
        return view ? std::move(*view) : ProfileView();
    }
    Result<void> remove(const QString& name) {
        return deleteProfile(m_site.database, m_site.supervisor, {name, {}});
    }
    Result<staff::SettingState> name(const char* key, const QJsonValue& value, std::int64_t version = 0) {
        return staff::changeSetting(m_site.database, m_site.supervisor,
                                    {QString::fromLatin1(key), value, version});
    }
    std::optional<AuthenticationProfile> profileOf(const Channel& channel) {
        return *forcepin::profileOf(m_site.database.connection(), channel);
    }
};
PINDESK_ON_BOTH_DATABASES(ProfilesTest);

TEST_P(ProfilesTest, aDraftDecidesNothingUntilItIsPublished) {
    ASSERT_TRUE(save(questions()));
    const auto saved = save(telephone());
    ASSERT_TRUE(saved) << qPrintable(saved.error().detail);
    EXPECT_EQ(saved->version, 1);
    EXPECT_TRUE(saved->hasChanges());
    EXPECT_FALSE(saved->isEffective());
    EXPECT_EQ(saved->changedByName, u"supervisor1"_s);
    ASSERT_TRUE(publish(u"Questions"_s));
    const auto published = publish(u"Telephone"_s);
    ASSERT_TRUE(published) << qPrintable(published.error().detail);
    EXPECT_EQ(published->number, 1);
    EXPECT_TRUE(published->stored.isEffective());
    EXPECT_FALSE(published->stored.hasChanges());
    EXPECT_EQ(published->stored.publication->byName, u"supervisor1"_s);
    EXPECT_GT(published->stored.publication->at, 1000);

    ASSERT_TRUE(save(telephone({Scenario::Length})));
    const StoredProfile stored = show().stored;
    EXPECT_TRUE(stored.hasChanges());
    EXPECT_EQ(stored.published, Profile(telephone())) << "what decides stays until it is published";
    EXPECT_EQ(stored.draft, Profile(telephone({Scenario::Length})));
    const auto list = listProfiles(m_site.database, m_site.supervisor);
    ASSERT_TRUE(list && list->size() == 2);
    EXPECT_EQ(nameOf(list->front().draft), u"Telephone"_s);
}

TEST_P(ProfilesTest, tellsWhyItCannotBePublished) {
    AuthenticationProfile profile = telephone({});
    ASSERT_TRUE(save(profile));
    const auto refused = [this](const Profile& draft) {
        EXPECT_TRUE(save(draft));
        const auto outcome = publish(nameOf(draft));
        return outcome ? u"published"_s : outcome.error().field + u' ' + outcome.error().detail;
    };
    EXPECT_EQ(refused(profile), u"profile no_scenario:/force/scenarios"_s);
    profile = telephone();
    profile.force.authenticationProfile.clear();
    EXPECT_EQ(refused(profile), u"profile no_authentication_profile:/force/authentication_profile"_s);
    profile = telephone();
    EXPECT_EQ(refused(profile), u"profile unknown_profile:/force/authentication_profile"_s);
    EXPECT_EQ(refused(AdditionalProfile{u"Questions"_s, {}, 1}), u"profile no_question:/questions"_s);
    EXPECT_EQ(refused(profile), u"profile not_published:/force/authentication_profile"_s);
    provide(questions());
    profile.activation.active = true;
    EXPECT_EQ(refused(profile), u"profile no_scenario:/activation/scenarios"_s);
    profile.activation.active = false;
    profile.pinLength = {3, 16};
    EXPECT_EQ(refused(profile), u"profile length_outside_policy:/pin_length"_s);
    profile.pinLength = {4, 17};
    EXPECT_EQ(refused(profile), u"profile length_outside_policy:/pin_length"_s);
    m_site.setSetting("pin.policy", R"({"min":6,"max":20})");
    EXPECT_EQ(refused(profile), u"profile length_outside_policy:/pin_length"_s);
    profile.pinLength = {6, 20};
    EXPECT_EQ(refused(profile), u"published"_s);
}

// Whoever has set up a PIN is not activated but forced, and then somebody must ask the questions.
TEST_P(ProfilesTest, activationAloneNeedsQuestionsOnlyWhenItCanForce) {
    AuthenticationProfile profile = telephone({});
    profile.force = {};
    profile.activation = {true, {Scenario::Repeating}};
    provide(profile);
    profile.activation.scenarios.push_back(Scenario::Length);
    ASSERT_TRUE(save(profile));
    EXPECT_EQ(publish(u"Telephone"_s).error().detail,
              u"no_authentication_profile:/force/authentication_profile"_s);
    profile.activation.scenarios = {Scenario::Repeating};
    profile.force.alsoCustomerSet = true;
    ASSERT_TRUE(save(profile));
    EXPECT_FALSE(publish(u"Telephone"_s));
}

TEST_P(ProfilesTest, keepsEveryVersionAndGoesBack) {
    provide(questions());
    provide(telephone());
    AuthenticationProfile second = telephone({Scenario::Length, Scenario::Repeating});
    second.pinLength.min = 6;
    provide(second);
    ProfileView view = show();
    ASSERT_EQ(view.history.size(), 2u);
    EXPECT_EQ(view.history[0].publication.number, 2);
    EXPECT_EQ(view.history[1].profile, Profile(telephone()));
    EXPECT_EQ(compareProfiles(view.history[1].profile, view.history[0].profile),
              (std::vector<ProfileChange>{
                  {ProfileChange::Kind::Changed, u"/pin_length/min"_s, 4, 6},
                  {ProfileChange::Kind::Added, u"/force/scenarios"_s, QJsonValue::Undefined, u"length"_s}}));

    const auto back = rollBack(1, view.stored.version);
    ASSERT_TRUE(back) << qPrintable(back.error().detail);
    EXPECT_EQ(back->number, 3);
    view = show();
    EXPECT_EQ(view.stored.published, Profile(telephone()));
    EXPECT_EQ(view.stored.draft, Profile(telephone()));
    EXPECT_EQ(view.history[0].restoredFrom, 1);
    EXPECT_EQ(audited("profile_rolled_back")[u"restored_from"_s], 1);
    EXPECT_EQ(rollBack(9).error(), (Error{ErrorCode::NotFound, u"profile_version"_s, {}}));
    EXPECT_TRUE(rollBack(3)->isUnchanged);
}

TEST_P(ProfilesTest, goingBackKeepsWhatSomebodyIsWorkingOn) {
    provide(questions());
    provide(telephone());
    provide(telephone({Scenario::Length}));
    ASSERT_TRUE(save(telephone({Scenario::Core})));
    ASSERT_TRUE(rollBack(1));
    EXPECT_EQ(show().stored.published, Profile(telephone()));
    EXPECT_EQ(show().stored.draft, Profile(telephone({Scenario::Core})));
    EXPECT_TRUE(show().stored.hasChanges());
}

TEST_P(ProfilesTest, goingBackIsUnderTheConditionsOfNow) {
    provide(questions());
    provide(telephone());
    AuthenticationProfile longer = telephone();
    longer.pinLength = {6, 16};
    provide(longer);
    m_site.setSetting("pin.policy", R"({"min":5,"max":16})");
    EXPECT_EQ(rollBack(1).error().detail, u"length_outside_policy:/pin_length"_s);
}

TEST_P(ProfilesTest, writesNothingWhenNothingChanged) {
    provide(questions());
    provide(telephone());
    const auto version = show().stored.version;
    EXPECT_EQ(save(telephone())->version, version);
    const auto again = publish(u"Telephone"_s);
    EXPECT_TRUE(again->isUnchanged);
    EXPECT_EQ(again->number, 1);
    EXPECT_EQ(show().stored.version, version);
    EXPECT_EQ(auditedTimes("profile_published"), 2);
}

TEST_P(ProfilesTest, oneOfTwoSupervisorsIsTold) {
    provide(questions());
    const auto seen = save(telephone());
    ASSERT_TRUE(save(telephone({Scenario::Length}), seen->version));
    const auto late = save(telephone({Scenario::Core}), seen->version);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error(), (Error{ErrorCode::ChangedByOther, u"profile"_s, u"supervisor1"_s}));
    EXPECT_EQ(publish(u"Telephone"_s, seen->version).error().code, ErrorCode::ChangedByOther);
    EXPECT_EQ(rollBack(1, seen->version).error().code, ErrorCode::ChangedByOther);
    EXPECT_EQ(show().stored.draft, Profile(telephone({Scenario::Length})));
    EXPECT_EQ(save(telephone(), 0).error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(save(AdditionalProfile{u"New"_s, {}, 1}, 5).error().code, ErrorCode::NotFound);
}

TEST_P(ProfilesTest, exactlyOneOfTwoRacingPublicationsWins) {
    provide(questions());
    ASSERT_TRUE(save(telephone()));
    for (int round = 0; round < 5; ++round) {
        ASSERT_TRUE(save(
            telephone({static_cast<Scenario>(round),
                       Scenario::Core == static_cast<Scenario>(round) ? Scenario::Length : Scenario::Core})));
        const std::int64_t version = show().stored.version;
        std::array<Result<PublishOutcome>, 2> outcomes;
        const auto race = [&](std::size_t desk) {
            auto database = storage::Database::open(m_site.url());
            const auto session = test::signIn(*database, u"supervisor1"_s);
            outcomes[desk] = publishProfile(*database, session, {u"Telephone"_s, version});
        };
        std::thread other(race, 1);
        race(0);
        other.join();
        EXPECT_NE(outcomes[0].has_value(), outcomes[1].has_value());
        const auto& loser = outcomes[0] ? outcomes[1] : outcomes[0];
        EXPECT_EQ(loser.error().code, ErrorCode::ChangedByOther);
        EXPECT_EQ(show().history.size(), static_cast<std::size_t>(round) + 1)
            << "nothing lost, nothing twice";
    }
}

TEST_P(ProfilesTest, namesAreOfOneKindAndReferencesToTheOther) {
    ASSERT_TRUE(save(telephone()));
    AdditionalProfile sameName = questions();
    sameName.name = u"Telephone"_s;
    EXPECT_EQ(save(sameName).error().detail, u"other_kind:/name"_s);
    AuthenticationProfile cycle = telephone();
    cycle.name = u"Other"_s;
    cycle.force.authenticationProfile = u"Telephone"_s;
    EXPECT_EQ(save(cycle).error(), (Error{ErrorCode::InvalidInput, u"profile_document"_s,
                                          u"not_additional:/force/authentication_profile"_s}));
}

TEST_P(ProfilesTest, aProfileInUseIsNotDeletedAndItIsToldByWhich) {
    provide(questions());
    provide(telephone());
    EXPECT_EQ(remove(u"Questions"_s).error(),
              (Error{ErrorCode::Constraint, u"profile"_s, u"profile Telephone"_s}));
    AuthenticationProfile without = telephone();
    without.active = false;
    without.force = {};
    ASSERT_TRUE(save(without));
    EXPECT_FALSE(remove(u"Questions"_s)) << "the published version still asks its questions";
    provide(without);
    EXPECT_TRUE(remove(u"Questions"_s));

    ASSERT_TRUE(name(staff::keys::profileGateway, u"Telephone"_s));
    ASSERT_TRUE(name(staff::keys::profileTelephone, QJsonArray{u"ivr-1 = Telephone"_s}));
    EXPECT_EQ(remove(u"Telephone"_s).error().detail, u"setting profile.gateway, setting profile.telephone"_s);
    EXPECT_EQ(show().uses.size(), 2u);
    ASSERT_TRUE(name(staff::keys::profileGateway, u""_s, 1));
    ASSERT_TRUE(name(staff::keys::profileTelephone, QJsonArray{}, 1));
    EXPECT_TRUE(remove(u"Telephone"_s));
    EXPECT_EQ(remove(u"Telephone"_s).error().code, ErrorCode::NotFound);
    EXPECT_EQ(ask(u"SELECT count(*) FROM authentication_profile_version"_s).toInt(), 0);
    EXPECT_EQ(audited("profile_deleted")[u"document"_s][u"name"_s], u"Telephone"_s);
}

TEST_P(ProfilesTest, eachChannelHasTheProfileThatTheSettingsName) {
    using Kind = Channel::Kind;
    EXPECT_EQ(profileOf({Kind::Gateway}), std::optional<AuthenticationProfile>());
    EXPECT_EQ(name(staff::keys::profileCounter, u"Telephone"_s).error(),
              (Error{ErrorCode::InvalidInput, u"profile.counter"_s, u"unknown_profile"_s}));
    provide(questions());
    EXPECT_EQ(name(staff::keys::profileCounter, u"Questions"_s).error().detail, u"unknown_profile"_s);
    provide(telephone());
    EXPECT_EQ(name(staff::keys::profileTelephone, QJsonArray{u"Telephone"_s}).error().detail,
              u"not_a_pair"_s);
    ASSERT_TRUE(name(staff::keys::profileCounter, u"Telephone"_s));
    ASSERT_TRUE(name(staff::keys::profileTelephone, QJsonArray{u"ivr-1=Telephone"_s}));
    EXPECT_EQ(profileOf({Kind::Gateway}), std::optional<AuthenticationProfile>());
    EXPECT_EQ(profileOf({Kind::Counter}), std::optional(telephone()));
    EXPECT_EQ(profileOf({Kind::Telephone, u"ivr-1"_s}), std::optional(telephone()));
    EXPECT_EQ(profileOf({Kind::Telephone, u"ivr-2"_s}), std::optional<AuthenticationProfile>());
    AuthenticationProfile off = telephone();
    off.active = false;
    provide(off);
    EXPECT_EQ(profileOf({Kind::Counter}), std::optional<AuthenticationProfile>());
}

TEST_P(ProfilesTest, theTrailTellsWhatChanged) {
    provide(questions());
    provide(telephone());
    provide(telephone({Scenario::Length}));
    const QJsonObject told = audited("profile_published");
    EXPECT_EQ(told[u"number"_s], 2);
    EXPECT_EQ(told[u"changes"_s].toArray().size(), 2);
    EXPECT_EQ(
        ask(u"SELECT subject FROM audit_event WHERE action = 'profile_published' ORDER BY seq DESC LIMIT 1"_s)
            .toString(),
        u"profile:Telephone"_s);
}

} // namespace pindesk::forcepin
