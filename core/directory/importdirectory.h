#pragma once
#include "core/audit/session.h"
#include "core/directory/importpipeline.h"
#include "core/storage/siteurl.h"
#include <stop_token>

namespace pindesk::directory {

struct ImportRequest {
    SourceOpener openSource;
    QString sourceName;            ///< for the record: a file's name, a driver's; no password
    std::optional<ColumnMap> map;  ///< none: the columns bear the fields' names
    bool dryRun = false;           ///< find out what would happen, write nothing
    bool allowManyMissing = false; ///< see ManyMissing below
    std::optional<Date> today;     ///< birth dates after it are refused; none: the system's
    /// Called with each rejected row, then with each emptied field, batch by batch.
    std::function<void(const RowProblem&)> onRejected, onWarning;
    std::function<void(const ImportProgress&)> onProgress; ///< after every batch
};

struct ImportOutcome {
    std::optional<RunId> run; ///< none for a dry run
    bool isComplete = false;  ///< false: stopped; whole batches were written, running it again does the rest
    ImportCounts counts;
    std::vector<RowProblem> rejected, warnings; ///< the first of each, at most `mostListed`
    double seconds = 0;
    StageSeconds stages{}; ///< where the time went
    static constexpr std::size_t mostListed = 1000;
};

/// Brings the directory up to date with an extract of the customer information system. What is new is added,
/// what differs is replaced, what is not in the extract is marked missing; nothing is ever deleted.
///
/// Works on the calling thread and one more, in transactions of at most 16,384 rows. Run again after a kill
/// it finds what is there and finishes. An import that starts while another is running takes its place; the
/// other one ends with Superseded, field `run_id`.
///
/// An extract without one good row, and one that would mark more than half of the present accounts missing,
/// is likely the wrong one: InvalidInput with field `source` and detail `no_rows` or `many_missing:N`, unless
/// `allowManyMissing`. In the latter case its accounts have been added and replaced; none is marked.
/// Errors of opening and reading the source are passed on. NotPermitted without `import_directory`;
/// KeyNotHeld without the key for personal data.
[[nodiscard]] Result<ImportOutcome> importDirectory(const storage::SiteUrl& site,
                                                    const audit::Session& session,
                                                    const ImportRequest& request, std::stop_token stop = {});

} // namespace pindesk::directory
