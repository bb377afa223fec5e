#include "core/registration/clientkey.h"
#include "core/staff/linkcode.h"
#include <QRegularExpression>

namespace pindesk::registration {
using namespace Qt::StringLiterals;

Result<void> checkClientName(const QString& name) {
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9._-]*\\z"_s);
    constexpr qsizetype longest = 64;
    if (name.isEmpty())
        return fail(ErrorCode::InvalidInput, u"client"_s, u"missing"_s);
    if (name.size() > longest)
        return fail(ErrorCode::InvalidInput, u"client"_s, u"too_long"_s);
    if (!allowed.match(name).hasMatch())
        return fail(ErrorCode::InvalidInput, u"client"_s, u"character"_s);
    return {};
}

Result<std::vector<ClientKey>> listClientKeys(storage::Database& database, const audit::Session& session) {
    return database.read([&](storage::Connection& connection) -> Result<std::vector<ClientKey>> {
        PINDESK_CHECK(audit::authorize(connection, session, Right::ManageKeys));
        return connection.rows("client_key_list", {}, [](const storage::Row& row) {
            return ClientKey{row.text(0), row.integer(1), row.text(2), row.optionalInteger(3), row.text(4)};
        });
    });
}

Result<std::optional<QString>> authenticateClient(storage::Connection& connection, const Secret& key) {
    const auto code = staff::parseLink(key.view());
    if (!code)
        return std::nullopt;
    return connection.row("client_key_find", {staff::tokenHash(code->token)},
                          [](const storage::Row& row) { return row.text(0); });
}

} // namespace pindesk::registration
