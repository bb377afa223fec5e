#include "core/directory/packedrows.h"

namespace pindesk::directory {
namespace {

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

QByteArray bytesOf(std::string_view text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

void PackedRows::clear() {
    for (Row& row : m_rows)
        wipe(row.personalData.data(), row.personalData.size());
    m_rows.clear();
    m_sizes.clear();
    m_bytes.clear();
}

void PackedRows::append(std::string_view text) {
    m_sizes.push_back(static_cast<std::uint32_t>(text.size()));
    m_bytes += text;
}

void PackedRows::add(DirectoryRow& row, std::int64_t hash) {
    Row& packed = m_rows.emplace_back();
    packed.line = row.line;
    packed.hash = hash;
    packed.bytes = static_cast<std::uint32_t>(m_bytes.size());
    packed.sizes = static_cast<std::uint32_t>(m_sizes.size());
    packed.phones = static_cast<std::uint32_t>(row.phones.size());
    packed.mustChangePin = row.mustChangePin;
    if (!row.birthDate.empty() || !row.ssnLast4.empty()) {
        packed.personal = Row::Personal::Plain;
        encodePersonalData(row.birthDate, row.ssnLast4,
                           std::span(packed.personalData).first<personalDataSize>());
        row.wipePersonal();
    }
    append(viewOf(row.account.location));
    append(viewOf(row.account.customer));
    for (const std::string* const text :
         {&row.firstName, &row.lastName, &row.organization, &row.serviceAddress, &row.city, &row.state,
          &row.postalCode, &row.country, &row.status, &row.email, &row.language, &row.extra})
        append(*text);
    for (const Phone& phone : row.phones) {
        append(phone.kind);
        append(phone.digits);
    }
}

PackedRows::Texts PackedRows::texts(std::size_t row) const {
    Texts texts;
    std::size_t at = m_rows[row].bytes;
    const std::uint32_t* size = &m_sizes[m_rows[row].sizes];
    for (std::string_view& text : texts) {
        text = piece(at, *size);
        at += *size++;
    }
    return texts;
}

AccountNumber PackedRows::number(std::size_t row) const {
    return {bytesOf(locationId(row)), bytesOf(customerId(row))};
}

void PackedRows::unpack(std::size_t row, DirectoryRow& to) const {
    const Texts of = texts(row);
    to.line = m_rows[row].line;
    to.account = number(row);
    to.mustChangePin = m_rows[row].mustChangePin;
    std::size_t i = FirstName;
    for (std::string* const text :
         {&to.firstName, &to.lastName, &to.organization, &to.serviceAddress, &to.city, &to.state,
          &to.postalCode, &to.country, &to.status, &to.email, &to.language, &to.extra})
        text->assign(of[i++]);
    to.phones.clear();
    forEachPhone(row, [&to](std::string_view kind, std::string_view digits) {
        to.phones.push_back({std::string(kind), std::string(digits)});
    });
}

} // namespace pindesk::directory
