#include "core/staff/lockperson.h"
#include "core/audit/unattested.h"
#include "core/crypto/random.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;

Result<bool> lockPerson(storage::Transaction& transaction, StaffId id, const QString& userName,
                        LockReason reason, const QString& workstation) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    const QString name = nameOf(reason);
    PINDESK_TRY(const auto locked, transaction->execute("staff_lock", {id, name, now}));
    if (locked == 0)
        return false;
    crypto::SystemRandom random;
    PINDESK_CHECK(transaction->execute("staff_lock_insert", {crypto::randomId(random), id, name, now}));
    PINDESK_CHECK(audit::noteUnattested(
        transaction, {userName, workstation, {u"staff_locked"_s, u"staff:"_s + userName, {}, name, {}}}));
    return true;
}

Result<void> lockExpired(storage::Transaction& transaction, std::optional<StaffId> one,
                         const QString& workstation) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(
        const auto people,
        transaction->rows("staff_link_expired", {now, one.value_or(StaffId())}, [](const storage::Row& row) {
            return std::pair(StaffId(row.integer(0)), row.text(1));
        }));
    for (const auto& [id, userName] : people) {
        PINDESK_CHECK(lockPerson(transaction, id, userName, LockReason::LinkExpired, workstation));
        PINDESK_CHECK(transaction->execute("staff_link_grants_delete", {id}));
        PINDESK_CHECK(transaction->execute("staff_link_void", {id, now}));
    }
    return {};
}

} // namespace pindesk::staff
