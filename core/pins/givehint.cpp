#include "core/pins/givehint.h"
#include "core/audit/audittrail.h"
#include "core/audit/heldkeys.h"
#include "core/pins/pinrepository.h"
#include "core/pins/pinsettings.h"
#include "core/staff/sitesettings.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;

Result<Secret> giveHint(storage::Database& database, const audit::Session& session,
                        const GiveHintRequest& request) {
    return database.write([&](storage::Transaction& transaction) -> Result<Secret> {
        storage::Connection& connection = transaction.connection();
        PINDESK_CHECK(audit::authorize(connection, session, Right::GiveHint));
        PINDESK_TRY(const bool enabled, staff::switchSetting(connection, staff::keys::hintEnabled));
        if (!enabled)
            return fail(ErrorCode::NotPermitted, {}, u"hint_off"_s);
        PINDESK_TRY(const PinRecord record, findRecord(connection, request.account));
        PINDESK_TRY(const Verification verification,
                    requireVerified(transaction, session, record.id, request.verifiedBy));
        if (!record.sealedHint)
            return fail(ErrorCode::NotFound, u"hint"_s);
        PINDESK_TRY(Secret hint, audit::openSealed(connection, session, crypto::KeyPurpose::PersonalData,
                                                   crypto::hintContext(request.account), *record.sealedHint));
        PINDESK_CHECK(audit::append(transaction, session,
                                    {u"hint_given"_s,
                                     request.account.toString(),
                                     record.id,
                                     {},
                                     {{u"verification"_s, verification.toJson()}}}));
        return hint;
    });
}

} // namespace pindesk::pins
