#include "core/staff/staffrepository.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Row;
namespace {

Person personFrom(const Row& row) {
    return Person{StaffId(row.integer(0)),
                  row.text(1),
                  row.text(2),
                  row.text(3),
                  row.text(4),
                  rolesFromText(row.text(5)).value_or(Roles()),
                  row.text(6),
                  row.boolean(7),
                  row.optionalInteger(8)};
}

} // namespace

Result<std::optional<Person>> findPerson(storage::Connection& connection, const QString& userName) {
    return connection.row("staff_find", {userName.toLower()}, personFrom);
}

Result<std::vector<Person>> listPeople(storage::Connection& connection) {
    return connection.rows("staff_list", {}, personFrom);
}

Result<QStringList> bootstrapNames(storage::Connection& connection) {
    PINDESK_TRY(const auto names,
                connection.rows("staff_bootstrap_names", {}, [](const Row& row) { return row.text(0); }));
    return QStringList(names.begin(), names.end());
}

Result<std::optional<Credential>> findCredential(storage::Connection& connection, StaffId id) {
    return connection.row("staff_credential_get", {id}, [](const Row& row) {
        return Credential{row.bytes(0), row.bytes(1), row.text(2), row.bytes(3)};
    });
}

Result<void> insertPerson(storage::Transaction& transaction, const Person& person,
                          const Credential& credential) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const auto inserted,
                transaction->execute("staff_insert",
                                     {person.id, person.userName, person.employeeNumber, person.displayName,
                                      person.email, textOf(person.roles), person.isBootstrap,
                                      credential.publicKey, credential.wrappedPrivateKey, now}));
    if (inserted == 0)
        return fail(ErrorCode::AlreadyExists, u"user_name"_s, person.userName);
    PINDESK_CHECK(transaction->execute("staff_credential_set",
                                       {person.id, credential.passwordCost, credential.verifier}));
    return {};
}

Result<void> replaceCredential(storage::Transaction& transaction, const Person& person,
                               const Credential& credential) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_CHECK(
        transaction->execute("staff_reactivate", {person.id, textOf(person.roles), credential.publicKey,
                                                  credential.wrappedPrivateKey, now}));
    PINDESK_CHECK(transaction->execute("staff_credential_set",
                                       {person.id, credential.passwordCost, credential.verifier}));
    return {};
}

} // namespace pindesk::staff
