#include "core/forcepin/deleteprofile.h"
#include "core/audit/audittrail.h"
#include "core/forcepin/profiledocument.h"

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;

Result<void> deleteProfile(storage::Database& database, const audit::Session& session,
                           const DeleteProfileRequest& request) {
    return database.write([&](storage::Transaction& transaction) -> Result<void> {
        storage::Connection& connection = transaction.connection();
        PINDESK_CHECK(audit::authorize(connection, session, Right::ManageProfiles));
        PINDESK_CHECK(lockProfile(transaction, request.name)); // nobody begins to use it behind this check
        PINDESK_TRY(const StoredProfile before, readStoredProfile(connection, request.name));
        PINDESK_CHECK(expectVersion(before, request.expectedVersion));
        PINDESK_TRY(const auto uses, usesOf(connection, request.name));
        QStringList users;
        for (const ProfileUse& use : uses)
            users << (use.kind == ProfileUse::Kind::ByProfile ? u"profile "_s : u"setting "_s) + use.by;
        if (!users.isEmpty())
            return fail(ErrorCode::Constraint, u"profile"_s, users.join(u", "_s));
        PINDESK_CHECK(removeProfile(transaction, before));
        return audit::append(transaction, session,
                             {u"profile_deleted"_s,
                              u"profile:"_s + request.name,
                              {},
                              {},
                              {{u"document"_s, documentOf(before.published.value_or(before.draft))}}});
    });
}

} // namespace pindesk::forcepin
