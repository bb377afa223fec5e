#pragma once
#include "core/audit/session.h"
#include "core/base/accountnumber.h"
#include "core/base/secret.h"
#include "core/storage/database.h"

namespace pindesk::distribution {

struct ReplyWithPinRequest {
    AccountNumber account;
    QString recipient; ///< the address that the customer wrote from
    QString language;  ///< of the reply: `en`, `es`, `fr`; empty: the customer's
    /// Queue: through the site's outbox. Hand over: for the person's own mail program.
    enum class Way { Queue, HandOver };
    Way way = Way::Queue;
};
struct PinReply {
    QString subject;
    Secret body; ///< HandOver alone; UTF-8
};

/// Answers a customer who asked for the initial PIN by e-mail. Never done by the program alone: the request
/// carries things of the account, which somebody typed and which agree (verifyCaller). Counts as a reveal,
/// with its ticket, its limit and its rules (pins::revealPin), and stands in the ledger as given out by
/// e-mail. Needs reveal_initial_pin. Errors of revealPin; InvalidInput, field `email`.
[[nodiscard]] Result<PinReply> replyWithPin(storage::Database& database, const audit::Session& session,
                                            const ReplyWithPinRequest& request);

} // namespace pindesk::distribution
