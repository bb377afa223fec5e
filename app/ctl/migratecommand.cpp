#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "core/staff/migratesite.h"
#include "core/storage/migrator.h"

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using storage::Database;
using storage::Migrator;
namespace {

Result<ExitCode> migrate(Context& context) {
    PINDESK_TRY(const auto url, context.site());
    PINDESK_TRY(auto database, Database::open(url, Database::Check::Nothing));
    PINDESK_TRY(const int steps, staff::migrateSite(database, [&context] { return context.askSignIn(); }));
    const QString text =
        steps > 0
            ? Words::tr("The schema is now at version %1; steps done: %2.").arg(Migrator::newest()).arg(steps)
            : Words::tr("The schema is up to date, at version %1.").arg(Migrator::newest());
    context.output.result({{u"version"_s, Migrator::newest()}, {u"steps"_s, steps}}, {text});
    return ExitCode::Done;
}

} // namespace

Command migrateCommand() {
    return {u"migrate"_s, {}, Words::tr("brings the database's schema up to date"), {}, migrate};
}

} // namespace pindesk::ctl
