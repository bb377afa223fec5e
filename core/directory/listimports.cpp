#include "core/directory/listimports.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace pindesk::directory {
using storage::Row;
namespace {

constexpr int longestList = 1000;

ImportCounts countsFrom(const QByteArray& json) {
    const QJsonObject counts = QJsonDocument::fromJson(json).object();
    const auto count = [&](QLatin1StringView name) { return std::int64_t{counts[name].toInteger()}; };
    using namespace Qt::StringLiterals;
    return {count("read"_L1),    count("added"_L1),    count("changed"_L1), count("unchanged"_L1),
            count("missing"_L1), count("rejected"_L1), count("warnings"_L1)};
}

RecordedImport importFrom(const Row& row) {
    return {RunId(row.integer(0)),
            row.text(1),
            row.text(2),
            row.integer(3),
            row.optionalInteger(4),
            row.text(5),
            countsFrom(row.bytes(6))};
}

} // namespace

Result<std::vector<RecordedImport>> listImports(storage::Database& database, const audit::Session& session,
                                                int limit) {
    return database.read([&](storage::Connection& connection) -> Result<std::vector<RecordedImport>> {
        PINDESK_CHECK(audit::authorizeAny(
            connection, session, {Right::ImportDirectory, Right::GeneratePins, Right::ReadAccountAudit}));
        return connection.rows("import_run_list", {std::clamp(limit, 1, longestList)}, importFrom);
    });
}

} // namespace pindesk::directory
