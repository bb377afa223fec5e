#include "core/generation/generationrepository.h"
#include "core/crypto/digest.h"
#include <array>

namespace pindesk::generation {
using namespace Qt::StringLiterals;
using storage::BulkColumn;
using storage::Row;
using storage::Utf8;
namespace {

constexpr std::array stateNames{
    std::pair{RunState::Running, QLatin1StringView("running")},
    std::pair{RunState::Complete, QLatin1StringView("complete")},
    std::pair{RunState::Superseded, QLatin1StringView("superseded")},
    std::pair{RunState::Cancelled, QLatin1StringView("cancelled")},
    std::pair{RunState::Failed, QLatin1StringView("failed")},
};

// The columns that are not named have the defaults of a record that nobody has used.
constexpr std::array accountColumns{
    BulkColumn{"account_id", BulkColumn::Type::Bigint}, BulkColumn{"location_id", BulkColumn::Type::Text},
    BulkColumn{"customer_id", BulkColumn::Type::Text},  BulkColumn{"initialized", BulkColumn::Type::Boolean},
    BulkColumn{"enabled", BulkColumn::Type::Boolean},   BulkColumn{"pin_set_at", BulkColumn::Type::Bigint},
    BulkColumn{"run_id", BulkColumn::Type::Bigint},
};
constexpr std::array secretColumns{
    BulkColumn{"account_id", BulkColumn::Type::Bigint}, BulkColumn{"kind", BulkColumn::Type::Text},
    BulkColumn{"sealed", BulkColumn::Type::Blob},       BulkColumn{"key_id", BulkColumn::Type::Bigint},
    BulkColumn{"set_at", BulkColumn::Type::Bigint},     BulkColumn{"run_id", BulkColumn::Type::Bigint},
};

GenerationRun runFrom(const Row& row) {
    GenerationRun run;
    run.id = RunId(row.integer(0));
    run.startedBy = StaffId(row.integer(1));
    run.startedByName = row.text(2);
    run.startedAt = row.integer(3);
    run.finishedAt = row.optionalInteger(4);
    run.state = runStateFromText(row.text(5));
    run.last = {row.bytes(6), row.bytes(7)};
    run.created = row.integer(8);
    run.existing = row.integer(9);
    run.rejected = row.integer(10);
    run.busy = row.integer(11);
    run.checksum = row.bytes(12);
    run.version = row.integer(13);
    return run;
}

Result<void> insertAccounts(storage::Transaction& transaction, RunId run, const AccountList& accounts) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const auto writer,
                transaction->bulkWriter("account", {accountColumns.begin(), accountColumns.end()}));
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        writer->add(accounts.id(i).value());
        writer->addLastingText(accounts.location(i));
        writer->addLastingText(accounts.customer(i));
        writer->add(0);
        writer->add(0);
        writer->add(now);
        writer->add(run.value());
        PINDESK_CHECK(writer->endRow());
    }
    return writer->finish();
}

Result<void> insertSecrets(storage::Transaction& transaction, RunId run, const SealedPins& pins) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const auto writer,
                transaction->bulkWriter("pin_secret", {secretColumns.begin(), secretColumns.end()}));
    for (std::size_t i = 0; i < pins.accounts.size(); ++i) {
        writer->add(pins.accounts.id(i).value());
        writer->addLastingText("initial");
        writer->addLastingBlob(pins.sealedPin(i));
        writer->add(pins.keyId.value());
        writer->add(now);
        writer->add(run.value());
        PINDESK_CHECK(writer->endRow());
    }
    return writer->finish();
}

tl::unexpected<Error> superseded(RunId run) {
    return fail(ErrorCode::Superseded, u"run_id"_s, QString::number(run.value()));
}

} // namespace

QLatin1StringView nameOf(RunState state) {
    return std::find_if(stateNames.begin(), stateNames.end(),
                        [state](const auto& row) { return row.first == state; })
        ->second;
}

RunState runStateFromText(QStringView text) {
    const auto found = std::find_if(stateNames.begin(), stateNames.end(),
                                    [text](const auto& row) { return row.second == text; });
    return found == stateNames.end() ? RunState::Failed : found->first;
}

Result<std::optional<GenerationRun>> findRun(storage::Connection& connection, RunId id) {
    return connection.row("generation_run_get", {id}, runFrom);
}

Result<std::vector<GenerationRun>> findRuns(storage::Connection& connection, RunId before, int limit) {
    return connection.rows("generation_run_list", {before, limit}, runFrom);
}

Result<std::optional<RunId>> findOtherRunning(storage::Connection& connection, RunId id) {
    return connection.row("generation_run_running", {id},
                          [](const Row& row) { return RunId(row.integer(0)); });
}

Result<double> lastRate(storage::Connection& connection) {
    PINDESK_TRY(const auto run, connection.row("generation_run_measured", {}, runFrom));
    return run ? run->rowsPerSecond() : 0.0;
}

Result<std::int64_t> countDirectory(storage::Connection& connection) {
    return connection.number("generation_directory_count");
}

Result<GenerationRun> insertRun(storage::Transaction& transaction, StaffId startedBy) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const std::int64_t highest, transaction->number("generation_run_highest"));
    const RunId id(highest + 1);
    PINDESK_CHECK(transaction->execute("generation_run_insert",
                                       {id, startedBy, now, QByteArray(crypto::digestSize, '\0')}));
    PINDESK_TRY(auto run, findRun(transaction.connection(), id));
    return std::move(*run);
}

Result<void> supersedeOthers(storage::Transaction& transaction, RunId kept) {
    PINDESK_CHECK(transaction->execute("generation_run_supersede", {kept}));
    return {};
}

Result<void> reopenRun(storage::Transaction& transaction, GenerationRun& run) {
    PINDESK_TRY(const auto changed, transaction->execute("generation_run_reopen", {run.id, run.version}));
    if (changed == 0)
        return superseded(run.id);
    run.state = RunState::Running;
    run.finishedAt.reset();
    ++run.version;
    return {};
}

Result<void> saveRun(storage::Transaction& transaction, GenerationRun& run) {
    PINDESK_TRY(const auto changed,
                transaction->execute("generation_run_save",
                                     {run.id, run.version, QString(nameOf(run.state)), run.finishedAt,
                                      Utf8{run.last.location}, Utf8{run.last.customer}, run.created,
                                      run.existing, run.rejected, run.busy, run.checksum}));
    if (changed == 0)
        return superseded(run.id);
    ++run.version;
    return {};
}

Result<void> insertPins(storage::Transaction& transaction, RunId run, const SealedPins& pins) {
    PINDESK_CHECK(insertAccounts(transaction, run, pins.accounts));
    return insertSecrets(transaction, run, pins);
}

} // namespace pindesk::generation
