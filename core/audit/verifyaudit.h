#pragma once
#include "core/audit/audittrail.h"
#include "core/audit/progress.h"
#include "core/storage/database.h"
#include <stop_token>

namespace pindesk::audit {

enum class AuditProblem {
    Changed,   ///< the row is not the one that was written
    Missing,   ///< the row, or a whole chain, is not there
    Cut,       ///< the chain ends before this row, which was written
    Reordered, ///< a genuine row that stands where another one was written
    Head,      ///< the chain's recorded end is missing or is not its end
};
/// `changed`, `missing`, `cut`, `reordered`, `head`.
[[nodiscard]] QLatin1StringView nameOf(AuditProblem problem);

struct BrokenRow {
    WriterId writer;
    std::int64_t sequence = 0;
    AuditProblem problem = AuditProblem::Changed;
    bool operator==(const BrokenRow&) const = default;
};

/// What verification found. A broken trail is a finding, not a failure; AuditBroken is for the caller's exit.
struct AuditVerdict {
    std::int64_t chains = 0;
    std::int64_t events = 0;
    std::int64_t checkpoints = 0;
    std::int64_t problems = 0;
    std::optional<BrokenRow> first; ///< in the order of writer and sequence, whole missing chains last
    [[nodiscard]] bool isWhole() const { return problems == 0; }
};

/// Walks every chain: each row's HMAC, its link to the row before, gaps, the recorded end, and every head
/// that a checkpoint names. What is written meanwhile is no problem. Constant memory. NotPermitted without
/// `read_audit`; KeyNotHeld when rows are under an audit key that the person has not been granted; Cancelled.
[[nodiscard]] Result<AuditVerdict> verifyAudit(storage::Database& database, const Session& session,
                                               const ProgressHandler& progress = {},
                                               std::stop_token stop = {});

} // namespace pindesk::audit
