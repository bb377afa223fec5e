#include "app/gateway/siteaccess.h"
#include "core/staff/sitesettings.h"

namespace pindesk::gateway {
namespace {

Result<SiteFacts> readFacts(storage::Database& database) {
    return database.read([](storage::Connection& connection) -> Result<SiteFacts> {
        PINDESK_TRY(const auto site, staff::readSite(connection));
        PINDESK_TRY(const QString base, staff::textSetting(connection, staff::keys::customerPages));
        return SiteFacts{site.name, site.supportPhone, site.environment, base};
    });
}

} // namespace

SiteFacts SiteAccess::facts() {
    const auto now = std::chrono::steady_clock::now();
    {
        const std::lock_guard lock(m_mutex);
        if (m_readAt && now - *m_readAt < std::chrono::minutes(1))
            return m_facts;
        m_readAt = now; // one asks, the others go on with what is known
    }
    const auto facts = m_pool.use([](storage::Database& database) { return readFacts(database); });
    const std::lock_guard lock(m_mutex);
    if (facts)
        m_facts = *facts;
    placeOnPractice();
    return m_facts;
}

void SiteAccess::showMailAt(const QString& base) {
    const std::lock_guard lock(m_mutex);
    m_practiceBase = base;
    placeOnPractice();
}

void SiteAccess::placeOnPractice() {
    if (m_practiceBase.isEmpty())
        return;
    m_facts.base = m_practiceBase;
    m_facts.showsMail = true;
}

} // namespace pindesk::gateway
