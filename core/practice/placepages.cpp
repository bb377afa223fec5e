#include "core/practice/placepages.h"
#include "core/practice/practicestaff.h"
#include "core/staff/changesetting.h"

namespace pindesk::practice {
using namespace Qt::StringLiterals;

Result<void> placePages(const QString& path, const QString& base) {
    storage::SiteUrl site;
    site.path = path;
    PINDESK_TRY(auto database, storage::Database::open(site));
    PINDESK_TRY(const auto session, signIn(database, practiceAdministrator, u"practice"_s));
    PINDESK_TRY(const auto read, staff::readSettings(database, session));
    const QString key = QString::fromLatin1(staff::keys::customerPages);
    for (const staff::SettingState& state : read.settings)
        if (state.key == key)
            PINDESK_CHECK(staff::changeSetting(database, session, {key, base, state.version}));
    return {};
}

} // namespace pindesk::practice
