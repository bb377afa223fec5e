#pragma once
#include "core/base/result.h"
#include "core/distribution/extractlayout.h"

namespace pindesk::distribution {

/// One thing wrong with a layout.
struct LayoutProblem {
    QString path; ///< RFC 6901: `/columns/3/width`
    QLatin1StringView rule;
    bool operator==(const LayoutProblem&) const = default;
};

/// Everything that is wrong, in the order of the document:
/// `missing` (name; title of a CSV column), `postcard`, `raw_without_bill` (formulas), `too_long` (columns,
/// titles, constants), `missing_pin`, `missing_account` (columns), `character`, `separator`, `formula`,
/// `not_encodable` (titles and constants), `range` (width), `pad`, `number_pad` (numbers of accounts and PINs
/// are filled up with spaces only, other numbers with zeros only at the left), `too_narrow` (width of a
/// constant, date, time or checksum), `count_width` (a count in the header), `checksum_in_header`, `format`.
[[nodiscard]] std::vector<LayoutProblem> problemsOf(const ExtractLayout& layout);

/// The first of them: InvalidInput, field `extract_layout`, detail `rule:/path`.
[[nodiscard]] Result<void> checkExtractLayout(const ExtractLayout& layout);

} // namespace pindesk::distribution
