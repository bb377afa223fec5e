#include "core/forcepin/publishprofile.h"
#include "core/audit/audittrail.h"
#include "core/forcepin/compareprofiles.h"
#include "core/forcepin/publishable.h"

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
using storage::Transaction;
namespace {

Result<StoredProfile> claim(Transaction& transaction, const audit::Session& session, const QString& name,
                            std::optional<std::int64_t> expectedVersion) {
    storage::Connection& connection = transaction.connection();
    PINDESK_CHECK(audit::authorize(connection, session, Right::ManageProfiles));
    PINDESK_TRY(auto stored, readStoredProfile(connection, name));
    PINDESK_CHECK(expectVersion(stored, expectedVersion));
    return stored;
}

/// Of what decides: nothing decided before the first version.
QJsonObject auditDetail(const StoredProfile& before, const Profile& profile, int number) {
    QJsonObject detail{{u"number"_s, number}, {u"kind"_s, nameOf(kindOf(profile))}};
    if (before.published)
        detail[u"changes"_s] = documentOf(compareProfiles(*before.published, profile));
    return detail;
}

Result<PublishOutcome> unchanged(StoredProfile stored) {
    const int number = stored.publication->number;
    return PublishOutcome{number, true, std::move(stored)};
}

} // namespace

Result<PublishOutcome> publishProfile(storage::Database& database, const audit::Session& session,
                                      const PublishProfileRequest& request) {
    return database.write([&](Transaction& transaction) -> Result<PublishOutcome> {
        storage::Connection& connection = transaction.connection();
        PINDESK_TRY(StoredProfile before, claim(transaction, session, request.name, request.expectedVersion));
        if (!before.hasChanges())
            return unchanged(std::move(before));
        PINDESK_CHECK(lockReference(transaction, before.draft));
        PINDESK_CHECK(checkPublishable(connection, before.draft));
        PINDESK_TRY(const int number,
                    addVersion(transaction, session.actor.staffId, before, before.draft, {}));
        PINDESK_CHECK(audit::append(transaction, session,
                                    {u"profile_published"_s,
                                     u"profile:"_s + request.name,
                                     {},
                                     {},
                                     auditDetail(before, before.draft, number)}));
        PINDESK_TRY(auto stored, readStoredProfile(connection, request.name));
        return PublishOutcome{number, false, std::move(stored)};
    });
}

Result<PublishOutcome> rollBackProfile(storage::Database& database, const audit::Session& session,
                                       const RollBackProfileRequest& request) {
    return database.write([&](Transaction& transaction) -> Result<PublishOutcome> {
        storage::Connection& connection = transaction.connection();
        PINDESK_TRY(StoredProfile before, claim(transaction, session, request.name, request.expectedVersion));
        PINDESK_TRY(const Profile earlier, readVersion(connection, before.id, request.number));
        if (before.published == earlier)
            return unchanged(std::move(before));
        PINDESK_CHECK(lockReference(transaction, earlier));
        PINDESK_CHECK(checkPublishable(connection, earlier));
        if (!before.hasChanges()) {
            PINDESK_CHECK(saveDraft(transaction, session.actor.staffId, before, earlier));
            before.draft = earlier;
            ++before.version;
        }
        PINDESK_TRY(const int number,
                    addVersion(transaction, session.actor.staffId, before, earlier, request.number));
        QJsonObject detail = auditDetail(before, earlier, number);
        detail[u"restored_from"_s] = request.number;
        PINDESK_CHECK(audit::append(
            transaction, session, {u"profile_rolled_back"_s, u"profile:"_s + request.name, {}, {}, detail}));
        PINDESK_TRY(auto stored, readStoredProfile(connection, request.name));
        return PublishOutcome{number, false, std::move(stored)};
    });
}

} // namespace pindesk::forcepin
