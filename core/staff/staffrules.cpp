#include "core/staff/staffrules.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;

Result<QString> checkedUserName(const QString& typed, int minimumLength) {
    const QString name = typed.trimmed().toLower();
    const auto refuse = [](const QString& detail) {
        return fail(ErrorCode::InvalidInput, u"user_name"_s, detail);
    };
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
    };
    if (!std::all_of(name.begin(), name.end(), allowed))
        return refuse(u"character"_s);
    if (name.size() < minimumLength)
        return refuse(minimumLength == 3 ? u"too_short"_s : u"too_short:"_s + QString::number(minimumLength));
    if (name.size() > 64)
        return refuse(u"too_long"_s);
    return name;
}

} // namespace pindesk::staff
