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
    bool allowManyMissing = false; ///< see withheldMissing
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
    /// Accounts that the extract does not have and that were not marked missing: more than half of those
    /// present before, so that it is likely the wrong extract, or a part. Allowing it marks them.
    std::int64_t withheldMissing = 0;
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
/// A source without any row is likely the wrong one: InvalidInput, field `source`, detail `no_rows`.
/// Errors of opening and reading the source are passed on. NotPermitted without `import_directory`;
/// KeyNotHeld without the key for personal data; ChangedByOther, field `key`, when that is rotated meanwhile:
/// what is written stays, and the import is run again.
[[nodiscard]] Result<ImportOutcome> importDirectory(const storage::SiteUrl& site,
                                                    const audit::Session& session,
                                                    const ImportRequest& request, std::stop_token stop = {});

} // namespace pindesk::directory
