#pragma once
#include "core/audit/session.h"
#include "core/directory/importplan.h"
#include "core/storage/database.h"
#include <QJsonObject>

namespace pindesk::directory {

enum class ImportRunState { Running, Complete, Cancelled, Failed };
[[nodiscard]] QByteArray nameOf(ImportRunState state);

/// A run and what it found at its start.
struct StartedRun {
    RunId id;
    ImportState state;
};

[[nodiscard]] QJsonObject jsonOf(const ImportCounts& counts);

/// The directory as an import finds it.
[[nodiscard]] Result<ImportState> readImportState(storage::Connection& connection);

/// Records a new run; any other that is running is superseded.
[[nodiscard]] Result<StartedRun> startImportRun(storage::Database& database, const audit::Session& session,
                                                const QString& source);

/// Saves the run's state and counts. Superseded when another run has taken its place. NotPermitted when the
/// right is gone. To be called in every transaction of a run.
[[nodiscard]] Result<void> saveImportRun(storage::Transaction& transaction, const audit::Session& session,
                                         RunId run, ImportRunState state, const ImportCounts& counts);

} // namespace pindesk::directory
