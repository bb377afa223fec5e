#include "core/crypto/keyring.h"
#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

tl::unexpected<Error> notHeld(const QString& what) {
    return fail(ErrorCode::KeyNotHeld, u"key"_s, what);
}

} // namespace

/// Setting a MAC up costs more than using it, and every deed at the desk needs one.
struct KeyRing::AuditMac {
    explicit AuditMac(const Secret& key)
        : hmac(key) {}
    std::mutex mutex;
    HmacSha256 hmac;
};

struct KeyRing::Entry {
    KeyId keyId;
    KeyPurpose purpose;
    Secret key;
    std::shared_ptr<SealCounter> counter;
    std::shared_ptr<AuditMac> mac; ///< of audit keys

    [[nodiscard]] Sealer sealer() const { return Sealer(keyId, key, counter); }
};

KeyRing::KeyRing() = default;
KeyRing::KeyRing(KeyRing&&) noexcept = default;
KeyRing& KeyRing::operator=(KeyRing&&) noexcept = default;
KeyRing::~KeyRing() = default;

void KeyRing::add(KeyId keyId, KeyPurpose purpose, Secret key) {
    std::erase_if(m_entries, [keyId](const Entry& entry) { return entry.keyId == keyId; });
    const auto at = std::upper_bound(m_entries.begin(), m_entries.end(), keyId,
                                     [](KeyId id, const Entry& entry) { return id < entry.keyId; });
    auto mac = purpose == KeyPurpose::Audit ? std::make_shared<AuditMac>(key) : nullptr;
    m_entries.insert(at, Entry{keyId, purpose, std::move(key), makeSealCounter(), std::move(mac)});
}

void KeyRing::wipe() {
    m_entries.clear();
}

bool KeyRing::isEmpty() const {
    return m_entries.empty();
}

bool KeyRing::holds(KeyPurpose purpose) const {
    return newest(purpose) != nullptr;
}

std::vector<KeyId> KeyRing::keyIds(KeyPurpose purpose) const {
    std::vector<KeyId> ids;
    for (const Entry& entry : m_entries)
        if (entry.purpose == purpose)
            ids.push_back(entry.keyId);
    return ids;
}

std::optional<KeyId> KeyRing::newestKeyId(KeyPurpose purpose) const {
    const Entry* entry = newest(purpose);
    return entry == nullptr ? std::nullopt : std::optional(entry->keyId);
}

Result<Secret> KeyRing::key(KeyId keyId) const {
    const Entry* entry = find(keyId);
    if (entry == nullptr)
        return notHeld(QString::number(keyId.value()));
    return entry->key.clone();
}

Result<Sealer> KeyRing::sealer(KeyPurpose purpose) const {
    const Entry* entry = newest(purpose);
    if (entry == nullptr)
        return notHeld(nameOf(purpose));
    return entry->sealer();
}

Result<Secret> KeyRing::open(KeyPurpose purpose, SealContext context, QByteArrayView sealed) const {
    if (!holds(purpose))
        return notHeld(nameOf(purpose));
    const auto keyId = keyIdOf(sealed);
    const Entry* entry = keyId ? find(*keyId) : nullptr;
    if (entry == nullptr || entry->purpose != purpose)
        return fail(ErrorCode::SealRefused, u"sealed"_s);
    return entry->sealer().open(std::move(context), sealed);
}

Result<std::vector<Sealer>> KeyRing::openers(KeyPurpose purpose) const {
    std::vector<Sealer> sealers;
    for (const Entry& entry : m_entries)
        if (entry.purpose == purpose)
            sealers.push_back(entry.sealer());
    if (sealers.empty())
        return notHeld(nameOf(purpose));
    return sealers;
}

Result<QByteArray> KeyRing::auditMacOf(KeyId keyId, QByteArrayView row) const {
    const Entry* entry = find(keyId);
    if (entry == nullptr || !entry->mac)
        return notHeld(nameOf(KeyPurpose::Audit));
    const std::lock_guard lock(entry->mac->mutex);
    return entry->mac->hmac.of({row});
}

const KeyRing::Entry* KeyRing::find(KeyId keyId) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [keyId](const Entry& entry) { return entry.keyId == keyId; });
    return found == m_entries.end() ? nullptr : &*found;
}

const KeyRing::Entry* KeyRing::newest(KeyPurpose purpose) const {
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                    [purpose](const Entry& entry) { return entry.purpose == purpose; });
    return found == m_entries.rend() ? nullptr : &*found;
}

} // namespace pindesk::crypto
