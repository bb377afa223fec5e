#include "core/distribution/cancelbatch.h"
#include "core/audit/audittrail.h"

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Transaction;
namespace {

bool isOver(BatchState state) {
    return state == BatchState::Written || state == BatchState::Cancelled || state == BatchState::Refused ||
           state == BatchState::Expired;
}

} // namespace

Result<Batch> cancelBatch(storage::Database& database, const audit::Session& session, BatchId id) {
    return database.write([&](Transaction& transaction) -> Result<Batch> {
        Connection& connection = transaction.connection();
        PINDESK_CHECK(audit::authorize(connection, session, Right::DistributePins));
        PINDESK_TRY(const Batch batch, findBatch(connection, id));
        if (isOver(batch.state))
            return fail(ErrorCode::InvalidInput, u"batch"_s, QString(nameOf(batch.state)));
        PINDESK_TRY(const auto changed, transaction->execute("batch_cancel", {id, batch.version}));
        if (changed == 0)
            return fail(ErrorCode::ChangedByOther, u"batch"_s);
        if (batch.approval)
            PINDESK_CHECK(transaction->execute("approval_withdraw", {*batch.approval}));
        PINDESK_CHECK(audit::append(transaction, session,
                                    {u"batch_cancelled"_s,
                                     u"batch:"_s + QString::number(id.value()),
                                     {},
                                     {},
                                     {{u"state"_s, nameOf(batch.state)}}}));
        return findBatch(connection, id);
    });
}

} // namespace pindesk::distribution
