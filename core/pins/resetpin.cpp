#include "core/pins/resetpin.h"
#include "core/audit/audittrail.h"
#include "core/audit/heldkeys.h"
#include "core/base/freetext.h"
#include "core/crypto/pingenerator.h"
#include "core/ledger/ledger.h"
#include "core/pinrules/pinrules.h"
#include "core/pinrules/weakpins.h"
#include "core/pins/lastchange.h"
#include "core/pins/pinrepository.h"
#include "core/pins/pinsettings.h"
#include "core/pins/verification.h"
#include "core/staff/sitesettings.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;
using crypto::KeyPurpose;
using crypto::PinKind;
namespace {

constexpr Milliseconds minute = 60 * 1000;

struct ResetRules {
    pinrules::PinRules pins;
    bool mayBeTyped = true;
    Milliseconds undoWindow = 0;
    pinrules::ScenarioSet guards;
    std::optional<pinrules::CallerFacts> caller; ///< read when there are guards

    [[nodiscard]] Result<void> checkWeakness(QByteArrayView pin) const {
        if (!caller)
            return {};
        return pinrules::checkWeakness(guards, pins.blocklist, caller->context(0), pin);
    }
};

struct NewPin {
    Secret plain;
    StoredPin stored;
    Result<void> strength; ///< told only to who has verified the caller: it speaks of the caller's data
};

/// How the new PIN compares with the one it replaces.
enum class CurrentPin { Different, Same, Unreadable };

Result<ResetRules> loadRules(storage::Connection& connection, const audit::Session& session,
                             const ResetPinRequest& request) {
    // The right counts when the deed is done; here it keeps others from learning what the rules refuse.
    PINDESK_CHECK(audit::authorize(connection, session, Right::ResetPin));
    PINDESK_CHECK(checkReason(connection, request.reason));
    PINDESK_TRY(auto pins, pinrules::loadPinRules(connection));
    PINDESK_TRY(const bool mayBeTyped, staff::switchSetting(connection, staff::keys::pinTypedByStaff));
    PINDESK_TRY(const int minutes, staff::numberSetting(connection, staff::keys::undoMinutes));
    ResetRules rules{std::move(pins), mayBeTyped, minutes * minute, {}, {}};
    PINDESK_TRY(rules.guards, pinrules::loadGuards(connection));
    if (!rules.guards.isEmpty()) {
        PINDESK_TRY(rules.caller, pinrules::readCallerFacts(connection, session, request.account));
    }
    return rules;
}

Result<void> checkNote(const ResetPinRequest& request) {
    PINDESK_CHECK(checkFreeText(request.note, u"note"_s));
    // The history never holds a PIN, whoever writes it there.
    if (request.pin && !request.pin->isEmpty() && request.note.toUtf8().contains(request.pin->view()))
        return fail(ErrorCode::InvalidInput, u"note"_s, u"contains_pin"_s);
    return {};
}

Result<Secret> choosePin(const ResetRules& rules, const ResetPinRequest& request) {
    if (!request.pin) {
        crypto::SystemRandom random;
        return crypto::PinGenerator(
                   rules.pins.format, random,
                   [&](QByteArrayView pin) { return rules.pins.refuses(pin) || !rules.checkWeakness(pin); })
            .next();
    }
    if (!rules.mayBeTyped)
        return fail(ErrorCode::InvalidInput, u"pin"_s, u"generated_only"_s);
    PINDESK_CHECK(pinrules::checkPin(rules.pins.policy, rules.pins.blocklist, request.pin->view()));
    return request.pin->clone();
}

Result<NewPin> makePin(const audit::Session& session, const ResetRules& rules,
                       const ResetPinRequest& request) {
    PINDESK_TRY(auto sealer, session.keys.sealer(KeyPurpose::InitialPin));
    PINDESK_TRY(Secret plain, choosePin(rules, request));
    PINDESK_TRY(const QByteArray sealed,
                sealer.seal(crypto::pinContext(PinKind::Initial, request.account), plain.view()));
    Result<void> strength = rules.checkWeakness(plain.view());
    return NewPin{std::move(plain), {PinKind::Initial, sealed, sealer.keyId(), 0}, std::move(strength)};
}

/// A damaged current PIN must not stand in the way of the reset that mends it; the audit row tells.
CurrentPin compareWithCurrent(storage::Connection& connection, const audit::Session& session,
                              const AccountNumber& account, const StoredPin& current, const Secret& plain) {
    if (current.kind != PinKind::Initial)
        return CurrentPin::Different;
    const auto opened = audit::openSealed(connection, session, KeyPurpose::InitialPin,
                                          crypto::pinContext(PinKind::Initial, account), current.sealed);
    if (!opened)
        return CurrentPin::Unreadable;
    return opened->equals(plain) ? CurrentPin::Same : CurrentPin::Different;
}

QJsonObject auditDetail(const ResetPinRequest& request, const PinRecord& before, std::int64_t version) {
    QJsonObject detail{{u"version"_s, qint64{version}},
                       {u"initialized"_s, before.flags.initialized},
                       {u"enabled"_s, before.flags.enabled},
                       {u"email"_s, maskedEmail(before.email)},
                       {u"hint"_s, before.sealedHint.has_value()},
                       {u"generated"_s, !request.pin.has_value()}};
    if (!request.note.isEmpty())
        detail[u"note"_s] = request.note;
    return detail;
}

PinRecord recordAfterReset(PinRecord record, const audit::Session& session, Milliseconds now) {
    record.flags = {};
    record.sealedHint.reset();
    record.emailVerified = false;
    record.pinSetAt = now;
    record.resetAt = now;
    record.resetBy = session.actor.staffId;
    return record;
}

Result<ResetPinOutcome> replace(storage::Transaction& transaction, const audit::Session& session,
                                const ResetPinRequest& request, const ResetRules& rules, const NewPin& pin) {
    storage::Connection& connection = transaction.connection();
    PINDESK_CHECK(audit::authorize(connection, session, Right::ResetPin));
    PINDESK_CHECK(audit::requireNewest(session, KeyPurpose::InitialPin, pin.stored.keyId));
    PINDESK_TRY(const PinRecord before, claimRecord(transaction, request.account));
    if (request.expectedVersion && *request.expectedVersion != before.version)
        return changedByOther(connection, before.id, before.version);
    PINDESK_TRY(const Verification verification,
                requireVerified(transaction, session, before.id, request.verifiedBy));
    PINDESK_CHECK(pin.strength);
    PINDESK_TRY(const StoredPin current, readPin(connection, before.id));
    const CurrentPin comparison =
        compareWithCurrent(connection, session, request.account, current, pin.plain);
    if (comparison == CurrentPin::Same)
        return fail(ErrorCode::PinRefused, u"pin"_s, u"same_as_current"_s);

    PINDESK_TRY(const Milliseconds now, transaction.now());
    const std::int64_t version = before.version + 1;
    const Milliseconds undoUntil = now + rules.undoWindow;
    PINDESK_CHECK(keepForUndo(transaction, {before, current, session.actor.staffId, version, undoUntil}));
    PINDESK_CHECK(saveRecord(transaction, recordAfterReset(before, session, now)));
    StoredPin stored = pin.stored;
    stored.setAt = now;
    PINDESK_CHECK(replacePin(transaction, before.id, stored));
    PINDESK_TRY(const std::int64_t links, voidLinks(transaction, before.id));
    PINDESK_CHECK(endVerifications(transaction, before.id));
    PINDESK_CHECK(ledger::endIssues(transaction, before.id));
    if (request.isTold)
        PINDESK_CHECK(
            ledger::recordIssue(transaction, before.id, ledger::Channel::Telephone, session.actor.staffId));

    QJsonObject detail = auditDetail(request, before, version);
    detail[u"verification"_s] = verification.toJson();
    detail[u"links_voided"_s] = qint64{links};
    if (comparison == CurrentPin::Unreadable)
        detail[u"replaced_unreadable"_s] = true;
    PINDESK_CHECK(
        audit::append(transaction, session,
                      {u"pin_reset"_s, request.account.toString(), before.id, request.reason, detail}));
    PINDESK_CHECK(purgeUndo(transaction));
    return ResetPinOutcome{before.id, version, undoUntil, rules.undoWindow, !request.pin.has_value(), {}};
}

} // namespace

Result<ResetPinOutcome> resetPin(storage::Database& database, const audit::Session& session,
                                 const ResetPinRequest& request) {
    PINDESK_CHECK(checkNote(request));
    PINDESK_TRY(const ResetRules rules, database.read([&](storage::Connection& connection) {
        return loadRules(connection, session, request);
    }));
    for (;;) {
        PINDESK_TRY(NewPin pin, makePin(session, rules, request));
        auto outcome = database.write([&](storage::Transaction& transaction) {
            return replace(transaction, session, request, rules, pin);
        });
        if (outcome) {
            outcome->pin = std::move(pin.plain);
            return outcome;
        }
        // One generated PIN in millions is the current one: the next is not. A key may have come meanwhile.
        const bool isChance = !request.pin && outcome.error().detail == "same_as_current"_L1;
        if (!isChance && !audit::isKeyRotated(outcome.error()))
            return outcome;
    }
}

} // namespace pindesk::pins
