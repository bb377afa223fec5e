#include "core/registration/provecustomer.h"
#include "core/crypto/random.h"
#include "core/ledger/ledger.h"
#include "core/pins/comparepin.h"
#include "core/pins/initialpinlife.h"
#include "core/registration/ratelimit.h"
#include "core/registration/signinevent.h"
#include "core/staff/sitesettings.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;
using crypto::KeyPurpose;
using crypto::PinKind;
using storage::Connection;
using storage::Transaction;
namespace {

constexpr Milliseconds minute = 60 * 1000;
constexpr Milliseconds patience = 15 * minute;
constexpr Milliseconds firstWait = minute / 2;

/// The limits of one attempt, and what they are counted by.
struct Attempt {
    RateLimit byAccount{"customer_account", 0, patience};
    RateLimit byPlace{"customer_place", 0, patience};
    RateLimit bySite{"customer_site", 0, minute};
    Throttle throttle{"customer_throttle", 0, firstWait, patience};
    bool isThrottled = false; ///< the account waits by the throttle, not by its window
    QByteArray account;       ///< empty: what was typed is no account number
    QByteArray place;         ///< empty: there is none
};

Result<Attempt> attemptOf(Connection& connection, const Result<AccountNumber>& account,
                          const Origin& origin) {
    Attempt attempt;
    PINDESK_TRY(attempt.byAccount.most,
                staff::numberSetting(connection, staff::keys::customerAccountFailures));
    attempt.throttle.most = attempt.byAccount.most;
    PINDESK_TRY(attempt.isThrottled, staff::switchSetting(connection, staff::keys::customerThrottle));
    PINDESK_TRY(attempt.byPlace.most, staff::numberSetting(connection, staff::keys::customerPlaceFailures));
    PINDESK_TRY(attempt.bySite.most, staff::numberSetting(connection, staff::keys::customerSiteFailures));
    if (account)
        attempt.account = account->text();
    attempt.place = origin.place;
    return attempt;
}

/// How long the attempt has to wait; 0: not at all. One that need not wait counts as a failure of the account
/// until it is known to be none, so that those who come at once cannot be more than are allowed.
Result<Milliseconds> admit(Transaction& transaction, const Attempt& attempt) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    Connection& connection = transaction.connection();
    if (!attempt.place.isEmpty()) {
        PINDESK_TRY(const auto ofPlace, countOf(connection, attempt.byPlace, attempt.place, now));
        if (ofPlace >= attempt.byPlace.most)
            return attempt.byPlace.wait(now);
        if (ofPlace > 0) {
            PINDESK_TRY(const auto ofSite, countOf(connection, attempt.bySite, {}, now));
            if (ofSite >= attempt.bySite.most)
                return attempt.bySite.wait(now);
        }
    }
    if (attempt.account.isEmpty())
        return 0;
    if (attempt.isThrottled)
        return countUp(transaction, attempt.throttle, attempt.account);
    PINDESK_TRY(const auto ofAccount, countUp(transaction, attempt.byAccount, attempt.account));
    return ofAccount > attempt.byAccount.most ? attempt.byAccount.wait(now) : 0;
}

Result<void> countFailure(Transaction& transaction, const Attempt& attempt) {
    if (attempt.place.isEmpty())
        return {};
    PINDESK_TRY(const auto ofPlace, countUp(transaction, attempt.byPlace, attempt.place));
    PINDESK_CHECK(countUp(transaction, attempt.bySite, {}));
    if (ofPlace == 1) // often enough, and never where nobody fails
        PINDESK_CHECK(purgeCounts(transaction));
    return {};
}

/// The PIN that an account which does not exist is compared with: it opens like any other, and is nobody's.
/// It is thrown away, so it must not count among the seals that the key is good for: guessers would use them
/// up.
Result<pins::StoredPin> decoy(const audit::Session& session, const AccountNumber& account) {
    const auto keyId = session.keys.newestKeyId(KeyPurpose::CustomerPin);
    if (!keyId)
        return fail(session.keys.sealer(KeyPurpose::CustomerPin).error());
    PINDESK_TRY(const Secret key, session.keys.key(*keyId));
    crypto::Sealer sealer(*keyId, key);
    crypto::SystemRandom random;
    const Secret nobodys = crypto::randomSecret(random, 16);
    PINDESK_TRY(const QByteArray sealed,
                sealer.seal(crypto::pinContext(PinKind::Customer, account), nobodys.view()));
    return pins::StoredPin{PinKind::Customer, sealed, sealer.keyId(), 0};
}

/// Whose number and PIN these are; none when they do not fit, or for an initial PIN that has expired.
Result<std::optional<Customer>> match(Connection& connection, const audit::Session& session,
                                      const AccountNumber& account, const Secret& pin, Milliseconds now) {
    PINDESK_TRY(const pins::InitialPinLife life, pins::readInitialPinLife(connection));
    PINDESK_TRY(auto customer, findCustomer(connection, account));
    // Made for everybody: what it takes would tell who has an account.
    PINDESK_TRY(const auto nobodys, decoy(session, account));
    const pins::StoredPin& stored = customer ? customer->pin : nobodys;
    PINDESK_TRY(const bool isRight, pins::isStoredPin(connection, session, account, stored, pin));
    if (!isRight || (stored.kind == PinKind::Initial && life.hasExpired(customer->issuedAt, now)))
        customer.reset();
    return customer;
}

} // namespace

Result<Proof> proveCustomer(Transaction& transaction, const audit::Session& session, const QString& typed,
                            const Secret& pin, const Origin& origin) {
    Connection& connection = transaction.connection();
    PINDESK_CHECK(audit::authorize(connection, session, Right::ServeCustomers));
    Proof proof;
    PINDESK_TRY(proof.at, transaction.now());
    const auto account = AccountNumber::parse(typed);
    PINDESK_TRY(const Attempt attempt, attemptOf(connection, account, origin));
    SignInEvent event{account ? std::optional(*account) : std::nullopt, origin.channel.kind,
                      SignInEvent::Outcome::Failed};
    PINDESK_TRY(proof.wait, admit(transaction, attempt));
    if (proof.wait > 0) {
        proof.outcome = Proof::Outcome::Delayed;
        event.outcome = SignInEvent::Outcome::Delayed;
        PINDESK_CHECK(noteSignIn(transaction, event));
        return proof;
    }
    if (account) {
        PINDESK_TRY(proof.customer, match(connection, session, *account, pin, proof.at));
    }
    if (proof.customer) {
        proof.outcome = Proof::Outcome::Right;
        event.outcome = SignInEvent::Outcome::Succeeded;
        PINDESK_CHECK(forget(transaction,
                             attempt.isThrottled ? attempt.throttle.scope : attempt.byAccount.scope,
                             attempt.account));
        if (proof.customer->pin.kind == PinKind::Initial)
            PINDESK_CHECK(
                ledger::advanceIssues(transaction, proof.customer->id, ledger::IssueStatus::SignedIn));
    } else {
        PINDESK_CHECK(countFailure(transaction, attempt));
    }
    PINDESK_CHECK(noteSignIn(transaction, event));
    return proof;
}

} // namespace pindesk::registration
