#pragma once
#include "core/audit/session.h"
#include "core/base/accountnumber.h"
#include "core/ledger/issue.h"
#include "core/storage/database.h"

namespace pindesk::distribution {

struct IssueFilter {
    std::optional<AccountNumber> account;
    std::optional<ledger::Channel> channel;
    std::optional<BatchId> batch;
    std::optional<ledger::IssueStatus> status;
    bool onlyOpen = false; ///< only PINs that the account still has
};

struct ListedIssue {
    AccountNumber account;
    std::int64_t id = 0; ///< with the account what identifies it
    ledger::Issue issue;
};
/// The last one of the page before.
struct IssuePlace {
    AccountId account;
    std::int64_t id = 0;
};
struct IssuePage {
    std::vector<ListedIssue> issues;
    std::optional<IssuePlace> next; ///< none: the end
};

/// The ledger, in the order in which the directory first had the accounts. Needs distribute_pins,
/// read_reports or read_audit.
[[nodiscard]] Result<IssuePage> listIssues(storage::Database& database, const audit::Session& session,
                                           const IssueFilter& filter, std::optional<IssuePlace> after = {},
                                           int limit = 100);

/// How far the customers of a channel, or of one batch, came.
struct Funnel {
    ledger::Channel channel = ledger::Channel::Telephone;
    std::optional<BatchId> batch;                                ///< of bills and letters
    std::array<std::int64_t, ledger::issueStatuses.size()> at{}; ///< how many stand at each status
    std::int64_t replaced = 0; ///< of them, PINs that are not the account's any more, unused: reset since
    std::int64_t returned = 0; ///< of them, letters that the post brought back

    [[nodiscard]] std::int64_t issued() const;
    /// How many came as far as that, or farther.
    [[nodiscard]] std::int64_t reached(ledger::IssueStatus status) const;
    Funnel& operator+=(const Funnel& other);
};
struct Funnels {
    std::vector<Funnel> channels;                          ///< one for each channel, in their order
    std::vector<Funnel> batches;                           ///< the newest first
    std::vector<std::pair<QString, std::int64_t>> answers; ///< of the survey, the most common first
};
/// Counts the ledger, all of it: a second for millions. Rights as listIssues.
[[nodiscard]] Result<Funnels> countIssues(storage::Database& database, const audit::Session& session);

} // namespace pindesk::distribution
