#pragma once
#include "core/storage/siteurl.h"
#include <atomic>
#include <thread>
#include <vector>

namespace pindesk::test {

/// Stands between a desk and the test server. Once frozen it takes connections and bytes and answers nothing,
/// as a server does that hangs, or a network that drops everything.
class FreezingProxy {
public:
    /// For the server in `site`, which is on a loopback address.
    explicit FreezingProxy(const storage::SiteUrl& site);
    ~FreezingProxy();
    FreezingProxy(const FreezingProxy&) = delete;
    FreezingProxy& operator=(const FreezingProxy&) = delete;

    /// The same site by way of the proxy.
    [[nodiscard]] const storage::SiteUrl& site() const { return m_site; }
    void freeze() { m_isFrozen = true; }
    void thaw() { m_isFrozen = false; }

private:
    struct Link {
        int desk;
        int server;
    };
    void work();
    void accept();
    [[nodiscard]] static bool pass(int from, int to);

    storage::SiteUrl m_site;
    quint16 m_port = 0;
    int m_listener = -1;
    std::vector<Link> m_links;
    std::atomic_bool m_isFrozen = false;
    std::atomic_bool m_isEnding = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace pindesk::test
