#include "core/pins/deskrules.h"
#include "core/pins/pinsettings.h"
#include "core/staff/sitesettings.h"

namespace pindesk::pins {

Result<DeskRules> deskRules(storage::Database& database, const audit::Session& session) {
    return database.read([&](storage::Connection& connection) -> Result<DeskRules> {
        PINDESK_CHECK(audit::authorize(connection, session, Right::LookUpAccount));
        DeskRules rules;
        PINDESK_TRY(rules.checklist, loadChecklist(connection));
        PINDESK_TRY(rules.reasons, reasonCodes(connection));
        PINDESK_TRY(rules.mayTypePin, staff::switchSetting(connection, staff::keys::pinTypedByStaff));
        PINDESK_TRY(rules.givesHints, staff::switchSetting(connection, staff::keys::hintEnabled));
        PINDESK_TRY(const QString pages, staff::textSetting(connection, staff::keys::customerPages));
        rules.hasPages = !pages.isEmpty();
        PINDESK_TRY(rules.surveyAnswers, staff::textsSetting(connection, staff::keys::surveyAnswers));
        return rules;
    });
}

} // namespace pindesk::pins
