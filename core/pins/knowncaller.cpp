#include "core/pins/knowncaller.h"
#include "core/pins/pinrepository.h"
#include <chrono>

namespace pindesk::pins {
using storage::Row;
using storage::Utf8;
namespace {

struct StoredCaller {
    KnownCaller caller;
    QByteArray sealedPersonal;
};

/// The columns of verification_facts.
StoredCaller callerFrom(const Row& row) {
    StoredCaller stored;
    stored.caller.id = AccountId(row.integer(0));
    CallerRecord& record = stored.caller.record;
    record.firstName = row.text(1);
    record.lastName = row.text(2);
    record.organization = row.text(3);
    record.serviceAddress = row.text(4);
    record.city = row.text(5);
    record.state = row.text(6);
    record.postalCode = row.text(7);
    record.email = row.text(8);
    stored.sealedPersonal = row.bytes(9);
    record.extra = row.bytes(10);
    return stored;
}

} // namespace

Result<KnownCaller> readKnownCaller(storage::Connection& connection, const audit::Session& session,
                                    const AccountNumber& account) {
    PINDESK_TRY(auto found, connection.row("verification_facts",
                                           {Utf8{account.location}, Utf8{account.customer}}, callerFrom));
    if (!found)
        return noRecord(connection, account);
    KnownCaller& caller = found->caller;
    caller.record.account = account;
    PINDESK_TRY(const auto phones, connection.rows("verification_phones", {caller.id},
                                                   [](const Row& row) { return row.text(0); }));
    caller.record.phones = QStringList(phones.begin(), phones.end());
    PINDESK_TRY(caller.record.personal,
                directory::openPersonalData(connection, session, account, found->sealedPersonal));
    return std::move(caller);
}

directory::Date dayOf(Milliseconds moment) {
    return floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(moment)));
}

} // namespace pindesk::pins
