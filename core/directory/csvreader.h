#pragma once
#include "core/directory/csvscanner.h"
#include "core/directory/rowsource.h"
#include "core/directory/textencoding.h"
#include <QIODevice>
#include <memory>

namespace pindesk::directory {

/// What a column map may say about the file. Without a value each is found out from the file itself.
struct CsvOptions {
    std::optional<TextEncoding> encoding = std::nullopt;
    std::optional<char> separator = std::nullopt;
    /// A row of more bytes is rejected, so that memory stays bounded.
    std::size_t longestRow = 8U << 20U;
    bool operator==(const CsvOptions&) const = default;
};

/// Reads delimited text of any size in a small buffer. The first row is the header.
///
/// Separator: the one of comma, semicolon and tab that gives the header the most columns.
/// Encoding: UTF-8 when there is a byte order mark; otherwise judged by the first lines beyond ASCII, one
/// buffer of them (guessEncoding). It holds for the whole file: a row that breaks it is `undecodable`.
/// Malformed rows are rows with a fault. After a broken quote reading goes on with the next physical line, so
/// that one stray quote costs one row. Empty lines are passed over.
class CsvReader final : public RowSource {
public:
    /// Takes over an open device. InvalidInput, field `source`: `empty`, `encoding:utf-16`, `binary`,
    /// `header:<reason>`. FileUnreadable when the device fails.
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(std::unique_ptr<QIODevice> device,
                                                                 CsvOptions options = {});
    /// The same for a file by name; field of FileUnreadable is the name.
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> openFile(const QString& path,
                                                                     CsvOptions options = {});

    [[nodiscard]] const QStringList& header() const override { return m_header; }
    [[nodiscard]] Result<bool> next(RawRow& row) override;
    [[nodiscard]] std::optional<double> progress() const override;
    [[nodiscard]] char separator() const { return m_options.separator.value_or(','); }
    /// None as long as all that was read is ASCII.
    [[nodiscard]] std::optional<TextEncoding> encoding() const { return m_options.encoding; }

private:
    CsvReader(std::unique_ptr<QIODevice> device, CsvOptions options);

    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<void> readHeader();
    [[nodiscard]] Result<void> fill();
    [[nodiscard]] Result<void> passToNextLine();
    [[nodiscard]] Result<bool> acceptRow(const ScanResult& scan, RawRow& row);
    [[nodiscard]] char* end() { return m_buffer.data() + m_end; }
    [[nodiscard]] char* begin() { return m_buffer.data() + m_begin; }
    void setFault(RawRow& row, std::size_t field, QLatin1StringView reason) const;
    void decode(RawRow& row);
    void decodeWindows1252(RawRow& row);

    std::unique_ptr<QIODevice> m_device;
    CsvOptions m_options;
    QStringList m_header;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_atEnd = false;
    qint64 m_line = 1;
    std::vector<FieldExtent> m_fields;
    std::string m_decoded;
};

} // namespace pindesk::directory
