#include "core/distribution/listbatches.h"

namespace pindesk::distribution {
using storage::Connection;
namespace {

Result<void> requireReader(Connection& connection, const audit::Session& session) {
    return audit::authorizeAny(connection, session,
                               {Right::DistributePins, Right::ApproveRequests, Right::ReadAudit});
}

} // namespace

Result<std::vector<Batch>> listBatches(storage::Database& database, const audit::Session& session,
                                       std::optional<BatchId> before, int limit) {
    return database.read([&](Connection& connection) -> Result<std::vector<Batch>> {
        PINDESK_CHECK(requireReader(connection, session));
        return findBatches(connection, before, limit);
    });
}

Result<std::vector<LeftOutAccount>> listLeftOut(storage::Database& database, const audit::Session& session,
                                                BatchId id, int limit) {
    return database.read([&](Connection& connection) -> Result<std::vector<LeftOutAccount>> {
        PINDESK_CHECK(requireReader(connection, session));
        return connection.rows("batch_left_out", {id, limit}, [](const storage::Row& row) {
            return LeftOutAccount{{row.bytes(0), row.bytes(1)},
                                  leftOutFromName(row.text(2)).value_or(LeftOut::Changed)};
        });
    });
}

} // namespace pindesk::distribution
