#pragma once
#include "core/base/ids.h"
#include <QFlags>
#include <QString>

namespace pindesk {

/// What a person may be (domain: roles). A person can hold several.
enum class Role { Csr = 1, Supervisor = 2, Administrator = 4, Auditor = 8, Service = 16 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/// What a use case asks for. The table in rights.cpp says which roles have it.
enum class Right {
    LookUpAccount,
    VerifyCaller,
    OverrideVerification,
    GiveHint,
    ResetPin,
    UndoOthersReset,
    RevealInitialPin,
    ChangePinPolicy,
    GeneratePins,
    ImportDirectory,
    ManageStaff,
    ApproveRequests,
    ManageKeys,
    ManageSchema,
    ChangeSettings,
    ReadAudit,
    ReadAccountAudit,
    SendMail,
    ReadMailQueue,
    CheckMail,
    ReadReports,
    ManageProfiles,
    ServeCustomers,
    DistributePins,
};

[[nodiscard]] bool allows(Roles roles, Right right);
/// The name used in errors and the audit trail, e.g. `reset_pin`.
[[nodiscard]] QString nameOf(Right right);

/// Names as the command line writes them: `csr,supervisor`. Unknown names give no value.
[[nodiscard]] std::optional<Roles> rolesFromText(QStringView text);
[[nodiscard]] QString textOf(Roles roles);

/// Who acts, from where.
struct Actor {
    StaffId staffId;
    QString userName;
    Roles roles;
    QString workstation;
};

} // namespace pindesk
