#pragma once
#include "core/mail/outbox.h"

namespace pindesk::mail {

/// The values as the sealed body holds them: name, NUL, text, NUL, one after the other.
[[nodiscard]] Secret packValues(const std::vector<MailValue>& values);

/// Values of an opened body. The views live as long as `body`.
struct PackedValue {
    QByteArrayView name, text;
};
/// SealRefused, field `outbox`, detail `form`, for what packValues() did not make.
[[nodiscard]] Result<std::vector<PackedValue>> unpackValues(const Secret& body);

} // namespace pindesk::mail
