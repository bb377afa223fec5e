#pragma once
#include "core/base/result.h"
#include "core/distribution/batchsink.h"
#include "core/distribution/fieldwriter.h"

namespace pindesk::distribution {

/// What the records before and after the accounts tell, with the count and the checksum as far as known.
struct RecordFacts {
    BatchFacts batch{};
    std::int64_t count = 0;
    QByteArray sha256{}; ///< hexadecimal
};

/// Appends a record and its line end. InvalidInput, field `extract_layout`, detail
/// `overflow:/trailer/1/width` when a number is too long for its place; `path` is `/header` or `/trailer`.
[[nodiscard]] Result<void> writeRecord(const ExtractLayout& layout, const std::vector<RecordColumn>& columns,
                                       const QString& path, const RecordFacts& facts, FieldWriter& writer,
                                       OutputBuffer& out);

/// The first line of a CSV file.
void writeTitles(const ExtractLayout& layout, FieldWriter& writer, OutputBuffer& out);

void writeLineEnd(const ExtractLayout& layout, OutputBuffer& out);

[[nodiscard]] tl::unexpected<Error> overflow(const QString& path, std::size_t column);

} // namespace pindesk::distribution
