#include "core/sitekeys/grantmissingkeys.h"
#include "core/audit/audittrail.h"
#include "core/staff/staffrepository.h"
#include <QJsonArray>

namespace pindesk::sitekeys {
using namespace Qt::StringLiterals;
using storage::Transaction;
namespace {

Result<MissingKeys> grantTo(Transaction& transaction, const audit::Session& session,
                            const MissingKeys& missing) {
    PINDESK_TRY(const auto publicKey, transaction->row("staff_public_key", {missing.person},
                                                       [](const storage::Row& row) { return row.bytes(0); }));
    PINDESK_TRY(const auto granted,
                staff::addGrants(transaction, session.keys, missing.purposes,
                                 {crypto::staffHolder(missing.person), publicKey.value_or(QByteArray())}));
    if (!granted.empty()) {
        QJsonArray purposes;
        for (const crypto::KeyPurpose purpose : granted)
            purposes.append(QString(nameOf(purpose)));
        PINDESK_CHECK(audit::append(
            transaction, session,
            {u"keys_granted"_s, u"staff:"_s + missing.userName, {}, {}, {{u"purposes"_s, purposes}}}));
    }
    return MissingKeys{missing.person, missing.userName, granted};
}

} // namespace

Result<std::vector<MissingKeys>> grantMissingKeys(storage::Database& database, const audit::Session& session,
                                                  const QString& userName) {
    return database.write([&](Transaction& transaction) -> Result<std::vector<MissingKeys>> {
        storage::Connection& connection = transaction.connection();
        PINDESK_CHECK(audit::authorize(connection, session, Right::ManageKeys));
        if (!userName.isEmpty()) {
            PINDESK_TRY(const auto person, staff::findPerson(connection, userName));
            if (!person)
                return fail(ErrorCode::NotFound, u"user_name"_s);
        }
        PINDESK_TRY(const auto missing, findMissingKeys(connection));
        std::vector<MissingKeys> granted;
        for (const MissingKeys& each : missing) {
            if (!userName.isEmpty() && each.userName != userName.toLower())
                continue;
            PINDESK_TRY(auto keys, grantTo(transaction, session, each));
            if (!keys.purposes.empty())
                granted.push_back(std::move(keys));
        }
        return granted;
    });
}

} // namespace pindesk::sitekeys
