#pragma once
#include "core/audit/session.h"
#include "core/generation/generationrun.h"
#include "core/storage/database.h"

namespace pindesk::generation {

/// A new run, which supersedes every unfinished one. Recorded as `generation_started`.
[[nodiscard]] Result<GenerationRun> startRun(storage::Database& database, const audit::Session& session);

/// Takes an unfinished run over, from whichever process is at it: that one finds the run's version changed
/// and ends with Superseded. Recorded as `generation_resumed`. A complete run comes back as it is.
/// Superseded, detail = its id, when a newer run is running.
[[nodiscard]] Result<GenerationRun> resumeRun(storage::Database& database, const audit::Session& session,
                                              RunId id);

} // namespace pindesk::generation
