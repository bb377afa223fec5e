#pragma once
#include "core/pins/answercheck.h"
#include "core/pins/verification.h"
#include "core/storage/database.h"
#include <QMap>

namespace pindesk::pins {

/// The site's checklist: which items may be asked (setting `verification.items`) and how many must pass
/// (`verification.required`).
struct Checklist {
    QStringList items;
    int required = 0;
    bool operator==(const Checklist&) const = default;
};
[[nodiscard]] Result<Checklist> loadChecklist(storage::Connection& connection);

struct VerifyCallerRequest {
    AccountNumber account;
    QMap<QString, QString> answers; ///< item > what the caller said; empty answers count as not asked
};

struct VerifyCallerOutcome {
    bool verified = false;
    int required = 0;
    QMap<QString, AnswerResult> results; ///< of what was asked
    std::optional<Milliseconds> validUntil;
};

/// Compares the caller's answers with the directory and writes down which items were asked and which passed,
/// never a value. Needs verify_caller. InvalidInput: field `answers`, detail `missing`, or field = an item
/// that is not on the checklist. NotPermitted, detail `verification_limit`, after too many tries with a wrong
/// answer within an hour (setting `verification.attempts`, default 10).
[[nodiscard]] Result<VerifyCallerOutcome>
verifyCaller(storage::Database& database, const audit::Session& session, const VerifyCallerRequest& request);

} // namespace pindesk::pins
