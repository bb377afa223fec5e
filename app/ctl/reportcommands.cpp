#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "core/staff/lockreport.h"
#include "ui/common/eventtext.h"
#include "ui/common/valuetext.h"
#include <QJsonArray>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

QJsonObject documentOf(const staff::LockedPerson& person) {
    return {{u"user"_s, person.userName},
            {u"name"_s, person.displayName},
            {u"reason"_s, nameOf(person.reason)},
            {u"locked_at"_s, timeText(person.lockedAt)}};
}

Result<ExitCode> reportLocked(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto report, staff::lockReport(database, session));
    QJsonArray locked, reactivated;
    QList<QStringList> lockedRows, reactivatedRows;
    for (const staff::LockedPerson& person : report.locked) {
        const qint64 seconds = (report.now - person.lockedAt) / 1000;
        QJsonObject document = documentOf(person);
        document.insert(u"age_seconds"_s, seconds);
        locked.append(document);
        lockedRows.append({person.userName, ui::reasonText(nameOf(person.reason)), timeText(person.lockedAt),
                           ui::durationText(static_cast<double>(seconds))});
    }
    for (const staff::ReactivatedPerson& person : report.reactivated) {
        QJsonObject document = documentOf(person.lock);
        document.insert(u"reactivated_at"_s, timeText(person.reactivatedAt));
        document.insert(u"reactivated_by"_s, person.reactivatedBy);
        reactivated.append(document);
        reactivatedRows.append({person.lock.userName, ui::reasonText(nameOf(person.lock.reason)),
                                timeText(person.lock.lockedAt), timeText(person.reactivatedAt),
                                person.reactivatedBy});
    }
    QStringList lines =
        tableLines({Words::tr("Locked"), Words::tr("Why"), Words::tr("Since"), Words::tr("For")}, lockedRows);
    lines << QString()
          << tableLines({Words::tr("Reactivated"), Words::tr("Why"), Words::tr("Locked at"),
                         Words::tr("Reactivated at"), Words::tr("By")},
                        reactivatedRows);
    context.output.result({{u"locked"_s, locked}, {u"reactivated"_s, reactivated}}, lines);
    return ExitCode::Done;
}

} // namespace

std::vector<Command> reportCommands() {
    return {{u"report locked"_s,
             {},
             Words::tr("lists who is locked, why and for how long, and who was let in again by whom"),
             {},
             reportLocked}};
}

} // namespace pindesk::ctl
