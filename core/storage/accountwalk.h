#pragma once
#include "core/base/boundedqueue.h"
#include "core/storage/database.h"
#include <atomic>
#include <memory>
#include <thread>

namespace pindesk::storage {

/// Reads all accounts in the order of their ids, on a thread and a connection of its own, a page ahead of
/// whoever works on them. `Page` has `isEmpty()` and `last()`, the id it ends with; pages are used again.
template <class Page>
class AccountWalk {
public:
    using PagePointer = std::unique_ptr<Page>;
    /// Fills a page with what comes behind `after`. Empty is the end. May be called again for the same place.
    using Fill = std::function<Result<void>(Connection& connection, AccountId after, Page& page)>;

    /// `total`: the statement that counts the accounts.
    AccountWalk(SiteUrl site, const char* total, Fill fill) {
        for (std::size_t i = 0; i < pages; ++i)
            m_empty.push(std::make_unique<Page>());
        m_thread = std::thread([this, site = std::move(site), total, fill = std::move(fill)] {
            if (const auto read = this->read(site, total, fill); !read)
                m_full.push(fail(read.error()));
        });
    }
    /// Ends the reading, however far it is.
    ~AccountWalk() {
        m_empty.close();
        m_full.close();
        m_thread.join();
    }
    AccountWalk(const AccountWalk&) = delete;
    AccountWalk& operator=(const AccountWalk&) = delete;

    /// The next page; an empty one is the end.
    [[nodiscard]] Result<PagePointer> next() {
        auto page = m_full.pop();
        if (!page)
            return fail(ErrorCode::Internal, QStringLiteral("walk"), QStringLiteral("reader ended"));
        return std::move(*page);
    }
    /// Returns a page to be filled again.
    void giveBack(PagePointer page) { m_empty.push(std::move(page)); }
    /// How many accounts there are, known with the first page.
    [[nodiscard]] std::int64_t total() const { return m_total; }

private:
    Result<void> read(const SiteUrl& site, const char* total, const Fill& fill) {
        PINDESK_TRY(auto database, Database::open(site));
        database.connection().setPatience(0);
        // Counted here: on another connection it would fill a second cache.
        PINDESK_TRY(m_total, database.read([&](Connection& connection) { return connection.number(total); }));
        AccountId after;
        while (auto page = m_empty.pop()) {
            PINDESK_CHECK(
                database.read([&](Connection& connection) { return fill(connection, after, **page); }));
            const bool isEnd = (*page)->isEmpty();
            if (!isEnd)
                after = (*page)->last();
            if (!m_full.push(std::move(*page)) || isEnd)
                break;
        }
        return {};
    }

    static constexpr std::size_t pages = 4; // being filled, two waiting, being worked on
    std::atomic<std::int64_t> m_total = 0;
    BoundedQueue<PagePointer> m_empty{pages};
    BoundedQueue<Result<PagePointer>> m_full{pages - 2};
    std::thread m_thread; // last: what it uses is there before it and goes behind it
};

} // namespace pindesk::storage
