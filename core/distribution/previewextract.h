#pragma once
#include "core/base/result.h"
#include "core/distribution/extractlayout.h"
#include <QStringList>

namespace pindesk::distribution {

struct ExtractPreview {
    QStringList lines; ///< without their ends
    int leftOut = 0;   ///< invented customers whose number or PIN does not fit
    std::int64_t replacedCharacters = 0;
};

/// What a file in this layout looks like, with a few invented customers, some of them demanding (a long name,
/// quotes, accents, a formula). InvalidInput, as checkExtractLayout().
[[nodiscard]] Result<ExtractPreview> previewExtract(const ExtractLayout& layout);

} // namespace pindesk::distribution
