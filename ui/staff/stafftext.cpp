#include "ui/staff/stafftext.h"
#include <QCoreApplication>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using staff::LockReason;
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(staff)
};

} // namespace

QString staffStatusText(const QString& status) {
    if (status == "invited"_L1)
        return Words::tr("Invited");
    if (status == "active"_L1)
        return Words::tr("Active");
    if (status == "locked"_L1)
        return Words::tr("Locked");
    return status == "disabled"_L1 ? Words::tr("Disabled") : status;
}

Tone staffStatusTone(const QString& status) {
    if (status == "active"_L1)
        return Tone::Good;
    if (status == "locked"_L1)
        return Tone::Bad;
    return status == "invited"_L1 ? Tone::Caution : Tone::Neutral;
}

const char* staffStatusIcon(const QString& status) {
    if (status == "active"_L1)
        return "success";
    if (status == "locked"_L1)
        return "lock";
    return status == "invited"_L1 ? "clock" : "stop";
}

QString staffStandingText(const staff::Person& person) {
    if (!person.lockReason)
        return staffStatusText(person.status);
    switch (*person.lockReason) {
    case LockReason::SignIn:
        return Words::tr("Locked: passwords");
    case LockReason::Identity:
        return Words::tr("Locked: employee numbers");
    case LockReason::SecurityAnswer:
        return Words::tr("Locked: security answers");
    case LockReason::LinkExpired:
        break;
    }
    return Words::tr("Locked: link not used");
}

QString triggerText(LockReason reason) {
    switch (reason) {
    case LockReason::SignIn:
        return Words::tr("Wrong passwords");
    case LockReason::Identity:
        return Words::tr("Wrong employee numbers");
    case LockReason::SecurityAnswer:
        return Words::tr("Wrong security answers");
    case LockReason::LinkExpired:
        break;
    }
    return Words::tr("Link not used in time");
}

QString roleText(Role role) {
    switch (role) {
    case Role::Csr:
        return Words::tr("CSR");
    case Role::Supervisor:
        return Words::tr("Supervisor");
    case Role::Administrator:
        return Words::tr("Administrator");
    case Role::Auditor:
        return Words::tr("Auditor");
    case Role::Service:
        break;
    }
    return Words::tr("Service");
}

QString roleEffectText(Role role) {
    switch (role) {
    case Role::Csr:
        return Words::tr("Looks up customers, verifies callers, gives hints, resets PINs.");
    case Role::Supervisor:
        return Words::tr("As a CSR; also overrides verification, undoes others' resets, sets the rules for "
                         "PINs, approves.");
    case Role::Administrator:
        return Words::tr("Imports customers, generates PINs, manages staff, keys and settings. Sees no PIN.");
    case Role::Auditor:
        return Words::tr("Reads and verifies the audit trail.");
    case Role::Service:
        break;
    }
    return Words::tr("A program, not a person.");
}

QString nameOf(const staff::Person& person) {
    return person.displayName.isEmpty() ? person.userName : person.displayName;
}

} // namespace pindesk::ui
