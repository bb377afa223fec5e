#pragma once
#include "core/distribution/batch.h"
#include "core/distribution/planbatch.h"

namespace pindesk::distribution {

struct BatchRequest {
    ledger::Channel channel = ledger::Channel::Letter; ///< Bill or Letter
    BatchFormat format = BatchFormat::Extract;         ///< letters go by the channel Letter only
    QString layoutName;
    QJsonObject document; ///< a layout or a template that its own check accepts
    Selection selection;
    QString note;
};

/// Asks for a batch: another supervisor approves it, where the site wants four eyes, then it can be written
/// (writeBatch). Counts whom it is for, which takes a pass over all accounts. Needs distribute_pins. Errors
/// as planBatch(); InvalidInput, field `selection`, detail `nobody`; field `channel`; field `note` as free
/// text; field `accounts`, detail `unknown`, when the list names nobody's account; errors of the layout.
[[nodiscard]] Result<Batch> requestBatch(const storage::SiteUrl& site, const audit::Session& session,
                                         const BatchRequest& request,
                                         const BatchProgressHandler& progress = {},
                                         std::stop_token stop = {});

} // namespace pindesk::distribution
