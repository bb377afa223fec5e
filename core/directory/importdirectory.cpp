#include "core/directory/importdirectory.h"
#include "core/audit/audittrail.h"
#include "core/audit/heldkeys.h"
#include "core/directory/directorywriter.h"
#include "core/directory/importrun.h"
#include "core/directory/rowreason.h"
#include <QElapsedTimer>
#include <QThread>

namespace pindesk::directory {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Transaction;
namespace {

// One writer of SQLite that comes back at once would keep the desks waiting till it is done.
constexpr unsigned long pauseForDesks = 1'000; // microseconds
constexpr int mostLockedTries = 60;

/// The hash tells nothing without the key. Of the newest key, though a rotation then makes every row look
/// changed once: whoever kept the old one could try dates and digits against the hashes.
Result<Secret> rowHashKey(const crypto::KeyRing& keys) {
    const auto id = keys.newestKeyId(crypto::KeyPurpose::PersonalData);
    if (!id)
        return fail(ErrorCode::KeyNotHeld, u"key"_s, crypto::nameOf(crypto::KeyPurpose::PersonalData));
    PINDESK_TRY(const Secret key, keys.key(*id));
    return crypto::hkdfSha256(key, {}, "pindesk/rowhash/1", crypto::SipHash::keySize);
}

/// One import in this process.
class Import {
public:
    Import(storage::Database& database, const audit::Session& session, const ImportRequest& request,
           std::stop_token stop)
        : m_database(database)
        , m_session(session)
        , m_request(request)
        , m_stop(std::move(stop)) {}

    [[nodiscard]] Result<ImportOutcome> run();

private:
    [[nodiscard]] Result<ImportPipeline::Settings> settings();
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> work(ImportPipeline& pipeline, ImportBatchPointer batch);
    [[nodiscard]] Result<void> take(ImportBatch& batch);
    [[nodiscard]] Result<void> prepare(ImportBatch& batch, const ImportPlan& plan);
    [[nodiscard]] Result<void> commit(const ImportBatch& batch, const ImportPlan& plan,
                                      const ImportCounts& counts);
    void tell(ImportBatch& batch, const ImportPlan& plan);
    [[nodiscard]] Result<std::vector<AccountId>> findMissing();
    [[nodiscard]] Result<void> markMissing();
    [[nodiscard]] Result<void> end(const Result<void>& worked);
    [[nodiscard]] Result<void> writeWhenUnlocked(const std::function<Result<void>(Transaction&)>& body);

    storage::Database& m_database;
    const audit::Session& m_session;
    const ImportRequest& m_request;
    const std::stop_token m_stop;
    QElapsedTimer m_clock;
    std::optional<RowPreparer> m_preparer; ///< of this thread
    KeyId m_sealedWith;
    DirectoryRow m_row; ///< its memory is reused
    ImportState m_state;
    AccountId m_lastBefore; ///< the last account before the run
    ImportOutcome m_outcome;
};

Result<ImportOutcome> Import::run() {
    m_clock.start();
    PINDESK_TRY(m_state, m_database.read([&](Connection& connection) -> Result<ImportState> {
        PINDESK_CHECK(audit::authorize(connection, m_session, Right::ImportDirectory));
        return readImportState(connection);
    }));
    PINDESK_TRY(auto ofPipeline, settings());
    ImportPipeline pipeline(std::move(ofPipeline));
    PINDESK_TRY(auto first, pipeline.next()); // a source that cannot be read makes no run
    PINDESK_CHECK(begin());
    const auto worked = work(pipeline, std::move(first));
    m_outcome.isComplete = worked.has_value();
    m_outcome.seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    const auto ended = end(worked);
    if (!worked && worked.error().code != ErrorCode::Cancelled)
        return fail(worked.error());
    PINDESK_CHECK(ended);
    return std::move(m_outcome);
}

Result<ImportPipeline::Settings> Import::settings() {
    const crypto::KeyRing& keys = m_session.keys;
    PINDESK_TRY(auto hashKey, rowHashKey(keys));
    PINDESK_TRY(auto sealer, keys.sealer(crypto::KeyPurpose::PersonalData));
    m_sealedWith = sealer.keyId();
    m_preparer.emplace(std::move(sealer));
    ImportPipeline::Settings made{
        m_request.openSource, m_request.map, m_request.today.value_or(systemToday()), std::move(hashKey), {}};
    // Into an empty directory goes every row, so the other thread can do that work. Later most rows are as
    // they were, and sealing them for nothing would use up the key.
    if (m_state.next.value() == 1 && !m_request.dryRun) {
        PINDESK_TRY(auto another, keys.sealer(crypto::KeyPurpose::PersonalData));
        made.preparer.emplace(std::move(another));
    }
    return made;
}

Result<void> Import::begin() {
    if (!m_request.dryRun) {
        PINDESK_TRY(auto started, startImportRun(m_database, m_session, m_request.sourceName));
        m_outcome.run = started.id;
        m_state = std::move(started.state);
        // Not earlier: the run's own commit has flushed a log that may be new, and its name in the folder.
        PINDESK_CHECK(m_database.connection().setBulk(true));
    }
    m_state.isDryRun = m_request.dryRun;
    m_lastBefore = AccountId(m_state.next.value() - 1);
    return {};
}

Result<void> Import::work(ImportPipeline& pipeline, ImportBatchPointer batch) {
    for (;;) {
        PINDESK_CHECK(take(*batch));
        if (batch->isLast)
            return markMissing();
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        pipeline.giveBack(std::move(batch));
        StageTimer timer(m_outcome.stages);
        PINDESK_TRY(batch, pipeline.next());
        timer.lap(ImportStage::Wait);
    }
}

Result<void> Import::take(ImportBatch& batch) {
    StageTimer timer(m_outcome.stages);
    PINDESK_TRY(const ImportPlan plan, m_database.read([&](Connection& connection) {
        return planBatch(connection, batch, m_state);
    }));
    timer.lap(ImportStage::LookUp);
    const ImportCounts counts = m_outcome.counts + countsOf(batch, plan);
    if (!m_request.dryRun) {
        PINDESK_CHECK(prepare(batch, plan));
        PINDESK_CHECK(commit(batch, plan, counts));
    }
    m_outcome.counts = counts;
    apply(plan, batch, m_state);
    for (std::size_t i = 0; i < importStageCount; ++i)
        m_outcome.stages[i] += batch.seconds[i];
    tell(batch, plan);
    return {};
}

/// What the reading thread has not done.
Result<void> Import::prepare(ImportBatch& batch, const ImportPlan& plan) {
    if (batch.isPrepared)
        return {};
    StageTimer timer(m_outcome.stages);
    for (std::size_t i = 0; i < plan.fates.size(); ++i)
        if (plan.fates[i].isWritten()) {
            batch.rows.unpack(i, m_row);
            PINDESK_CHECK(m_preparer->prepare(batch, i, m_row, &timer));
        }
    batch.keys.sort();
    timer.lap(ImportStage::Sort);
    return {};
}

Result<void> Import::commit(const ImportBatch& batch, const ImportPlan& plan, const ImportCounts& counts) {
    StageTimer timer(m_outcome.stages);
    StageSeconds inside{};
    PINDESK_CHECK(writeWhenUnlocked([&](Transaction& transaction) -> Result<void> {
        inside = {};
        PINDESK_CHECK(saveImportRun(transaction, m_session, *m_outcome.run, ImportRunState::Running, counts));
        PINDESK_CHECK(audit::requireNewest(m_session, crypto::KeyPurpose::PersonalData, m_sealedWith));
        return writeBatch(transaction, *m_outcome.run, batch, plan, inside);
    }));
    timer.lap(ImportStage::Commit);
    for (std::size_t i = 0; i < importStageCount; ++i) {
        m_outcome.stages[i] += inside[i];
        m_outcome.stages[static_cast<std::size_t>(ImportStage::Commit)] -= inside[i];
    }
    if (!m_database.connection().groupsCommits())
        QThread::usleep(pauseForDesks);
    return {};
}

void Import::tell(ImportBatch& batch, const ImportPlan& plan) {
    for (std::size_t i = 0; i < plan.fates.size(); ++i)
        if (plan.fates[i].kind == RowFate::Kind::Repeated)
            batch.rejected.push_back({batch.rows[i].line, {}, reason::repeated});
    const auto pass = [](std::vector<RowProblem>& problems, std::vector<RowProblem>& kept,
                         const auto& handler) {
        std::stable_sort(problems.begin(), problems.end(),
                         [](const RowProblem& a, const RowProblem& b) { return a.line < b.line; });
        for (RowProblem& problem : problems) {
            if (handler)
                handler(problem);
            if (kept.size() < ImportOutcome::mostListed)
                kept.push_back(std::move(problem));
        }
    };
    pass(batch.rejected, m_outcome.rejected, m_request.onRejected);
    pass(batch.warnings, m_outcome.warnings, m_request.onWarning);
    if (m_request.onProgress)
        m_request.onProgress({m_outcome.counts, batch.progress});
}

/// Accounts that were present before the run and have not been met.
Result<std::vector<AccountId>> Import::findMissing() {
    std::vector<AccountId> missing;
    for (std::int64_t block = 0; block * accountsPerBlock < m_lastBefore.value(); ++block) {
        const std::int64_t to = std::min(m_lastBefore.value(), (block + 1) * accountsPerBlock);
        std::int64_t unseen = block * accountsPerBlock + 1;
        while (unseen <= to && m_state.seen.contains(AccountId(unseen)))
            ++unseen;
        if (unseen > to)
            continue;
        PINDESK_TRY(const auto present, m_database.read([&](Connection& connection) {
            return connection.rows("directory_account_present", {unseen, to},
                                   [](const storage::Row& row) { return AccountId(row.integer(0)); });
        }));
        std::copy_if(present.begin(), present.end(), std::back_inserter(missing),
                     [this](AccountId account) { return !m_state.seen.contains(account); });
    }
    return missing;
}

Result<void> Import::markMissing() {
    if (m_outcome.counts.read == 0)
        return fail(ErrorCode::InvalidInput, u"source"_s, u"no_rows"_s);
    StageTimer timer(m_outcome.stages);
    PINDESK_TRY(const auto missing, findMissing());
    const auto count = static_cast<std::int64_t>(missing.size());
    const std::int64_t met = m_outcome.counts.changed + m_outcome.counts.unchanged;
    if (count > met && !m_request.allowManyMissing) {
        m_outcome.withheldMissing = count;
        return {};
    }
    for (std::span<const AccountId> rest(missing); !rest.empty() && !m_request.dryRun;) {
        const auto some = rest.first(std::min<std::size_t>(rest.size(), accountsPerBlock));
        PINDESK_CHECK(writeWhenUnlocked([&](Transaction& transaction) -> Result<void> {
            PINDESK_CHECK(saveImportRun(transaction, m_session, *m_outcome.run, ImportRunState::Running,
                                        m_outcome.counts));
            PINDESK_TRY(const Milliseconds now, transaction.now());
            return markAccounts(transaction, some, now);
        }));
        rest = rest.subspan(some.size());
    }
    m_outcome.counts.missing = count;
    timer.lap(ImportStage::Missing);
    return {};
}

/// The record of the run, whatever its end.
Result<void> Import::end(const Result<void>& worked) {
    if (m_request.dryRun)
        return {};
    const bool isCancelled = !worked && worked.error().code == ErrorCode::Cancelled;
    const bool isSuperseded = !worked && worked.error().code == ErrorCode::Superseded;
    const ImportRunState state = worked        ? ImportRunState::Complete
                                 : isCancelled ? ImportRunState::Cancelled
                                               : ImportRunState::Failed;
    QJsonObject detail = jsonOf(m_outcome.counts);
    detail[u"run_id"] = qint64{m_outcome.run->value()};
    PINDESK_CHECK(m_database.connection().setBulk(false));
    return writeWhenUnlocked([&](Transaction& transaction) -> Result<void> {
        if (!isSuperseded) // the one that took its place has said so in the run's row
            PINDESK_CHECK(saveImportRun(transaction, m_session, *m_outcome.run, state, m_outcome.counts));
        return audit::append(transaction, m_session,
                             {u"directory_imported"_s,
                              m_request.sourceName,
                              {},
                              isSuperseded ? u"superseded"_s : QString::fromLatin1(nameOf(state)),
                              detail});
    });
}

/// An index being built, or a backup, may hold the lock for longer than a desk would wait.
Result<void> Import::writeWhenUnlocked(const std::function<Result<void>(Transaction&)>& body) {
    for (int tries = 1;; ++tries) {
        auto done = m_database.write(body);
        if (done || done.error().code != ErrorCode::DatabaseLocked || tries == mostLockedTries)
            return done;
    }
}

} // namespace

Result<ImportOutcome> importDirectory(const storage::SiteUrl& site, const audit::Session& session,
                                      const ImportRequest& request, std::stop_token stop) {
    PINDESK_TRY(auto database, storage::Database::open(site));
    database.connection().setPatience(0);
    return Import(database, session, request, std::move(stop)).run();
}

} // namespace pindesk::directory
