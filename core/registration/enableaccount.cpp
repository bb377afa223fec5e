#include "core/registration/enableaccount.h"
#include "core/audit/audittrail.h"
#include "core/ledger/ledger.h"
#include "core/pins/pinrepository.h"
#include "core/registration/customerlink.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;
using Step = EnableOutcome::Step;
using storage::Transaction;
namespace {

/// The record's new version.
Result<std::int64_t> enable(Transaction& transaction, const audit::Session& session,
                            const Customer& customer) {
    PINDESK_TRY(pins::PinRecord record, pins::claimRecord(transaction, customer.account));
    record.flags.enabled = true;
    record.emailVerified = true;
    PINDESK_CHECK(pins::saveRecord(transaction, record));
    PINDESK_CHECK(pins::voidLinks(transaction, customer.id));
    PINDESK_CHECK(ledger::advanceIssues(transaction, customer.id, ledger::IssueStatus::Enabled));
    const std::int64_t version = record.version + 1;
    PINDESK_CHECK(audit::append(transaction, session,
                                {u"account_enabled"_s,
                                 customer.account.toString(),
                                 customer.id,
                                 {},
                                 {{u"version"_s, qint64{version}}}}));
    return version;
}

Result<EnableOutcome> tryLink(Transaction& transaction, const audit::Session& session,
                              const EnableRequest& request) {
    PINDESK_TRY(const Proof proof,
                proveCustomer(transaction, session, request.account, request.pin, request.origin));
    if (proof.outcome == Proof::Outcome::Delayed)
        return EnableOutcome{Step::Delayed, proof.wait, {}};
    if (proof.outcome == Proof::Outcome::Wrong)
        return EnableOutcome{};
    EnableOutcome outcome{Step::Enabled, 0, proof.proven()};
    const Customer& customer = *proof.customer;
    if (customer.flags == pins::AccountFlags{true, true})
        return outcome; // the second click on the same link is no failure
    if (!customer.flags.initialized) {
        outcome.step = Step::LinkEnded; // a reset came meanwhile
        return outcome;
    }
    PINDESK_TRY(const bool isTaken,
                useCustomerLink(transaction, CustomerLinkPurpose::Enable, customer.id, request.code));
    if (!isTaken) {
        outcome.step = Step::LinkEnded;
        return outcome;
    }
    PINDESK_TRY(outcome.customer->version, enable(transaction, session, customer));
    return outcome;
}

} // namespace

QLatin1StringView nameOf(EnableOutcome::Step step) {
    switch (step) {
    case Step::Delayed:
        return "delayed"_L1;
    case Step::LinkEnded:
        return "link_ended"_L1;
    case Step::Enabled:
        return "enabled"_L1;
    case Step::Refused:
        break;
    }
    return "refused"_L1;
}

Result<EnableOutcome> enableAccount(storage::Database& database, const audit::Session& session,
                                    const EnableRequest& request) {
    return database.write([&](Transaction& transaction) { return tryLink(transaction, session, request); });
}

} // namespace pindesk::registration
