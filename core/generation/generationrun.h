#pragma once
#include "core/base/accountnumber.h"
#include "core/base/clock.h"
#include "core/base/ids.h"

namespace pindesk::generation {

enum class RunState {
    Running, ///< at work, or killed: a dead process cannot say so
    Complete,
    Superseded, ///< another run took its place
    Cancelled,
    Failed,
};
/// `running`, `complete`, `superseded`, `cancelled`, `failed`.
[[nodiscard]] QLatin1StringView nameOf(RunState state);
[[nodiscard]] RunState runStateFromText(QStringView text);

/// One generation of PINs as its row has it. Counts and rows are committed together: `created` is exactly the
/// number of PIN records with this run's id.
struct GenerationRun {
    RunId id;
    StaffId startedBy;
    QString startedByName;
    Milliseconds startedAt = 0;
    std::optional<Milliseconds> finishedAt;
    RunState state = RunState::Running;
    AccountNumber last; ///< everything up to here has been compared
    std::int64_t created = 0;
    std::int64_t existing = 0; ///< had a PIN record when the run came by
    std::int64_t rejected = 0; ///< have no proper account number
    Milliseconds busy = 0;     ///< time at work, over all its processes
    /// 32 zero bytes at first. With each batch: SHA-256(checksum || SHA-256(batch)), where the batch is its
    /// rows in the order of location and customer, each as LID, CID and sealed PIN, every one of the three
    /// behind its length (4 bytes, big-endian). The `pins_generated` events tell how many rows each batch
    /// had.
    QByteArray checksum;
    std::int64_t version = 0;

    [[nodiscard]] std::int64_t compared() const { return created + existing + rejected; }
    [[nodiscard]] double seconds() const { return static_cast<double>(busy) / 1000.0; }
    [[nodiscard]] double rowsPerSecond() const {
        return busy == 0 ? 0.0 : static_cast<double>(created) / seconds();
    }
};

} // namespace pindesk::generation
