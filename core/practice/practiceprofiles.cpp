#include "core/practice/practiceprofiles.h"
#include "core/forcepin/publishprofile.h"
#include "core/forcepin/saveprofile.h"
#include "core/practice/practicestaff.h"

namespace pindesk::practice {
using namespace Qt::StringLiterals;
using forcepin::AdditionalProfile;
using forcepin::AuthenticationProfile;
using forcepin::Profile;
using forcepin::Scenario;
namespace {

const QString questionsName = u"Member questions"_s;

AuthenticationProfile telephone() {
    AuthenticationProfile profile;
    profile.name = u"Telephone service"_s;
    profile.pinLength = {4, 8};
    profile.force = {
        true, questionsName, {Scenario::SsnLast4, Scenario::Repeating, Scenario::PhoneLast4}, true};
    return profile;
}

AuthenticationProfile counter() {
    AuthenticationProfile profile;
    profile.name = u"Counter"_s;
    profile.force = {false, questionsName, {}, false};
    profile.activation = {true, {Scenario::Core}};
    return profile;
}

} // namespace

Result<void> makeProfiles(storage::Database& database) {
    const auto member =
        std::find_if(practiceStaff.begin(), practiceStaff.end(),
                     [](const PracticeMember& each) { return each.role == Role::Supervisor; });
    PINDESK_TRY(const audit::Session supervisor, signIn(database, *member, u"practice"_s));
    const auto save = [&](const Profile& profile) -> Result<void> {
        PINDESK_CHECK(forcepin::saveProfile(database, supervisor, {profile, {}}));
        return {};
    };
    const auto publish = [&](const Profile& profile) -> Result<void> {
        PINDESK_CHECK(save(profile));
        PINDESK_CHECK(forcepin::publishProfile(database, supervisor, {forcepin::nameOf(profile), {}}));
        return {};
    };
    PINDESK_CHECK(publish(
        AdditionalProfile{questionsName, {u"ssn_last4"_s, u"birth_date"_s, u"zip"_s, u"phone"_s}, 2}));
    AuthenticationProfile profile = telephone();
    PINDESK_CHECK(publish(profile));
    profile.force.scenarios = {Scenario::Length,     Scenario::SsnLast4,    Scenario::Repeating,
                               Scenario::Sequential, Scenario::Blocklisted, Scenario::PhoneLast4,
                               Scenario::ZipFirst4};
    PINDESK_CHECK(save(profile));
    return save(counter());
}

} // namespace pindesk::practice
