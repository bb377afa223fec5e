#include "core/generation/describesource.h"

namespace pindesk::generation {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
namespace {

constexpr int mostImports = 100; // that were not complete, in a row

} // namespace

Result<std::vector<StatusCount>> countStatuses(Connection& connection) {
    return connection.rows("generation_directory_statuses", {}, [](const Row& row) {
        return StatusCount{row.text(0), row.integer(1), row.integer(2)};
    });
}

Result<GenerationSource> describeSource(storage::Database& database, const audit::Session& session) {
    PINDESK_CHECK(database.read(
        [&](Connection& connection) { return audit::authorize(connection, session, Right::GeneratePins); }));
    GenerationSource source;
    PINDESK_TRY(source.statuses, database.read(countStatuses));
    PINDESK_TRY(const auto imports, directory::listImports(database, session, mostImports));
    for (const directory::RecordedImport& each : imports)
        if (each.state == "complete"_L1) {
            source.lastImport = each;
            break;
        }
    return source;
}

} // namespace pindesk::generation
