#pragma once
#include "core/audit/unattested.h"
#include "core/staff/lockperson.h"
#include "core/storage/database.h"

namespace pindesk::staff {

/// Reads staff for somebody who may: `read(Connection&)` finds whoever's link has ended unused locked, and
/// the trail up to date. Needs manage_staff.
template <class Read>
[[nodiscard]] auto readStaff(storage::Database& database, const audit::Session& session, Read read)
    -> std::invoke_result_t<Read&, storage::Connection&> {
    return database.write(
        [&](storage::Transaction& transaction) -> std::invoke_result_t<Read&, storage::Connection&> {
            PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ManageStaff));
            PINDESK_CHECK(lockExpired(transaction, {}, session.actor.workstation));
            if (session.keys.holds(crypto::KeyPurpose::Audit))
                PINDESK_CHECK(audit::attestWaiting(transaction, session));
            return read(transaction.connection());
        });
}

} // namespace pindesk::staff
