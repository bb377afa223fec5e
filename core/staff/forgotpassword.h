#pragma once
#include "core/base/secret.h"
#include "core/storage/database.h"
#include <QStringList>

namespace pindesk::staff {

/// Who says to have forgotten their password.
struct ForgotPasswordRequest {
    QString userName;
    QString employeeNumber;
    QString question; ///< of one's own; empty at first
    Secret answer;
    QString workstation;
};

struct ForgotPasswordOutcome {
    bool isMailed = false; ///< the link is on its way
    QStringList questions; ///< the person's own, one of which is to be answered first
};

/// Without a question: proves the identity, and tells the person's questions or, when there are none or the
/// site asks none, mails the link. With one: proves the identity again, then the answer, and mails the link.
/// Each of both counts its own failures on the person, or on the workstation for a name that nobody has.
/// SignInRefused, detail `identity` or `security_answer` (wrong), `locked`, `busy`; NotFound, field `email`,
/// for somebody without an address. InvalidInput, field `user_name`, `employee_number` or `answer`, detail
/// `missing`. Takes Argon2id's time when there is an answer.
[[nodiscard]] Result<ForgotPasswordOutcome> forgotPassword(storage::Database& database,
                                                           const ForgotPasswordRequest& request);

} // namespace pindesk::staff
