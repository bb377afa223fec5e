#include "core/base/rights.h"
#include <QStringList>
#include <array>
#include <optional>

namespace pindesk {
namespace {

struct RightRow {
    Right right;
    const char* name;
    Roles roles;
};

constexpr auto desk = Role::Csr | Role::Supervisor;
constexpr std::array rightRows{
    RightRow{Right::LookUpAccount, "look_up_account", desk},
    RightRow{Right::VerifyCaller, "verify_caller", desk},
    RightRow{Right::OverrideVerification, "override_verification", Role::Supervisor},
    RightRow{Right::GiveHint, "give_hint", desk},
    RightRow{Right::ResetPin, "reset_pin", desk},
    RightRow{Right::UndoOthersReset, "undo_others_reset", Role::Supervisor},
    RightRow{Right::RevealInitialPin, "reveal_initial_pin", desk},
    RightRow{Right::ChangePinPolicy, "change_pin_policy", Role::Supervisor},
    RightRow{Right::GeneratePins, "generate_pins", Role::Administrator},
    RightRow{Right::ImportDirectory, "import_directory", Role::Administrator},
    RightRow{Right::ManageStaff, "manage_staff", Role::Administrator},
    RightRow{Right::ApproveRequests, "approve_requests", Role::Supervisor},
    RightRow{Right::ManageKeys, "manage_keys", Role::Administrator},
    RightRow{Right::ManageSchema, "manage_schema", Role::Administrator},
    RightRow{Right::ChangeSettings, "change_settings", Role::Administrator},
    RightRow{Right::ReadAudit, "read_audit", Role::Administrator | Role::Auditor},
    RightRow{Right::ReadAccountAudit, "read_account_audit",
             Role::Supervisor | Role::Administrator | Role::Auditor},
    RightRow{Right::SendMail, "send_mail", Role::Administrator | Role::Service},
    RightRow{Right::ReadMailQueue, "read_mail_queue", Role::Supervisor | Role::Administrator | Role::Service},
    RightRow{Right::CheckMail, "check_mail", Role::Supervisor | Role::Administrator},
    RightRow{Right::ReadReports, "read_reports", Role::Supervisor},
    RightRow{Right::ManageProfiles, "manage_profiles", Role::Supervisor},
    RightRow{Right::ServeCustomers, "serve_customers", Role::Service},
    RightRow{Right::DistributePins, "distribute_pins", Role::Supervisor},
};

struct RoleName {
    Role role;
    QLatin1StringView name;
};

constexpr std::array roleNames{
    RoleName{Role::Csr, QLatin1StringView("csr")},
    RoleName{Role::Supervisor, QLatin1StringView("supervisor")},
    RoleName{Role::Administrator, QLatin1StringView("administrator")},
    RoleName{Role::Auditor, QLatin1StringView("auditor")},
    RoleName{Role::Service, QLatin1StringView("service")},
};

const RightRow& rowOf(Right right) {
    return *std::find_if(rightRows.begin(), rightRows.end(),
                         [right](const RightRow& row) { return row.right == right; });
}

} // namespace

bool allows(Roles roles, Right right) {
    return (rowOf(right).roles & roles) != Roles();
}

QString nameOf(Right right) {
    return QString::fromLatin1(rowOf(right).name);
}

std::optional<Roles> rolesFromText(QStringView text) {
    Roles roles;
    for (const QStringView part : text.split(u',')) {
        const auto found = std::find_if(roleNames.begin(), roleNames.end(),
                                        [&](const RoleName& row) { return part.trimmed() == row.name; });
        if (found == roleNames.end())
            return std::nullopt;
        roles |= found->role;
    }
    return roles;
}

QString textOf(Roles roles) {
    QStringList names;
    for (const RoleName& row : roleNames)
        if (roles.testFlag(row.role))
            names << row.name;
    return names.join(u',');
}

} // namespace pindesk
