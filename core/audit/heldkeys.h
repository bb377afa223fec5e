#pragma once
#include "core/audit/session.h"

/// The keys of a session while it lasts: keys are rotated and granted meanwhile, and nobody signs in anew for
/// that.
namespace pindesk::audit {

/// Opens what was granted to the holder, and keeps the pair for what is granted later. SealRefused when the
/// pair is not the holder's.
[[nodiscard]] Result<crypto::KeyRing> openGrants(storage::Connection& connection, const QByteArray& holder,
                                                 const crypto::KeyPair& pair);
/// Takes up what was granted since. Nothing for a session without a pair.
[[nodiscard]] Result<void> renewKeys(storage::Connection& connection, const Session& session);

/// Opens sealed bytes, also under a key that came after the sign-in. As KeyRing::open().
[[nodiscard]] Result<Secret> openSealed(storage::Connection& connection, const Session& session,
                                        crypto::KeyPurpose purpose, const crypto::SealContext& context,
                                        QByteArrayView sealed);
/// ChangedByOther, field `key`, when a newer key came after the sealing. To be asked after authorize(), in
/// the transaction that stores what was sealed; whoever gets it seals again.
[[nodiscard]] Result<void> requireNewest(const Session& session, crypto::KeyPurpose purpose,
                                         KeyId sealedWith);
/// Whether an error is requireNewest()'s.
[[nodiscard]] bool isKeyRotated(const Error& error);

} // namespace pindesk::audit
