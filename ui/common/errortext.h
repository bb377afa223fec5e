#pragma once
#include "core/base/error.h"

namespace pindesk::ui {

/// One short sentence or two for people: what is wrong, where, and what to do. Every error has one; those
/// whose field or detail is known have one of their own (errorsentences.cpp).
[[nodiscard]] QString errorText(const Error& error);

/// What a field of an error or of the command line's JSON is called in a sentence: `support_phone` > "support
/// telephone". An unknown field is given back as it is: it is a name of the site's own, or a path.
[[nodiscard]] QString fieldText(const QString& field);

/// The code in snake case, as JSON has it: `changed_by_other`.
[[nodiscard]] QString nameOf(ErrorCode code);

} // namespace pindesk::ui
