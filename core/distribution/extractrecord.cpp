#include "core/distribution/extractrecord.h"
#include "core/distribution/recorddate.h"

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
namespace {

QByteArray valueOf(const RecordColumn& column, const RecordFacts& facts) {
    switch (column.field) {
    case RecordField::Constant:
        return column.text.toUtf8();
    case RecordField::Date:
    case RecordField::Time:
        return recordMoment(facts.batch.writtenAt, column.format).toUtf8();
    case RecordField::Count:
        return QByteArray::number(qlonglong{facts.count});
    case RecordField::Batch:
        return QByteArray::number(qlonglong{facts.batch.batch});
    case RecordField::Site:
        return facts.batch.siteName.toUtf8();
    case RecordField::Sha256:
        break;
    }
    return facts.sha256;
}

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

bool isCsv(const ExtractLayout& layout) {
    return layout.format == ExtractFormat::Csv;
}

} // namespace

Result<void> writeRecord(const ExtractLayout& layout, const std::vector<RecordColumn>& columns,
                         const QString& path, const RecordFacts& facts, FieldWriter& writer,
                         OutputBuffer& out) {
    if (columns.empty())
        return {};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0 && isCsv(layout))
            out.add(characterOf(layout.separator));
        const bool isNumber =
            columns[i].field == RecordField::Count || columns[i].field == RecordField::Batch;
        if (!writer.placed(viewOf(valueOf(columns[i], facts)), columns[i].place, isNumber, out))
            return overflow(path, i);
    }
    writeLineEnd(layout, out);
    return {};
}

void writeTitles(const ExtractLayout& layout, FieldWriter& writer, OutputBuffer& out) {
    if (!isCsv(layout) || !layout.hasTitles)
        return;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (i > 0)
            out.add(characterOf(layout.separator));
        writer.text(viewOf(layout.columns[i].title.toUtf8()), {}, out);
    }
    writeLineEnd(layout, out);
}

void writeLineEnd(const ExtractLayout& layout, OutputBuffer& out) {
    out.add(layout.lineEnd == LineEnd::CrLf ? std::string_view("\r\n") : std::string_view("\n"));
}

tl::unexpected<Error> overflow(const QString& path, std::size_t column) {
    return fail(ErrorCode::InvalidInput, u"extract_layout"_s,
                u"overflow:%1/%2/width"_s.arg(path).arg(column));
}

} // namespace pindesk::distribution
