#include "core/storage/databaselane.h"

namespace pindesk::storage {
namespace {

constexpr std::size_t largestGroup = 64;
constexpr Milliseconds patience = 8'000;

} // namespace

DatabaseLane::DatabaseLane(SiteUrl site)
    : m_site(std::move(site))
    , m_thread([this] { serve(); }) {}

DatabaseLane::~DatabaseLane() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_arrived.notify_all();
    m_thread.join();
    for (const auto& task : m_waiting) {
        task->refuse(Error{ErrorCode::Cancelled, {}, {}});
        task->deliver();
    }
}

void DatabaseLane::enqueue(std::unique_ptr<LaneTask> task) {
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(task));
    }
    m_arrived.notify_one();
}

std::optional<DatabaseLane::Batch> DatabaseLane::nextBatch() {
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
    if (m_stopping)
        return std::nullopt;
    Batch batch;
    do {
        batch.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    } while (batch.back()->kind == Kind::Grouped && batch.size() < largestGroup && !m_waiting.empty() &&
             m_waiting.front()->kind == Kind::Grouped);
    return batch;
}

Result<void> DatabaseLane::ensureOpen() {
    if (m_database)
        return {};
    PINDESK_TRY(m_database, Database::open(m_site));
    m_database->setPatience(patience);
    return {};
}

// The first of a batch is the one that waited longest, but they all came before the loss if the last did.
bool DatabaseLane::wasLostMeanwhile(const Batch& batch) const {
    return m_loss && batch.back()->postedAt < m_lossAt;
}

void DatabaseLane::noteLoss(const Error& error) {
    m_loss = error;
    m_lossAt = std::chrono::steady_clock::now();
}

void DatabaseLane::runBatch(Batch& batch) {
    const auto refuseAll = [&](const Error& error) {
        for (const auto& task : batch)
            task->refuse(error);
    };
    if (wasLostMeanwhile(batch))
        return refuseAll(*m_loss);
    if (const auto open = ensureOpen(); !open) {
        if (open.error().code == ErrorCode::DatabaseUnavailable)
            noteLoss(open.error());
        return refuseAll(open.error());
    }
    runOpen(batch);
    if (!m_database->connection().isAlive())
        noteLoss({ErrorCode::DatabaseUnavailable, {}, QStringLiteral("the server does not answer")});
}

void DatabaseLane::runOpen(Batch& batch) {
    const bool grouped = batch.size() > 1 && !m_database->connection().groupsCommits();
    if (grouped && m_database->beginGroup()) {
        for (const auto& task : batch)
            task->run(*m_database);
        if (m_database->endGroup())
            return;
    }
    // Not grouped, or the shared commit failed and nothing of it happened: each by itself.
    for (const auto& task : batch)
        task->run(*m_database);
}

void DatabaseLane::serve() {
    while (auto batch = nextBatch()) {
        runBatch(*batch);
        for (const auto& task : *batch)
            task->deliver();
    }
    m_database.reset(); // on the thread that opened it
}

} // namespace pindesk::storage
