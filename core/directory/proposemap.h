#pragma once
#include "core/directory/columnmap.h"

namespace pindesk::directory {

/// Fields that columns may be joined for: an address in two parts, several telephone numbers.
[[nodiscard]] bool takesSeveralColumns(DirectoryField field);

/// Which field a column is for, judged by its name: exactly the field's, or a usual other one in English,
/// Spanish or French, whatever its case and punctuation. No value when the name says nothing.
[[nodiscard]] std::optional<DirectoryField> fieldOfColumn(const QString& column);

/// The column as a source of this field. A telephone column that says so in its name gets its kind: `home`,
/// `cell`, `work`.
[[nodiscard]] ColumnSource sourceFor(DirectoryField field, const QString& column);

/// The likely map for a header, to be looked at by a person. A field whose own name is a column gets that;
/// names that stand twice in the header are left alone. May lack the account's number.
[[nodiscard]] ColumnMap proposeMap(const QStringList& header);

} // namespace pindesk::directory
