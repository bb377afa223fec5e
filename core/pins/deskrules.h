#pragma once
#include "core/pins/verifycaller.h"

namespace pindesk::pins {

/// What the site has settled about work at the desk.
struct DeskRules {
    Checklist checklist;
    QStringList reasons;       ///< codes a reset or reveal may have: see reasonCodes()
    bool mayTypePin = true;    ///< setting `pin.typed_by_staff`; otherwise initial PINs are generated
    bool givesHints = true;    ///< setting `hint.enabled`
    bool hasPages = false;     ///< setting `customer_pages.base`: there is something that customers reach
    QStringList surveyAnswers; ///< setting `distribution.survey_answers`: codes
    bool operator==(const DeskRules&) const = default;
};

/// Needs look_up_account.
[[nodiscard]] Result<DeskRules> deskRules(storage::Database& database, const audit::Session& session);

} // namespace pindesk::pins
