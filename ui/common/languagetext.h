#pragma once
#include <QString>

namespace pindesk::ui {

/// The language a customer speaks: `es` > "Spanish"; what is no language code is given back.
[[nodiscard]] QString languageText(const QString& language);

} // namespace pindesk::ui
