#pragma once
#include "core/storage/database.h"
#include <QtConcurrentRun>

namespace pindesk::storage {

/// Runs `work(Database&)`, which returns a Result, on a thread of the global pool with a connection of its
/// own: for what takes so long that the lane's look-ups must not wait for it.
template <class Work>
[[nodiscard]] auto runInBackground(SiteUrl site, Work work)
    -> QFuture<std::invoke_result_t<Work&, Database&>> {
    return QtConcurrent::run(
        [site = std::move(site), work = std::move(work)]() -> std::invoke_result_t<const Work&, Database&> {
            PINDESK_TRY(auto database, Database::open(site));
            database.connection().setPatience(0);
            return work(database);
        });
}

} // namespace pindesk::storage
