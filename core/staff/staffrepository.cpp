#include "core/staff/staffrepository.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Row;
using storage::Utf8;
namespace {

// More than a site may refuse, so that a stricter setting finds them.
constexpr std::size_t mostPrevious = 24;

/// The columns of staff_find, staff_get and staff_list.
Person personFrom(const Row& row) {
    Person person;
    person.id = StaffId(row.integer(0));
    person.userName = row.text(1);
    person.displayName = row.text(2);
    person.employeeNumber = row.text(3);
    person.email = row.text(4);
    person.roles = rolesFromText(row.text(5)).value_or(Roles());
    person.status = row.text(6);
    person.isBootstrap = row.boolean(7);
    person.lastSignInAt = row.optionalInteger(8);
    person.language = row.text(9);
    person.lockReason = lockReasonFromText(row.text(10));
    person.lockedAt = row.optionalInteger(11);
    person.signInFailures = row.integer(12);
    person.identityFailures = row.integer(13);
    person.answerFailures = row.integer(14);
    person.passwordChangedAt = row.optionalInteger(15);
    person.version = row.integer(16);
    person.hasPassword = row.boolean(17);
    return person;
}

std::vector<Verifier> previousFrom(const QByteArray& json) {
    std::vector<Verifier> previous;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& each : array)
        previous.push_back(
            {each["kdf"_L1].toString(), QByteArray::fromBase64(each["verifier"_L1].toString().toLatin1())});
    return previous;
}

Utf8 previousText(const Credential& before) {
    QJsonArray array;
    const auto add = [&array](const QString& cost, const QByteArray& verifier) {
        array.append(
            QJsonObject{{u"kdf"_s, cost}, {u"verifier"_s, QString::fromLatin1(verifier.toBase64())}});
    };
    add(before.passwordCost, before.verifier);
    for (const Verifier& each : before.previous)
        if (array.size() < qsizetype{mostPrevious})
            add(each.passwordCost, each.verifier);
    return Utf8{QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

Result<void> saveVerifier(storage::Transaction& transaction, StaffId id, const Credential& credential,
                          const std::optional<Credential>& before) {
    PINDESK_CHECK(
        transaction->execute("staff_credential_replace", {id, credential.passwordCost, credential.verifier,
                                                          before ? previousText(*before) : Utf8{"[]"}}));
    return {};
}

} // namespace

Result<std::optional<Person>> findPerson(storage::Connection& connection, const QString& userName) {
    return connection.row("staff_find", {userName.toLower()}, personFrom);
}

Result<std::optional<Person>> findPerson(storage::Connection& connection, StaffId id) {
    return connection.row("staff_get", {id}, personFrom);
}

Result<Person> requirePerson(storage::Connection& connection, const QString& userName) {
    PINDESK_TRY(auto person, findPerson(connection, userName.trimmed()));
    if (!person)
        return fail(ErrorCode::NotFound, u"user_name"_s);
    return std::move(*person);
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
        return Credential{row.bytes(0), row.bytes(1), row.text(2), row.bytes(3), previousFrom(row.bytes(4))};
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

Result<void> insertInvited(storage::Transaction& transaction, const Person& person) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const auto inserted,
                transaction->execute("staff_invite",
                                     {person.id, person.userName, person.employeeNumber, person.displayName,
                                      person.email, person.language, textOf(person.roles), now}));
    if (inserted == 0)
        return fail(ErrorCode::AlreadyExists, u"user_name"_s, person.userName);
    return {};
}

Result<void> takeCredential(storage::Transaction& transaction, StaffId id, const Credential& credential,
                            const std::optional<Credential>& before) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_CHECK(transaction->execute("staff_enrolled",
                                       {id, credential.publicKey, credential.wrappedPrivateKey, now}));
    return saveVerifier(transaction, id, credential, before);
}

Result<void> rewrapCredential(storage::Transaction& transaction, StaffId id, const Credential& credential,
                              const Credential& before) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_CHECK(transaction->execute("staff_password_changed", {id, credential.wrappedPrivateKey, now}));
    return saveVerifier(transaction, id, credential, before);
}

Result<void> replaceCredential(storage::Transaction& transaction, const Person& person,
                               const Credential& credential) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_CHECK(
        transaction->execute("staff_reactivate", {person.id, textOf(person.roles), credential.publicKey,
                                                  credential.wrappedPrivateKey, now}));
    PINDESK_CHECK(transaction->execute("staff_credential_set",
                                       {person.id, credential.passwordCost, credential.verifier}));
    PINDESK_CHECK(transaction->execute("staff_lock_end", {person.id, now, 0}));
    return {};
}

} // namespace pindesk::staff
