#include "core/staff/changeroles.h"
#include "core/staff/applyroles.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Transaction;
namespace {

Result<Approval> fileRoleChange(Transaction& transaction, const audit::Session& session,
                                const QString& userName, Roles roles) {
    return fileApproval(transaction, session, u"role_change"_s, u"staff:"_s + userName,
                        {{u"roles"_s, textOf(roles)}});
}

} // namespace

Result<Roles> rolesAtOnce(Connection& connection, Roles wanted) {
    PINDESK_TRY(const bool fourEyes, fourEyesApply(connection));
    return fourEyes ? wanted & ~Roles(Role::Administrator) : wanted;
}

Result<std::optional<Approval>> fileRoles(Transaction& transaction, const audit::Session& session,
                                          const Person& person, Roles wanted) {
    if (person.roles == wanted)
        return std::nullopt;
    PINDESK_TRY(auto filed, fileRoleChange(transaction, session, person.userName, wanted));
    return filed;
}

Result<ChangeRolesOutcome> changeRoles(storage::Database& database, const audit::Session& session,
                                       const ChangeRolesRequest& request) {
    if (request.roles == Roles())
        return fail(ErrorCode::InvalidInput, u"roles"_s, u"missing"_s);
    return database.write([&](Transaction& transaction) -> Result<ChangeRolesOutcome> {
        Connection& connection = transaction.connection();
        PINDESK_CHECK(audit::authorize(connection, session, Right::ManageStaff));
        PINDESK_TRY(const auto person, findPerson(connection, request.userName));
        if (!person)
            return fail(ErrorCode::NotFound, u"user_name"_s);
        if (request.expected && *request.expected != person->roles)
            return fail(ErrorCode::ChangedByOther, u"roles"_s);
        if (person->roles == request.roles)
            return fail(ErrorCode::InvalidInput, u"roles"_s, u"unchanged"_s);
        ChangeRolesOutcome outcome{*person, {}};
        PINDESK_TRY(const Roles atOnce, rolesAtOnce(connection, request.roles & ~person->roles));
        if (atOnce != (request.roles & ~person->roles)) {
            PINDESK_TRY(outcome.approval,
                        fileRoleChange(transaction, session, person->userName, request.roles));
            return outcome;
        }
        PINDESK_CHECK(applyRoles(transaction, session, *person, request.roles));
        outcome.person.roles = request.roles;
        return outcome;
    });
}

} // namespace pindesk::staff
