#pragma once
#include "core/base/result.h"
#include "core/distribution/extractlayout.h"
#include <QJsonObject>

/// Layouts of extracts as JSON: what the database keeps, a batch remembers and files carry from site to site.
namespace pindesk::distribution {

/// What is written now. A document may leave `format_version` out.
inline constexpr int extractFormatVersion = 1;

/// A layout that can be used. InvalidInput, field `extract_layout`, detail `rule:/path`: see DocumentReader
/// and problemsOf(); `newer:/format_version`, `unknown:/encoding` (a word that is not one of the possible
/// ones).
[[nodiscard]] Result<ExtractLayout> extractLayoutFromJson(const QByteArray& json);

/// Every member of docs/extract-layouts.md.
[[nodiscard]] QJsonObject documentOf(const ExtractLayout& layout);
/// The same as text, indented, with a line feed at its end.
[[nodiscard]] QByteArray documentText(const ExtractLayout& layout);

} // namespace pindesk::distribution
