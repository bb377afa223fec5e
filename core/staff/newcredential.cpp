#include "core/staff/newcredential.h"

namespace pindesk::staff {

Result<Credential> newCredential(const QUuid& siteId, StaffId id, const QString& userName,
                                 const Secret& password, const crypto::PasswordCost& cost,
                                 crypto::RandomSource& random) {
    PINDESK_TRY(const auto keys, crypto::derivePasswordKeys(siteId, userName, password, cost));
    PINDESK_TRY(const auto pair, crypto::generateKeyPair(random));
    PINDESK_TRY(auto wrapped, crypto::wrapPrivateKey(keys.wrapKey, crypto::staffHolder(id), pair.privateKey));
    return Credential{
        pair.publicKey, std::move(wrapped), cost.toText(), crypto::verifierOf(keys.authKey), {}};
}

} // namespace pindesk::staff
