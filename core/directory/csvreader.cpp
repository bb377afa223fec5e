#include "core/directory/csvreader.h"
#include "core/directory/rowreason.h"
#include <QFile>
#include <array>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace pindesk::directory {
namespace {

constexpr std::size_t chunk = 256U << 10U;
constexpr std::size_t mostColumns = 4096;
constexpr std::size_t wholeRow = std::numeric_limits<std::size_t>::max(); ///< no column is at fault
constexpr std::array separators{',', ';', '\t'};
constexpr QLatin1StringView sourceField("source");

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// An empty line, or the Ctrl-Z that old systems put at the end of a file.
bool isBlankLine(const RawRow& row) {
    if (row.fields.size() != 1)
        return false;
    const std::string_view text = trimmed(row.fields.front());
    return text.empty() || text == "\x1A";
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, CsvOptions options)
    : m_device(std::move(device))
    , m_options(options)
    , m_buffer(2 * chunk) {}

Result<std::unique_ptr<CsvReader>> CsvReader::open(std::unique_ptr<QIODevice> device, CsvOptions options) {
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(device), options));
    PINDESK_CHECK(reader->start());
    return reader;
}

Result<std::unique_ptr<CsvReader>> CsvReader::openFile(const QString& path, CsvOptions options) {
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, path, file->errorString());
    return open(std::move(file), options);
}

Result<void> CsvReader::start() {
    PINDESK_CHECK(fill());
    const std::string_view text(begin(), m_end);
    if (text.starts_with("\xEF\xBB\xBF")) {
        m_begin = 3;
        m_options.encoding = m_options.encoding.value_or(TextEncoding::Utf8);
    } else if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
        return fail(ErrorCode::InvalidInput, sourceField, u"encoding:utf-16"_s);
    }
    PINDESK_CHECK(readHeader());
    return {};
}

/// The header is scanned once per separator; the one that gives most columns is the file's.
Result<void> CsvReader::readHeader() {
    const bool given = m_options.separator.has_value();
    while (m_begin != m_end && (*begin() == '\r' || *begin() == '\n')) {
        char* const next = afterLineBreak(begin(), end(), m_atEnd);
        if (next == nullptr)
            break;
        m_begin = static_cast<std::size_t>(next - m_buffer.data());
        ++m_line;
    }
    if (m_begin == m_end)
        return fail(ErrorCode::InvalidInput, sourceField, u"empty"_s);
    std::size_t most = 0;
    for (std::size_t i = 0; !given && i < separators.size(); ++i) {
        const ScanResult scan = scanCsvRow(begin(), end(), separators[i], m_atEnd, mostColumns, m_fields);
        const std::size_t columns = scan.fieldCount + (scan.outcome == ScanOutcome::Row ? 0 : 1);
        if (columns > most) {
            most = columns;
            m_options.separator = separators[i];
        }
    }
    const ScanResult scan = scanCsvRow(begin(), end(), separator(), m_atEnd, mostColumns, m_fields);
    if (std::memchr(begin(), 0,
                    static_cast<std::size_t>((scan.next != nullptr ? scan.next : end()) - begin())) !=
        nullptr)
        return fail(ErrorCode::InvalidInput, sourceField, u"binary"_s);
    if (scan.outcome != ScanOutcome::Row || scan.fieldCount > mostColumns)
        return fail(ErrorCode::InvalidInput, sourceField,
                    u"header:"_s + (scan.reason.isEmpty() ? reason::rowTooLong : scan.reason));
    RawRow row;
    PINDESK_TRY(const bool read, acceptRow(scan, row));
    if (!read || row.fault)
        return fail(ErrorCode::InvalidInput, sourceField,
                    u"header:"_s + (row.fault ? row.fault->reason : u"empty"_s));
    for (const std::string_view field : row.fields)
        m_header << fromUtf8(trimmed(field));
    return {};
}

std::optional<double> CsvReader::progress() const {
    const qint64 size = m_device->size();
    if (m_device->isSequential() || size <= 0)
        return std::nullopt;
    const qint64 unread = static_cast<qint64>(m_end - m_begin);
    return static_cast<double>(m_device->pos() - unread) / static_cast<double>(size);
}

/// Moves the unread bytes to the front and reads on. Until the encoding is known, looks for it.
Result<void> CsvReader::fill() {
    if (m_begin != 0) {
        std::memmove(m_buffer.data(), begin(), m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_buffer.size() - m_end < chunk)
        m_buffer.resize(m_buffer.size() * 2);
    while (m_buffer.size() - m_end >= chunk) {
        const qint64 read = m_device->read(end(), static_cast<qint64>(chunk));
        if (read < 0)
            return fail(ErrorCode::FileUnreadable, sourceField, m_device->errorString());
        m_atEnd = read == 0;
        if (m_atEnd)
            break;
        m_end += static_cast<std::size_t>(read);
    }
    if (!m_options.encoding) {
        const std::string_view text(m_buffer.data(), m_end);
        m_options.encoding = guessEncoding(m_atEnd ? text : text.substr(0, text.find_last_of("\r\n") + 1));
    }
    return {};
}

Result<bool> CsvReader::next(RawRow& row) {
    for (;;) {
        row.fault.reset();
        row.line = m_line;
        if (m_begin == m_end && m_atEnd)
            return false;
        const auto columns = static_cast<std::size_t>(m_header.size());
        const ScanResult scan = scanCsvRow(begin(), end(), separator(), m_atEnd, columns + 1, m_fields);
        if (scan.outcome == ScanOutcome::Row) {
            PINDESK_TRY(const bool read, acceptRow(scan, row));
            if (read)
                return true;
        } else if (scan.outcome == ScanOutcome::Malformed) {
            setFault(row, scan.fieldCount, scan.reason);
            PINDESK_CHECK(passToNextLine());
            return true;
        } else if (m_end - m_begin > m_options.longestRow) {
            setFault(row, wholeRow, reason::rowTooLong);
            PINDESK_CHECK(passToNextLine());
            return true;
        } else {
            PINDESK_CHECK(fill());
        }
    }
}

/// False for an empty line.
Result<bool> CsvReader::acceptRow(const ScanResult& scan, RawRow& row) {
    const auto size = static_cast<std::size_t>(scan.next - begin());
    row.line = m_line;
    row.plain = isPlain({begin(), size});
    row.fields.clear();
    for (const FieldExtent& field : m_fields)
        row.fields.push_back(fieldText(field));
    m_begin = static_cast<std::size_t>(scan.next - m_buffer.data());
    m_line += scan.lines;
    if (isBlankLine(row))
        return false;
    const auto columns = static_cast<std::size_t>(m_header.size());
    if (size > m_options.longestRow)
        setFault(row, wholeRow, reason::rowTooLong);
    else if (columns != 0 && scan.fieldCount != columns)
        setFault(row, scan.fieldCount,
                 scan.fieldCount < columns ? reason::tooFewFields : reason::tooManyFields);
    else if (!row.plain)
        decode(row);
    return true;
}

Result<void> CsvReader::passToNextLine() {
    ++m_line;
    for (;;) {
        if (char* const next = afterLineBreak(begin(), end(), m_atEnd); next != nullptr) {
            m_begin = static_cast<std::size_t>(next - m_buffer.data());
            return {};
        }
        // Nothing of a line without end needs to be kept, but for a CR that an LF may follow.
        m_begin = m_end - (m_end != m_begin && !m_atEnd && m_buffer[m_end - 1] == '\r' ? 1 : 0);
        if (m_atEnd)
            return {};
        PINDESK_CHECK(fill());
    }
}

void CsvReader::setFault(RawRow& row, std::size_t field, QLatin1StringView reason) const {
    row.fields.clear();
    row.fault = RowProblem{row.line, m_header.value(static_cast<qsizetype>(field)), reason};
}

void CsvReader::decode(RawRow& row) {
    if (m_options.encoding == TextEncoding::Windows1252)
        return decodeWindows1252(row);
    const auto broken = std::find_if_not(row.fields.begin(), row.fields.end(), isUtf8);
    if (broken != row.fields.end())
        setFault(row, static_cast<std::size_t>(broken - row.fields.begin()), reason::undecodable);
}

void CsvReader::decodeWindows1252(RawRow& row) {
    std::size_t size = 0;
    for (const std::string_view field : row.fields)
        size += field.size();
    m_decoded.clear();
    m_decoded.reserve(3 * size); // so that it never moves under the views
    for (std::size_t i = 0; i < row.fields.size(); ++i) {
        if (isAscii(row.fields[i]))
            continue;
        const std::size_t from = m_decoded.size();
        if (!appendWindows1252(row.fields[i], m_decoded))
            return setFault(row, i, reason::undecodable);
        row.fields[i] = std::string_view(m_decoded).substr(from);
    }
}

} // namespace pindesk::directory
