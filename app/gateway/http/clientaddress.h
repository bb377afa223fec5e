#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <httplib.h>

namespace pindesk::gateway {

/// Who speaks: the other end of the connection, or, where that is a proxy of ours, whom it speaks for: the
/// last address in X-Forwarded-For that is no proxy of ours. What stands before it anybody may have written.
[[nodiscard]] QString clientAddress(const httplib::Request& request, const QStringList& proxies);

/// The network that failures are counted by: the first 24 bits of an IPv4 address, 64 of an IPv6 address, as
/// `192.0.2.0/24`. Empty for what is no address.
[[nodiscard]] QByteArray placeOf(const QString& address);

} // namespace pindesk::gateway
