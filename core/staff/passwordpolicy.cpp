#include "core/staff/passwordpolicy.h"
#include "core/crypto/passwordkey.h"
#include "core/staff/sitesettings.h"
#include <map>

namespace pindesk::staff {
using namespace Qt::StringLiterals;

Result<PasswordPolicy> readPasswordPolicy(storage::Connection& connection) {
    PasswordPolicy policy;
    PINDESK_TRY(const Lengths length, lengthsSetting(connection, keys::passwordLength));
    policy.minimumLength = length.min;
    policy.maximumLength = length.max;
    PINDESK_TRY(policy.needsUpper, switchSetting(connection, keys::passwordUpper));
    PINDESK_TRY(policy.needsLower, switchSetting(connection, keys::passwordLower));
    PINDESK_TRY(policy.needsLetter, switchSetting(connection, keys::passwordLetter));
    PINDESK_TRY(policy.needsDigit, switchSetting(connection, keys::passwordDigit));
    PINDESK_TRY(policy.refusesUserNames, switchSetting(connection, keys::passwordUserName));
    PINDESK_TRY(policy.previousRefused, numberSetting(connection, keys::passwordPrevious));
    PINDESK_TRY(policy.blocklist, textsSetting(connection, keys::passwordBlocklist));
    return policy;
}

Result<void> checkPrevious(const Site& site, const QString& userName, const Secret& password,
                           const std::optional<Credential>& credential, int refused) {
    if (!credential || refused == 0)
        return {};
    std::vector<Verifier> had{{credential->passwordCost, credential->verifier}};
    had.insert(had.end(), credential->previous.begin(), credential->previous.end());
    had.resize(std::min(had.size(), static_cast<std::size_t>(refused)));
    std::map<QString, Secret> authKeys;
    for (const Verifier& each : had) {
        auto known = authKeys.find(each.passwordCost);
        if (known == authKeys.end()) {
            PINDESK_TRY(const auto cost, crypto::PasswordCost::fromText(each.passwordCost));
            PINDESK_TRY(auto keys, crypto::derivePasswordKeys(site.id, userName, password, cost));
            known = authKeys.emplace(each.passwordCost, std::move(keys.authKey)).first;
        }
        if (crypto::matchesVerifier(known->second, each.verifier))
            return fail(ErrorCode::InvalidInput, u"password"_s, u"previous:"_s + QString::number(refused));
    }
    return {};
}

} // namespace pindesk::staff
