#include "core/pins/revealpin.h"
#include "core/audit/audittrail.h"
#include "core/audit/heldkeys.h"
#include "core/crypto/random.h"
#include "core/ledger/ledger.h"
#include "core/pins/initialpinlife.h"
#include "core/pins/pinrepository.h"
#include "core/pins/pinsettings.h"
#include "core/pins/verification.h"
#include "core/staff/sitesettings.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;
using crypto::PinKind;
using storage::Row;
namespace {

constexpr Milliseconds hour = 60 * 60 * 1000;
constexpr Milliseconds ticketLife = 60 * 1000;

/// A committed answer: a ticket, or why there is none.
struct Ticket {
    std::int64_t id = 0;
    std::optional<Error> refusal;
};

Result<std::optional<Error>> reasonToRefuse(storage::Transaction& transaction, const audit::Session& session,
                                            AccountId account) {
    storage::Connection& connection = transaction.connection();
    PINDESK_TRY(const StoredPin pin, readPin(connection, account));
    if (pin.kind == PinKind::Customer)
        return Error{ErrorCode::CustomerPin, u"account"_s, {}};
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const InitialPinLife life, readInitialPinLife(connection));
    PINDESK_TRY(const auto issuedAt, ledger::lastIssued(connection, account));
    if (life.hasExpired(issuedAt, now))
        return Error{ErrorCode::PinRefused, u"account"_s, u"initial_expired"_s};
    PINDESK_TRY(const int allowed, staff::numberSetting(connection, staff::keys::revealsPerHour));
    PINDESK_TRY(const auto revealed,
                connection.number("reveal_ticket_count", {session.actor.staffId, now - hour}));
    if (revealed >= allowed)
        return Error{ErrorCode::NotPermitted, {}, u"reveal_limit"_s};
    return std::nullopt;
}

Result<Ticket> takeTicket(storage::Transaction& transaction, const audit::Session& session,
                          const RevealPinRequest& request) {
    storage::Connection& connection = transaction.connection();
    PINDESK_CHECK(audit::authorize(connection, session, Right::RevealInitialPin));
    PINDESK_CHECK(checkReason(connection, request.reason));
    PINDESK_TRY(const PinRecord record, findRecord(connection, request.account));
    PINDESK_TRY(const Verification verification,
                requireVerified(transaction, session, record.id, request.verifiedBy));
    if (request.channel == ledger::Channel::Email && verification.kind != Verification::Kind::Answers)
        return fail(ErrorCode::NotVerified, u"account"_s, u"answers_needed"_s);
    PINDESK_TRY(auto refusal, reasonToRefuse(transaction, session, record.id));

    QJsonObject detail{{u"verification"_s, verification.toJson()}};
    if (request.channel != ledger::Channel::Telephone)
        detail[u"channel"_s] = nameOf(request.channel);
    Ticket ticket;
    if (refusal) {
        detail[u"refused"_s] = refusal->code == ErrorCode::CustomerPin ? u"customer_pin"_s : refusal->detail;
        ticket.refusal = std::move(refusal);
    } else {
        crypto::SystemRandom random;
        ticket.id = crypto::randomId(random);
        PINDESK_TRY(const Milliseconds now, transaction.now());
        PINDESK_CHECK(transaction->execute(
            "reveal_ticket_insert", {ticket.id, record.id, request.reason, session.actor.staffId, now}));
        PINDESK_CHECK(ledger::recordIssue(transaction, record.id, request.channel, session.actor.staffId));
    }
    PINDESK_CHECK(audit::append(transaction, session,
                                {ticket.refusal ? u"reveal_refused"_s : u"pin_revealed"_s,
                                 request.account.toString(), record.id, request.reason, detail}));
    return ticket;
}

Result<Secret> readByTicket(storage::Connection& connection, const audit::Session& session,
                            const AccountNumber& account, std::int64_t ticket) {
    PINDESK_TRY(const Milliseconds now, connection.now());
    PINDESK_TRY(const auto found,
                connection.row("reveal_read", {ticket, session.actor.staffId, now - ticketLife},
                               [](const Row& row) { return std::pair(row.text(0), row.bytes(1)); }));
    if (!found)
        return fail(ErrorCode::NotFound, u"ticket"_s);
    if (crypto::pinKindFromText(found->first) != PinKind::Initial)
        return fail(ErrorCode::CustomerPin, u"account"_s); // chosen between the two transactions
    return audit::openSealed(connection, session, crypto::KeyPurpose::InitialPin,
                             crypto::pinContext(PinKind::Initial, account), found->second);
}

} // namespace

Result<Secret> revealPin(storage::Database& database, const audit::Session& session,
                         const RevealPinRequest& request) {
    if (database.connection().inTransaction())
        return fail(ErrorCode::Internal, u"reveal"_s, u"inside another transaction"_s);
    PINDESK_TRY(Ticket ticket, database.write([&](storage::Transaction& transaction) {
        return takeTicket(transaction, session, request);
    }));
    if (ticket.refusal)
        return fail(std::move(*ticket.refusal));
    return database.read([&](storage::Connection& connection) {
        return readByTicket(connection, session, request.account, ticket.id);
    });
}

} // namespace pindesk::pins
