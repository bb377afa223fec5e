#include "core/audit/verifyaudit.h"
#include "core/audit/checkpoint.h"

namespace pindesk::audit {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
namespace {

constexpr int pageSize = 500;
// How far the place of a moved row is searched for: a damaged sequence may be any number.
constexpr std::int64_t mostPlaces = 1'000'000;

class Verification {
public:
    Verification(storage::Database& database, const Session& session, const ProgressHandler& progress,
                 std::stop_token stop)
        : m_database(database)
        , m_session(session)
        , m_progress(progress)
        , m_stop(std::move(stop)) {}

    Result<AuditVerdict> run() {
        PINDESK_CHECK(walkEvents());
        PINDESK_CHECK(walkOrphans());
        return m_verdict;
    }

private:
    /// Where the walk stands in a chain.
    struct Chain {
        WriterId writer;
        std::int64_t last = 0;
        QByteArray hash = chainStart();
        bool isTrusted = true; ///< the last row was genuine, so that the next must follow it
    };

    Result<void> walkEvents();
    Result<void> walkOrphans();
    Result<void> examine(const StoredEvent& event);
    Result<void> examinePlace(const StoredEvent& event);
    Result<void> endChain();
    Result<void> compareWithCheckpoint(const StoredEvent& checkpoint);
    Result<void> compareNamed(const NamedHead& named);
    [[nodiscard]] Result<bool> isGenuine(const StoredEvent& event);
    [[nodiscard]] Result<AuditProblem> whatHappenedTo(const StoredEvent& event);
    void report(WriterId writer, std::int64_t sequence, AuditProblem problem);

    [[nodiscard]] Result<std::optional<StoredEvent>> find(WriterId writer, std::int64_t sequence) {
        return m_database.read([&](Connection& connection) {
            return connection.row("audit_event_get", {writer, sequence}, storedEventFrom);
        });
    }
    [[nodiscard]] Result<std::optional<NamedHead>> headOf(WriterId writer) {
        return m_database.read([&](Connection& connection) {
            return connection.row("audit_head_get", {writer}, [&](const Row& row) {
                return NamedHead{writer, row.integer(0), row.bytes(1)};
            });
        });
    }
    [[nodiscard]] Result<std::int64_t> lastOf(WriterId writer) {
        return m_database.read(
            [&](Connection& connection) { return connection.number("audit_event_last", {writer}); });
    }

    storage::Database& m_database;
    const Session& m_session;
    const ProgressHandler& m_progress;
    std::stop_token m_stop;
    std::optional<Chain> m_chain;
    AuditVerdict m_verdict;
};

void Verification::report(WriterId writer, std::int64_t sequence, AuditProblem problem) {
    ++m_verdict.problems;
    if (!m_verdict.first)
        m_verdict.first = BrokenRow{writer, sequence, problem};
}

Result<void> Verification::walkEvents() {
    WriterId writer(std::numeric_limits<std::int64_t>::min());
    std::int64_t sequence = 0;
    PINDESK_TRY(const auto total, m_database.read([](Connection& connection) {
        return connection.number("audit_head_total");
    }));
    for (;;) {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        if (m_progress)
            m_progress({m_verdict.events, std::max(total, m_verdict.events)});
        PINDESK_TRY(const auto page, m_database.read([&](Connection& connection) {
            return connection.rows("audit_event_walk", {writer, sequence, pageSize}, storedEventFrom);
        }));
        if (page.empty())
            return endChain();
        for (const StoredEvent& event : page)
            PINDESK_CHECK(examine(event));
        writer = page.back().writer;
        sequence = page.back().sequence;
    }
}

Result<void> Verification::examine(const StoredEvent& event) {
    if (!m_chain || m_chain->writer != event.writer) {
        PINDESK_CHECK(endChain());
        m_chain = Chain{event.writer};
        ++m_verdict.chains;
    }
    ++m_verdict.events;
    PINDESK_CHECK(examinePlace(event));
    if (m_chain->isTrusted && event.action == "checkpoint")
        PINDESK_CHECK(compareWithCheckpoint(event));
    return {};
}

Result<void> Verification::examinePlace(const StoredEvent& event) {
    if (event.sequence > m_chain->last + 1) {
        report(event.writer, m_chain->last + 1, AuditProblem::Missing);
        m_chain->isTrusted = false;
    }
    PINDESK_TRY(const bool genuine, isGenuine(event));
    if (!genuine) {
        PINDESK_TRY(const AuditProblem problem, whatHappenedTo(event));
        report(event.writer, event.sequence, problem);
    } else if (event.sequence <= m_chain->last ||
               (m_chain->isTrusted && event.previousHash != m_chain->hash)) {
        report(event.writer, event.sequence, AuditProblem::Reordered);
    }
    m_chain->isTrusted = genuine;
    m_chain->hash = event.hash;
    m_chain->last = std::max(m_chain->last, event.sequence);
    return {};
}

Result<bool> Verification::isGenuine(const StoredEvent& event) {
    const auto mac = m_session.keys.auditMacOf(event.keyId, chainedBytes(event));
    if (!mac) {
        // A key of the site that is not ours to use is no damage; one that never was is.
        PINDESK_TRY(const auto known, m_database.read([&](Connection& connection) {
            return connection.number("audit_key_exists", {event.keyId});
        }));
        return known == 0 ? Result<bool>(false) : fail(mac.error());
    }
    return crypto::equalInConstantTime(*mac, event.hash);
}

/// A row that is not genuine where it stands: genuine under another sequence of its chain, it was moved.
Result<AuditProblem> Verification::whatHappenedTo(const StoredEvent& event) {
    if (m_verdict.first)
        return AuditProblem::Changed; // only the first one is named
    PINDESK_TRY(const std::int64_t last, lastOf(event.writer));
    StoredEvent moved = event;
    for (moved.sequence = 1; moved.sequence <= std::min(last, mostPlaces); ++moved.sequence) {
        PINDESK_TRY(const bool genuine, isGenuine(moved));
        if (genuine)
            return AuditProblem::Reordered;
    }
    return AuditProblem::Changed;
}

Result<void> Verification::endChain() {
    if (!m_chain)
        return {};
    const Chain chain = *std::exchange(m_chain, std::nullopt);
    PINDESK_TRY(const auto head, headOf(chain.writer));
    if (!head || head->sequence < chain.last ||
        (head->sequence == chain.last && chain.isTrusted && head->hash != chain.hash)) {
        report(chain.writer, chain.last, AuditProblem::Head);
        return {};
    }
    if (head->sequence > chain.last) {
        // The head was read after the rows: the next row may have been written in between.
        PINDESK_TRY(const auto next, find(chain.writer, chain.last + 1));
        if (!next)
            report(chain.writer, chain.last + 1, AuditProblem::Cut);
    }
    return {};
}

Result<void> Verification::compareWithCheckpoint(const StoredEvent& checkpoint) {
    ++m_verdict.checkpoints;
    for (const NamedHead& head : namedHeads(checkpoint))
        PINDESK_CHECK(compareNamed(head));
    return {};
}

/// Reports only what the chain alone does not show: it was rewritten, or vanished together with its head.
Result<void> Verification::compareNamed(const NamedHead& named) {
    PINDESK_TRY(const auto event, find(named.writer, named.sequence));
    if (event) {
        if (event->hash == named.hash)
            return {};
        PINDESK_TRY(const bool genuine, isGenuine(*event));
        if (genuine)
            report(named.writer, named.sequence, AuditProblem::Changed);
        return {};
    }
    PINDESK_TRY(const std::int64_t last, lastOf(named.writer));
    PINDESK_TRY(const auto head, headOf(named.writer));
    if (last > named.sequence || (head && head->sequence >= named.sequence))
        return {}; // the walk tells
    report(named.writer, last + 1, last == 0 ? AuditProblem::Missing : AuditProblem::Cut);
    return {};
}

Result<void> Verification::walkOrphans() {
    WriterId writer(std::numeric_limits<std::int64_t>::min());
    for (;;) {
        PINDESK_TRY(const auto page, m_database.read([&](Connection& connection) {
            return connection.rows("audit_head_orphans", {writer, pageSize},
                                   [](const Row& row) { return WriterId(row.integer(0)); });
        }));
        if (page.empty())
            return {};
        for (const WriterId orphan : page)
            report(orphan, 1, AuditProblem::Missing);
        writer = page.back();
    }
}

} // namespace

QLatin1StringView nameOf(AuditProblem problem) {
    switch (problem) {
    case AuditProblem::Changed:
        return "changed"_L1;
    case AuditProblem::Missing:
        return "missing"_L1;
    case AuditProblem::Cut:
        return "cut"_L1;
    case AuditProblem::Reordered:
        return "reordered"_L1;
    case AuditProblem::Head:
        break;
    }
    return "head"_L1;
}

Result<AuditVerdict> verifyAudit(storage::Database& database, const Session& session,
                                 const ProgressHandler& progress, std::stop_token stop) {
    PINDESK_CHECK(database.read(
        [&](Connection& connection) { return authorize(connection, session, Right::ReadAudit); }));
    return Verification(database, session, progress, std::move(stop)).run();
}

} // namespace pindesk::audit
