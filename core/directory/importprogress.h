#pragma once
#include <QLatin1StringView>
#include <array>
#include <chrono>
#include <cstdint>
#include <optional>

namespace pindesk::directory {

/// What an import did, or would do.
struct ImportCounts {
    std::int64_t read = 0;    ///< rows of the source
    std::int64_t added = 0;   ///< accounts that were not in the directory
    std::int64_t changed = 0; ///< accounts with anything new, and those that were missing and are back
    std::int64_t unchanged = 0;
    std::int64_t missing = 0;  ///< accounts that were there until now and are not in the source
    std::int64_t rejected = 0; ///< rows
    std::int64_t warnings = 0; ///< emptied fields
    bool operator==(const ImportCounts&) const = default;
    [[nodiscard]] ImportCounts operator+(const ImportCounts& more) const {
        return {read + more.read,           added + more.added,     changed + more.changed,
                unchanged + more.unchanged, missing + more.missing, rejected + more.rejected,
                warnings + more.warnings};
    }
};

struct ImportProgress {
    ImportCounts counts;
    std::optional<double> fraction; ///< of the source, where it can tell
};

/// Where the time goes. The stages up to Sort run on the reading thread, beside the others; Seal and Sort
/// only when the directory was empty, because later most rows need neither.
enum class ImportStage {
    Parse,
    Normalise,
    Hash,
    Pack,
    Keys,
    Seal,
    Sort,
    LookUp,
    WriteAccounts,
    WritePhones,
    WriteKeys,
    Replace, ///< what changed rows had before
    Commit,
    Wait, ///< of the writing thread for the reading one
    Missing,
};
inline constexpr std::size_t importStageCount = 15;
[[nodiscard]] QLatin1StringView nameOf(ImportStage stage);

using StageSeconds = std::array<double, importStageCount>;

/// Adds the time since its making, or since the last lap, to a stage.
class StageTimer {
public:
    explicit StageTimer(StageSeconds& seconds, double factor = 1)
        : m_seconds(seconds)
        , m_factor(factor)
        , m_last(Clock::now()) {}
    void lap(ImportStage stage) {
        const auto now = Clock::now();
        m_seconds[static_cast<std::size_t>(stage)] +=
            m_factor * std::chrono::duration<double>(now - m_last).count();
        m_last = now;
    }

private:
    using Clock = std::chrono::steady_clock;
    StageSeconds& m_seconds;
    double m_factor;
    Clock::time_point m_last;
};

/// Where not every row is timed, there is no timer for most.
inline void lap(StageTimer* timer, ImportStage stage) {
    if (timer != nullptr)
        timer->lap(stage);
}

} // namespace pindesk::directory
