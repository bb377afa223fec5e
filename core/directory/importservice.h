#pragma once
#include "core/audit/sessionlane.h"
#include "core/directory/buildinfixindex.h"
#include "core/directory/importdirectory.h"
#include "core/directory/previewimport.h"
#include "core/directory/problemlist.h"
#include "core/storage/backgroundjob.h"
#include <QFuture>

namespace pindesk::directory {

struct ImportOrder {
    ImportSource source;
    ColumnMap map;
    bool dryRun = false;
    bool allowManyMissing = false; ///< see ImportOutcome::withheldMissing
};

/// How far an import is.
struct ImportJobProgress {
    enum class Stage {
        Reading,
        Indexing, ///< behind a complete import: the index of what stands in the middle of words
    };
    Stage stage = Stage::Reading;
    ImportCounts counts;            ///< of the reading
    std::int64_t done = 0;          ///< rows, then accounts
    std::optional<double> fraction; ///< of the stage, where it can tell
    double rate = 0;                ///< of `done`, a second
    std::optional<double> secondsLeft;
};

/// What an import did, or a dry run would do.
struct ImportReport {
    ImportOutcome outcome;
    bool wasDryRun = false;
    std::shared_ptr<const ProblemList> problems;         ///< all of them
    std::optional<Result<BuildInfixIndexOutcome>> index; ///< none unless the import was complete
};

/// An import at work.
class ImportJob final : public storage::BackgroundJob<ImportReport, std::optional<ImportJobProgress>> {
public:
    using BackgroundJob::BackgroundJob;
};

/// The import for a program with an event loop: all work goes to the global pool.
class ImportService {
public:
    ImportService(storage::SiteUrl site, audit::SharedSession session);

    /// As previewImport(); only plain files.
    [[nodiscard]] QFuture<Result<ImportPreview>> preview(ImportSource source, CsvOptions options,
                                                         std::optional<ColumnMap> map = {});
    [[nodiscard]] std::shared_ptr<ImportJob> run(ImportOrder order);
    /// A map as the command line reads it. FileUnreadable; errors of ColumnMap::fromJson().
    [[nodiscard]] QFuture<Result<ColumnMap>> readMap(QString path);
    /// The file that RejectsFile describes. FileUnwritable.
    [[nodiscard]] QFuture<Result<void>> saveProblems(QString path,
                                                     std::shared_ptr<const ProblemList> problems);

private:
    storage::SiteUrl m_site;
    audit::SharedSession m_session;
};

} // namespace pindesk::directory
