#pragma once
#include "core/distribution/batch.h"

/// Distribution in words: the console and the command line say the same.
namespace pindesk::ui {

/// "Letter".
[[nodiscard]] QString channelText(ledger::Channel channel);
/// "Has registered".
[[nodiscard]] QString issueStatusText(ledger::IssueStatus status);
/// "Waits for approval".
[[nodiscard]] QString batchStateText(distribution::BatchState state);
/// "No address".
[[nodiscard]] QString leftOutText(distribution::LeftOut reason);
/// Why accounts are not chosen: "Registered already".
[[nodiscard]] QString choiceText(distribution::Choice choice);
/// "Never given out; status active".
[[nodiscard]] QString selectionText(const QJsonObject& selection);
/// An answer of the survey; one of the site's own stays as it is.
[[nodiscard]] QString surveyAnswerText(const QString& answer);

} // namespace pindesk::ui
