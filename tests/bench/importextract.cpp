#include "tests/bench/importextract.h"
#include "core/directory/csvreader.h"

namespace pindesk::bench {

directory::ImportOutcome importExtract(const test::TestSite& site, const QString& extract) {
    directory::ImportRequest request;
    request.openSource = [&extract] {
        return directory::CsvReader::openFile(extract).map(
            [](auto&& reader) { return std::unique_ptr<directory::RowSource>(std::move(reader)); });
    };
    request.sourceName = QStringLiteral("bench");
    auto outcome = directory::importDirectory(site.url(), site.administrator, request);
    if (!outcome)
        qFatal("import: %s", qPrintable(outcome.error().detail));
    return std::move(*outcome);
}

} // namespace pindesk::bench
