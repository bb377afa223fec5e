#include "core/directory/importpipeline.h"

namespace pindesk::directory {

ImportPipeline::ImportPipeline(Settings settings) {
    for (std::size_t i = 0; i < batches; ++i)
        m_empty.push(std::make_unique<ImportBatch>());
    m_thread = std::jthread([this, own = std::move(settings)]() mutable { read(std::move(own)); });
}

ImportPipeline::~ImportPipeline() {
    m_empty.close();
    m_full.close();
}

Result<ImportBatchPointer> ImportPipeline::next() {
    auto batch = m_full.pop();
    if (!batch)
        return fail(ErrorCode::Internal, {}, QStringLiteral("read past the last batch"));
    return std::move(*batch);
}

void ImportPipeline::giveBack(ImportBatchPointer batch) {
    m_empty.push(std::move(batch));
}

Result<std::unique_ptr<ImportReader>> ImportPipeline::makeReader(Settings settings) {
    PINDESK_TRY(auto source, settings.openSource());
    if (!settings.map) {
        PINDESK_TRY(settings.map, ColumnMap::forHeader(source->header()));
    }
    PINDESK_TRY(auto bound, bindMap(*settings.map, source->header()));
    return std::make_unique<ImportReader>(std::move(source), std::move(bound), settings.today,
                                          settings.hashKey, std::move(settings.preparer));
}

void ImportPipeline::read(Settings settings) {
    auto reader = makeReader(std::move(settings));
    if (!reader) {
        m_full.push(fail(reader.error()));
        return m_full.close();
    }
    for (bool isLast = false; !isLast;) {
        auto batch = m_empty.pop();
        if (!batch) // nobody wants more
            return;
        auto filled = (*reader)->fill(**batch);
        isLast = !filled || (*batch)->isLast;
        if (!m_full.push(filled ? Result<ImportBatchPointer>(std::move(*batch)) : fail(filled.error())))
            return;
    }
    m_full.close();
}

} // namespace pindesk::directory
