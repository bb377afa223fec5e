#pragma once
#include "core/base/ids.h"
#include "core/crypto/passwordkey.h"

namespace pindesk::crypto {

/// What is kept of the answer to a security question, 32 bytes: Argon2id of the folded text (foldedText)
/// with salt = SHA-256(site id || staff id in decimal || `/` || question id) (docs/formats.md). Takes as long
/// as a password: never on the GUI thread, never inside a transaction. InvalidInput, field `answer`, detail
/// `encoding`.
[[nodiscard]] Result<QByteArray> answerHash(const QUuid& siteId, StaffId staffId, QStringView questionId,
                                            const Secret& answer, const PasswordCost& cost);

} // namespace pindesk::crypto
