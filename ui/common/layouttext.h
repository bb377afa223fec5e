#pragma once
#include "core/distribution/extractlayout.h"

namespace pindesk::ui {

/// "PIN", "Service address", "Fixed text" …
[[nodiscard]] QString extractFieldText(distribution::ExtractField field);
/// "Number of accounts", "Checksum (SHA-256)" …
[[nodiscard]] QString recordFieldText(distribution::RecordField field);
[[nodiscard]] QString encodingText(distribution::FileEncoding encoding);

/// What is wrong with a layout of an extract, in a sentence that does not say where: by the rule that a
/// LayoutProblem names, or that stands before the place in an error of field `extract_layout`. The rule
/// itself when there are no words for it.
[[nodiscard]] QString layoutRuleText(QStringView rule);

} // namespace pindesk::ui
