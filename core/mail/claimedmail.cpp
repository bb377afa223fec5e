#include "core/mail/claimedmail.h"
#include "core/audit/audittrail.h"
#include "core/crypto/random.h"

using namespace Qt::StringLiterals;

namespace pindesk::mail {
using storage::Row;
using storage::Transaction;
namespace {

std::optional<AccountId> accountIn(const Row& row, int column) {
    const auto id = row.optionalInteger(column);
    return id ? std::optional(AccountId(*id)) : std::nullopt;
}

Result<void> record(Transaction& transaction, const audit::Session& session, const QString& action,
                    MessageId id, std::optional<AccountId> account, const QJsonObject& detail) {
    return audit::append(transaction, session,
                         {action, u"mail:"_s + QString::number(id.value()), account, {}, detail});
}

Milliseconds pauseAfter(int attempts, const MailPacing& pacing) {
    Milliseconds pause = pacing.firstRetry;
    for (int i = 1; i < attempts && pause < pacing.longestRetry; ++i)
        pause *= 2;
    return std::min(pause, pacing.longestRetry);
}

} // namespace

Result<std::optional<ClaimedMail>> claimMail(storage::Database& database, const audit::Session& session,
                                             const MailPacing& pacing) {
    crypto::SystemRandom random;
    const std::int64_t claim = crypto::randomId(random);
    return database.write([&](Transaction& transaction) -> Result<std::optional<ClaimedMail>> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::SendMail));
        PINDESK_TRY(const Milliseconds now, transaction.now());
        return transaction->row("outbox_claim", {claim, now, now + pacing.claim}, [&](const Row& row) {
            return ClaimedMail{MessageId(row.integer(0)),
                               claim,
                               row.text(1),
                               row.text(2),
                               row.text(3),
                               row.text(4),
                               accountIn(row, 5),
                               row.bytes(6),
                               static_cast<int>(row.integer(7)),
                               row.integer(8)};
        });
    });
}

Result<bool> renewClaim(storage::Database& database, const ClaimedMail& mail, const MailPacing& pacing) {
    return database.write([&](Transaction& transaction) -> Result<bool> {
        PINDESK_TRY(const Milliseconds now, transaction.now());
        PINDESK_TRY(const auto renewed,
                    transaction->execute("outbox_renew", {mail.id, mail.claim, now + pacing.claim}));
        return renewed > 0;
    });
}

Result<void> settleMail(storage::Database& database, const audit::Session& session, const ClaimedMail& mail,
                        const std::optional<SmtpFailure>& failure, const MailPacing& pacing) {
    const bool isRefused = failure && failure->kind == SmtpFailure::Kind::Permanent;
    const QString state = !failure ? u"sent"_s : isRefused ? u"refused"_s : u"waiting"_s;
    const auto step = failure ? std::optional(QString(nameOf(failure->step))) : std::nullopt;
    const auto reply = failure ? std::optional(failure->reply) : std::nullopt;
    return database.write([&](Transaction& transaction) -> Result<void> {
        PINDESK_TRY(const Milliseconds now, transaction.now());
        const auto next =
            failure && !isRefused ? std::optional(now + pauseAfter(mail.attempts, pacing)) : std::nullopt;
        PINDESK_TRY(const auto settled,
                    transaction->execute("outbox_settle",
                                         {mail.id, mail.claim, state, next,
                                          failure ? std::nullopt : std::optional(now), step, reply}));
        if (settled == 0 || (failure && !isRefused))
            return {};
        QJsonObject detail{{u"kind"_s, mail.kind}};
        if (step)
            detail.insert(u"failed_step"_s, *step);
        return record(transaction, session, failure ? u"mail_refused"_s : u"mail_sent"_s, mail.id,
                      mail.account, detail);
    });
}

Result<int> expireMails(storage::Database& database, const audit::Session& session,
                        const MailPacing& pacing) {
    struct Expired {
        MessageId id;
        QString kind, state;
        std::optional<AccountId> account;
    };
    return database.write([&](Transaction& transaction) -> Result<int> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::SendMail));
        PINDESK_TRY(const Milliseconds now, transaction.now());
        PINDESK_TRY(
            const auto expired, transaction->rows("outbox_expire", {now, pacing.giveUp}, [](const Row& row) {
                return Expired{MessageId(row.integer(0)), row.text(1), row.text(2), accountIn(row, 3)};
            }));
        int count = 0;
        for (const Expired& mail : expired) {
            if (mail.state != "cancelled"_L1)
                continue;
            ++count;
            PINDESK_CHECK(record(transaction, session, u"mail_cancelled"_s, mail.id, mail.account,
                                 {{u"kind"_s, mail.kind}}));
        }
        return count;
    });
}

} // namespace pindesk::mail
