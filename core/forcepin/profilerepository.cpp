#include "core/forcepin/profilerepository.h"
#include "core/crypto/random.h"
#include "core/forcepin/profiledocument.h"
#include "core/pinrules/weakpins.h"
#include <QJsonDocument>

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
using storage::Row;
using storage::Utf8;
namespace {

Utf8 textOf(QLatin1StringView name) {
    return Utf8{QByteArray(name.data(), name.size())};
}

Utf8 storedText(const Profile& profile) {
    return Utf8{QJsonDocument(documentOf(profile)).toJson(QJsonDocument::Compact)};
}

/// What we wrote ourselves; a document of a later program was refused with the schema.
Result<Profile> profileFrom(const Row& row, int column) {
    auto profile = profileFromJson(row.bytes(column));
    if (!profile)
        return fail(ErrorCode::Internal, u"authentication_profile"_s, profile.error().detail);
    return profile;
}

/// The columns of profile_list and profile_get.
Result<StoredProfile> storedFrom(const Row& row) {
    StoredProfile stored;
    stored.id = ProfileId(row.integer(0));
    PINDESK_TRY(stored.draft, profileFrom(row, 5));
    stored.version = row.integer(6);
    stored.changedAt = row.integer(7);
    stored.changedByName = row.text(8);
    if (row.isNull(9))
        return stored;
    stored.publication = Publication{static_cast<int>(row.integer(9)), row.integer(10), row.text(11)};
    PINDESK_TRY(stored.published, profileFrom(row, 12));
    return stored;
}

/// Which new PINs the profile refuses while it is in force.
pinrules::ScenarioSet guardsOf(const Profile& profile) {
    pinrules::ScenarioSet guards;
    const auto* const authentication = std::get_if<AuthenticationProfile>(&profile);
    if (authentication == nullptr || !authentication->active)
        return guards;
    if (authentication->force.active)
        for (const Scenario scenario : authentication->force.scenarios)
            guards.add(scenario);
    if (authentication->activation.active)
        for (const Scenario scenario : authentication->activation.scenarios)
            guards.add(scenario);
    return guards;
}

bool isActive(const Profile& profile) {
    const auto* const authentication = std::get_if<AuthenticationProfile>(&profile);
    return authentication == nullptr || authentication->active;
}

tl::unexpected<Error> changedMeanwhile() {
    return fail(ErrorCode::ChangedByOther, u"profile"_s);
}

Utf8 stateText(bool isPublished) {
    return textOf(isPublished ? "published"_L1 : "draft"_L1);
}

} // namespace

bool StoredProfile::isEffective() const {
    return published && isActive(*published);
}

Result<std::vector<StoredProfile>> readProfiles(storage::Connection& connection) {
    std::vector<StoredProfile> profiles;
    PINDESK_CHECK(connection.forEach("profile_list", {}, [&](const Row& row) -> Result<void> {
        PINDESK_TRY(auto stored, storedFrom(row));
        profiles.push_back(std::move(stored));
        return {};
    }));
    return profiles;
}

Result<StoredProfile> readStoredProfile(storage::Connection& connection, const QString& name) {
    PINDESK_TRY(auto found, connection.row("profile_get", {name}, storedFrom));
    if (!found)
        return fail(ErrorCode::NotFound, u"profile"_s);
    return std::move(*found);
}

Result<std::vector<ProfileVersion>> readVersions(storage::Connection& connection, ProfileId id) {
    std::vector<ProfileVersion> versions;
    PINDESK_CHECK(connection.forEach("profile_version_list", {id}, [&](const Row& row) -> Result<void> {
        ProfileVersion version;
        version.publication = {static_cast<int>(row.integer(0)), row.integer(1), row.text(2)};
        if (!row.isNull(3))
            version.restoredFrom = static_cast<int>(row.integer(3));
        PINDESK_TRY(version.profile, profileFrom(row, 4));
        versions.push_back(std::move(version));
        return {};
    }));
    return versions;
}

Result<Profile> readVersion(storage::Connection& connection, ProfileId id, int number) {
    PINDESK_TRY(auto found, connection.row("profile_version_get", {id, number},
                                           [](const Row& row) { return profileFrom(row, 0); }));
    if (!found)
        return fail(ErrorCode::NotFound, u"profile_version"_s);
    return std::move(*found);
}

Result<void> lockProfile(storage::Transaction& transaction, const QString& name) {
    PINDESK_CHECK(transaction->execute("profile_lock", {name}));
    return {};
}

Result<void> lockReference(storage::Transaction& transaction, const Profile& profile) {
    const auto* const authentication = std::get_if<AuthenticationProfile>(&profile);
    if (authentication == nullptr || authentication->force.authenticationProfile.isEmpty())
        return {};
    return lockProfile(transaction, authentication->force.authenticationProfile);
}

Result<void> insertProfile(storage::Transaction& transaction, StaffId by, const Profile& draft) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    crypto::SystemRandom random;
    PINDESK_TRY(
        const auto inserted,
        transaction->execute("profile_insert", {crypto::randomId(random), nameOf(draft),
                                                textOf(nameOf(kindOf(draft))), storedText(draft), by, now}));
    if (inserted == 0)
        return fail(ErrorCode::AlreadyExists, u"profile"_s);
    return {};
}

Result<void> saveDraft(storage::Transaction& transaction, StaffId by, const StoredProfile& before,
                       const Profile& draft) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const auto saved, transaction->execute("profile_save", {before.id, before.version,
                                                                        stateText(before.published == draft),
                                                                        storedText(draft), by, now}));
    return saved == 1 ? Result<void>() : changedMeanwhile();
}

Result<int> addVersion(storage::Transaction& transaction, StaffId by, const StoredProfile& before,
                       const Profile& profile, std::optional<int> restoredFrom) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    const int number = before.publication ? before.publication->number + 1 : 1;
    PINDESK_TRY(
        const auto published,
        transaction->execute("profile_publish",
                             {before.id, before.version, stateText(before.draft == profile),
                              isActive(profile), number, pinrules::guardsText(guardsOf(profile)), by, now}));
    if (published != 1)
        return changedMeanwhile();
    PINDESK_CHECK(transaction->execute("profile_version_insert",
                                       {before.id, number, storedText(profile), restoredFrom, by, now}));
    return number;
}

Result<void> removeProfile(storage::Transaction& transaction, const StoredProfile& before) {
    PINDESK_CHECK(transaction->execute("profile_version_delete", {before.id}));
    PINDESK_TRY(const auto removed, transaction->execute("profile_delete", {before.id, before.version}));
    return removed == 1 ? Result<void>() : changedMeanwhile();
}

Result<void> expectVersion(const StoredProfile& stored, std::optional<std::int64_t> expected) {
    if (expected && *expected != stored.version)
        return fail(ErrorCode::ChangedByOther, u"profile"_s, stored.changedByName);
    return {};
}

} // namespace pindesk::forcepin
