#pragma once
#include "core/base/ids.h"
#include "core/storage/siteurl.h"
#include <functional>
#include <thread>

namespace pindesk::storage {

/// Watches a site beside the work, on a thread and a connection of its own: which accounts other desks
/// change, and whether the database answers. PostgreSQL notifies (migration 2); SQLite is asked four times a
/// second whether anybody wrote.
class SiteWatch {
public:
    struct Handlers {
        /// A PIN record changed; `AccountId()` when the database does not tell which. Own changes are told
        /// too. Called on the watch's thread.
        std::function<void(AccountId)> changed;
        /// The connection was lost (false), or is there again (true). Nothing is told while it is there from
        /// the beginning.
        std::function<void(bool isThere)> connection;
    };

    SiteWatch(SiteUrl site, Handlers handlers);
    /// Takes up to half a second.
    ~SiteWatch();
    SiteWatch(const SiteWatch&) = delete;
    SiteWatch& operator=(const SiteWatch&) = delete;

private:
    void work(const std::stop_token& stop);
    void watch(const std::stop_token& stop);
    void tell(bool isThere);

    SiteUrl m_site;
    Handlers m_handlers;
    bool m_isThere = true; ///< as told; the thread's
    std::jthread m_thread; // last: it uses the others
};

} // namespace pindesk::storage
