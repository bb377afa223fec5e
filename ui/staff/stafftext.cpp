#include "ui/staff/stafftext.h"
#include "ui/common/mailtext.h"
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

QString linkMailAdvice(const mail::MailEntry& mail, const staff::Person& person) {
    const bool isActive = person.status == "active"_L1; // and asks for another link themselves
    if (mail.state == "waiting"_L1 && mail.failedStep.isEmpty())
        return Words::tr("It leaves with the next mails; the page Mail shows the queue.");
    const QString hostAdvice = mailAdviceText(mail.failedStep);
    if (mail.state == "waiting"_L1)
        return Words::tr("It is tried again by itself. %1").arg(hostAdvice).trimmed();
    if (mail.state == "sent"_L1)
        return isActive
                   ? Words::tr("If it has not come, it may lie among the unwanted mail.")
                   : Words::tr("If it has not come, it may lie among the unwanted mail; or send a new link.");
    if (isActive)
        return Words::tr("They can ask again by “Forgot password?” on the sign-in page.");
    if (mail.state == "cancelled"_L1)
        return Words::tr("Send a new link.");
    const bool isAddress = mail.state == "bounced"_L1 || mail.failedStep == "recipient"_L1;
    return isAddress || hostAdvice.isEmpty()
               ? Words::tr("Check the address with them and send a new link: it can be corrected there.")
               : hostAdvice;
}

} // namespace pindesk::ui
