#include "core/distribution/checkextractlayout.h"
#include "core/base/csvtext.h"
#include "core/base/freetext.h"
#include "core/distribution/recorddate.h"
#include "core/distribution/textencoder.h"

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
namespace {

class Problems {
public:
    explicit Problems(const ExtractLayout& layout)
        : m_layout(layout)
        , m_encoder(layout.encoding) {}

    std::vector<LayoutProblem> take() {
        checkFile();
        checkColumns();
        checkRecord(m_layout.header, u"/header"_s);
        checkRecord(m_layout.trailer, u"/trailer"_s);
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool isCsv() const { return m_layout.format == ExtractFormat::Csv; }
    void add(const QString& path, QLatin1StringView rule) { m_found.push_back({path, rule}); }

    void checkFile() {
        if (m_layout.name.trimmed().isEmpty())
            add(u"/name"_s, "missing"_L1);
        else if (const auto good = checkFreeText(m_layout.name, {}, longestLayoutName); !good)
            add(u"/name"_s, good.error().detail == "too_long"_L1 ? "too_long"_L1 : "character"_L1);
        if (m_layout.carrier == Carrier::Postcard)
            add(u"/carrier"_s, "postcard"_L1);
        if (m_layout.formulas == Formulas::Raw && !m_layout.isBill)
            add(u"/formulas"_s, "raw_without_bill"_L1);
    }

    void checkColumns() {
        const auto has = [this](ExtractField field) {
            return std::any_of(m_layout.columns.begin(), m_layout.columns.end(),
                               [field](const ExtractColumn& column) { return column.field == field; });
        };
        if (m_layout.columns.size() > mostColumns)
            add(u"/columns"_s, "too_long"_L1);
        if (!has(ExtractField::Pin))
            add(u"/columns"_s, "missing_pin"_L1);
        if (!has(ExtractField::Account) && !(has(ExtractField::Location) && has(ExtractField::Customer)))
            add(u"/columns"_s, "missing_account"_L1);
        for (std::size_t i = 0; i < m_layout.columns.size(); ++i)
            checkColumn(m_layout.columns[i], u"/columns/%1"_s.arg(i));
    }

    void checkColumn(const ExtractColumn& column, const QString& path) {
        if (isCsv() && m_layout.hasTitles) {
            if (column.title.trimmed().isEmpty())
                add(path + "/title"_L1, "missing"_L1);
            else
                checkWords(column.title, path + "/title"_L1);
        }
        if (column.field == ExtractField::Constant)
            checkWords(column.text, path + "/text"_L1);
        if (isCsv())
            return; // its places are not used
        checkPlace(column.place, path, column.field == ExtractField::Number);
        if (isCredential(column.field) && column.place.pad != ' ')
            add(path + "/pad"_L1, "number_pad"_L1);
        if (column.field == ExtractField::Constant)
            checkRoom(column.place, column.text.toUcs4().size(), path);
    }

    void checkRecord(const std::vector<RecordColumn>& columns, const QString& path) {
        if (columns.size() > mostColumns)
            add(path, "too_long"_L1);
        for (std::size_t i = 0; i < columns.size(); ++i)
            checkRecordColumn(columns[i], path + u'/' + QString::number(i), &columns == &m_layout.header);
    }

    void checkRecordColumn(const RecordColumn& column, const QString& path, bool isHeader) {
        if (column.field == RecordField::Sha256 && isHeader)
            add(path + "/field"_L1, "checksum_in_header"_L1);
        // It is known only at the end and then written into its place.
        if (column.field == RecordField::Count && isHeader && column.place.width == 0 && isCsv())
            add(path + "/width"_L1, "count_width"_L1);
        if (column.field == RecordField::Constant)
            checkWords(column.text, path + "/text"_L1);
        const bool isMoment = column.field == RecordField::Date || column.field == RecordField::Time;
        const auto formats = recordFormats(column.field);
        if (isMoment && std::find(formats.begin(), formats.end(), column.format) == formats.end())
            add(path + "/format"_L1, "format"_L1);
        checkPlace(column.place, path,
                   column.field == RecordField::Count || column.field == RecordField::Batch);
        if (column.field == RecordField::Constant)
            checkRoom(column.place, column.text.toUcs4().size(), path);
        else if (isMoment)
            checkRoom(column.place, column.format.size(), path);
        else if (column.field == RecordField::Sha256)
            checkRoom(column.place, sha256Width, path);
    }

    /// A title or a constant.
    void checkWords(const QString& text, const QString& path) {
        const QChar separator = QLatin1Char(characterOf(m_layout.separator));
        if (const auto good = checkFreeText(text, {}, longestTitle); !good)
            add(path, good.error().detail == "too_long"_L1 ? "too_long"_L1 : "character"_L1);
        else if (!m_encoder.encodes(text.toStdString()))
            add(path, "not_encodable"_L1);
        else if (isCsv() && (text.contains(separator) || text.contains(u'"')))
            add(path, "separator"_L1);
        else if (isCsv() && m_layout.formulas == Formulas::Neutralise && looksLikeFormula(text.toUtf8()))
            add(path, "formula"_L1);
    }

    void checkPlace(const Place& place, const QString& path, bool isNumber) {
        if (place.width < (isCsv() ? 0 : 1) || place.width > widestColumn)
            add(path + "/width"_L1, "range"_L1);
        const bool isDigit = place.pad >= '0' && place.pad <= '9';
        if (place.pad < ' ' || place.pad > '~')
            add(path + "/pad"_L1, "pad"_L1);
        else if (isNumber && isDigit && (place.pad != '0' || place.align == Align::Left))
            add(path + "/pad"_L1, "number_pad"_L1);
    }

    void checkRoom(const Place& place, qsizetype needed, const QString& path) {
        if (place.width > 0 && place.width < needed)
            add(path + "/width"_L1, "too_narrow"_L1);
    }

    const ExtractLayout& m_layout;
    TextEncoder m_encoder;
    std::vector<LayoutProblem> m_found;
};

} // namespace

std::vector<LayoutProblem> problemsOf(const ExtractLayout& layout) {
    return Problems(layout).take();
}

Result<void> checkExtractLayout(const ExtractLayout& layout) {
    const auto problems = problemsOf(layout);
    if (problems.empty())
        return {};
    return fail(ErrorCode::InvalidInput, u"extract_layout"_s,
                problems.front().rule + u':' + problems.front().path);
}

} // namespace pindesk::distribution
