#include "core/distribution/listissues.h"
#include "core/ledger/ledger.h"
#include <map>
#include <numeric>

namespace pindesk::distribution {
using ledger::Channel;
using ledger::IssueStatus;
using storage::Connection;
using storage::Row;
namespace {

constexpr int mostRows = 10'000;

Result<void> requireReader(Connection& connection, const audit::Session& session) {
    return audit::authorizeAny(connection, session,
                               {Right::DistributePins, Right::ReadReports, Right::ReadAudit});
}

/// An account that is nobody's finds nothing.
Result<std::int64_t> accountOf(Connection& connection, const IssueFilter& filter) {
    if (!filter.account)
        return 0;
    PINDESK_TRY(const auto id, connection.number("account_id", {storage::Utf8{filter.account->location},
                                                                storage::Utf8{filter.account->customer}}));
    return id == 0 ? -1 : id;
}

ListedIssue listedFrom(const Row& row, IssuePlace& place) {
    place = {AccountId(row.integer(0)), row.integer(1)};
    return {{row.bytes(2), row.bytes(3)}, place.id, ledger::issueFrom(row, 4)};
}

std::size_t indexOf(IssueStatus status) {
    return static_cast<std::size_t>(status);
}

Funnel funnelFrom(const Row& row) {
    Funnel funnel;
    funnel.channel = ledger::channelFromName(row.text(0)).value_or(Channel::Telephone);
    if (const auto batch = row.optionalInteger(1))
        funnel.batch = BatchId(*batch);
    const auto status = ledger::issueStatusFromName(row.text(2)).value_or(IssueStatus::Issued);
    funnel.at.at(indexOf(status)) = row.integer(3);
    if (status == IssueStatus::Issued || status == IssueStatus::SignedIn)
        funnel.replaced = row.integer(4);
    funnel.returned = row.integer(5);
    return funnel;
}

} // namespace

std::int64_t Funnel::issued() const {
    return reached(IssueStatus::Issued);
}

std::int64_t Funnel::reached(IssueStatus status) const {
    return std::accumulate(at.begin() + static_cast<std::ptrdiff_t>(indexOf(status)), at.end(),
                           std::int64_t{0});
}

Funnel& Funnel::operator+=(const Funnel& other) {
    for (std::size_t i = 0; i < at.size(); ++i)
        at.at(i) += other.at.at(i);
    replaced += other.replaced;
    returned += other.returned;
    return *this;
}

Result<IssuePage> listIssues(storage::Database& database, const audit::Session& session,
                             const IssueFilter& filter, std::optional<IssuePlace> after, int limit) {
    return database.read([&](Connection& connection) -> Result<IssuePage> {
        PINDESK_CHECK(requireReader(connection, session));
        PINDESK_TRY(const auto account, accountOf(connection, filter));
        const IssuePlace behind = after.value_or(IssuePlace());
        const int most = std::clamp(limit, 1, mostRows);
        IssuePage page;
        IssuePlace place;
        PINDESK_TRY(page.issues,
                    connection.rows("issue_list",
                                    {behind.account, behind.id, account,
                                     filter.channel ? QString(nameOf(*filter.channel)) : QString(),
                                     filter.batch.value_or(BatchId()),
                                     filter.status ? QString(nameOf(*filter.status)) : QString(),
                                     filter.onlyOpen, most},
                                    [&](const Row& row) { return listedFrom(row, place); }));
        if (static_cast<int>(page.issues.size()) == most)
            page.next = place;
        return page;
    });
}

Result<Funnels> countIssues(storage::Database& database, const audit::Session& session) {
    return database.read([&](Connection& connection) -> Result<Funnels> {
        PINDESK_CHECK(requireReader(connection, session));
        Funnels funnels;
        for (const Channel channel : ledger::channels)
            funnels.channels.emplace_back().channel = channel;
        std::map<BatchId, Funnel, std::greater<>> batches;
        PINDESK_CHECK(connection.forEach("issue_counts", {}, [&](const Row& row) -> Result<void> {
            const Funnel part = funnelFrom(row);
            funnels.channels.at(static_cast<std::size_t>(part.channel)) += part;
            if (part.batch) {
                Funnel& batch = batches[*part.batch];
                batch.channel = part.channel;
                batch.batch = part.batch;
                batch += part;
            }
            return {};
        }));
        for (const auto& [id, funnel] : batches)
            funnels.batches.push_back(funnel);
        PINDESK_TRY(funnels.answers, connection.rows("issue_answers", {}, [](const Row& row) {
            return std::pair(row.text(0), row.integer(1));
        }));
        return funnels;
    });
}

} // namespace pindesk::distribution
