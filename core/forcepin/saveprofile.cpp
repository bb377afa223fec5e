#include "core/forcepin/saveprofile.h"
#include "core/audit/audittrail.h"
#include "core/forcepin/compareprofiles.h"

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
using storage::Transaction;
namespace {

/// None when there is no such profile.
Result<std::optional<StoredProfile>> findProfile(storage::Connection& connection, const QString& name) {
    auto found = readStoredProfile(connection, name);
    if (found)
        return std::move(*found);
    return found.error().code == ErrorCode::NotFound ? Result<std::optional<StoredProfile>>()
                                                     : fail(std::move(found).error());
}

Result<void> checkReference(storage::Connection& connection, const Profile& profile) {
    const auto* const authentication = std::get_if<AuthenticationProfile>(&profile);
    if (authentication == nullptr || authentication->force.authenticationProfile.isEmpty())
        return {};
    PINDESK_TRY(const auto named, findProfile(connection, authentication->force.authenticationProfile));
    if (named && kindOf(named->draft) != ProfileKind::Additional)
        return fail(ErrorCode::InvalidInput, u"profile_document"_s,
                    u"not_additional:/force/authentication_profile"_s);
    return {};
}

Result<void> write(Transaction& transaction, const audit::Session& session, const SaveProfileRequest& request,
                   const std::optional<StoredProfile>& before) {
    const StaffId by = session.actor.staffId;
    const QString& name = nameOf(request.profile);
    QJsonObject detail{{u"kind"_s, nameOf(kindOf(request.profile))}};
    if (before) {
        PINDESK_CHECK(saveDraft(transaction, by, *before, request.profile));
        detail[u"changes"_s] = documentOf(compareProfiles(before->draft, request.profile));
    } else {
        PINDESK_CHECK(insertProfile(transaction, by, request.profile));
    }
    return audit::append(transaction, session, {u"profile_saved"_s, u"profile:"_s + name, {}, {}, detail});
}

} // namespace

Result<StoredProfile> saveProfile(storage::Database& database, const audit::Session& session,
                                  const SaveProfileRequest& request) {
    return database.write([&](Transaction& transaction) -> Result<StoredProfile> {
        storage::Connection& connection = transaction.connection();
        PINDESK_CHECK(audit::authorize(connection, session, Right::ManageProfiles));
        const QString& name = nameOf(request.profile);
        PINDESK_TRY(const auto before, findProfile(connection, name));
        if (!before && request.expectedVersion.value_or(0) != 0)
            return fail(ErrorCode::NotFound, u"profile"_s);
        if (before && request.expectedVersion == 0)
            return fail(ErrorCode::AlreadyExists, u"profile"_s);
        if (before && kindOf(before->draft) != kindOf(request.profile))
            return fail(ErrorCode::InvalidInput, u"profile_document"_s, u"other_kind:/name"_s);
        if (before)
            PINDESK_CHECK(expectVersion(*before, request.expectedVersion));
        PINDESK_CHECK(lockReference(transaction, request.profile));
        PINDESK_CHECK(checkReference(connection, request.profile));
        if (before && before->draft == request.profile)
            return *before;
        PINDESK_CHECK(write(transaction, session, request, before));
        return readStoredProfile(connection, name);
    });
}

} // namespace pindesk::forcepin
