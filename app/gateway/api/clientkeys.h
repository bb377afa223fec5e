#pragma once
#include "app/gateway/http/requestrate.h"
#include "core/base/secret.h"
#include "core/storage/database.h"

namespace pindesk::gateway {

/// Which telephone system asks. A good key is remembered for some seconds, so that not every request looks it
/// up; for that long a key that is revoked stays good. A network that comes with wrong ones has to wait.
class ClientKeys {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::seconds remembered{5};

    struct Client {
        enum class Standing {
            Known,
            Unknown,
            Waits, ///< too many wrong keys came from there: nothing was looked at
        };
        Standing standing = Standing::Unknown;
        QString name; ///< Known
    };
    /// `place`: the network that the request comes from.
    [[nodiscard]] Result<Client> find(storage::Database& database, const Secret& key, const QByteArray& place,
                                      Clock::time_point now = Clock::now());

private:
    struct Remembered {
        QString name;
        Clock::time_point until;
    };
    [[nodiscard]] std::optional<QString> recall(const QByteArray& hash, Clock::time_point now);
    void remember(const QByteArray& hash, const QString& name, Clock::time_point now);

    std::mutex m_mutex;
    QHash<QByteArray, Remembered> m_known; ///< by the hash of what was sent; good keys only
    RequestRate m_wrong{0.2, 20};
};

} // namespace pindesk::gateway
