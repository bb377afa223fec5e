#pragma once
#include "core/audit/session.h"
#include "core/directory/infixstate.h"
#include "core/storage/siteurl.h"
#include <functional>
#include <stop_token>

namespace pindesk::directory {

struct BuildInfixIndexOutcome {
    enum class End {
        Whole,       ///< nothing is left out
        Stopped,     ///< the rest is done by the next build
        NotPossible, ///< the database cannot have the index, see `obstacle`; beginnings are found as ever
    };
    End end = End::Whole;
    Error obstacle;
    InfixState state;
    std::int64_t added = 0; ///< accounts, by this build
    double seconds = 0;
};

/// Called after every step. `state.last` is where the build is bound for.
using InfixProgress = std::function<void(const InfixState&)>;

/// Brings the index of what stands in the middle of words up to the last account of the directory: from the
/// start, from where a former build was stopped or killed, or for what an import has added. On PostgreSQL it
/// first provides the extension pg_trgm, which the owner of the database may.
///
/// Works on the calling thread in short transactions, so that desks and an import go on meanwhile; on
/// PostgreSQL an import that changes accounts of the part being indexed waits for some seconds. Two builds at
/// once share the work. NotPermitted without `import_directory`.
[[nodiscard]] Result<BuildInfixIndexOutcome> buildInfixIndex(const storage::SiteUrl& site,
                                                             const audit::Session& session,
                                                             const InfixProgress& onProgress = {},
                                                             std::stop_token stop = {});

} // namespace pindesk::directory
