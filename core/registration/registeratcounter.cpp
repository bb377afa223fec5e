#include "core/registration/registeratcounter.h"
#include "core/registration/counterticket.h"
#include "core/registration/provecustomer.h"
#include "core/registration/registercustomer.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;
using Step = CounterOutcome::Step;
using storage::Connection;
using storage::Transaction;
namespace {

constexpr std::array steps{Step::Registered, Step::Refused, Step::Delayed, Step::TicketEnded};

/// Whoever gave the ticket, if they may still give one.
Result<std::optional<QString>> helperOf(Connection& connection, StaffId staffId) {
    PINDESK_TRY(const auto name,
                connection.row("pin_staff_name", {staffId}, [](const storage::Row& row) -> QString {
                    const Roles roles = rolesFromText(row.text(1)).value_or(Roles());
                    return allows(roles, Right::VerifyCaller) ? row.text(0) : QString();
                }));
    return name && !name->isEmpty() ? name : std::nullopt;
}

/// What the ticket and the PIN say together.
struct Admission {
    Step step = Step::TicketEnded;
    Proof proof;
    QString helper; ///< user name
};

Result<Admission> admit(Transaction& transaction, const audit::Session& session,
                        const CounterRequest& request) {
    Connection& connection = transaction.connection();
    PINDESK_CHECK(audit::authorize(connection, session, Right::ServeCustomers));
    Admission admission;
    PINDESK_TRY(const auto pass, openCounterTicket(connection, session, request.ticket));
    if (!pass)
        return admission;
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const auto helper, helperOf(connection, pass->staffId));
    PINDESK_TRY(const auto customer, findCustomer(connection, pass->account));
    if (now - pass->begunAt > counterPatience || !helper || !customer || customer->version != pass->version)
        return admission;
    admission.helper = *helper;
    const Origin origin{{forcepin::Channel::Kind::Counter, {}},
                        "counter:" + QByteArray::number(qint64{pass->staffId.value()})};
    PINDESK_TRY(admission.proof,
                proveCustomer(transaction, session, pass->account.toString(), request.pin, origin));
    switch (admission.proof.outcome) {
    case Proof::Outcome::Right:
        admission.step = Step::Registered;
        break;
    case Proof::Outcome::Wrong:
        admission.step = Step::Refused;
        break;
    case Proof::Outcome::Delayed:
        admission.step = Step::Delayed;
        break;
    }
    return admission;
}

} // namespace

QLatin1StringView nameOf(Step step) {
    switch (step) {
    case Step::Registered:
        return "registered"_L1;
    case Step::Refused:
        return "refused"_L1;
    case Step::Delayed:
        return "delayed"_L1;
    case Step::TicketEnded:
        break;
    }
    return "ticket_ended"_L1;
}

std::optional<Step> counterStepFromText(QStringView text) {
    for (const Step step : steps)
        if (text == nameOf(step))
            return step;
    return std::nullopt;
}

Result<CounterOutcome> registerAtCounter(storage::Database& database, const audit::Session& session,
                                         const CounterRequest& request) {
    PINDESK_TRY(const Admission admission, database.write([&](Transaction& transaction) {
        return admit(transaction, session, request);
    }));
    if (admission.step != Step::Registered)
        return CounterOutcome{admission.step, admission.proof.wait, {}};
    const auto registered = registerCustomer(database, session,
                                             {admission.proof.proven(),
                                              {request.chosen.pin.clone(), request.chosen.hint},
                                              request.email,
                                              request.language,
                                              admission.helper});
    if (!registered && registered.error().code == ErrorCode::ChangedByOther)
        return CounterOutcome();
    if (!registered)
        return fail(registered.error());
    return CounterOutcome{Step::Registered, 0, registered->maskedEmail};
}

} // namespace pindesk::registration
