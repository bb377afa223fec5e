#include "core/distribution/extractsink.h"
#include "core/audit/privatefile.h"
#include "core/crypto/digest.h"
#include "core/distribution/checkextractlayout.h"

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
namespace {

constexpr std::size_t bufferSize = 256 * 1024;
constexpr std::size_t fullAt = bufferSize - 16 * 1024; // a line seldom has more

std::string_view viewOf(QByteArrayView bytes) {
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

bool hasField(const std::vector<RecordColumn>& columns, RecordField field) {
    return std::any_of(columns.begin(), columns.end(),
                       [field](const RecordColumn& column) { return column.field == field; });
}

/// What a column of text shows; not those that are made of parts.
QByteArrayView textOf(ExtractField field, const IssueRow& row) {
    switch (field) {
    case ExtractField::FirstName:
        return row.firstName;
    case ExtractField::LastName:
        return row.lastName;
    case ExtractField::Organization:
        return row.organization;
    case ExtractField::ServiceAddress:
        return row.serviceAddress;
    case ExtractField::City:
        return row.city;
    case ExtractField::State:
        return row.state;
    case ExtractField::PostalCode:
        return row.postalCode;
    case ExtractField::Country:
        return row.country;
    case ExtractField::Status:
        return row.status;
    case ExtractField::Language:
        return row.language;
    case ExtractField::Email:
        return row.email;
    default:
        return {};
    }
}

void joinName(const IssueRow& row, std::string& name) {
    name.assign(viewOf(row.firstName));
    if (!row.firstName.isEmpty() && !row.lastName.isEmpty())
        name += ' ';
    name += viewOf(row.lastName);
    if (name.empty())
        name.assign(viewOf(row.organization));
}

} // namespace

ExtractSink::ExtractSink(ExtractLayout layout, BatchFacts facts, QIODevice& device)
    : m_layout(std::move(layout))
    , m_facts{std::move(facts)}
    , m_device(device)
    , m_writer(m_layout)
    , m_out(bufferSize) {
    for (const ExtractColumn& column : m_layout.columns)
        m_constants.push_back(column.text.toStdString());
}

ExtractSink::~ExtractSink() = default;

Result<void> ExtractSink::writeOut() {
    const auto size = static_cast<qint64>(m_out.size());
    if (m_device.write(m_out.view().data(), size) != size)
        return audit::writeFailure(m_device);
    m_out.shrink(0);
    return {};
}

Result<void> ExtractSink::begin() {
    PINDESK_CHECK(checkExtractLayout(m_layout));
    m_begin = m_device.pos();
    m_out.add(viewOf(byteOrderMark(m_layout.encoding)));
    m_headerAt = m_begin + static_cast<qint64>(m_out.size());
    PINDESK_CHECK(writeRecord(m_layout, m_layout.header, u"/header"_s, m_facts, m_writer, m_out));
    writeTitles(m_layout, m_writer, m_out);
    return {};
}

std::optional<std::optional<LeftOut>>
ExtractSink::addField(const ExtractColumn& column, const std::string& constant, const IssueRow& row) {
    switch (column.field) {
    case ExtractField::Location:
        return m_writer.credential(viewOf(row.location), column.place, m_out);
    case ExtractField::Customer:
        return m_writer.credential(viewOf(row.customer), column.place, m_out);
    case ExtractField::Pin:
        return m_writer.credential(viewOf(row.pin), column.place, m_out);
    case ExtractField::Account:
        m_joined.assign(viewOf(row.location));
        m_joined += '/';
        m_joined += viewOf(row.customer);
        return m_writer.credential(m_joined, column.place, m_out);
    case ExtractField::Number:
        if (!m_writer.number(m_facts.count + 1, column.place, m_out))
            return std::nullopt;
        break;
    case ExtractField::Constant:
        m_writer.text(constant, column.place, m_out);
        break;
    case ExtractField::Name:
        joinName(row, m_joined);
        m_writer.text(m_joined, column.place, m_out);
        break;
    default:
        m_writer.text(viewOf(textOf(column.field, row)), column.place, m_out);
        break;
    }
    return std::optional<LeftOut>();
}

Result<std::optional<LeftOut>> ExtractSink::add(const IssueRow& row) {
    if (m_out.size() >= fullAt)
        PINDESK_CHECK(writeOut());
    const std::size_t begin = m_out.size();
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        if (i > 0 && m_layout.format == ExtractFormat::Csv)
            m_out.add(characterOf(m_layout.separator));
        const auto added = addField(m_layout.columns[i], m_constants[i], row);
        if (!added)
            return overflow(u"/columns"_s, i);
        if (*added) {
            m_out.shrink(begin);
            return *added;
        }
    }
    writeLineEnd(m_layout, m_out);
    ++m_facts.count;
    return std::optional<LeftOut>();
}

/// The count has a width of its own, so that the header stays as long as it was.
Result<void> ExtractSink::fillInCount() {
    const qint64 end = m_device.pos();
    OutputBuffer header(bufferSize / 64);
    PINDESK_CHECK(writeRecord(m_layout, m_layout.header, u"/header"_s, m_facts, m_writer, header));
    const auto size = static_cast<qint64>(header.size());
    if (!m_device.seek(m_headerAt) || m_device.write(header.view().data(), size) != size ||
        !m_device.seek(end))
        return audit::writeFailure(m_device);
    return {};
}

/// Of what stands in the file, so that a header that was filled in is in it.
Result<QByteArray> ExtractSink::checksum() {
    const qint64 end = m_device.pos();
    if (!m_device.seek(m_begin))
        return audit::writeFailure(m_device);
    crypto::Sha256 hash;
    OutputBuffer block(bufferSize);
    for (qint64 rest = end - m_begin; rest > 0;) {
        const qint64 got = m_device.read(block.room(bufferSize), std::min<qint64>(rest, bufferSize));
        if (got <= 0)
            return audit::writeFailure(m_device);
        hash.add({block.view().data(), got});
        rest -= got;
    }
    if (!m_device.seek(end))
        return audit::writeFailure(m_device);
    return hash.take().toHex();
}

Result<void> ExtractSink::finish() {
    PINDESK_CHECK(writeOut());
    if (hasField(m_layout.header, RecordField::Count))
        PINDESK_CHECK(fillInCount());
    if (hasField(m_layout.trailer, RecordField::Sha256)) {
        PINDESK_TRY(m_facts.sha256, checksum());
    }
    PINDESK_CHECK(writeRecord(m_layout, m_layout.trailer, u"/trailer"_s, m_facts, m_writer, m_out));
    return writeOut();
}

} // namespace pindesk::distribution
