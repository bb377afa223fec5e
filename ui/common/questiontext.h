#pragma once
#include <QString>

namespace pindesk::ui {

/// A security question of the list `security_question.list` in words: the product's own have codes
/// (`first_car`), a site's own questions stay as they are.
[[nodiscard]] QString questionText(const QString& question);

} // namespace pindesk::ui
