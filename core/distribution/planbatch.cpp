#include "core/distribution/planbatch.h"
#include "core/distribution/askselection.h"
#include <QElapsedTimer>

namespace pindesk::distribution {

Result<BatchPlan> planBatch(const storage::SiteUrl& site, const audit::Session& session,
                            const Selection& selection, const BatchProgressHandler& progress,
                            std::stop_token stop) {
    PINDESK_TRY(auto database, storage::Database::open(site));
    PINDESK_TRY(const Asked asked, database.read([&](storage::Connection& connection) -> Result<Asked> {
        PINDESK_CHECK(audit::authorize(connection, session, Right::DistributePins));
        return askSelection(connection, selection);
    }));
    QElapsedTimer clock;
    clock.start();
    const auto walk = walkCandidates(site, asked.question, WalkFor::Planning);
    BatchPlan plan;
    plan.asOf = asked.question.asOf;
    plan.listed = asked.question.listed;
    plan.unknown = asked.unknown;
    for (std::int64_t done = 0;;) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        PINDESK_TRY(auto page, walk->next());
        if (page->isEmpty())
            return plan;
        for (std::size_t i = 0; i < choices.size(); ++i)
            plan.counts.at(i) += page->counts.at(i);
        plan.withoutAddress += page->withoutAddress;
        done += page->looked;
        walk->giveBack(std::move(page));
        if (progress)
            progress({done, std::max(done, walk->total()), rateOf(done, clock.elapsed())});
    }
}

} // namespace pindesk::distribution
