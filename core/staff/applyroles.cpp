#include "core/staff/applyroles.h"
#include "core/audit/audittrail.h"
#include "core/staff/keygrants.h"
#include "core/staff/links.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Row;

namespace {

/// The person's own pair, and that of a link which waits for them.
Result<std::vector<KeyHolder>> holdersOf(storage::Connection& connection, StaffId person) {
    std::vector<KeyHolder> holders;
    PINDESK_TRY(const auto publicKey,
                connection.row("staff_public_key", {person}, [](const Row& row) { return row.bytes(0); }));
    if (publicKey && !publicKey->isEmpty())
        holders.push_back({crypto::staffHolder(person), *publicKey});
    PINDESK_TRY(const auto link, openLinkOf(connection, person));
    if (link && !link->publicKey.isEmpty())
        holders.push_back({linkHolder(link->id), link->publicKey});
    return holders;
}

} // namespace

Result<void> requireOtherAdministrator(storage::Transaction& transaction, StaffId leaving) {
    PINDESK_TRY(const auto administrators,
                transaction->rows("staff_administrators_claim", {},
                                  [](const Row& row) { return StaffId(row.integer(0)); }));
    const bool hasOther = std::any_of(administrators.begin(), administrators.end(),
                                      [leaving](StaffId each) { return each != leaving; });
    if (!hasOther)
        return fail(ErrorCode::InvalidInput, u"roles"_s, u"last_administrator"_s);
    return {};
}

Result<AppliedRoles> applyRoles(storage::Transaction& transaction, const audit::Session& session,
                                const Person& person, Roles roles) {
    const bool leaves = person.roles.testFlag(Role::Administrator) && !roles.testFlag(Role::Administrator);
    if (leaves)
        PINDESK_CHECK(requireOtherAdministrator(transaction, person.id));
    PINDESK_TRY(const auto changed,
                transaction->execute("staff_roles_set", {person.id, textOf(roles), textOf(person.roles)}));
    if (changed == 0)
        return fail(ErrorCode::ChangedByOther, u"roles"_s);
    AppliedRoles applied;
    PINDESK_TRY(applied.withdrawn, withdrawGrants(transaction, person.id, roles));
    PINDESK_TRY(const auto holders, holdersOf(transaction.connection(), person.id));
    for (const KeyHolder& holder : holders) {
        PINDESK_TRY(applied.granted, addGrants(transaction, session.keys, crypto::purposesOf(roles), holder));
    }
    PINDESK_CHECK(audit::append(transaction, session,
                                {u"roles_changed"_s,
                                 u"staff:"_s + person.userName,
                                 {},
                                 {},
                                 {{u"old"_s, textOf(person.roles)}, {u"new"_s, textOf(roles)}}}));
    return applied;
}

} // namespace pindesk::staff
