#pragma once
#include "core/storage/database.h"
#include <QFuture>
#include <QPromise>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace pindesk::storage {

/// The one thread of a process on which the database is used for single records. Work is posted as
/// functions and answered by futures. On SQLite, grouped requests that wait together are committed in one
/// flush; none is answered before that flush. A database that does not answer is given up within 8 seconds,
/// and with it what was waiting behind: nobody waits for several such times one after the other.
class DatabaseLane {
public:
    enum class Kind {
        Grouped, ///< may share its commit with its neighbours
        Alone,   ///< reads, and work that needs a commit of its own half-way (reveal)
    };

    explicit DatabaseLane(SiteUrl site);
    /// Finishes what runs, refuses what waits with Cancelled.
    ~DatabaseLane();
    DatabaseLane(const DatabaseLane&) = delete;
    DatabaseLane& operator=(const DatabaseLane&) = delete;

    [[nodiscard]] const SiteUrl& site() const { return m_site; }

    /// `work(Database&)` returns a Result<T>; it may run again when the shared commit fails.
    template <class Work>
    [[nodiscard]] auto post(Kind kind, Work work) -> QFuture<std::invoke_result_t<Work&, Database&>> {
        using Outcome = std::invoke_result_t<Work&, Database&>;
        struct Task final : LaneTask {
            explicit Task(Work w)
                : work(std::move(w)) {}
            void run(Database& database) override { outcome.emplace(work(database)); }
            void refuse(const Error& error) override { outcome.emplace(fail(error)); }
            void deliver() override {
                promise.addResult(std::move(*outcome));
                promise.finish();
            }
            Work work;
            std::optional<Outcome> outcome;
            QPromise<Outcome> promise;
        };
        auto task = std::make_unique<Task>(std::move(work));
        task->kind = kind;
        task->promise.start();
        auto future = task->promise.future();
        enqueue(std::move(task));
        return future;
    }

private:
    struct LaneTask {
        virtual ~LaneTask() = default;
        virtual void run(Database& database) = 0;
        virtual void refuse(const Error& error) = 0;
        virtual void deliver() = 0;
        Kind kind = Kind::Alone;
        std::chrono::steady_clock::time_point postedAt = std::chrono::steady_clock::now();
    };
    using Batch = std::deque<std::unique_ptr<LaneTask>>;

    void enqueue(std::unique_ptr<LaneTask> task);
    void serve();
    [[nodiscard]] std::optional<Batch> nextBatch();
    void runBatch(Batch& batch);
    [[nodiscard]] Result<void> ensureOpen();
    [[nodiscard]] bool wasLostMeanwhile(const Batch& batch) const;
    void noteLoss(const Error& error);
    void runOpen(Batch& batch);

    SiteUrl m_site;
    // Touched by the lane's thread only:
    std::optional<Database> m_database;
    std::optional<Error> m_loss; ///< why the database was given up last
    std::chrono::steady_clock::time_point m_lossAt;

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    Batch m_waiting;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace pindesk::storage
