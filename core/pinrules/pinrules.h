#pragma once
#include "core/crypto/pinformat.h"
#include "core/pinrules/pinpolicy.h"
#include "core/storage/connection.h"

namespace pindesk::pinrules {

/// A site's rules for PINs, read once for an operation or a run.
struct PinRules {
    PinPolicy policy;
    Blocklist blocklist;
    crypto::PinFormat format; ///< of generated PINs

    /// True for a PIN that is never issued.
    [[nodiscard]] bool refuses(QByteArrayView pin) const {
        return brokenRule(policy, blocklist, pin).has_value();
    }
};

/// The settings `pin.policy` ({"min":4,"max":16}), `pin.blocklist` (list of words) and `pin.format`
/// (crypto::PinFormat as text). InvalidInput, field = the setting, when one makes no sense: rules that cannot
/// be read are not replaced by weaker ones.
[[nodiscard]] Result<PinRules> loadPinRules(storage::Connection& connection);

} // namespace pindesk::pinrules
