#pragma once
#include "core/directory/importpipeline.h"

namespace pindesk::directory {

/// Where an extract comes from: a CSV file, or a query in the customer system's own database.
struct ImportSource {
    QString file;                      ///< empty: the query
    QString driver, connection, query; ///< see SqlSource::open()
    QString name;                      ///< for the record; no password
    bool operator==(const ImportSource&) const = default;
};

/// A file under its own name.
[[nodiscard]] ImportSource fileSource(const QString& path);

[[nodiscard]] SourceOpener openerOf(const ImportSource& source, const CsvOptions& options);

/// FileUnreadable, field = the path, detail `no_such_file`, `is_a_folder` or `not_a_file`: a pipe or a device
/// could keep a reader waiting for ever, which only who typed it on a command line can mean.
[[nodiscard]] Result<void> requirePlainFile(const ImportSource& source);

} // namespace pindesk::directory
