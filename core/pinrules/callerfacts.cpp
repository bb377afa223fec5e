#include "core/pinrules/callerfacts.h"
#include "core/directory/directoryrepository.h"

namespace pindesk::pinrules {
using storage::Row;
using storage::Utf8;
namespace {

struct StoredFacts {
    CallerFacts facts;
    QByteArray sealedPersonal;
};

/// The columns of caller_facts.
StoredFacts factsFrom(const Row& row) {
    StoredFacts stored;
    CallerFacts& facts = stored.facts;
    facts.id = AccountId(row.integer(0));
    facts.initialized = row.boolean(1);
    facts.pinSetAt = row.integer(2);
    facts.postalCode = row.bytes(3);
    facts.country = row.bytes(4);
    facts.mustChangePin = directory::mustChangePinFromName(row.view(5));
    stored.sealedPersonal = row.bytes(6);
    return stored;
}

} // namespace

CallerContext CallerFacts::context(Milliseconds now) const {
    CallerContext context;
    context.initialized = initialized;
    context.ssnLast4 = personal.ssnLast4.view();
    context.birthDate = personal.birthDate.view();
    context.postalCode = postalCode;
    context.country = country;
    context.phones = m_phoneViews;
    context.locationId = account.location;
    context.customerId = account.customer;
    context.mustChangePin = mustChangePin;
    context.pinSetAt = pinSetAt;
    context.now = now;
    return context;
}

Result<std::optional<CallerFacts>> readCallerFacts(storage::Connection& connection,
                                                   const audit::Session& session,
                                                   const AccountNumber& account) {
    PINDESK_TRY(auto found,
                connection.row("caller_facts", {Utf8{account.location}, Utf8{account.customer}}, factsFrom));
    if (!found)
        return std::nullopt;
    CallerFacts& facts = found->facts;
    facts.account = account;
    PINDESK_CHECK(connection.forEach("verification_phones", {facts.id}, [&](const Row& row) -> Result<void> {
        facts.addPhone(row.bytes(0));
        return {};
    }));
    auto personal = directory::openPersonalData(connection, session, account, found->sealedPersonal);
    if (personal)
        facts.personal = std::move(*personal);
    else if (personal.error().code != ErrorCode::SealRefused) // damage must not lock the account out
        return fail(std::move(personal).error());
    return std::move(facts);
}

} // namespace pindesk::pinrules
