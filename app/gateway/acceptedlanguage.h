#pragma once
#include <QString>

namespace pindesk::gateway {

/// The language of ours that a browser would have first (RFC 9110, Accept-Language); `en` when there is none.
[[nodiscard]] QString acceptedLanguage(const QString& header);

} // namespace pindesk::gateway
