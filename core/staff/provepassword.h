#pragma once
#include "core/crypto/keypair.h"
#include "core/crypto/passwordkey.h"
#include "core/staff/attempts.h"
#include "core/staff/site.h"
#include "core/staff/staffrepository.h"

namespace pindesk::staff {

/// Somebody whose password was right, their attempt still open.
struct Proven {
    Attempt attempt; ///< of a person who is known
    Site site;
    Credential credential;
    crypto::KeyPair pair;

    [[nodiscard]] const Person& person() const { return *attempt.person; }
};

/// Reserves an attempt and verifies the password; a wrong one is counted. Errors of signIn(), but
/// `password_expired`. An unknown name costs as much time as a known one, so that the time tells no names.
[[nodiscard]] Result<Proven> provePassword(storage::Database& database, const QString& userName,
                                           const Secret& password, const QString& workstation);

/// The key pair that a password opens; nothing for a wrong one, nor for nobody (no credential), after the
/// same time.
[[nodiscard]] Result<std::optional<crypto::KeyPair>> pairBehind(const Site& site, const QString& userName,
                                                                StaffId id,
                                                                const std::optional<Credential>& credential,
                                                                const Secret& password);

} // namespace pindesk::staff
