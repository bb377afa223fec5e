#pragma once
#include "core/base/result.h"
#include "core/base/rights.h"
#include "core/crypto/keyring.h"
#include "core/storage/connection.h"

namespace pindesk::audit {

/// A signed-in person at work in this process: who, from where, with which keys, and the audit chain their
/// deeds are written to. Made by staff::signIn.
struct Session {
    Actor actor;
    crypto::KeyRing keys;
    WriterId writer;
};

/// NotPermitted unless the person is active and has the right *now*: what the session remembers may be
/// hours old. To be called inside the transaction that uses the right. The detail is the right's name.
[[nodiscard]] Result<void> authorize(storage::Connection& connection, const Session& session, Right right);

} // namespace pindesk::audit
