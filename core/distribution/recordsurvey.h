#pragma once
#include "core/audit/session.h"
#include "core/base/accountnumber.h"
#include "core/storage/database.h"

namespace pindesk::distribution {

/// Keeps what brought the caller here, beside the PIN that they were given by telephone or e-mail: one of the
/// site's answers (setting distribution.survey_answers). Needs reveal_initial_pin. NotFound, field `issue`,
/// when no PIN of now was given out in that way; InvalidInput, field `survey_answer`.
[[nodiscard]] Result<void> recordSurvey(storage::Database& database, const audit::Session& session,
                                        const AccountNumber& account, const QString& answer);

/// The post brought a letter back: that PIN did not reach its customer, and can go out again. Needs
/// distribute_pins. NotFound, field `issue`, when no letter with the PIN of now is out.
[[nodiscard]] Result<void> markReturned(storage::Database& database, const audit::Session& session,
                                        const AccountNumber& account);

} // namespace pindesk::distribution
