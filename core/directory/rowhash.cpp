#include "core/directory/rowhash.h"

namespace pindesk::directory {
namespace {

/// Raised when the stored form of the same input changes, so that the next import writes every row anew.
constexpr char layout = 1;

/// The length in front, so that no two rows are the same bytes.
void append(std::string_view text, std::string& bytes) {
    const auto size = static_cast<std::uint32_t>(text.size());
    for (unsigned shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>(static_cast<unsigned char>(size >> shift));
    bytes += text;
}

} // namespace

std::uint64_t rowHash(const DirectoryRow& row, const KeyedHash& hash, std::string& scratch) {
    scratch.assign(1, layout);
    append({row.account.location.data(), static_cast<std::size_t>(row.account.location.size())}, scratch);
    append({row.account.customer.data(), static_cast<std::size_t>(row.account.customer.size())}, scratch);
    for (const std::string* const text :
         {&row.firstName, &row.lastName, &row.organization, &row.serviceAddress, &row.city, &row.state,
          &row.postalCode, &row.country, &row.status, &row.email, &row.language, &row.extra})
        append(*text, scratch);
    scratch += static_cast<char>(row.mustChangePin);
    for (const Phone& phone : row.phones) {
        append(phone.kind, scratch);
        append(phone.digits, scratch);
    }
    const std::size_t personal = scratch.size();
    append(row.birthDate, scratch);
    append(row.ssnLast4, scratch);
    const std::uint64_t result = hash(QByteArrayView(scratch.data(), static_cast<qsizetype>(scratch.size())));
    wipe(scratch.data() + personal, scratch.size() - personal);
    return result;
}

} // namespace pindesk::directory
