#pragma once
#include "core/staff/enrolmentform.h"
#include "core/storage/database.h"

namespace pindesk::staff {

/// Whether a link or code is good now, and what its form asks for. `userName`: of the person it must belong
/// to; empty: not known yet. InvalidInput, field `code` (parseLink). LinkRefused, field = the site's
/// telephone number, detail `unknown`, `used`, `replaced`, `expired` or `other_person`; SignInRefused, detail
/// `locked`. One that has ended locks its person.
[[nodiscard]] Result<EnrolmentRules> openLink(storage::Database& database, const Secret& code,
                                              const QString& userName, const QString& workstation);

struct EnrolRequest {
    EnrolmentForm form;
    QString workstation;
    crypto::PasswordCost cost;
};

struct EnrolOutcome {
    QString userName;
    LinkPurpose purpose = LinkPurpose::Enrol;
    bool hasKeys = false; ///< false: an administrator must grant them before the person can work with PINs
};

/// The person's password, answers and key pair in place of what the link brought, in the transaction that
/// uses the link and makes them active; or, by a link for it, a new password for somebody active. Recorded as
/// `staff_enrolled` or `password_reset`. Errors of checkEnrolment() and openLink(), and InvalidInput, field
/// `password`, detail `previous:N`. Takes Argon2id's time for the password and each answer.
[[nodiscard]] Result<EnrolOutcome> enrol(storage::Database& database, const EnrolRequest& request);

} // namespace pindesk::staff
