#pragma once
#include "core/audit/listevents.h"
#include "core/audit/progress.h"
#include <stop_token>

class QIODevice;

namespace pindesk::audit {

enum class ExportFormat { Csv, JsonLines, JsonArray };

struct ExportOutcome {
    std::int64_t events = 0;
    QByteArray sha256; ///< of the file's bytes, in hexadecimal
};

/// Writes the events that the filter names and the person may read (listEvents), newest first, to a file of
/// mode 0600 that appears whole or not at all. The export is itself an event, `audit_exported` with the
/// number of events and the file's SHA-256, written before the file appears. FileUnwritable; Cancelled. The
/// total of the progress is not known: 0.
[[nodiscard]] Result<ExportOutcome> exportAudit(storage::Database& database, const Session& session,
                                                const EventFilter& filter, ExportFormat format,
                                                const QString& path, const ProgressHandler& progress = {},
                                                std::stop_token stop = {});
/// The same to an open device, e.g. standard output; nothing is written to it before the event is.
[[nodiscard]] Result<ExportOutcome> exportAudit(storage::Database& database, const Session& session,
                                                const EventFilter& filter, ExportFormat format,
                                                QIODevice& device);

} // namespace pindesk::audit
