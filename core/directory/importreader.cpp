#include "core/directory/importreader.h"
#include <algorithm>
#include <numeric>

namespace pindesk::directory {
namespace {

// Asking the time at every stage of every row would cost more than some of the stages.
constexpr std::int64_t measuredRow = 16;

/// Rows come in order from most systems.
void orderRows(ImportBatch& batch) {
    auto& order = batch.order;
    order.resize(batch.rows.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto isLess = [&rows = batch.rows](std::uint32_t a, std::uint32_t b) {
        return rows.compare(a, b) < 0;
    };
    if (!std::is_sorted(order.begin(), order.end(), isLess))
        std::stable_sort(order.begin(), order.end(), isLess);
}

} // namespace

ImportReader::ImportReader(std::unique_ptr<RowSource> source, BoundMap map, Date today, const Secret& hashKey,
                           std::optional<RowPreparer> preparer)
    : m_source(std::move(source))
    , m_normaliser(std::move(map), today)
    , m_sipHash(hashKey)
    , m_hash([this](QByteArrayView bytes) { return m_sipHash.of(bytes); })
    , m_preparer(std::move(preparer)) {}

Result<void> ImportReader::fill(ImportBatch& batch) {
    batch.clear();
    while (!batch.isFull() && !batch.isLast) {
        std::optional<StageTimer> timer;
        if (m_count++ % measuredRow == 0)
            timer.emplace(batch.seconds, measuredRow);
        PINDESK_CHECK(readRow(batch, timer ? &*timer : nullptr));
    }
    batch.progress = m_source->progress();
    StageTimer timer(batch.seconds);
    orderRows(batch);
    batch.keys.sort();
    batch.isPrepared = m_preparer.has_value();
    timer.lap(ImportStage::Sort);
    return {};
}

Result<void> ImportReader::readRow(ImportBatch& batch, StageTimer* timer) {
    PINDESK_TRY(const bool isRow, m_source->next(m_raw));
    lap(timer, ImportStage::Parse);
    if (!isRow) {
        batch.isLast = true;
        return {};
    }
    ++batch.read;
    auto problem = m_normaliser.normalise(m_raw, m_row, batch.warnings);
    lap(timer, ImportStage::Normalise);
    if (problem) {
        batch.rejected.push_back(std::move(*problem));
        return {};
    }
    const std::uint64_t hash = rowHash(m_row, m_hash, m_scratch);
    lap(timer, ImportStage::Hash);
    batch.rows.add(m_row, static_cast<std::int64_t>(hash));
    lap(timer, ImportStage::Pack);
    return m_preparer ? m_preparer->prepare(batch, batch.rows.size() - 1, m_row, timer) : Result<void>();
}

} // namespace pindesk::directory
