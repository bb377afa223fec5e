#include "core/generation/listruns.h"
#include "core/generation/generationrepository.h"

namespace pindesk::generation {
namespace {

constexpr int longestList = 1000;
constexpr RunId behindAll{std::numeric_limits<std::int64_t>::max()};

} // namespace

Result<std::vector<GenerationRun>> listRuns(storage::Database& database, const audit::Session& session,
                                            int limit, std::optional<RunId> before) {
    return database.read([&](storage::Connection& connection) -> Result<std::vector<GenerationRun>> {
        PINDESK_CHECK(
            audit::authorizeAny(connection, session, {Right::GeneratePins, Right::ReadAccountAudit}));
        return findRuns(connection, before.value_or(behindAll), std::clamp(limit, 1, longestList));
    });
}

} // namespace pindesk::generation
