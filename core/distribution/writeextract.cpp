#include "core/distribution/writeextract.h"
#include "core/distribution/extractlayoutdocument.h"
#include "core/distribution/extractsink.h"
#include <QJsonDocument>

namespace pindesk::distribution {
using namespace Qt::StringLiterals;

MakeSink extractSinks() {
    return [](const Batch& batch, const BatchFacts& facts,
              QIODevice& device) -> Result<std::unique_ptr<BatchSink>> {
        if (batch.format != BatchFormat::Extract)
            return fail(ErrorCode::InvalidInput, u"batch"_s, u"other_format"_s);
        PINDESK_TRY(ExtractLayout layout, extractLayoutFromJson(QJsonDocument(batch.document).toJson()));
        return std::make_unique<ExtractSink>(std::move(layout), facts, device);
    };
}

Result<BatchReceipt> writeExtract(const storage::SiteUrl& site, const audit::Session& session,
                                  const WriteBatchRequest& request, const BatchProgressHandler& progress,
                                  std::stop_token stop) {
    return writeBatch(site, session, request, extractSinks(), progress, std::move(stop));
}

} // namespace pindesk::distribution
