#include "core/audit/audittrail.h"
#include "core/registration/clientkey.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;

Result<void> revokeClientKey(storage::Database& database, const audit::Session& session,
                             const QString& name) {
    return database.write([&](storage::Transaction& transaction) -> Result<void> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ManageKeys));
        PINDESK_TRY(const Milliseconds now, transaction.now());
        PINDESK_TRY(const auto revoked,
                    transaction->execute("client_key_revoke", {name, session.actor.staffId, now}));
        if (revoked == 0)
            return fail(ErrorCode::NotFound, u"client"_s);
        return audit::append(transaction, session,
                             {u"client_key_revoked"_s, u"client:"_s + name, {}, {}, {}});
    });
}

} // namespace pindesk::registration
