#include "core/forcepin/previewimpact.h"
#include "core/audit/audittrail.h"
#include "core/forcepin/impactjudge.h"
#include <chrono>

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
using storage::Connection;
namespace {

struct Task {
    ChosenProfile chosen;
    pinrules::Blocklist blocklist;
    Milliseconds now = 0;
};

Result<Task> prepare(Connection& connection, const audit::Session& session, const ProfileChoice& choice) {
    PINDESK_CHECK(audit::authorize(connection, session, Right::ManageProfiles));
    Task task;
    PINDESK_TRY(task.chosen, chooseProfile(connection, choice));
    PINDESK_TRY(auto rules, pinrules::loadPinRules(connection));
    task.blocklist = std::move(rules.blocklist);
    PINDESK_TRY(task.now, connection.now());
    return task;
}

Result<void> record(storage::Database& database, const audit::Session& session, const QString& name,
                    const Impact& impact) {
    return database.write([&](storage::Transaction& transaction) -> Result<void> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ManageProfiles));
        return audit::append(transaction, session,
                             {u"impact_previewed"_s,
                              u"profile:"_s + name,
                              {},
                              {},
                              {{u"accounts"_s, qint64{impact.accounts}},
                               {u"force"_s, qint64{impact.count(Verdict::Force)}},
                               {u"activation"_s, qint64{impact.count(Verdict::Activation)}}}});
    });
}

} // namespace

Result<Impact> previewImpact(const storage::SiteUrl& site, const audit::Session& session,
                             const ProfileChoice& choice, const ImpactProgressHandler& progress,
                             std::stop_token stop) {
    using Clock = std::chrono::steady_clock;
    const Clock::time_point begin = Clock::now();
    const auto elapsed = [begin] { return std::chrono::duration<double>(Clock::now() - begin).count(); };
    PINDESK_TRY(auto database, storage::Database::open(site));
    PINDESK_TRY(const Task task,
                database.read([&](Connection& connection) { return prepare(connection, session, choice); }));
    PINDESK_TRY(const auto judge, ImpactJudge::make(session.keys, task.chosen, task.blocklist, task.now));
    const auto walk = walkForImpact(site);
    for (std::int64_t done = 0;;) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        PINDESK_TRY(auto batch, walk->next());
        if (batch->rows.empty())
            break;
        if (!judge->judge(*batch, stop))
            return fail(ErrorCode::Cancelled);
        done += static_cast<std::int64_t>(batch->rows.size());
        walk->giveBack(std::move(batch));
        if (progress)
            progress({done, std::max(done, walk->total()), static_cast<double>(done) / elapsed()});
    }
    Impact impact = judge->impact();
    impact.seconds = elapsed();
    PINDESK_CHECK(record(database, session, choice.name, impact));
    return impact;
}

} // namespace pindesk::forcepin
