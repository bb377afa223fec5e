#include "core/sitekeys/listkeys.h"

namespace pindesk::sitekeys {
using storage::Connection;
using storage::Row;
namespace {

constexpr int mostRotations = 20;

KeyId keyIdFrom(const Row& row, int column = 0) {
    return KeyId(static_cast<std::uint32_t>(row.integer(column)));
}

struct PersonWithKeys {
    MissingKeys missing;
    Roles roles;
    std::vector<KeyId> held;
};

} // namespace

Result<std::vector<KeyState>> readKeyStates(Connection& connection) {
    PINDESK_TRY(const auto siteKeys, staff::readSiteKeys(connection));
    std::vector<KeyState> keys;
    for (const staff::SiteKey& key : siteKeys) {
        for (KeyState& older : keys)
            older.isNewest = older.isNewest && older.key.purpose != key.purpose;
        keys.push_back({key, true, {}, {}});
    }
    const auto addNames = [&](const char* statement, QStringList KeyState::*names) {
        return connection.forEach(statement, {}, [&](const Row& row) -> Result<void> {
            for (KeyState& state : keys)
                if (state.key.id == keyIdFrom(row))
                    (state.*names) << row.text(1);
            return {};
        });
    };
    PINDESK_CHECK(addNames("key_holder_name_list", &KeyState::holders));
    PINDESK_CHECK(addNames("key_former_holder_list", &KeyState::formerHolders));
    return keys;
}

Result<std::vector<MissingKeys>> findMissingKeys(Connection& connection) {
    PINDESK_TRY(const auto siteKeys, staff::readSiteKeys(connection));
    std::vector<PersonWithKeys> people;
    PINDESK_CHECK(connection.forEach("key_grant_staff_list", {}, [&](const Row& row) -> Result<void> {
        const StaffId id(row.integer(0));
        if (people.empty() || people.back().missing.person != id)
            people.push_back({{id, row.text(1), {}}, rolesFromText(row.text(2)).value_or(Roles()), {}});
        if (!row.isNull(3))
            people.back().held.push_back(keyIdFrom(row, 3));
        return {};
    }));
    std::vector<MissingKeys> missing;
    for (PersonWithKeys& person : people) {
        for (const crypto::KeyPurpose purpose : crypto::purposesOf(person.roles)) {
            const bool lacks = std::any_of(siteKeys.begin(), siteKeys.end(), [&](const staff::SiteKey& key) {
                return key.purpose == purpose && key.isGranted() &&
                       std::find(person.held.begin(), person.held.end(), key.id) == person.held.end();
            });
            if (lacks)
                person.missing.purposes.push_back(purpose);
        }
        if (!person.missing.purposes.empty())
            missing.push_back(std::move(person.missing));
    }
    return missing;
}

Result<KeysOverview> listKeys(storage::Database& database, const audit::Session& session) {
    return database.read([&](Connection& connection) -> Result<KeysOverview> {
        PINDESK_CHECK(audit::authorize(connection, session, Right::ManageKeys));
        KeysOverview overview;
        PINDESK_TRY(overview.keys, readKeyStates(connection));
        PINDESK_TRY(overview.missing, findMissingKeys(connection));
        PINDESK_TRY(overview.rotations, listRotations(connection, mostRotations));
        return overview;
    });
}

} // namespace pindesk::sitekeys
