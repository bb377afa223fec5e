#pragma once
#include "core/registration/counterservice.h"
#include <QString>

namespace pindesk::ui {

/// What came of the form, for the customer, in the language that is spoken just now.
[[nodiscard]] QString answerText(const registration::CounterAnswer& answer);

} // namespace pindesk::ui
