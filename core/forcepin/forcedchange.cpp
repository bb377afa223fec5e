#include "core/forcepin/forcedchange.h"
#include "core/audit/audittrail.h"
#include "core/pins/comparepin.h"
#include "core/pins/knowncaller.h"
#include "core/pins/pinrepository.h"
#include <QJsonArray>

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
using crypto::PinKind;
using storage::Connection;
using storage::Transaction;
namespace {

pins::PinRecord recordAfterChange(pins::PinRecord record, Milliseconds now) {
    record.flags.initialized = true;
    record.sealedHint.reset(); // it was of the PIN before
    record.pinSetAt = now;
    return record;
}

} // namespace

QLatin1StringView nameOf(ForcedChange::Step step) {
    using enum ForcedChange::Step;
    switch (step) {
    case Register:
        return "register"_L1;
    case Identify:
        return "identify"_L1;
    case Choose:
        return "choose"_L1;
    case Confirm:
        return "confirm"_L1;
    case Changed:
        return "changed"_L1;
    case Refused:
        return "refused"_L1;
    case Normal:
        break;
    }
    return "normal"_L1;
}

Result<void> ForcedChange::note(Transaction& transaction, const audit::Session& session,
                                const QString& action, const QJsonObject& detail) const {
    return audit::append(transaction, session, {action, m_account.toString(), m_id, {}, detail});
}

Result<ForcedChange::Outcome> ForcedChange::refuse(Transaction& transaction, const audit::Session& session,
                                                   const QString& why) const {
    PINDESK_CHECK(note(transaction, session, u"pin_change_refused"_s, {{u"refused"_s, why}}));
    return Outcome{Step::Refused};
}

/// The PIN that was tried is not taken; the last of them ends the call.
Result<ForcedChange::Outcome> ForcedChange::refusePin(Transaction& transaction, const audit::Session& session,
                                                      const Error& error) const {
    PINDESK_CHECK(note(transaction, session, u"new_pin_refused"_s, {{u"refused"_s, error.detail}}));
    if (m_tried + 1 < choices)
        return Outcome{Step::Choose, error};
    PINDESK_TRY(Outcome last, refuse(transaction, session, u"too_many_choices"_s));
    last.error = error;
    return last;
}

/// The PIN record, the rules and what is on record, as they stand when the call begins.
Result<void> ForcedChange::load(Connection& connection, const audit::Session& session, const Channel& channel,
                                const Secret& pin) {
    PINDESK_TRY(const pins::PinRecord record, pins::findRecord(connection, m_account));
    m_id = record.id;
    m_version = record.version;
    PINDESK_TRY(auto profile, profileOf(connection, channel));
    if (!profile)
        return {}; // the verdict stays *normal*
    m_profile = std::move(*profile);
    PINDESK_TRY(m_rules, pinrules::loadPinRules(connection));
    PINDESK_TRY(auto facts, pinrules::readCallerFacts(connection, session, m_account));
    if (!facts)
        return pins::noRecord(connection, m_account);
    m_facts = std::move(*facts);
    m_evaluation = Evaluator(m_profile, m_rules->blocklist).evaluate(m_facts.context(m_now), pin.view());
    return {};
}

Result<void> ForcedChange::prepareIdentification(Connection& connection, const audit::Session& session) {
    PINDESK_TRY(m_guards, pinrules::loadGuards(connection));
    AdditionalProfile questions;
    const auto named = readStoredProfile(connection, m_profile.force.authenticationProfile);
    if (named && named->published && kindOf(*named->published) == ProfileKind::Additional)
        questions = std::get<AdditionalProfile>(*named->published);
    else if (!named && named.error().code != ErrorCode::NotFound)
        return fail(named.error());
    auto known = pins::readKnownCaller(connection, session, m_account);
    if (known)
        m_record = std::move(known->record);
    else if (known.error().code != ErrorCode::NotFound && known.error().code != ErrorCode::SealRefused)
        return fail(std::move(known).error());
    m_identification.emplace(questions, m_record, pins::dayOf(m_now));
    return {};
}

Result<ForcedChange> ForcedChange::begin(storage::Database& database, const audit::Session& session,
                                         const Channel& channel, const AccountNumber& account,
                                         const Secret& pin) {
    return database.write([&](Transaction& transaction) -> Result<ForcedChange> {
        Connection& connection = transaction.connection();
        PINDESK_CHECK(audit::authorize(connection, session, Right::ServeCustomers));
        ForcedChange change(account);
        PINDESK_TRY(change.m_now, transaction.now());
        PINDESK_CHECK(change.load(connection, session, channel, pin));
        const Evaluation& evaluation = change.m_evaluation;
        if (evaluation.verdict == Verdict::Normal)
            return change;
        PINDESK_CHECK(change.note(transaction, session, u"pin_change_asked"_s,
                                  {{u"profile"_s, change.m_profile.name},
                                   {u"verdict"_s, nameOf(evaluation.verdict)},
                                   {u"trigger"_s, nameOf(*evaluation.trigger)}}));
        if (evaluation.verdict == Verdict::Activation) {
            change.m_step = Step::Register;
            return change;
        }
        PINDESK_CHECK(change.prepareIdentification(connection, session));
        change.m_step = Step::Identify;
        if (change.m_identification->state() == Identification::State::Refused) {
            PINDESK_CHECK(change.refuse(transaction, session, u"not_enough_on_record"_s));
            change.m_step = Step::Refused;
        }
        return change;
    });
}

QString ForcedChange::question() const {
    return m_step == Step::Identify ? m_identification->question() : QString();
}

int ForcedChange::attempt() const {
    return m_identification ? m_identification->attempt() : 0;
}

template <class Body>
Result<ForcedChange::Step> ForcedChange::take(storage::Database& database, const audit::Session& session,
                                              Step expected, Body body) {
    if (m_step != expected)
        return fail(ErrorCode::Internal, u"forced_change"_s, nameOf(m_step));
    const auto outcome = database.write([&](Transaction& transaction) -> Result<Outcome> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ServeCustomers));
        PINDESK_TRY(const Milliseconds now, transaction.now());
        return now - m_now > patience ? refuse(transaction, session, u"expired"_s) : body(transaction);
    });
    if (!outcome)
        return fail(outcome.error());
    m_step = outcome->step;
    if (outcome->error)
        return fail(*outcome->error);
    return m_step;
}

Result<ForcedChange::Step> ForcedChange::answer(storage::Database& database, const audit::Session& session,
                                                const QString& text) {
    std::optional<Identification> next;
    auto taken = take(database, session, Step::Identify, [&](Transaction& transaction) -> Result<Outcome> {
        next = m_identification;
        const Identification::Step answered = next->answer(m_record, text);
        const bool isIdentified = answered.state == Identification::State::Identified;
        if (isIdentified || answered.endsAttempt)
            PINDESK_CHECK(note(transaction, session,
                               isIdentified ? u"customer_identified"_s : u"identification_failed"_s,
                               {{u"attempt"_s, m_identification->attempt()},
                                {u"asked"_s, QJsonArray::fromStringList(answered.asked)},
                                {u"passed"_s, QJsonArray::fromStringList(answered.passed)}}));
        if (answered.state == Identification::State::Refused)
            return refuse(transaction, session, u"not_identified"_s);
        return Outcome{isIdentified ? Step::Choose : Step::Identify};
    });
    if (taken)
        m_identification = std::move(next);
    return taken;
}

/// The policy, what profiles refuse, and the lengths of this one: a PIN beyond them would have to be changed
/// at the next call again.
Result<void> ForcedChange::checkNewPin(Connection& connection, const audit::Session& session,
                                       const Secret& pin) const {
    PINDESK_CHECK(pinrules::checkPin(m_rules->policy, m_rules->blocklist, pin.view()));
    const Evaluator evaluator(m_profile, m_rules->blocklist);
    if (evaluator.watched().contains(Scenario::Length)) {
        const auto size = static_cast<int>(pin.size());
        if (size < m_profile.pinLength.min)
            return fail(ErrorCode::PinRefused, u"pin"_s, u"too_short"_s);
        if (size > m_profile.pinLength.max)
            return fail(ErrorCode::PinRefused, u"pin"_s, u"too_long"_s);
    }
    PINDESK_CHECK(pinrules::checkWeakness(m_guards | evaluator.watched(), m_rules->blocklist,
                                          m_facts.context(m_now), pin.view()));
    PINDESK_TRY(const pins::StoredPin current, pins::readPin(connection, m_id));
    PINDESK_TRY(const bool isCurrent, pins::isStoredPin(connection, session, m_account, current, pin));
    if (isCurrent)
        return fail(ErrorCode::PinRefused, u"pin"_s, u"same_as_current"_s);
    return {};
}

Result<ForcedChange::Step> ForcedChange::choose(storage::Database& database, const audit::Session& session,
                                                const Secret& pin) {
    auto taken = take(database, session, Step::Choose, [&](Transaction& transaction) -> Result<Outcome> {
        const auto good = checkNewPin(transaction.connection(), session, pin);
        if (good)
            return Outcome{Step::Confirm};
        if (good.error().code != ErrorCode::PinRefused)
            return fail(good.error());
        return refusePin(transaction, session, good.error());
    });
    if (taken && m_step == Step::Confirm)
        m_chosen = pin.clone();
    else if (!taken && taken.error().code == ErrorCode::PinRefused)
        ++m_tried;
    return taken;
}

Result<ForcedChange::Outcome> ForcedChange::change(Transaction& transaction, const audit::Session& session,
                                                   const pins::StoredPin& pin) const {
    PINDESK_TRY(const pins::PinRecord before, pins::claimRecord(transaction, m_account));
    if (before.version != m_version)
        return fail(ErrorCode::ChangedByOther, u"account"_s);
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_CHECK(pins::saveRecord(transaction, recordAfterChange(before, now)));
    pins::StoredPin stored = pin;
    stored.setAt = now;
    PINDESK_CHECK(pins::replacePin(transaction, m_id, stored));
    PINDESK_CHECK(pins::dropUndo(transaction, m_id)); // a reset is over once the customer has used it
    PINDESK_CHECK(note(transaction, session, u"pin_changed"_s,
                       {{u"version"_s, qint64{before.version + 1}},
                        {u"initialized"_s, before.flags.initialized},
                        {u"enabled"_s, before.flags.enabled},
                        {u"hint"_s, before.sealedHint.has_value()},
                        {u"profile"_s, m_profile.name}}));
    return Outcome{Step::Changed};
}

Result<ForcedChange::Step> ForcedChange::confirm(storage::Database& database, const audit::Session& session,
                                                 const Secret& pin) {
    const bool isSame = m_chosen.equals(pin);
    auto taken = take(database, session, Step::Confirm, [&](Transaction& transaction) -> Result<Outcome> {
        if (!isSame)
            return refusePin(transaction, session, {ErrorCode::PinRefused, u"pin"_s, u"mismatch"_s});
        // In here, because a key that came meanwhile is taken up with the right.
        PINDESK_TRY(auto sealer, session.keys.sealer(crypto::KeyPurpose::CustomerPin));
        PINDESK_TRY(const QByteArray sealed,
                    sealer.seal(crypto::pinContext(PinKind::Customer, m_account), pin.view()));
        return change(transaction, session, {PinKind::Customer, sealed, sealer.keyId(), 0});
    });
    if (!taken && taken.error().code == ErrorCode::PinRefused)
        ++m_tried;
    if (!taken && taken.error().code == ErrorCode::ChangedByOther)
        m_step = Step::Refused; // what was judged is not there any more
    if (m_step != Step::Confirm)
        m_chosen.clear();
    return taken;
}

} // namespace pindesk::forcepin
