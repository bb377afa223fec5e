#pragma once
#include "core/directory/directoryrow.h"
#include "core/directory/importsource.h"

namespace pindesk::directory {

/// One field of one row as it would be imported.
struct PreviewCell {
    QString text;   ///< of a row that would be rejected: as it is in the source
    QString reason; ///< why the field would be emptied, or makes the row be rejected
    bool operator==(const PreviewCell&) const = default;
};

struct PreviewRow {
    qint64 line = 0;
    std::optional<RowProblem> rejected;
    std::array<PreviewCell, directoryFieldCount> cells;
    QString extra; ///< the site's own items, as JSON
    [[nodiscard]] const PreviewCell& cell(DirectoryField field) const { return cells[indexOf(field)]; }
};

/// The beginning of a source.
struct ImportPreview {
    QStringList header;
    ColumnMap map;                 ///< what the rows were read with
    std::optional<char> separator; ///< of a file: given or found
    std::optional<TextEncoding> encoding;
    std::vector<PreviewRow> rows;
    bool isWhole = false; ///< the source has no more rows than these
    static constexpr std::size_t mostRows = 20;
};

/// Reads the first rows as an import would, without a database. Without a map the one that proposeMap()
/// makes. A map that lacks the account's number is no error: all rows are told as rejected.
///
/// Of the SSN four dots are told, no digit. Errors of opening and reading the source; InvalidInput, field
/// `map`, when the map names a column that the source lacks or has twice.
[[nodiscard]] Result<ImportPreview> previewImport(const ImportSource& source, const CsvOptions& options,
                                                  const std::optional<ColumnMap>& map,
                                                  std::optional<Date> today = {});

} // namespace pindesk::directory
