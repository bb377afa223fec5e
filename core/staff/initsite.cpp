#include "core/staff/initsite.h"
#include "core/audit/audittrail.h"
#include "core/crypto/recoverykey.h"
#include "core/staff/keygrants.h"
#include "core/staff/newcredential.h"
#include "core/staff/site.h"
#include "core/staff/staffrules.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
Result<Secret> newRecoveryKey() {
    crypto::SystemRandom random;
    PINDESK_TRY(const auto pair, crypto::generateKeyPair(random));
    return crypto::recoveryKeyText(pair.privateKey);
}

Result<void> checkInitSite(const InitSiteRequest& request) {
    PINDESK_CHECK(checkSiteText(request.name, u"site_name"_s));
    PINDESK_CHECK(checkSiteText(request.supportPhone, u"support_phone"_s));
    if (!QStringList{u"production"_s, u"test"_s, u"practice"_s}.contains(request.environment))
        return fail(ErrorCode::InvalidInput, u"environment"_s, u"unknown"_s);
    PINDESK_TRY(const QString userName, checkedUserName(request.administrator));
    return checkPassword(request.password, {userName});
}

Result<InitSiteOutcome> initSite(storage::Database& database, const InitSiteRequest& request) {
    PINDESK_CHECK(checkInitSite(request));
    crypto::SystemRandom random;
    const QUuid siteId = QUuid::createUuid();
    Person person;
    person.id = StaffId(crypto::randomId(random));
    PINDESK_TRY(person.userName, checkedUserName(request.administrator));
    person.roles = request.furtherRoles | Role::Administrator;
    person.isBootstrap = true;
    PINDESK_TRY(const Credential credential,
                newCredential(siteId, person.id, person.userName, request.password, request.cost, random));
    Secret recoveryKey = request.recoveryKey.clone();
    if (recoveryKey.isEmpty()) {
        PINDESK_TRY(recoveryKey, newRecoveryKey());
    }
    PINDESK_TRY(Secret recoveryPrivateKey, crypto::parseRecoveryKey(recoveryKey.view()));
    PINDESK_TRY(const auto recovery, crypto::keyPairOf(std::move(recoveryPrivateKey)));
    if (request.keepRecoveryKey)
        PINDESK_CHECK(request.keepRecoveryKey(recoveryKey));

    PINDESK_CHECK(database.write([&](storage::Transaction& transaction) -> Result<void> {
        PINDESK_TRY(const auto existing, findSite(transaction.connection()));
        if (existing)
            return fail(ErrorCode::DatabaseExists, existing->name);
        PINDESK_TRY(const Milliseconds now, transaction.now());
        PINDESK_CHECK(transaction->execute(
            "site_insert", {siteId.toString(QUuid::WithoutBraces), request.name.trimmed(),
                            request.supportPhone.trimmed(), request.environment, recovery.publicKey, now}));
        PINDESK_CHECK(insertPerson(transaction, person, credential));
        audit::Session session{{person.id, person.userName, person.roles, request.workstation},
                               {},
                               WriterId(crypto::randomId(random))};
        PINDESK_TRY(session.keys, createSiteKeys(transaction, random));
        const std::vector<crypto::KeyPurpose> all(crypto::keyPurposes.begin(), crypto::keyPurposes.end());
        PINDESK_CHECK(
            grantKeys(transaction, session.keys, all, crypto::staffHolder(person.id), credential.publicKey));
        PINDESK_CHECK(
            grantKeys(transaction, session.keys, all, crypto::recoveryHolder(), recovery.publicKey));
        return audit::append(
            transaction, session,
            {u"site_created"_s,
             u"site"_s,
             {},
             {},
             {{u"environment"_s, request.environment}, {u"administrator"_s, person.userName}}});
    }));
    return InitSiteOutcome{siteId, person.id, std::move(recoveryKey)};
}

} // namespace pindesk::staff
