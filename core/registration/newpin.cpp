#include "core/registration/newpin.h"
#include "core/base/freetext.h"
#include "core/ledger/ledger.h"
#include "core/pinrules/pinrules.h"
#include "core/pinrules/weakpins.h"
#include "core/pins/comparepin.h"
#include "core/pins/pinrepository.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;
using crypto::KeyPurpose;
using crypto::PinKind;
using storage::Connection;
using storage::Transaction;
namespace {

constexpr qsizetype longestHint = 100;

Result<void> checkHint(const NewPin& chosen) {
    const QString hint = chosen.hint.trimmed();
    if (hint.isEmpty())
        return fail(ErrorCode::InvalidInput, u"hint"_s, u"missing"_s);
    PINDESK_CHECK(checkFreeText(hint, u"hint"_s, longestHint));
    // In whatever case: who sees the hint would only have to try two or three.
    if (hint.toUtf8().toLower().contains(chosen.pin.view().toByteArray().toLower()))
        return fail(ErrorCode::InvalidInput, u"hint"_s, u"contains_pin"_s);
    return {};
}

Result<void> checkPin(Connection& connection, const audit::Session& session, const Customer& customer,
                      const Secret& pin) {
    PINDESK_TRY(const auto rules, pinrules::loadPinRules(connection));
    PINDESK_CHECK(pinrules::checkPin(rules.policy, rules.blocklist, pin.view()));
    PINDESK_TRY(const auto guards, pinrules::loadGuards(connection));
    if (!guards.isEmpty()) {
        PINDESK_TRY(const auto facts, pinrules::readCallerFacts(connection, session, customer.account));
        if (facts)
            PINDESK_CHECK(pinrules::checkWeakness(guards, rules.blocklist, facts->context(0), pin.view()));
    }
    PINDESK_TRY(const bool isCurrent,
                pins::isStoredPin(connection, session, customer.account, customer.pin, pin));
    if (isCurrent)
        return fail(ErrorCode::PinRefused, u"pin"_s, u"same_as_current"_s);
    return {};
}

} // namespace

Result<std::int64_t> setNewPin(Transaction& transaction, const audit::Session& session,
                               const Customer& customer, const NewPin& chosen, bool enabled) {
    Connection& connection = transaction.connection();
    PINDESK_CHECK(checkPin(connection, session, customer, chosen.pin));
    PINDESK_CHECK(checkHint(chosen));
    PINDESK_TRY(auto pins, session.keys.sealer(KeyPurpose::CustomerPin));
    PINDESK_TRY(const QByteArray sealedPin,
                pins.seal(crypto::pinContext(PinKind::Customer, customer.account), chosen.pin.view()));
    PINDESK_TRY(auto hints, session.keys.sealer(KeyPurpose::PersonalData));
    PINDESK_TRY(const QByteArray sealedHint,
                hints.seal(crypto::hintContext(customer.account), chosen.hint.trimmed().toUtf8()));

    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(pins::PinRecord record, pins::claimRecord(transaction, customer.account));
    if (record.version != customer.version)
        return fail(ErrorCode::ChangedByOther, u"account"_s);
    record.flags = {true, enabled};
    record.sealedHint = sealedHint;
    record.email = customer.email;
    record.emailVerified = enabled;
    record.pinSetAt = now;
    PINDESK_CHECK(pins::saveRecord(transaction, record));
    PINDESK_CHECK(
        pins::replacePin(transaction, customer.id, {PinKind::Customer, sealedPin, pins.keyId(), now}));
    PINDESK_CHECK(pins::dropUndo(transaction, customer.id));
    PINDESK_CHECK(ledger::advanceIssues(
        transaction, customer.id, enabled ? ledger::IssueStatus::Enabled : ledger::IssueStatus::Registered));
    return record.version + 1;
}

} // namespace pindesk::registration
