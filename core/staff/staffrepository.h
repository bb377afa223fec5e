#pragma once
#include "core/base/rights.h"
#include "core/storage/transaction.h"

namespace pindesk::staff {

/// One person on the staff, less the secrets.
struct Person {
    StaffId id;
    QString userName;
    QString displayName;
    QString employeeNumber;
    QString email;
    Roles roles;
    QString status; ///< `invited`, `active`, `locked`, `disabled`
    bool isBootstrap = false;
    std::optional<Milliseconds> lastSignInAt;
};

/// What proves a person's password and gives their keys back.
struct Credential {
    QByteArray publicKey;
    QByteArray wrappedPrivateKey;
    QString passwordCost; ///< crypto::PasswordCost as text
    QByteArray verifier;
};

[[nodiscard]] Result<std::optional<Person>> findPerson(storage::Connection& connection,
                                                       const QString& userName);
[[nodiscard]] Result<std::vector<Person>> listPeople(storage::Connection& connection);
[[nodiscard]] Result<std::optional<Credential>> findCredential(storage::Connection& connection, StaffId id);
[[nodiscard]] Result<QStringList> bootstrapNames(storage::Connection& connection);
/// AlreadyExists, field `user_name`.
[[nodiscard]] Result<void> insertPerson(storage::Transaction& transaction, const Person& person,
                                        const Credential& credential);
/// A new password's keys for a person who exists; they become active with these roles.
[[nodiscard]] Result<void> replaceCredential(storage::Transaction& transaction, const Person& person,
                                             const Credential& credential);

} // namespace pindesk::staff
