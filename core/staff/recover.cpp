#include "core/staff/recover.h"
#include "core/audit/audittrail.h"
#include "core/crypto/recoverykey.h"
#include "core/staff/keygrants.h"
#include "core/staff/newcredential.h"
#include "core/staff/passwordpolicy.h"
#include "core/staff/staffrules.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;

Result<void> recover(storage::Database& database, const RecoverRequest& request) {
    PINDESK_TRY(const QString userName, checkedUserName(request.administrator));
    PINDESK_TRY(Secret recoveryKey, crypto::parseRecoveryKey(request.recoveryKey.view()));
    PINDESK_TRY(const auto recovery, crypto::keyPairOf(std::move(recoveryKey)));
    auto& connection = database.connection();
    PINDESK_TRY(const Site site, readSite(connection));
    if (site.recoveryPublicKey != recovery.publicKey)
        return fail(ErrorCode::SealRefused, u"recovery_key"_s, u"other_site"_s);
    PINDESK_TRY(const PasswordPolicy policy, readPasswordPolicy(connection));
    PINDESK_CHECK(checkPassword(request.newPassword, {userName}, policy));
    PINDESK_TRY(auto existing, findPerson(connection, userName));

    crypto::SystemRandom random;
    Person person = existing.value_or(Person());
    if (!existing) {
        person.id = StaffId(crypto::randomId(random));
        person.userName = userName;
    }
    person.roles |= Role::Administrator;
    PINDESK_TRY(const Credential credential,
                newCredential(site.id, person.id, userName, request.newPassword, request.cost, random));
    return database.write([&](storage::Transaction& transaction) -> Result<void> {
        audit::Session session{
            {person.id, userName, person.roles, request.workstation}, {}, WriterId(crypto::randomId(random))};
        PINDESK_TRY(session.keys, openGrants(transaction.connection(), crypto::recoveryHolder(), recovery));
        PINDESK_CHECK(existing ? replaceCredential(transaction, person, credential)
                               : insertPerson(transaction, person, credential));
        PINDESK_CHECK(grantKeys(transaction, session.keys, crypto::purposesOf(person.roles),
                                crypto::staffHolder(person.id), credential.publicKey));
        return audit::append(
            transaction, session,
            {u"site_recovered"_s, u"staff:"_s + userName, {}, {}, {{u"new_person"_s, !existing}}});
    });
}

} // namespace pindesk::staff
