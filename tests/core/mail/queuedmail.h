#pragma once
#include "core/mail/outbox.h"
#include "core/storage/database.h"
#include "tests/support/testsite.h"

namespace pindesk::mail {

/// An invitation for Ann Smith.
[[nodiscard]] inline Mail invitation() {
    Mail mail;
    mail.kind = MailKind::StaffInvitation;
    mail.address = QStringLiteral("ann@example.org");
    mail.name = QStringLiteral("Ann Smith");
    mail.language = QStringLiteral("en");
    const auto add = [&](QLatin1StringView name, const char* text) {
        mail.values.push_back({name, test::secretOf(text)});
    };
    add(QLatin1StringView("user_name"), "ann.smith");
    add(QLatin1StringView("link"), "pindesk:enrol?token=0123456789abcdef");
    add(QLatin1StringView("code"), "H7KM-2QPX");
    add(QLatin1StringView("hours"), "4");
    return mail;
}

/// Queues it for an address. Ends the program when that fails.
inline MessageId queueMail(storage::Database& database, const QString& address,
                           std::optional<Milliseconds> expiresAt = {}) {
    Mail mail = invitation();
    mail.address = address;
    const auto key = database.read(readOutboxKey);
    const auto sealed = key ? sealMail(*key, mail) : fail(key.error());
    const auto queued = sealed ? database.write([&](storage::Transaction& transaction) {
        return enqueue(transaction, *sealed, expiresAt);
    })
                               : fail(sealed.error());
    if (!queued)
        qFatal("mail: %s %s", qPrintable(queued.error().field), qPrintable(queued.error().detail));
    return sealed->id;
}

} // namespace pindesk::mail
