#include "core/directory/importsource.h"
#include "core/directory/csvreader.h"
#include "core/directory/sqlsource.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pindesk::directory {
ImportSource fileSource(const QString& path) {
    ImportSource source;
    source.file = path;
    source.name = QFileInfo(path).fileName();
    return source;
}

SourceOpener openerOf(const ImportSource& source, const CsvOptions& options) {
    return [source, options]() -> Result<std::unique_ptr<RowSource>> {
        if (source.file.isEmpty())
            return SqlSource::open(source.driver, source.connection, source.query);
        return CsvReader::openFile(source.file, options);
    };
}

Result<void> requirePlainFile(const ImportSource& source) {
    const QFileInfo file(source.file);
    if (source.file.isEmpty() || file.isFile())
        return {};
    return fail(ErrorCode::FileUnreadable, source.file,
                !file.exists() ? u"no_such_file"_s
                : file.isDir() ? u"is_a_folder"_s
                               : u"not_a_file"_s);
}

} // namespace pindesk::directory
