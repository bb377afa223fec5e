#include "core/forcepin/forcedchange.h"
#include "core/audit/audittrail.h"
#include "core/forcepin/profiledocument.h"
#include "core/pinrules/pinrules.h"
#include "core/pinrules/weakpins.h"
#include "core/pins/comparepin.h"
#include "core/pins/knowncaller.h"
#include "core/pins/pinrepository.h"
#include <QJsonArray>
#include <QJsonDocument>

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

/// What the directory has to compare answers with; nothing of an account that it does not know.
Result<pins::CallerRecord> recordOf(Connection& connection, const audit::Session& session,
                                    const AccountNumber& account) {
    auto known = pins::readKnownCaller(connection, session, account);
    if (known)
        return std::move(known->record);
    if (known.error().code == ErrorCode::NotFound || known.error().code == ErrorCode::SealRefused)
        return pins::CallerRecord();
    return fail(std::move(known).error());
}

QByteArray hashOf(const AuthenticationProfile& profile) {
    return crypto::sha256(QJsonDocument(documentOf(profile)).toJson(QJsonDocument::Compact));
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
                                const QString& action, QJsonObject detail) const {
    if (!m_channel.client.isEmpty())
        detail[u"client"_s] = m_channel.client;
    return audit::append(transaction, session, {action, m_account.toString(), m_id, {}, detail});
}

Result<ForcedChange::Outcome> ForcedChange::refuse(Transaction& transaction, const audit::Session& session,
                                                   const QString& why) const {
    PINDESK_CHECK(note(transaction, session, u"pin_change_refused"_s, {{u"refused"_s, why}}));
    return Outcome{Step::Refused};
}

/// The PIN that was tried is not taken; the last of them ends the call.
Result<ForcedChange::Outcome> ForcedChange::refusePin(Transaction& transaction, const audit::Session& session,
                                                      const Error& error) {
    PINDESK_CHECK(note(transaction, session, u"new_pin_refused"_s, {{u"refused"_s, error.detail}}));
    if (++m_tried < choices)
        return Outcome{Step::Choose, error};
    PINDESK_TRY(Outcome last, refuse(transaction, session, u"too_many_choices"_s));
    last.error = error;
    return last;
}

Result<void> ForcedChange::prepareIdentification(Connection& connection, const audit::Session& session,
                                                 const AuthenticationProfile& profile) {
    AdditionalProfile questions;
    const auto named = readStoredProfile(connection, profile.force.authenticationProfile);
    if (named && named->published && kindOf(*named->published) == ProfileKind::Additional)
        questions = std::get<AdditionalProfile>(*named->published);
    else if (!named && named.error().code != ErrorCode::NotFound)
        return fail(named.error());
    PINDESK_TRY(const pins::CallerRecord record, recordOf(connection, session, m_account));
    m_identification.emplace(questions, record, pins::dayOf(m_began));
    return {};
}

/// By the PIN record, the rules and what is on record, as they stand when the call begins.
Result<void> ForcedChange::judge(Transaction& transaction, const audit::Session& session, const Secret& pin) {
    Connection& connection = transaction.connection();
    PINDESK_TRY(m_began, transaction.now());
    PINDESK_TRY(const pins::PinRecord record, pins::findRecord(connection, m_account));
    m_id = record.id;
    m_version = record.version;
    PINDESK_TRY(const auto profile, profileOf(connection, m_channel));
    if (!profile)
        return {}; // the verdict stays *normal*
    m_profile = hashOf(*profile);
    PINDESK_TRY(const auto rules, pinrules::loadPinRules(connection));
    PINDESK_TRY(const auto facts, pinrules::readCallerFacts(connection, session, m_account));
    if (!facts)
        return pins::noRecord(connection, m_account);
    m_evaluation = Evaluator(*profile, rules.blocklist).evaluate(facts->context(m_began), pin.view());
    if (m_evaluation.verdict == Verdict::Normal)
        return {};
    PINDESK_CHECK(note(transaction, session, u"pin_change_asked"_s,
                       {{u"profile"_s, profile->name},
                        {u"verdict"_s, nameOf(m_evaluation.verdict)},
                        {u"trigger"_s, nameOf(*m_evaluation.trigger)}}));
    // Who registers in a moment chooses a PIN there: beside the telephone the verdict is only recorded.
    const bool registersAnyway = !record.flags.initialized && m_channel.kind != Channel::Kind::Telephone;
    if (m_evaluation.verdict == Verdict::Activation || registersAnyway) {
        m_step = Step::Register;
        return {};
    }
    PINDESK_CHECK(prepareIdentification(connection, session, *profile));
    m_step = Step::Identify;
    if (m_identification->state() == Identification::State::Refused) {
        PINDESK_CHECK(refuse(transaction, session, u"not_enough_on_record"_s));
        m_step = Step::Refused;
    }
    return {};
}

Result<ForcedChange> ForcedChange::begin(storage::Database& database, const audit::Session& session,
                                         const Channel& channel, const AccountNumber& account,
                                         const Secret& pin) {
    return database.write([&](Transaction& transaction) -> Result<ForcedChange> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ServeCustomers));
        ForcedChange change(channel, account);
        PINDESK_CHECK(change.judge(transaction, session, pin));
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
Result<ForcedChange::Outcome> ForcedChange::take(Transaction& transaction, const audit::Session& session,
                                                 Step expected, Body body) {
    Connection& connection = transaction.connection();
    PINDESK_CHECK(audit::authorize(connection, session, Right::ServeCustomers));
    if (m_step != expected)
        return fail(ErrorCode::InvalidInput, u"call"_s, u"other_step"_s);
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const pins::PinRecord record, pins::findRecord(connection, m_account));
    PINDESK_TRY(const auto profile, profileOf(connection, m_channel));
    m_id = record.id;
    auto outcome = now > endsAt()                ? refuse(transaction, session, u"expired"_s)
                   : record.version != m_version ? refuse(transaction, session, u"changed_meanwhile"_s)
                   : !profile || hashOf(*profile) != m_profile
                       ? refuse(transaction, session, u"other_profile"_s)
                       : body(*profile);
    if (outcome)
        m_step = outcome->step;
    if (m_step != Step::Confirm)
        m_chosen.clear();
    return outcome;
}

Result<ForcedChange::Outcome> ForcedChange::answer(Transaction& transaction, const audit::Session& session,
                                                   const QString& text) {
    const auto body = [&](const AuthenticationProfile& /*profile*/) -> Result<Outcome> {
        PINDESK_TRY(const pins::CallerRecord record, recordOf(transaction.connection(), session, m_account));
        const int attempt = m_identification->attempt();
        const Identification::Step answered = m_identification->answer(record, text);
        const bool isIdentified = answered.state == Identification::State::Identified;
        if (isIdentified || answered.endsAttempt)
            PINDESK_CHECK(note(transaction, session,
                               isIdentified ? u"customer_identified"_s : u"identification_failed"_s,
                               {{u"attempt"_s, attempt},
                                {u"asked"_s, QJsonArray::fromStringList(answered.asked)},
                                {u"passed"_s, QJsonArray::fromStringList(answered.passed)}}));
        if (answered.state == Identification::State::Refused)
            return refuse(transaction, session, u"not_identified"_s);
        return Outcome{isIdentified ? Step::Choose : Step::Identify};
    };
    return take(transaction, session, Step::Identify, body);
}

/// The policy, what profiles refuse, and the lengths of this one: a PIN beyond them would have to be changed
/// at the next call again.
Result<void> ForcedChange::checkNewPin(Connection& connection, const audit::Session& session,
                                       const AuthenticationProfile& profile, const Secret& pin) const {
    PINDESK_TRY(const auto rules, pinrules::loadPinRules(connection));
    PINDESK_CHECK(pinrules::checkPin(rules.policy, rules.blocklist, pin.view()));
    const Evaluator evaluator(profile, rules.blocklist);
    if (evaluator.watched().contains(Scenario::Length)) {
        const auto size = static_cast<int>(pin.size());
        if (size < profile.pinLength.min)
            return fail(ErrorCode::PinRefused, u"pin"_s, u"too_short"_s);
        if (size > profile.pinLength.max)
            return fail(ErrorCode::PinRefused, u"pin"_s, u"too_long"_s);
    }
    PINDESK_TRY(const auto guards, pinrules::loadGuards(connection));
    PINDESK_TRY(const auto facts, pinrules::readCallerFacts(connection, session, m_account));
    if (facts)
        PINDESK_CHECK(pinrules::checkWeakness(guards | evaluator.watched(), rules.blocklist,
                                              facts->context(m_began), pin.view()));
    PINDESK_TRY(const pins::StoredPin current, pins::readPin(connection, m_id));
    PINDESK_TRY(const bool isCurrent, pins::isStoredPin(connection, session, m_account, current, pin));
    if (isCurrent)
        return fail(ErrorCode::PinRefused, u"pin"_s, u"same_as_current"_s);
    return {};
}

Result<ForcedChange::Outcome> ForcedChange::choose(Transaction& transaction, const audit::Session& session,
                                                   const Secret& pin) {
    const auto body = [&](const AuthenticationProfile& profile) -> Result<Outcome> {
        const auto good = checkNewPin(transaction.connection(), session, profile, pin);
        if (good) {
            m_chosen = pin.clone();
            return Outcome{Step::Confirm};
        }
        if (good.error().code != ErrorCode::PinRefused)
            return fail(good.error());
        return refusePin(transaction, session, good.error());
    };
    return take(transaction, session, Step::Choose, body);
}

Result<ForcedChange::Outcome> ForcedChange::change(Transaction& transaction, const audit::Session& session,
                                                   const AuthenticationProfile& profile,
                                                   const Secret& pin) const {
    PINDESK_TRY(auto sealer, session.keys.sealer(crypto::KeyPurpose::CustomerPin));
    PINDESK_TRY(const QByteArray sealed,
                sealer.seal(crypto::pinContext(PinKind::Customer, m_account), pin.view()));
    PINDESK_TRY(const pins::PinRecord before, pins::claimRecord(transaction, m_account));
    if (before.version != m_version)
        return refuse(transaction, session, u"changed_meanwhile"_s);
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_CHECK(pins::saveRecord(transaction, recordAfterChange(before, now)));
    PINDESK_CHECK(pins::replacePin(transaction, m_id, {PinKind::Customer, sealed, sealer.keyId(), now}));
    PINDESK_CHECK(pins::dropUndo(transaction, m_id)); // a reset is over once the customer has used it
    PINDESK_CHECK(note(transaction, session, u"pin_changed"_s,
                       {{u"version"_s, qint64{before.version + 1}},
                        {u"initialized"_s, before.flags.initialized},
                        {u"enabled"_s, before.flags.enabled},
                        {u"hint"_s, before.sealedHint.has_value()},
                        {u"profile"_s, profile.name}}));
    return Outcome{Step::Changed};
}

Result<ForcedChange::Outcome> ForcedChange::confirm(Transaction& transaction, const audit::Session& session,
                                                    const Secret& pin) {
    return take(transaction, session, Step::Confirm, [&](const AuthenticationProfile& profile) {
        return m_chosen.equals(pin)
                   ? change(transaction, session, profile, pin)
                   : refusePin(transaction, session, {ErrorCode::PinRefused, u"pin"_s, u"mismatch"_s});
    });
}

} // namespace pindesk::forcepin
