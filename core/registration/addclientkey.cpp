#include "core/audit/audittrail.h"
#include "core/registration/clientkey.h"
#include "core/staff/linkcode.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;

Result<Secret> addClientKey(storage::Database& database, const audit::Session& session, const QString& name) {
    PINDESK_CHECK(checkClientName(name));
    crypto::SystemRandom random;
    const Secret token = crypto::randomSecret(random, staff::linkTokenSize);
    PINDESK_CHECK(database.write([&](storage::Transaction& transaction) -> Result<void> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ManageKeys));
        PINDESK_TRY(const Milliseconds now, transaction.now());
        PINDESK_TRY(
            const auto added,
            transaction->execute("client_key_insert", {crypto::randomId(random), name,
                                                       staff::tokenHash(token), session.actor.staffId, now}));
        if (added == 0)
            return fail(ErrorCode::AlreadyExists, u"client"_s);
        return audit::append(transaction, session, {u"client_key_added"_s, u"client:"_s + name, {}, {}, {}});
    }));
    return staff::codeOf(token);
}

} // namespace pindesk::registration
