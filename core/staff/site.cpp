#include "core/staff/site.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype longestText = 200;

} // namespace

Result<void> checkSiteText(const QString& text, const QString& field) {
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, field, u"missing"_s);
    if (text.size() > longestText)
        return fail(ErrorCode::InvalidInput, field, u"too_long"_s);
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return fail(ErrorCode::InvalidInput, field, u"character"_s);
    return {};
}

Result<std::optional<Site>> findSite(storage::Connection& connection) {
    return connection.row("site_get", {}, [](const storage::Row& row) {
        return Site{QUuid::fromString(row.text(0)), row.text(1), row.text(2), row.text(3), row.bytes(4)};
    });
}

Result<Site> readSite(storage::Connection& connection) {
    PINDESK_TRY(auto site, findSite(connection));
    if (!site)
        return fail(ErrorCode::DatabaseForeign, {}, u"not_initialised"_s);
    return std::move(*site);
}

} // namespace pindesk::staff
