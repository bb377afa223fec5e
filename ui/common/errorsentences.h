#pragma once
#include "core/base/error.h"
#include <span>

namespace pindesk::ui {

/// One sentence for errors of one code. An empty `field` or `detail` stands for any. A detail that ends in
/// ':' or a space is followed by a value. In the text `%1` is that value (or the whole detail) and `%2` the
/// field in words. To be translated in the context "errors".
struct ErrorSentence {
    ErrorCode code;
    const char* field;
    const char* detail;
    const char* text;
};

/// The more particular first; the last of each code stands for all its errors.
[[nodiscard]] std::span<const ErrorSentence> errorSentences();
/// The part of them that is about staff, their keys and the site's settings.
[[nodiscard]] std::span<const ErrorSentence> staffSentences();
/// The part of them that is about Force PIN profiles.
[[nodiscard]] std::span<const ErrorSentence> profileSentences();
/// The part of them that is about giving initial PINs out.
[[nodiscard]] std::span<const ErrorSentence> distributionSentences();
/// The part of them that is about letter templates.
[[nodiscard]] std::span<const ErrorSentence> letterSentences();

} // namespace pindesk::ui
