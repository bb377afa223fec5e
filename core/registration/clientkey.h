#pragma once
#include "core/audit/session.h"
#include "core/storage/database.h"
#include <vector>

/// Keys of programs that ask for customers: telephone systems. A key is 256 random bits, of which only the
/// hash is stored; its name says which profile decides (setting `profile.telephone`).
namespace pindesk::registration {

/// InvalidInput, field `client`, detail `missing`, `too_long` (of 64) or `character` (letters, digits . _ -).
[[nodiscard]] Result<void> checkClientName(const QString& name);

/// A new key, in the letters of link codes; nobody can be told it again. One of a name is in force at a time.
/// Needs manage_keys. InvalidInput as checkClientName(); AlreadyExists, field `client`.
[[nodiscard]] Result<Secret> addClientKey(storage::Database& database, const audit::Session& session,
                                          const QString& name);

/// The key is good for nothing from now on. Needs manage_keys. NotFound, field `client`.
[[nodiscard]] Result<void> revokeClientKey(storage::Database& database, const audit::Session& session,
                                           const QString& name);

struct ClientKey {
    QString name;
    Milliseconds addedAt = 0;
    QString addedByName;
    std::optional<Milliseconds> revokedAt;
    QString revokedByName;
};
/// Those in force, then those that were revoked. Needs manage_keys.
[[nodiscard]] Result<std::vector<ClientKey>> listClientKeys(storage::Database& database,
                                                            const audit::Session& session);

/// The name of the client with this key; none for anything else. Looked up by its hash, so that the time it
/// takes tells nothing about any key.
[[nodiscard]] Result<std::optional<QString>> authenticateClient(storage::Connection& connection,
                                                                const Secret& key);

} // namespace pindesk::registration
