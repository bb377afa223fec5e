#pragma once
#include "core/distribution/batchsink.h"
#include "core/distribution/extractrecord.h"
#include <QIODevice>

namespace pindesk::distribution {

/// Writes accounts as lines of a file in a layout.
class ExtractSink : public BatchSink {
public:
    /// `device`: open for writing, empty from where it stands. To fill in a count in the header it is seeked,
    /// and for a checksum read back.
    ExtractSink(ExtractLayout layout, BatchFacts facts, QIODevice& device);
    ~ExtractSink() override;

    /// Also InvalidInput, as checkExtractLayout().
    [[nodiscard]] Result<void> begin() override;
    /// Also InvalidInput, field `extract_layout`, detail `overflow:/columns/0/width`: the line's number is
    /// too long for its column.
    [[nodiscard]] Result<std::optional<LeftOut>> add(const IssueRow& row) override;
    [[nodiscard]] Result<void> finish() override;

    /// Lines of accounts.
    [[nodiscard]] std::int64_t count() const { return m_facts.count; }
    /// Characters of names and addresses that the file's encoding lacks, written as `?`.
    [[nodiscard]] std::int64_t replacedCharacters() const { return m_writer.lacking(); }

private:
    [[nodiscard]] Result<void> writeOut();
    [[nodiscard]] Result<void> fillInCount();
    [[nodiscard]] Result<QByteArray> checksum();
    /// No value when the line's number does not fit.
    [[nodiscard]] std::optional<std::optional<LeftOut>>
    addField(const ExtractColumn& column, const std::string& constant, const IssueRow& row);

    ExtractLayout m_layout;
    RecordFacts m_facts;
    QIODevice& m_device;
    FieldWriter m_writer;
    OutputBuffer m_out;
    std::vector<std::string> m_constants; ///< of each column, UTF-8
    std::string m_joined;                 ///< a name or an account number made of its parts
    qint64 m_headerAt = 0;
    qint64 m_begin = 0;
};

} // namespace pindesk::distribution
