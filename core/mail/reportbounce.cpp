#include "core/mail/reportbounce.h"
#include "core/audit/audittrail.h"
#include "core/mail/smtptalk.h"

using namespace Qt::StringLiterals;

namespace pindesk::mail {

Result<void> reportBounce(storage::Database& database, const audit::Session& session, MessageId id,
                          const QString& report) {
    struct Bounced {
        std::optional<std::int64_t> account;
        QString kind;
    };
    return database.write([&](storage::Transaction& transaction) -> Result<void> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::SendMail));
        PINDESK_TRY(
            const auto bounced,
            transaction->row("outbox_bounce", {id, oneLine(report.toUtf8())}, [](const storage::Row& row) {
                return Bounced{row.optionalInteger(0), row.text(1)};
            }));
        if (!bounced) {
            PINDESK_TRY(const auto state, transaction->row("outbox_state", {id}, [](const storage::Row& row) {
                return row.text(0);
            }));
            return state == u"bounced"_s ? Result<void>() : fail(ErrorCode::NotFound, u"message"_s);
        }
        const auto account = bounced->account ? std::optional(AccountId(*bounced->account)) : std::nullopt;
        return audit::append(transaction, session,
                             {u"mail_bounced"_s,
                              u"mail:"_s + QString::number(id.value()),
                              account,
                              {},
                              {{u"kind"_s, bounced->kind}}});
    });
}

} // namespace pindesk::mail
