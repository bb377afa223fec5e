#pragma once
#include "app/gateway/http/httpserver.h"
#include "core/base/result.h"

namespace pindesk::gateway {

/// A TLS server, 1.2 or later, with a certificate chain and its key, both PEM. InvalidInput, field
/// `certificate` or `private_key`, detail = the file: it cannot be read, or the key is another's.
[[nodiscard]] Result<SslContext> openTls(const QString& certificate, const QString& privateKey);

} // namespace pindesk::gateway
