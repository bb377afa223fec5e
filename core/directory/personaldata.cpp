#include "core/directory/personaldata.h"
#include <algorithm>

namespace pindesk::directory {
using namespace Qt::StringLiterals;
namespace {

constexpr std::size_t birthDateSize = 10;

Secret partOf(std::span<const unsigned char> part) {
    if (std::all_of(part.begin(), part.end(), [](unsigned char c) { return c == 0; }))
        return {};
    return Secret(QByteArrayView(part.data(), static_cast<qsizetype>(part.size())));
}

} // namespace

void encodePersonalData(std::string_view birthDate, std::string_view ssnLast4,
                        std::span<unsigned char, personalDataSize> out) {
    std::fill(out.begin(), out.end(), '\0');
    std::copy_n(birthDate.begin(), std::min(birthDate.size(), birthDateSize), out.begin());
    std::copy_n(ssnLast4.begin(), std::min(ssnLast4.size(), personalDataSize - birthDateSize),
                out.begin() + birthDateSize);
}

Result<PersonalData> openPersonalData(storage::Connection& connection, const audit::Session& session,
                                      const AccountNumber& account, QByteArrayView sealed) {
    if (sealed.isEmpty())
        return PersonalData();
    PINDESK_TRY(const Secret plain, audit::openSealed(connection, session, crypto::KeyPurpose::PersonalData,
                                                      crypto::personalContext(account), sealed));
    if (plain.size() != personalDataSize)
        return fail(ErrorCode::SealRefused);
    const auto bytes = plain.bytes();
    return PersonalData{partOf(bytes.first(birthDateSize)), partOf(bytes.subspan(birthDateSize))};
}

} // namespace pindesk::directory
