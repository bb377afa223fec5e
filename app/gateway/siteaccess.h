#pragma once
#include "app/gateway/afterwards.h"
#include "app/gateway/databasepool.h"
#include "core/audit/session.h"
#include "core/staff/site.h"

namespace pindesk::gateway {

/// What the pages say of the site, and where they are.
struct SiteFacts {
    QString name;
    QString supportPhone;
    QString environment;
    QString base; ///< where the site says its pages are: `https://host/path`; empty when it does not
    bool showsMail = false; ///< the pages show the mails that were caught
};

/// The site as all requests of the gateway share it: its databases, and the service that is signed in.
class SiteAccess {
public:
    using SharedSession = std::shared_ptr<const audit::Session>;
    SiteAccess(DatabasePool& pool, SharedSession session)
        : m_pool(pool)
        , m_session(std::move(session)) {}

    [[nodiscard]] const audit::Session& session() const { return *m_session; }
    /// `body(Database&, const Session&)` returns a Result.
    template <class Body>
    [[nodiscard]] auto use(Body&& body) {
        return m_pool.use([&](storage::Database& database) { return body(database, *m_session); });
    }
    /// Not older than a minute. While the database is gone, what was known before.
    [[nodiscard]] SiteFacts facts();
    /// On a practice site: the pages are where this program listens, whatever the site says, and show the
    /// mails.
    void showMailAt(const QString& base);
    [[nodiscard]] Afterwards& afterwards() { return m_afterwards; }
    [[nodiscard]] int databasesTaken() const { return m_pool.taken(); }

private:
    void placeOnPractice();

    DatabasePool& m_pool;
    SharedSession m_session;
    std::mutex m_mutex;
    SiteFacts m_facts;
    QString m_practiceBase; ///< empty: no mail is shown
    std::optional<std::chrono::steady_clock::time_point> m_readAt;
    Afterwards m_afterwards; ///< last: its work uses the rest
};

} // namespace pindesk::gateway
