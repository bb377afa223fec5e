#pragma once
#include "core/distribution/issuerow.h"

namespace pindesk::letters {

/// Invented customers to look at a template with.
enum class Sample {
    Plain,
    Demanding, ///< a long name and address, and a long PIN
};

/// In the language, so that its text is taken. The views last as long as the program.
[[nodiscard]] distribution::IssueRow sampleRow(Sample sample, QByteArrayView language);

} // namespace pindesk::letters
