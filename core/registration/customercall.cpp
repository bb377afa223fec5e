#include "core/registration/customercall.h"
#include "core/registration/customer.h"
#include "core/registration/ratelimit.h"
#include "core/staff/linkcode.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;
using crypto::KeyPurpose;
using forcepin::ForcedChange;
using storage::Transaction;
namespace {

constexpr RateLimit calls{"customer_call", 5, 60 * 60 * 1000};

/// Whose call, as its row has it.
struct Owner {
    QString channel;
    QString client;

    explicit Owner(const forcepin::Channel& of)
        : channel(nameOf(of.kind))
        , client(of.client.isNull() ? u""_s : of.client) {}
};

/// What is asked next, and the call as it has come to be, under a token of its own.
Result<CallStep> keepCall(Transaction& transaction, const audit::Session& session,
                          const ForcedChange& change) {
    CallStep next;
    next.step = change.step();
    if (!change.isOpen())
        return next;
    crypto::SystemRandom random;
    const std::int64_t id = crypto::randomId(random);
    const Secret token = crypto::randomSecret(random, staff::linkTokenSize);
    PINDESK_TRY(auto sealer, session.keys.sealer(KeyPurpose::CustomerPin));
    PINDESK_TRY(const QByteArray sealed, sealer.seal(crypto::callContext(id), change.save().view()));
    const Owner owner(change.channel());
    PINDESK_CHECK(transaction->execute("customer_call_keep", {id, staff::tokenHash(token), owner.channel,
                                                              owner.client, sealed, change.endsAt()}));
    next.call = staff::codeOf(token);
    if (next.step == ForcedChange::Step::Identify) {
        next.question = change.question();
        next.attempt = change.attempt();
    }
    return next;
}

struct KeptCall {
    std::int64_t id = 0;
    QByteArray sealed;
};

/// The call, which nobody else can take any more; none when there is none.
Result<std::optional<ForcedChange>> takeCall(Transaction& transaction, const audit::Session& session,
                                             const CallRequest& request) {
    const auto code = staff::parseLink(request.call.view());
    if (!code)
        return std::nullopt;
    const Owner owner(request.channel);
    PINDESK_TRY(const auto kept,
                transaction->row("customer_call_take",
                                 {staff::tokenHash(code->token), owner.channel, owner.client},
                                 [](const storage::Row& row) {
                                     return KeptCall{row.integer(0), row.bytes(1)};
                                 }));
    if (!kept)
        return std::nullopt;
    const auto saved =
        session.keys.open(KeyPurpose::CustomerPin, crypto::callContext(kept->id), kept->sealed);
    if (!saved && saved.error().code == ErrorCode::SealRefused) // under a key that is retired
        return std::nullopt;
    if (!saved)
        return fail(saved.error());
    PINDESK_TRY(auto change, ForcedChange::restore(request.channel, *saved));
    return std::optional(std::move(change));
}

template <class Take>
Result<CallStep> takeStep(storage::Database& database, const audit::Session& session,
                          const CallRequest& request, Take take) {
    return database.write([&](Transaction& transaction) -> Result<CallStep> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ServeCustomers));
        PINDESK_TRY(auto change, takeCall(transaction, session, request));
        if (!change)
            return CallStep();
        PINDESK_TRY(const ForcedChange::Outcome outcome, take(transaction, *change));
        PINDESK_TRY(CallStep next, keepCall(transaction, session, *change));
        next.pinError = outcome.error;
        return next;
    });
}

} // namespace

Result<CallStep> beginCall(storage::Database& database, const audit::Session& session,
                           const ForcedChange& change) {
    return database.write([&](Transaction& transaction) -> Result<CallStep> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ServeCustomers));
        PINDESK_TRY(const Milliseconds now, transaction.now());
        PINDESK_CHECK(transaction->execute("customer_call_purge", {now}));
        PINDESK_TRY(const auto begun, countUp(transaction, calls, change.account().text()));
        if (begun > calls.most) {
            CallStep refused;
            refused.wait = calls.wait(now);
            return refused;
        }
        return keepCall(transaction, session, change);
    });
}

Result<CallStep> answerCall(storage::Database& database, const audit::Session& session,
                            const CallRequest& request, const QString& answer) {
    return takeStep(database, session, request, [&](Transaction& transaction, ForcedChange& change) {
        return change.answer(transaction, session, answer);
    });
}

Result<CallStep> enterPin(storage::Database& database, const audit::Session& session,
                          const CallRequest& request, const Secret& pin) {
    return takeStep(database, session, request, [&](Transaction& transaction, ForcedChange& change) {
        return change.step() == ForcedChange::Step::Confirm ? change.confirm(transaction, session, pin)
                                                            : change.choose(transaction, session, pin);
    });
}

} // namespace pindesk::registration
