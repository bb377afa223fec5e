#pragma once
#include "core/crypto/digest.h"
#include "core/crypto/keypair.h"
#include "core/crypto/keypurpose.h"
#include "core/crypto/sealing.h"

namespace pindesk::crypto {

/// The site keys a signed-in person holds, in memory until lock or sign-out. Several threads may use it at
/// once, and keys may be added meanwhile: a session is shared as a constant, and what comes later takes
/// nothing away from who is reading.
class KeyRing {
public:
    KeyRing();
    KeyRing(KeyRing&&) noexcept;
    KeyRing& operator=(KeyRing&&) noexcept;
    ~KeyRing();

    /// `key` has 32 bytes; a key id that is held already is replaced. The highest key id of a purpose is its
    /// newest key, with which new data is sealed.
    void add(KeyId keyId, KeyPurpose purpose, Secret key) const;
    void wipe();

    /// Keeps the holder's pair, to open what is granted to them later.
    void keepPair(QByteArray holder, KeyPair pair) const;
    /// Empty without a pair.
    [[nodiscard]] QByteArray holder() const;
    /// Opens a grant to the holder and adds the key. SealRefused.
    [[nodiscard]] Result<void> addGrant(KeyId keyId, KeyPurpose purpose, QByteArrayView sealed) const;
    /// The site's newest key, held or not, when grants were last looked for.
    [[nodiscard]] KeyId newestSeen() const;
    void setNewestSeen(KeyId keyId) const;

    [[nodiscard]] bool holds(KeyPurpose purpose) const;
    [[nodiscard]] bool holds(KeyId keyId) const;
    [[nodiscard]] bool isEmpty() const;
    /// Key ids held for a purpose, oldest first.
    [[nodiscard]] std::vector<KeyId> keyIds(KeyPurpose purpose) const;
    /// The key id that new data is sealed or signed with; none when no key of the purpose is held.
    [[nodiscard]] std::optional<KeyId> newestKeyId(KeyPurpose purpose) const;
    /// A copy, to grant it to somebody else. KeyNotHeld.
    [[nodiscard]] Result<Secret> key(KeyId keyId) const;

    /// A sealer of one's own under the newest key. KeyNotHeld, field `key`, detail = the purpose's name.
    [[nodiscard]] Result<Sealer> sealer(KeyPurpose purpose) const;
    /// Opens with the key whose id is inside the sealed bytes. KeyNotHeld when no key of the purpose is held;
    /// otherwise SealRefused, whatever is wrong.
    [[nodiscard]] Result<Secret> open(KeyPurpose purpose, SealContext context, QByteArrayView sealed) const;
    /// For bulk opening: one sealer for each key of the purpose, oldest first; the caller picks by keyIdOf().
    [[nodiscard]] Result<std::vector<Sealer>> openers(KeyPurpose purpose) const;

    /// The MAC of one row of the audit chain under a given key; several threads may ask at once. KeyNotHeld.
    [[nodiscard]] Result<QByteArray> auditMacOf(KeyId keyId, QByteArrayView row) const;

private:
    struct AuditMac;
    struct Entry;
    struct State;
    [[nodiscard]] std::shared_ptr<const Entry> find(KeyId keyId) const;
    [[nodiscard]] std::shared_ptr<const Entry> newest(KeyPurpose purpose) const;

    std::unique_ptr<State> m_state;
};

} // namespace pindesk::crypto
