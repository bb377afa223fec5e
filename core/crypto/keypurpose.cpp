#include "core/crypto/keypurpose.h"

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

struct PurposeRow {
    KeyPurpose purpose;
    QLatin1StringView name;
    Roles roles; ///< who is granted the key; administrators get all, because they grant
};

constexpr auto administrator = Role::Administrator;
constexpr auto everybody = Role::Csr | Role::Supervisor | Role::Administrator | Role::Auditor | Role::Service;
constexpr std::array purposeRows{
    PurposeRow{KeyPurpose::InitialPin, "initial_pin"_L1,
               Role::Csr | Role::Supervisor | Role::Service | administrator},
    PurposeRow{KeyPurpose::CustomerPin, "customer_pin"_L1, Role::Supervisor | Role::Service | administrator},
    PurposeRow{KeyPurpose::PersonalData, "personal_data"_L1,
               Role::Csr | Role::Supervisor | Role::Service | administrator},
    PurposeRow{KeyPurpose::Outbox, "outbox"_L1, Role::Service | administrator},
    PurposeRow{KeyPurpose::Audit, "audit"_L1, everybody},
};
static_assert(purposeRows.size() == keyPurposes.size());

} // namespace

QLatin1StringView nameOf(KeyPurpose purpose) {
    return std::find_if(purposeRows.begin(), purposeRows.end(),
                        [purpose](const PurposeRow& row) { return row.purpose == purpose; })
        ->name;
}

std::optional<KeyPurpose> keyPurposeFromText(QStringView text) {
    for (const PurposeRow& row : purposeRows)
        if (text == row.name)
            return row.purpose;
    return std::nullopt;
}

std::vector<KeyPurpose> purposesOf(Roles roles) {
    std::vector<KeyPurpose> purposes;
    for (const PurposeRow& row : purposeRows)
        if ((row.roles & roles) != Roles())
            purposes.push_back(row.purpose);
    return purposes;
}

} // namespace pindesk::crypto
