#include "core/crypto/keyring.h"
#include "core/crypto/keygrant.h"
#include <algorithm>
#include <mutex>
#include <shared_mutex>

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

struct KeyRing::State {
    mutable std::shared_mutex mutex;
    std::vector<std::shared_ptr<const Entry>> entries; ///< by key id
    QByteArray holder;
    KeyPair pair;
    KeyId newestSeen;
};

KeyRing::KeyRing()
    : m_state(std::make_unique<State>()) {}
KeyRing::KeyRing(KeyRing&&) noexcept = default;
KeyRing& KeyRing::operator=(KeyRing&&) noexcept = default;
KeyRing::~KeyRing() = default;

void KeyRing::add(KeyId keyId, KeyPurpose purpose, Secret key) const {
    auto mac = purpose == KeyPurpose::Audit ? std::make_shared<AuditMac>(key) : nullptr;
    auto entry = std::make_shared<const Entry>(
        Entry{keyId, purpose, std::move(key), makeSealCounter(), std::move(mac)});
    const std::unique_lock lock(m_state->mutex);
    auto& entries = m_state->entries;
    std::erase_if(entries, [keyId](const auto& each) { return each->keyId == keyId; });
    const auto at = std::upper_bound(entries.begin(), entries.end(), keyId,
                                     [](KeyId id, const auto& each) { return id < each->keyId; });
    entries.insert(at, std::move(entry));
}

void KeyRing::wipe() {
    const std::unique_lock lock(m_state->mutex);
    m_state->entries.clear();
    m_state->holder.clear();
    m_state->pair = {};
}

void KeyRing::keepPair(QByteArray holder, KeyPair pair) const {
    const std::unique_lock lock(m_state->mutex);
    m_state->holder = std::move(holder);
    m_state->pair = std::move(pair);
}

QByteArray KeyRing::holder() const {
    const std::shared_lock lock(m_state->mutex);
    return m_state->holder;
}

Result<void> KeyRing::addGrant(KeyId keyId, KeyPurpose purpose, QByteArrayView sealed) const {
    auto key = [&] {
        const std::shared_lock lock(m_state->mutex);
        return openGrant(m_state->pair, keyId, m_state->holder, sealed);
    }();
    if (!key)
        return fail(key.error());
    add(keyId, purpose, std::move(*key));
    return {};
}

KeyId KeyRing::newestSeen() const {
    const std::shared_lock lock(m_state->mutex);
    return m_state->newestSeen;
}

void KeyRing::setNewestSeen(KeyId keyId) const {
    const std::unique_lock lock(m_state->mutex);
    m_state->newestSeen = std::max(m_state->newestSeen, keyId);
}

bool KeyRing::isEmpty() const {
    const std::shared_lock lock(m_state->mutex);
    return m_state->entries.empty();
}

bool KeyRing::holds(KeyPurpose purpose) const {
    return newest(purpose) != nullptr;
}

bool KeyRing::holds(KeyId keyId) const {
    return find(keyId) != nullptr;
}

std::vector<KeyId> KeyRing::keyIds(KeyPurpose purpose) const {
    std::vector<KeyId> ids;
    const std::shared_lock lock(m_state->mutex);
    for (const auto& entry : m_state->entries)
        if (entry->purpose == purpose)
            ids.push_back(entry->keyId);
    return ids;
}

std::optional<KeyId> KeyRing::newestKeyId(KeyPurpose purpose) const {
    const auto entry = newest(purpose);
    return entry == nullptr ? std::nullopt : std::optional(entry->keyId);
}

Result<Secret> KeyRing::key(KeyId keyId) const {
    const auto entry = find(keyId);
    if (entry == nullptr)
        return notHeld(QString::number(keyId.value()));
    return entry->key.clone();
}

Result<Sealer> KeyRing::sealer(KeyPurpose purpose) const {
    const auto entry = newest(purpose);
    if (entry == nullptr)
        return notHeld(nameOf(purpose));
    return entry->sealer();
}

Result<Secret> KeyRing::open(KeyPurpose purpose, SealContext context, QByteArrayView sealed) const {
    if (!holds(purpose))
        return notHeld(nameOf(purpose));
    const auto keyId = keyIdOf(sealed);
    const auto entry = keyId ? find(*keyId) : nullptr;
    if (entry == nullptr || entry->purpose != purpose)
        return fail(ErrorCode::SealRefused, u"sealed"_s);
    return entry->sealer().open(std::move(context), sealed);
}

Result<std::vector<Sealer>> KeyRing::openers(KeyPurpose purpose) const {
    std::vector<Sealer> sealers;
    for (const KeyId id : keyIds(purpose))
        if (const auto entry = find(id))
            sealers.push_back(entry->sealer());
    if (sealers.empty())
        return notHeld(nameOf(purpose));
    return sealers;
}

Result<QByteArray> KeyRing::auditMacOf(KeyId keyId, QByteArrayView row) const {
    const auto entry = find(keyId);
    if (entry == nullptr || !entry->mac)
        return notHeld(nameOf(KeyPurpose::Audit));
    const std::lock_guard lock(entry->mac->mutex);
    return entry->mac->hmac.of({row});
}

std::shared_ptr<const KeyRing::Entry> KeyRing::find(KeyId keyId) const {
    const std::shared_lock lock(m_state->mutex);
    const auto found = std::find_if(m_state->entries.begin(), m_state->entries.end(),
                                    [keyId](const auto& entry) { return entry->keyId == keyId; });
    return found == m_state->entries.end() ? nullptr : *found;
}

std::shared_ptr<const KeyRing::Entry> KeyRing::newest(KeyPurpose purpose) const {
    const std::shared_lock lock(m_state->mutex);
    const auto found = std::find_if(m_state->entries.rbegin(), m_state->entries.rend(),
                                    [purpose](const auto& entry) { return entry->purpose == purpose; });
    return found == m_state->entries.rend() ? nullptr : *found;
}

} // namespace pindesk::crypto
