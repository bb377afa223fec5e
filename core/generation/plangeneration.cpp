#include "core/generation/plangeneration.h"
#include "core/generation/generationrepository.h"

namespace pindesk::generation {
using storage::Connection;
namespace {

constexpr int pageSize = 20'000;
// Where no run has told yet: half of what a desk machine of 2020 does.
constexpr double assumedRate = 50'000;

void add(GenerationPlan& plan, const DirectoryPage& page) {
    plan.accounts += page.looked;
    plan.existing += page.existing;
    plan.toCreate += static_cast<std::int64_t>(page.missing.size());
    plan.rejected += static_cast<std::int64_t>(page.rejected.size());
    for (const RejectedAccount& rejected : page.rejected)
        if (plan.rejectedAccounts.size() < GenerationPlan::mostListed)
            plan.rejectedAccounts.push_back(rejected);
}

} // namespace

Result<GenerationPlan> planGeneration(storage::Database& database, const audit::Session& session,
                                      std::stop_token stop) {
    GenerationPlan plan;
    PINDESK_CHECK(database.read(
        [&](Connection& connection) { return audit::authorize(connection, session, Right::GeneratePins); }));
    PINDESK_TRY(plan.statuses, database.read(countStatuses));
    for (AccountNumber after;;) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        PINDESK_TRY(const DirectoryPage page, database.read([&](Connection& connection) {
            return readDirectoryPage(connection, after, pageSize);
        }));
        if (page.looked == 0)
            break;
        add(plan, page);
        after = page.last;
    }
    PINDESK_TRY(const double rate, database.read(lastRate));
    plan.estimatedSeconds = static_cast<double>(plan.toCreate) / (rate > 0 ? rate : assumedRate);
    return plan;
}

} // namespace pindesk::generation
