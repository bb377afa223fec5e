#pragma once
#include "core/mail/mailkind.h"
#include "core/mail/outboxkey.h"
#include <vector>

/// Queueing a mail, for whoever causes one. It takes no key: the body is sealed to the public half of the
/// site's `outbox` key. First outside of the transaction of the cause, then inside:
///
///     PINDESK_TRY(const auto key, database.read(mail::readOutboxKey));
///     PINDESK_TRY(const auto sealed, mail::sealMail(key, std::move(mail)));
///     … database.write([&](storage::Transaction& transaction) { …; return mail::enqueue(transaction, sealed,
///     …); });
namespace pindesk::mail {

/// One value of the template, `{name}` there. All values are sealed, a link as well as a user name.
struct MailValue {
    QLatin1StringView name;
    Secret text; ///< UTF-8, without line breaks
};

struct Mail {
    MailKind kind = MailKind::StaffInvitation;
    QString address;
    QString name;     ///< whose address it is; may be empty
    QString language; ///< `en`, `es`, `fr`; English for another
    std::optional<AccountId> account;
    std::optional<StaffId> staff;
    std::vector<MailValue>
        values; ///< what mailkind.h lists for the kind; the site's name and phone are added
};

/// A mail that only holders of the `outbox` key can read.
struct SealedMail {
    MessageId id;
    MailKind kind = MailKind::StaffInvitation;
    QString address, name, language;
    std::optional<AccountId> account;
    std::optional<StaffId> staff;
    QByteArray body;
};

/// InvalidInput: field `email` or `name` (mailaddress.h); field = the value's name, detail `missing` or
/// `character`, for a value that the kind needs and has not, or that has a line break.
[[nodiscard]] Result<SealedMail> sealMail(const OutboxKey& key, const Mail& mail);

/// Queues it, to be sent after the transaction is committed. After `expiresAt`, the end of the link in it, it
/// is not sent any more but cancelled.
[[nodiscard]] Result<void> enqueue(storage::Transaction& transaction, const SealedMail& mail,
                                   std::optional<Milliseconds> expiresAt);

} // namespace pindesk::mail
