#include "core/ledger/ledger.h"
#include "core/crypto/random.h"

namespace pindesk::ledger {
using namespace Qt::StringLiterals;
using storage::Row;
using storage::Transaction;

Result<void> recordIssue(Transaction& transaction, AccountId account, Channel channel, StaffId by) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const auto repeated,
                transaction->execute("ledger_repeat", {account, QString(nameOf(channel)), now, by}));
    if (repeated > 0)
        return {};
    crypto::SystemRandom random;
    PINDESK_CHECK(transaction->execute(
        "ledger_insert", {account, crypto::randomId(random), QString(nameOf(channel)), now, by}));
    return {};
}

Result<void> advanceIssues(Transaction& transaction, AccountId account, IssueStatus status) {
    PINDESK_CHECK(transaction->execute("ledger_advance", {account, QString(nameOf(status))}));
    return {};
}

Result<void> endIssues(Transaction& transaction, AccountId account) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_CHECK(transaction->execute("ledger_end", {account, now}));
    return {};
}

Result<void> restoreIssues(Transaction& transaction, AccountId account, Milliseconds resetAt) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_CHECK(transaction->execute("ledger_restore", {account, resetAt, now}));
    return {};
}

Result<std::optional<Milliseconds>> lastIssued(storage::Connection& connection, AccountId account) {
    PINDESK_TRY(const auto last, connection.number("issue_last", {account}));
    return last == 0 ? std::nullopt : std::optional(last);
}

Issue issueFrom(const Row& row, int first) {
    Issue issue;
    issue.channel = channelFromName(row.text(first)).value_or(Channel::Telephone);
    if (const auto batch = row.optionalInteger(first + 1))
        issue.batch = BatchId(*batch);
    issue.at = row.integer(first + 2);
    issue.by = row.text(first + 3);
    issue.status = issueStatusFromName(row.text(first + 4)).value_or(IssueStatus::Issued);
    issue.surveyAnswer = row.text(first + 5);
    issue.isReturned = row.text(first + 6) == "returned"_L1;
    issue.endedAt = row.optionalInteger(first + 7);
    return issue;
}

Result<std::vector<Issue>> readIssues(storage::Connection& connection, AccountId account) {
    return connection.rows("issue_of_account", {account}, [](const Row& row) { return issueFrom(row); });
}

} // namespace pindesk::ledger
