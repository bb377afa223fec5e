#pragma once
#include "core/directory/buildinfixindex.h"
#include "core/directory/importdirectory.h"
#include "core/directory/previewimport.h"
#include "core/directory/problemlist.h"
#include <QFuture>
#include <mutex>

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

/// An import at work on a thread of its own. It keeps the keys it needs until it ends, also when the desk is
/// locked meanwhile. Dropping the last owner asks it to stop.
class ImportJob {
public:
    ~ImportJob() { m_stop.request_stop(); }

    /// What it told last; none before the first batch. From any thread.
    [[nodiscard]] std::optional<ImportJobProgress> progress() const;
    /// Ends it behind the batch that it is at.
    void cancel() { m_stop.request_stop(); }
    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }
    [[nodiscard]] QFuture<Result<ImportReport>> report() const { return m_report; }

private:
    friend class ImportService;
    struct Told {
        std::mutex mutex;
        std::optional<ImportJobProgress> progress;
    };
    std::shared_ptr<Told> m_told = std::make_shared<Told>();
    std::stop_source m_stop;
    QFuture<Result<ImportReport>> m_report;
};

/// The import for a program with an event loop: all work goes to the global pool.
class ImportService {
public:
    using SharedSession = std::shared_ptr<const audit::Session>;
    ImportService(storage::SiteUrl site, SharedSession session);

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
    SharedSession m_session;
};

} // namespace pindesk::directory
