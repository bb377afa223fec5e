#pragma once
#include <QString>

namespace pindesk::ui {

/// Why a row of an extract was rejected or a field of it emptied, for people: `too_long` > "too long". An
/// unknown reason is given back as it is.
[[nodiscard]] QString rowReasonText(const QString& name);

} // namespace pindesk::ui
