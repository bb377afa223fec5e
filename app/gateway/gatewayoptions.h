#pragma once
#include "core/base/result.h"
#include <QStringList>

namespace pindesk::gateway {

struct ListenAddress {
    QString host;
    int port = 0;
};

/// How the gateway was started: options, which go before a configuration of the same names.
struct GatewayOptions {
    QString site;       ///< URL
    QString user;       ///< the service's
    QString keyCommand; ///< prints its password
    ListenAddress listen{QStringLiteral("127.0.0.1"), 8080};
    ListenAddress status{{}, 0}; ///< for health and metrics; port 0: not there
    QString certificate, privateKey;
    QStringList proxies; ///< addresses whose X-Forwarded-For is believed
    int databases = 0;   ///< connections to the database; 0: what suits its product
    int connections = 512;
    bool sendsMail = true;
    bool catchesMail = false; ///< and shows it: on a practice site alone
    bool wantsHelp = false, wantsVersion = false, wantsSelfTest = false;
    QString help; ///< the text
};

/// InvalidInput, field `usage`, detail = the sentence; field `config`, detail = the file.
[[nodiscard]] Result<GatewayOptions> readOptions(const QStringList& arguments);

} // namespace pindesk::gateway
