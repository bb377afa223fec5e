#pragma once
#include "core/staff/person.h"
#include "core/storage/transaction.h"
#include <QStringList>

namespace pindesk::staff {

/// A password that was somebody's: what proves it.
struct Verifier {
    QString passwordCost; ///< crypto::PasswordCost as text
    QByteArray verifier;
};

/// What proves a person's password and gives their keys back.
struct Credential {
    QByteArray publicKey;
    QByteArray wrappedPrivateKey;
    QString passwordCost; ///< crypto::PasswordCost as text
    QByteArray verifier;
    std::vector<Verifier> previous; ///< the newest first
};

[[nodiscard]] Result<std::optional<Person>> findPerson(storage::Connection& connection,
                                                       const QString& userName);
[[nodiscard]] Result<std::optional<Person>> findPerson(storage::Connection& connection, StaffId id);
/// NotFound, field `user_name`.
[[nodiscard]] Result<Person> requirePerson(storage::Connection& connection, const QString& userName);
[[nodiscard]] Result<std::vector<Person>> listPeople(storage::Connection& connection);
[[nodiscard]] Result<std::optional<Credential>> findCredential(storage::Connection& connection, StaffId id);
[[nodiscard]] Result<QStringList> bootstrapNames(storage::Connection& connection);
/// AlreadyExists, field `user_name`.
[[nodiscard]] Result<void> insertPerson(storage::Transaction& transaction, const Person& person,
                                        const Credential& credential);
/// Somebody who has no password yet: invited. AlreadyExists, field `user_name`.
[[nodiscard]] Result<void> insertInvited(storage::Transaction& transaction, const Person& person);
/// A new password's keys for a person who exists; they become active with these roles.
[[nodiscard]] Result<void> replaceCredential(storage::Transaction& transaction, const Person& person,
                                             const Credential& credential);
/// A password that the person has chosen: active, counters at zero. `before`: the one that it replaces.
[[nodiscard]] Result<void> takeCredential(storage::Transaction& transaction, StaffId id,
                                          const Credential& credential,
                                          const std::optional<Credential>& before);
/// The same pair under a new password, at the person's own desk.
[[nodiscard]] Result<void> rewrapCredential(storage::Transaction& transaction, StaffId id,
                                            const Credential& credential, const Credential& before);

} // namespace pindesk::staff
