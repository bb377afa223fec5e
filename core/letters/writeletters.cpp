#include "core/letters/writeletters.h"
#include "core/letters/lettersink.h"
#include "core/letters/templatedocument.h"
#include <QJsonDocument>

namespace pindesk::letters {
using namespace Qt::StringLiterals;
using namespace distribution;

MakeSink letterSinks() {
    return [](const Batch& batch, const BatchFacts& facts,
              QIODevice& device) -> Result<std::unique_ptr<BatchSink>> {
        if (batch.format != BatchFormat::Letter)
            return fail(ErrorCode::InvalidInput, u"batch"_s, u"other_format"_s);
        PINDESK_TRY(const LetterTemplate letter,
                    letterTemplateFromJson(QJsonDocument(batch.document).toJson()));
        return LetterSink::make(device, letter, facts);
    };
}

Result<BatchReceipt> writeLetters(const storage::SiteUrl& site, const audit::Session& session,
                                  const WriteBatchRequest& request, const BatchProgressHandler& progress,
                                  std::stop_token stop) {
    return writeBatch(site, session, request, letterSinks(), progress, std::move(stop));
}

} // namespace pindesk::letters
