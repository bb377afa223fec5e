#include "app/gateway/api/clientkeys.h"
#include "core/crypto/digest.h"
#include "core/registration/clientkey.h"

namespace pindesk::gateway {

std::optional<QString> ClientKeys::recall(const QByteArray& hash, Clock::time_point now) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_known.constFind(hash);
    return found == m_known.constEnd() || found->until <= now ? std::nullopt : std::optional(found->name);
}

void ClientKeys::remember(const QByteArray& hash, const QString& name, Clock::time_point now) {
    const std::lock_guard lock(m_mutex);
    m_known.removeIf([now](const auto& entry) { return entry.value().until <= now; });
    m_known.insert(hash, {name, now + remembered});
}

Result<ClientKeys::Client> ClientKeys::find(storage::Database& database, const Secret& key,
                                            const QByteArray& place, Clock::time_point now) {
    const QByteArray hash = crypto::sha256(key.view());
    if (const auto name = recall(hash, now))
        return Client{Client::Standing::Known, *name};
    if (!m_wrong.hasRoom(place, now))
        return Client{Client::Standing::Waits, {}};
    PINDESK_TRY(const auto name, database.read([&key](storage::Connection& connection) {
        return registration::authenticateClient(connection, key);
    }));
    if (!name) {
        std::ignore = m_wrong.admit(place, now);
        return Client{};
    }
    remember(hash, *name, now);
    return Client{Client::Standing::Known, *name};
}

} // namespace pindesk::gateway
