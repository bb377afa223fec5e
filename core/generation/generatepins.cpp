#include "core/generation/generatepins.h"
#include "core/audit/audittrail.h"
#include "core/audit/heldkeys.h"
#include "core/base/boundedqueue.h"
#include "core/generation/pinsealer.h"
#include "core/generation/startrun.h"
#include <QElapsedTimer>
#include <thread>

namespace pindesk::generation {
using namespace Qt::StringLiterals;
using storage::Transaction;
namespace {

// In each queue; with those in the three threads' hands, five batches are in memory at most.
constexpr std::size_t waitingBatches = 1;
constexpr int mostConflicts = 3;

struct Batch {
    DirectoryPage page; ///< `missing` has moved into `pins`
    SealedPins pins;
};

/// The three stages at work on one run: reads ahead on one thread, seals on another, and gives the batches to
/// the thread that takes them.
class Pipeline {
public:
    Pipeline(const storage::SiteUrl& site, const GenerationRequest& request, const pinrules::PinRules& rules,
             crypto::Sealer sealer, const AccountNumber& after)
        : m_reader([this, site, size = request.batchSize, after] { read(site, after, size); })
        , m_sealer([this, &rules, own = std::move(sealer)]() mutable { seal(rules, std::move(own)); }) {}
    ~Pipeline() {
        m_pages.close();
        m_batches.close();
    }
    Pipeline(const Pipeline&) = delete;
    Pipeline& operator=(const Pipeline&) = delete;

    /// None at the directory's end.
    [[nodiscard]] Result<std::optional<Batch>> next() {
        auto batch = m_batches.pop();
        if (!batch)
            return std::nullopt;
        if (!*batch)
            return fail(batch->error());
        return std::optional<Batch>(std::move(**batch));
    }

private:
    void read(const storage::SiteUrl& site, AccountNumber after, int size);
    void seal(const pinrules::PinRules& rules, crypto::Sealer own);

    BoundedQueue<Result<DirectoryPage>> m_pages{waitingBatches};
    BoundedQueue<Result<Batch>> m_batches{waitingBatches};
    std::jthread m_reader; // last: joined before what they use is gone
    std::jthread m_sealer;
};

void Pipeline::read(const storage::SiteUrl& site, AccountNumber after, int size) {
    auto database = storage::Database::open(site);
    if (!database) {
        m_pages.push(fail(database.error()));
        return m_pages.close();
    }
    for (;;) {
        auto page = database->read([&](storage::Connection& connection) {
            connection.setPatience(0);
            return readDirectoryPage(connection, after, size);
        });
        if (page && page->looked == 0)
            return m_pages.close();
        const bool isGood = page.has_value();
        if (isGood)
            after = page->last;
        if (!m_pages.push(std::move(page)) || !isGood)
            return m_pages.close();
    }
}

void Pipeline::seal(const pinrules::PinRules& rules, crypto::Sealer own) {
    PinSealer sealer(rules, std::move(own));
    while (auto page = m_pages.pop()) {
        auto batch = std::move(*page).and_then([&](DirectoryPage&& read) -> Result<Batch> {
            Batch made{std::move(read), {}};
            PINDESK_TRY(made.pins, sealer.seal(std::move(made.page.missing)));
            return made;
        });
        const bool isGood = batch.has_value();
        if (!m_batches.push(std::move(batch)) || !isGood)
            break;
    }
    m_pages.close();
    m_batches.close();
}

/// One run in this process.
class Generation {
public:
    Generation(storage::Database& database, const storage::SiteUrl& site, const audit::Session& session,
               const GenerationRequest& request, const ProgressHandler& progress, std::stop_token stop)
        : m_database(database)
        , m_site(site)
        , m_session(session)
        , m_request(request)
        , m_progress(progress)
        , m_stop(std::move(stop)) {}

    [[nodiscard]] Result<GenerationReceipt> run();

private:
    [[nodiscard]] Result<void> work();
    [[nodiscard]] Result<void> workOnce();
    [[nodiscard]] Result<void> take(const Batch& batch);
    [[nodiscard]] Result<void> commitBatch(const GenerationRun& after, const SealedPins& pins);
    [[nodiscard]] Result<void> finish(RunState state);
    [[nodiscard]] Milliseconds busyUntilNow() { return m_busyBefore + m_clock.elapsed(); }
    void report();

    storage::Database& m_database;
    const storage::SiteUrl& m_site;
    const audit::Session& m_session;
    const GenerationRequest& m_request;
    const ProgressHandler& m_progress;
    const std::stop_token m_stop;
    pinrules::PinRules m_rules;
    GenerationRun m_saved; ///< as the database has it
    GenerationRun m_now;   ///< with what was compared since, where nothing was missing
    QElapsedTimer m_clock;
    Milliseconds m_busyBefore = 0;
    std::int64_t m_comparedBefore = 0;
    std::int64_t m_total = 0;
    std::vector<RejectedAccount> m_rejected;
};

Result<GenerationReceipt> Generation::run() {
    PINDESK_TRY(m_saved, m_request.resume ? resumeRun(m_database, m_session, *m_request.resume)
                                          : startRun(m_database, m_session));
    m_now = m_saved;
    if (m_saved.state == RunState::Complete)
        return GenerationReceipt{m_saved, {}};
    m_clock.start();
    m_busyBefore = m_saved.busy;
    m_comparedBefore = m_saved.compared();
    const auto worked = work();
    if (!worked && worked.error().code != ErrorCode::Cancelled) {
        if (worked.error().code != ErrorCode::Superseded)
            (void)finish(RunState::Failed); // a help to whoever looks; it resumes either way
        return fail(worked.error());
    }
    PINDESK_CHECK(finish(worked ? RunState::Complete : RunState::Cancelled));
    return GenerationReceipt{m_saved, std::move(m_rejected)};
}

Result<void> Generation::work() {
    PINDESK_TRY(m_rules, m_database.read(pinrules::loadPinRules));
    PINDESK_TRY(m_total, m_database.read([](storage::Connection& connection) {
        connection.setPatience(0);
        return countDirectory(connection);
    }));
    report();
    for (int conflicts = 0;;) {
        const auto before = m_saved.last;
        auto worked = workOnce();
        const bool isRotated = !worked && audit::isKeyRotated(worked.error());
        if (!isRotated && (worked || worked.error().code != ErrorCode::Constraint))
            return worked;
        // Somebody made one of the records after it was found missing, or there is a new key: compare again
        // from the last commit.
        conflicts = m_saved.last == before ? conflicts + 1 : 1;
        if (conflicts == mostConflicts)
            return worked;
        m_now = m_saved;
    }
}

Result<void> Generation::workOnce() {
    PINDESK_TRY(auto sealer, m_session.keys.sealer(crypto::KeyPurpose::InitialPin));
    Pipeline pipeline(m_site, m_request, m_rules, std::move(sealer), m_saved.last);
    for (;;) {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        PINDESK_TRY(const auto batch, pipeline.next());
        if (!batch)
            return {};
        PINDESK_CHECK(take(*batch));
        report();
    }
}

Result<void> Generation::take(const Batch& batch) {
    GenerationRun after = m_now;
    after.last = batch.page.last;
    after.existing += batch.page.existing;
    after.rejected += static_cast<std::int64_t>(batch.page.rejected.size());
    if (!batch.pins.accounts.isEmpty()) {
        after.created += static_cast<std::int64_t>(batch.pins.accounts.size());
        after.checksum = crypto::sha256(m_now.checksum + batch.pins.digest);
        after.busy = busyUntilNow();
        PINDESK_CHECK(commitBatch(after, batch.pins));
    } else {
        m_now = after;
    }
    for (const RejectedAccount& rejected : batch.page.rejected)
        if (m_rejected.size() < GenerationReceipt::mostListed)
            m_rejected.push_back(rejected);
    return {};
}

Result<void> Generation::commitBatch(const GenerationRun& after, const SealedPins& pins) {
    const QJsonObject detail{{u"run"_s, qint64{after.id.value()}},
                             {u"created"_s, static_cast<qint64>(pins.accounts.size())}};
    PINDESK_TRY(m_saved, m_database.write([&](Transaction& transaction) -> Result<GenerationRun> {
        transaction->setPatience(0);
        PINDESK_CHECK(audit::authorize(transaction.connection(), m_session, Right::GeneratePins));
        GenerationRun saved = after;
        // First, because it locks the run: two processes never write for it at once.
        PINDESK_CHECK(saveRun(transaction, saved));
        PINDESK_CHECK(audit::requireNewest(m_session, crypto::KeyPurpose::InitialPin, pins.keyId));
        PINDESK_CHECK(insertPins(transaction, saved.id, pins));
        PINDESK_CHECK(audit::append(
            transaction, m_session,
            {u"pins_generated"_s, u"run:"_s + QString::number(saved.id.value()), {}, {}, detail}));
        return saved;
    }));
    m_now = m_saved;
    return {};
}

Result<void> Generation::finish(RunState state) {
    GenerationRun after = m_now;
    after.state = state;
    after.busy = busyUntilNow();
    const QJsonObject detail{{u"state"_s, nameOf(state)},
                             {u"created"_s, qint64{after.created}},
                             {u"existing"_s, qint64{after.existing}},
                             {u"rejected"_s, qint64{after.rejected}},
                             {u"checksum"_s, QString::fromLatin1(after.checksum.toHex())}};
    PINDESK_TRY(m_saved, m_database.write([&](Transaction& transaction) -> Result<GenerationRun> {
        GenerationRun saved = after;
        PINDESK_TRY(saved.finishedAt, transaction.now());
        PINDESK_CHECK(saveRun(transaction, saved));
        PINDESK_CHECK(audit::append(
            transaction, m_session,
            {u"generation_ended"_s, u"run:"_s + QString::number(saved.id.value()), {}, {}, detail}));
        return saved;
    }));
    return {};
}

void Generation::report() {
    if (!m_progress)
        return;
    const Milliseconds elapsed = std::max<Milliseconds>(1, m_clock.elapsed());
    const auto here = static_cast<double>(m_now.compared() - m_comparedBefore);
    m_progress({m_now.id, m_now.compared(), m_total, here * 1000.0 / static_cast<double>(elapsed)});
}

} // namespace

Result<GenerationReceipt> generatePins(const storage::SiteUrl& site, const audit::Session& session,
                                       const GenerationRequest& request, const ProgressHandler& progress,
                                       std::stop_token stop) {
    PINDESK_TRY(auto database, storage::Database::open(site));
    return Generation(database, site, session, request, progress, std::move(stop)).run();
}

} // namespace pindesk::generation
