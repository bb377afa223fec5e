#include "core/pins/comparepin.h"
#include "core/audit/heldkeys.h"

namespace pindesk::pins {

Result<bool> isStoredPin(storage::Connection& connection, const audit::Session& session,
                         const AccountNumber& account, const StoredPin& stored, const Secret& pin) {
    const auto purpose = stored.kind == crypto::PinKind::Initial ? crypto::KeyPurpose::InitialPin
                                                                 : crypto::KeyPurpose::CustomerPin;
    const auto opened = audit::openSealed(connection, session, purpose,
                                          crypto::pinContext(stored.kind, account), stored.sealed);
    if (!opened && opened.error().code != ErrorCode::SealRefused)
        return fail(opened.error());
    return opened && opened->equals(pin);
}

} // namespace pindesk::pins
