#pragma once
#include "core/generation/accountlist.h"
#include "core/generation/generationrun.h"
#include "core/storage/transaction.h"

/// The tables generation_run, account and pin_secret as generation sees them.
namespace pindesk::generation {

/// Initial PINs, sealed, for accounts that have none.
struct SealedPins {
    AccountList accounts;
    QByteArray sealed; ///< one after the other, all of the same size
    KeyId keyId;
    QByteArray digest; ///< of the batch (GenerationRun::checksum)

    [[nodiscard]] QByteArrayView sealedPin(std::size_t i) const {
        const qsizetype size = sealed.size() / static_cast<qsizetype>(accounts.size());
        return QByteArrayView(sealed).sliced(static_cast<qsizetype>(i) * size, size);
    }
};

[[nodiscard]] Result<std::optional<GenerationRun>> findRun(storage::Connection& connection, RunId id);
/// The newest runs before one, newest first.
[[nodiscard]] Result<std::vector<GenerationRun>> findRuns(storage::Connection& connection, RunId before,
                                                          int limit);
/// The newest run that is running and is not `id`; none when there is none.
[[nodiscard]] Result<std::optional<RunId>> findOtherRunning(storage::Connection& connection, RunId id);
/// PIN records a second in the newest complete run that made enough to tell; 0 when there is none.
[[nodiscard]] Result<double> lastRate(storage::Connection& connection);
[[nodiscard]] Result<std::int64_t> countDirectory(storage::Connection& connection);

/// A new row, its id one more than the highest. Constraint when another process made the same one meanwhile.
[[nodiscard]] Result<GenerationRun> insertRun(storage::Transaction& transaction, StaffId startedBy);
/// Every unfinished run but `kept` gives up its place.
[[nodiscard]] Result<void> supersedeOthers(storage::Transaction& transaction, RunId kept);
/// Makes the run `running` again, by this process alone. Superseded when somebody else was first.
[[nodiscard]] Result<void> reopenRun(storage::Transaction& transaction, GenerationRun& run);
/// Writes what changes in a run, and raises its version. Superseded when the run is not running any more, or
/// another process has resumed it.
[[nodiscard]] Result<void> saveRun(storage::Transaction& transaction, GenerationRun& run);

/// Constraint when one of the accounts has a PIN record by now.
[[nodiscard]] Result<void> insertPins(storage::Transaction& transaction, RunId run, const SealedPins& pins);

} // namespace pindesk::generation
