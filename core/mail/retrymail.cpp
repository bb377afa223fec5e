#include "core/mail/retrymail.h"
#include "core/audit/audittrail.h"

using namespace Qt::StringLiterals;

namespace pindesk::mail {

Result<void> retryMail(storage::Database& database, const audit::Session& session, MessageId id) {
    return database.write([&](storage::Transaction& transaction) -> Result<void> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::SendMail));
        PINDESK_TRY(const Milliseconds now, transaction.now());
        PINDESK_TRY(const auto retried,
                    transaction->row("outbox_retry", {id, now},
                                     [](const storage::Row& row) { return row.optionalInteger(0); }));
        if (!retried)
            return fail(ErrorCode::NotFound, u"message"_s);
        const auto account = *retried ? std::optional(AccountId(**retried)) : std::nullopt;
        return audit::append(transaction, session,
                             {u"mail_retried"_s, u"mail:"_s + QString::number(id.value()), account, {}, {}});
    });
}

} // namespace pindesk::mail
