#include "core/forcepin/profileuse.h"
#include "core/staff/sitesettings.h"

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
namespace {

/// `client = profile`.
struct TelephoneEntry {
    QString client;
    QString profile;
};

Result<std::vector<TelephoneEntry>> readTelephone(storage::Connection& connection) {
    PINDESK_TRY(const QStringList lines, staff::textsSetting(connection, staff::keys::profileTelephone));
    std::vector<TelephoneEntry> entries;
    for (const QString& line : lines)
        entries.push_back({line.section(u'=', 0, 0).trimmed(), line.section(u'=', 1).trimmed()});
    return entries;
}

bool names(const std::optional<Profile>& profile, const QString& name) {
    const auto* const authentication = profile ? std::get_if<AuthenticationProfile>(&*profile) : nullptr;
    return authentication != nullptr && authentication->force.authenticationProfile == name;
}

Result<QString> nameFor(storage::Connection& connection, const Channel& channel) {
    if (channel.kind == Channel::Kind::Gateway)
        return staff::textSetting(connection, staff::keys::profileGateway);
    if (channel.kind == Channel::Kind::Counter)
        return staff::textSetting(connection, staff::keys::profileCounter);
    PINDESK_TRY(const auto entries, readTelephone(connection));
    for (const TelephoneEntry& entry : entries)
        if (entry.client == channel.client)
            return entry.profile;
    return QString();
}

} // namespace

Result<std::vector<ProfileUse>> usesOf(storage::Connection& connection, const QString& name) {
    std::vector<ProfileUse> uses;
    PINDESK_TRY(const auto profiles, readProfiles(connection));
    for (const StoredProfile& each : profiles)
        if (names(each.draft, name) || names(each.published, name))
            uses.push_back({ProfileUse::Kind::ByProfile, nameOf(each.draft)});
    for (const char* key : {staff::keys::profileGateway, staff::keys::profileCounter}) {
        PINDESK_TRY(const QString named, staff::textSetting(connection, key));
        if (named == name)
            uses.push_back({ProfileUse::Kind::ByChannel, QString::fromLatin1(key)});
    }
    PINDESK_TRY(const auto entries, readTelephone(connection));
    if (std::any_of(entries.begin(), entries.end(),
                    [&](const TelephoneEntry& entry) { return entry.profile == name; }))
        uses.push_back({ProfileUse::Kind::ByChannel, QString::fromLatin1(staff::keys::profileTelephone)});
    return uses;
}

Result<std::optional<AuthenticationProfile>> profileOf(storage::Connection& connection,
                                                       const Channel& channel) {
    PINDESK_TRY(const QString name, nameFor(connection, channel));
    if (name.isEmpty())
        return std::nullopt;
    const auto stored = readStoredProfile(connection, name);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return fail(stored.error());
    if (!stored || !stored->isEffective())
        return std::nullopt;
    const auto* const profile = std::get_if<AuthenticationProfile>(&*stored->published);
    return profile == nullptr ? std::nullopt : std::optional(*profile);
}

} // namespace pindesk::forcepin
