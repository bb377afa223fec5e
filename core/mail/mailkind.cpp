#include "core/mail/mailkind.h"

using namespace Qt::StringLiterals;

namespace pindesk::mail {
namespace {

constexpr std::array linkValues{"user_name"_L1, "link"_L1, "code"_L1, "hours"_L1};
constexpr std::array customerLinkValues{"link"_L1,
                                        "hours"_L1}; // not the account: whoever reads along has not both
constexpr std::array pinValues{"pin"_L1};

struct KindRow {
    MailKind kind;
    QLatin1StringView name;
    std::span<const QLatin1StringView> values;
};

constexpr std::array kindRows{
    KindRow{MailKind::StaffInvitation, "staff_invitation"_L1, linkValues},
    KindRow{MailKind::StaffReset, "staff_reset"_L1, linkValues},
    KindRow{MailKind::StaffReactivation, "staff_reactivation"_L1, linkValues},
    KindRow{MailKind::Enable, "enable"_L1, customerLinkValues},
    KindRow{MailKind::ForgottenPin, "forgotten_pin"_L1, pinValues},
    KindRow{MailKind::InitialPin, "initial_pin"_L1, pinValues},
    KindRow{MailKind::ResetPinLink, "reset_pin"_L1, customerLinkValues},
    KindRow{MailKind::Test, "test"_L1, {}},
};
static_assert(kindRows.size() == mailKinds.size());

const KindRow& rowOf(MailKind kind) {
    return *std::find_if(kindRows.begin(), kindRows.end(),
                         [kind](const KindRow& row) { return row.kind == kind; });
}

} // namespace

QLatin1StringView nameOf(MailKind kind) {
    return rowOf(kind).name;
}

std::optional<MailKind> mailKindFromText(QStringView text) {
    for (const KindRow& row : kindRows)
        if (text == row.name)
            return row.kind;
    return std::nullopt;
}

std::span<const QLatin1StringView> valuesOf(MailKind kind) {
    return rowOf(kind).values;
}

} // namespace pindesk::mail
