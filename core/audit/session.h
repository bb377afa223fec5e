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

/// Whether the person is active and has the right *now*: what the session remembers may be hours old. To be
/// asked inside the transaction that uses the right.
class Permission {
public:
    Permission(const Session& session, Right right)
        : m_session(session)
        , m_staffId(session.actor.staffId)
        , m_right(right) {}
    /// To be asked while this object stays where it is.
    [[nodiscard]] storage::Question question();
    /// NotPermitted, with the right's name as the detail, unless the answer allows it.
    [[nodiscard]] Result<void> check() const;
    /// The site has a key that the session has not looked for yet, or their roles ask for one that they did
    /// not have, which may have been granted since: renewKeys().
    [[nodiscard]] bool mayHaveNewKeys() const;

private:
    const Session& m_session;
    StaffId m_staffId;
    Right m_right;
    Roles m_roles; ///< none until the answer is there
    KeyId m_newestKey;
};

/// A Permission asked and checked, and keys that came since taken up: what is sealed after it in the same
/// transaction is sealed with the newest.
[[nodiscard]] Result<void> authorize(storage::Connection& connection, const Session& session, Right right);
/// For what several kinds of staff may do: NotPermitted, naming the first right, unless the person has one of
/// them now.
[[nodiscard]] Result<void> authorizeAny(storage::Connection& connection, const Session& session,
                                        std::initializer_list<Right> rights);

} // namespace pindesk::audit
