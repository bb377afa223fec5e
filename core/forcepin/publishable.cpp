#include "core/forcepin/publishable.h"
#include "core/forcepin/profilerepository.h"
#include "core/pinrules/pinrules.h"

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
namespace {

constexpr auto reference = ":/force/authentication_profile"_L1;

/// What is wrong with the profile that it names; empty when nothing is.
Result<QString> referenceProblem(storage::Connection& connection, const AuthenticationProfile& profile) {
    const QString& name = profile.force.authenticationProfile;
    if (name.isEmpty())
        return canForce(profile) ? u"no_authentication_profile"_s : QString();
    const auto named = readStoredProfile(connection, name);
    if (!named)
        return named.error().code == ErrorCode::NotFound ? Result<QString>(u"unknown_profile"_s)
                                                         : fail(named.error());
    if (kindOf(named->draft) != ProfileKind::Additional)
        return u"not_additional"_s;
    return named->published ? QString() : u"not_published"_s;
}

Result<QStringList> obstaclesOf(storage::Connection& connection, const AuthenticationProfile& profile) {
    QStringList found;
    if (profile.force.active && profile.force.scenarios.empty())
        found << u"no_scenario:/force/scenarios"_s;
    if (profile.activation.active && profile.activation.scenarios.empty())
        found << u"no_scenario:/activation/scenarios"_s;
    PINDESK_TRY(const QString problem, referenceProblem(connection, profile));
    if (!problem.isEmpty())
        found << problem + reference;
    PINDESK_TRY(const auto rules, pinrules::loadPinRules(connection));
    if (profile.pinLength.min < rules.policy.minimumLength ||
        profile.pinLength.max > rules.policy.maximumLength)
        found << u"length_outside_policy:/pin_length"_s;
    return found;
}

Result<QStringList> obstaclesOf(storage::Connection& /*connection*/, const AdditionalProfile& profile) {
    if (profile.questions.isEmpty())
        return QStringList{u"no_question:/questions"_s};
    if (profile.required < 1 || profile.required > profile.questions.size())
        return QStringList{u"required_over_questions:/required"_s};
    return QStringList();
}

} // namespace

bool canForce(const AuthenticationProfile& profile) {
    const auto firesWhenSetUp = [&](Scenario scenario) {
        return profile.force.alsoCustomerSet || !pinrules::definitionOf(scenario).isGated;
    };
    const auto& activation = profile.activation.scenarios;
    return profile.force.active ||
           (profile.activation.active && std::any_of(activation.begin(), activation.end(), firesWhenSetUp));
}

Result<QStringList> obstacles(storage::Connection& connection, const Profile& profile) {
    return std::visit([&](const auto& each) { return obstaclesOf(connection, each); }, profile);
}

Result<void> checkPublishable(storage::Connection& connection, const Profile& profile) {
    PINDESK_TRY(const QStringList found, obstacles(connection, profile));
    if (!found.isEmpty())
        return fail(ErrorCode::InvalidInput, u"profile"_s, found.first());
    return {};
}

} // namespace pindesk::forcepin
