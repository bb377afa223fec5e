#pragma once
#include "core/audit/session.h"
#include "core/generation/generationrun.h"
#include "core/storage/database.h"

namespace pindesk::generation {

/// Runs of PIN generation, newest first, those before `before` when it is given; `limit` is held between 1
/// and 1,000. Needs generate_pins or read_account_audit.
[[nodiscard]] Result<std::vector<GenerationRun>> listRuns(storage::Database& database,
                                                          const audit::Session& session, int limit,
                                                          std::optional<RunId> before = {});

} // namespace pindesk::generation
