#pragma once
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/secret.h"
#include <QByteArray>
#include <QString>
#include <optional>

namespace pindesk::mail {

/// What stands above a mail's text. All of it was checked: addresses by checkedAddress(), the rest has no
/// line breaks.
struct MessageHead {
    MessageId id;
    QString siteId;
    QString fromAddress, fromName;
    QString toAddress, toName;
    QString subject;
    QString language;
    Milliseconds date = 0; ///< when it was queued: the same at every attempt
};

/// `<1234.site-id@domain-of-the-sender>` (RFC 5322, 3.6.4): the same at every attempt, so that who gets a
/// mail twice can tell.
[[nodiscard]] QByteArray messageIdText(const MessageHead& head);
/// The id in such a text, with or without brackets, or in bare digits.
[[nodiscard]] std::optional<MessageId> messageIdFrom(const QString& text);

/// The whole mail as it goes to the host (RFC 5322, MIME): plain text, lines ended by CR LF, ASCII alone
/// (docs/decisions/0015-headers-in-ascii.md). `body` has lines ended by \n.
[[nodiscard]] Secret buildMessage(const MessageHead& head, const Secret& body);

} // namespace pindesk::mail
