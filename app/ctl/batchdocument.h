#pragma once
#include "core/distribution/listissues.h"
#include "core/distribution/writebatch.h"
#include <QJsonObject>
#include <QStringList>

/// Batches and the ledger as the command line tells them.
namespace pindesk::ctl {

[[nodiscard]] QJsonObject batchDocument(const distribution::Batch& batch);
/// With what was written; the text form of the same.
[[nodiscard]] QJsonObject receiptDocument(const distribution::BatchReceipt& receipt);
[[nodiscard]] QStringList receiptLines(const distribution::BatchReceipt& receipt);

[[nodiscard]] QJsonObject planDocument(const distribution::BatchPlan& plan);
[[nodiscard]] QStringList planLines(const distribution::BatchPlan& plan);

[[nodiscard]] QJsonObject issueDocument(const distribution::ListedIssue& issue);
[[nodiscard]] QJsonObject funnelDocument(const distribution::Funnel& funnel);
[[nodiscard]] QStringList funnelLines(const distribution::Funnels& funnels);

} // namespace pindesk::ctl
