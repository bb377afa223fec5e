#include "core/generation/startrun.h"
#include "core/audit/audittrail.h"
#include "core/generation/generationrepository.h"

namespace pindesk::generation {
using namespace Qt::StringLiterals;
using storage::Transaction;
namespace {

constexpr int mostCollisions = 20;

Result<void> record(Transaction& transaction, const audit::Session& session, const QString& action,
                    const GenerationRun& run) {
    return audit::append(transaction, session,
                         {action, u"run:"_s + QString::number(run.id.value()), {}, {}, {}});
}

} // namespace

Result<GenerationRun> startRun(storage::Database& database, const audit::Session& session) {
    for (int collisions = 1;; ++collisions) {
        auto run = database.write([&](Transaction& transaction) -> Result<GenerationRun> {
            PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::GeneratePins));
            PINDESK_TRY(const GenerationRun made, insertRun(transaction, session.actor.staffId));
            PINDESK_CHECK(supersedeOthers(transaction, made.id));
            PINDESK_CHECK(record(transaction, session, u"generation_started"_s, made));
            return made;
        });
        // Two processes that start at once take the same id: one of them comes again and takes the next.
        if (run || run.error().code != ErrorCode::Constraint || collisions == mostCollisions)
            return run;
    }
}

Result<GenerationRun> resumeRun(storage::Database& database, const audit::Session& session, RunId id) {
    return database.write([&](Transaction& transaction) -> Result<GenerationRun> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::GeneratePins));
        PINDESK_TRY(auto run, findRun(transaction.connection(), id));
        if (!run)
            return fail(ErrorCode::NotFound, u"run_id"_s);
        if (run->state == RunState::Complete)
            return *run;
        PINDESK_TRY(const auto other, findOtherRunning(transaction.connection(), id));
        if (other && *other > id)
            return fail(ErrorCode::Superseded, u"run_id"_s, QString::number(other->value()));
        PINDESK_CHECK(reopenRun(transaction, *run));
        PINDESK_CHECK(supersedeOthers(transaction, id));
        PINDESK_CHECK(record(transaction, session, u"generation_resumed"_s, *run));
        return *run;
    });
}

} // namespace pindesk::generation
