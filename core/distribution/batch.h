#pragma once
#include "core/distribution/leftout.h"
#include "core/distribution/selection.h"
#include "core/ledger/issue.h"
#include "core/storage/transaction.h"
#include <QByteArray>

namespace pindesk::distribution {

/// What a batch becomes.
enum class BatchFormat { Extract, Letter };
/// `extract`, `letter`: distribution_batch.format, and the kind of its layout.
[[nodiscard]] QLatin1StringView nameOf(BatchFormat format);
[[nodiscard]] std::optional<BatchFormat> batchFormatFromName(QStringView name);

enum class BatchState {
    Requested, ///< waits for a second supervisor
    Approved,  ///< can be written, once
    Refused,
    Expired,   ///< nobody decided in time, or it was approved and not written in time
    Cancelled, ///< by whoever asked, or another supervisor
    Writing,   ///< being written, or broken off: it can be resumed
    Written,
};
/// `requested`, `approved`, …
[[nodiscard]] QLatin1StringView nameOf(BatchState state);

/// Initial PINs that go out together in one file.
struct Batch {
    BatchId id;
    ledger::Channel channel = ledger::Channel::Letter; ///< Bill or Letter
    BatchFormat format = BatchFormat::Extract;
    QString layoutName;
    QJsonObject document; ///< the layout, as it was when the batch was asked for
    Selection selection;  ///< without its list
    bool hasList = false;
    std::int64_t chosen = 0; ///< accounts, when it was asked for
    QString note;            ///< what it is for, in the words of whoever asked
    StaffId requestedBy;
    QString requestedByName;
    Milliseconds requestedAt = 0;
    std::optional<ApprovalId> approval; ///< none: four eyes were switched off
    BatchState state = BatchState::Requested;
    QString decidedByName;
    std::optional<Milliseconds> decidedAt;
    QString decisionReason;
    std::optional<Milliseconds> until; ///< Requested: to be decided; Approved: to be written
    QString writtenByName;
    std::optional<Milliseconds> writtenAt;
    QString fileName; ///< without its folder
    std::int64_t written = 0;
    std::vector<std::pair<LeftOut, std::int64_t>> leftOut; ///< how many for each reason
    QByteArray sha256;                                     ///< of the file, in hexadecimal
    std::int64_t version = 0;
};

/// NotFound, field `batch`.
[[nodiscard]] Result<Batch> findBatch(storage::Connection& connection, BatchId id);
/// The newest first, those before `before`.
[[nodiscard]] Result<std::vector<Batch>> findBatches(storage::Connection& connection,
                                                     std::optional<BatchId> before, int limit);
/// `{"no_address": 12}`
[[nodiscard]] QJsonObject leftOutJson(const std::vector<std::pair<LeftOut, std::int64_t>>& leftOut);

} // namespace pindesk::distribution
