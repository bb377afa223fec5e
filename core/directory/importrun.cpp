#include "core/directory/importrun.h"
#include <QJsonDocument>

namespace pindesk::directory {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
using storage::Transaction;
using storage::Utf8;
namespace {

constexpr int mostCollisions = 20;

Result<StartedRun> insertRun(Transaction& transaction, const audit::Session& session, const QString& source) {
    PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ImportDirectory));
    PINDESK_TRY(const Milliseconds now, transaction.now());
    // First: on PostgreSQL this waits for the batch that the other run is at, so that it is counted in below.
    PINDESK_CHECK(transaction->execute("import_run_supersede", {now}));
    PINDESK_TRY(const auto highest, transaction->number("import_run_highest"));
    StartedRun run{RunId(highest + 1), {}};
    PINDESK_CHECK(transaction->execute("import_run_insert", {run.id, source, session.actor.staffId, now}));
    PINDESK_TRY(run.state, readImportState(transaction.connection()));
    return run;
}

} // namespace

QByteArray nameOf(ImportRunState state) {
    switch (state) {
    case ImportRunState::Running:
        return "running";
    case ImportRunState::Complete:
        return "complete";
    case ImportRunState::Cancelled:
        return "cancelled";
    case ImportRunState::Failed:
        break;
    }
    return "failed";
}

QJsonObject jsonOf(const ImportCounts& counts) {
    const auto json = [](std::int64_t count) { return QJsonValue(qint64{count}); };
    return {{u"read"_s, json(counts.read)},        {u"added"_s, json(counts.added)},
            {u"changed"_s, json(counts.changed)},  {u"unchanged"_s, json(counts.unchanged)},
            {u"missing"_s, json(counts.missing)},  {u"rejected"_s, json(counts.rejected)},
            {u"warnings"_s, json(counts.warnings)}};
}

Result<ImportState> readImportState(Connection& connection) {
    ImportState state;
    PINDESK_TRY(const auto last, connection.number("directory_account_last"));
    state.next = AccountId(last + 1);
    PINDESK_TRY(const auto highest, connection.row("directory_account_highest", {}, [](const Row& row) {
        return AccountNumber{row.bytes(0), row.bytes(1)};
    }));
    state.highest = highest.value_or(AccountNumber());
    return state;
}

Result<StartedRun> startImportRun(storage::Database& database, const audit::Session& session,
                                  const QString& source) {
    for (int collisions = 1;; ++collisions) {
        auto run =
            database.write([&](Transaction& transaction) { return insertRun(transaction, session, source); });
        // Two that start at once take the same id: one of them comes again and takes the next.
        if (run || run.error().code != ErrorCode::Constraint || collisions == mostCollisions)
            return run;
    }
}

Result<void> saveImportRun(Transaction& transaction, const audit::Session& session, RunId run,
                           ImportRunState state, const ImportCounts& counts) {
    PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ImportDirectory));
    std::optional<Milliseconds> finished;
    if (state != ImportRunState::Running) {
        PINDESK_TRY(finished, transaction.now());
    }
    const QByteArray json = QJsonDocument(jsonOf(counts)).toJson(QJsonDocument::Compact);
    PINDESK_TRY(const auto saved,
                transaction->execute("import_run_save", {run, Utf8{nameOf(state)}, finished, Utf8{json}}));
    if (saved == 0)
        return fail(ErrorCode::Superseded, u"run_id"_s, QString::number(run.value()));
    return {};
}

} // namespace pindesk::directory
