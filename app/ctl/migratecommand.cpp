#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "core/audit/audittrail.h"
#include "core/mail/outboxkey.h"
#include "core/staff/site.h"
#include "core/storage/migrator.h"

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using storage::Database;
using storage::Migrator;
namespace {

Result<ExitCode> tell(Context& context, int steps) {
    const QString text =
        steps > 0
            ? Words::tr("The schema is now at version %1; steps done: %2.").arg(Migrator::newest()).arg(steps)
            : Words::tr("The schema is up to date, at version %1.").arg(Migrator::newest());
    context.output.result({{u"version"_s, Migrator::newest()}, {u"steps"_s, steps}}, {text});
    return ExitCode::Done;
}

// A database without site holds nothing to protect yet; `init` would do the same.
Result<bool> holdsSite(storage::Connection& connection) {
    PINDESK_TRY(const auto tables, connection.number("schema_has_version"));
    if (tables == 0)
        return false;
    PINDESK_TRY(const auto version, connection.number("schema_version_newest"));
    if (version == 0)
        return false;
    PINDESK_TRY(const auto site, staff::findSite(connection));
    return site.has_value();
}

// Signing in reads what the first migration made, so it works before any later one.
Result<ExitCode> migrate(Context& context) {
    PINDESK_TRY(const auto url, context.site());
    PINDESK_TRY(auto database, Database::open(url, Database::Check::Nothing));
    Migrator migrator(database.connection());
    const auto current = migrator.requireCurrent();
    if (current)
        return tell(context, 0);
    if (current.error().code == ErrorCode::DatabaseNew)
        return fail(current.error());
    PINDESK_TRY(const bool isSite, holdsSite(database.connection()));
    if (!isSite) {
        PINDESK_TRY(const int steps, migrator.migrate());
        return tell(context, steps);
    }
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_CHECK(audit::authorize(database.connection(), session, Right::ManageSchema));
    PINDESK_TRY(const int steps, migrator.migrate());
    PINDESK_CHECK(database.write([&](storage::Transaction& transaction) -> Result<void> {
        PINDESK_CHECK(mail::publishOutboxKeys(transaction, session.keys));
        return audit::append(transaction, session,
                             {u"schema_migrated"_s,
                              u"site"_s,
                              {},
                              {},
                              {{u"from"_s, Migrator::newest() - steps}, {u"to"_s, Migrator::newest()}}});
    }));
    return tell(context, steps);
}

} // namespace

Command migrateCommand() {
    return {u"migrate"_s, {}, Words::tr("brings the database's schema up to date"), {}, migrate};
}

} // namespace pindesk::ctl
