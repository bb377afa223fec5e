#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "core/pins/supportticket.h"
#include "core/staff/lockreport.h"
#include "core/staff/site.h"
#include "ui/common/diagnosistext.h"
#include "ui/common/eventtext.h"
#include "ui/common/valuetext.h"
#include "ui/common/watchtext.h"
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

using pins::PopulationWatch;

QJsonArray alarmDocuments(const PopulationWatch& watch) {
    QJsonArray documents;
    for (const pins::WatchAlarm alarm : watch.alarms)
        documents.append(QJsonObject{{u"alarm"_s, QString(nameOf(alarm))},
                                     {u"what"_s, ui::alarmFactsText(alarm, watch)},
                                     {u"meaning"_s, ui::alarmMeaningText(alarm)}});
    return documents;
}

QJsonObject stateDocument(const QMap<pins::AccountState, std::int64_t>& byState) {
    QJsonObject document;
    for (const pins::AccountState state : pins::accountStates)
        document.insert(nameOf(state), qint64{byState.value(state)});
    return document;
}

QJsonObject documentOf(const PopulationWatch& watch, const pins::AccountCounts& counts) {
    const pins::PopulationFacts& facts = watch.facts;
    QJsonArray days, inconsistent;
    for (const pins::WatchedDay& day : watch.days)
        days.append(
            QJsonObject{{u"from"_s, timeText(day.from)},
                        {u"until"_s, timeText(day.until)},
                        {u"registered"_s, qint64{day.registered}},
                        {u"enabled"_s, qint64{day.enabled}},
                        {u"states"_s, day.byState ? QJsonValue(stateDocument(*day.byState)) : QJsonValue()}});
    for (const AccountNumber& account : watch.inconsistent)
        inconsistent.append(account.toString());
    return {{u"at"_s, timeText(watch.at)},
            {u"alarms"_s, alarmDocuments(watch)},
            {u"states"_s, stateDocument(counts.byState)},
            {u"waiting_in_window"_s, qint64{facts.waitingInWindow}},
            {u"waiting_usually"_s, facts.waitingUsually ? QJsonValue(*facts.waitingUsually) : QJsonValue()},
            {u"window_minutes"_s, facts.limits.windowMinutes},
            {u"inconsistent_accounts"_s, inconsistent},
            {u"days"_s, days}};
}

QStringList linesOf(const PopulationWatch& watch, const pins::AccountCounts& counts) {
    QStringList lines;
    for (const pins::WatchAlarm alarm : watch.alarms)
        lines << Words::tr("ALARM: %1").arg(ui::alarmTitle(alarm)) << ui::alarmFactsText(alarm, watch)
              << ui::alarmMeaningText(alarm) << QString();
    if (watch.alarms.empty())
        lines << Words::tr("No alarm.") << QString();
    QList<std::pair<QString, QString>> states;
    for (const pins::AccountState state : pins::accountStates)
        states.append({ui::stateText(state), QString::number(counts.byState.value(state))});
    lines << labelledLines(states) << QString();
    QList<QStringList> rows;
    for (const pins::WatchedDay& day : watch.days) {
        QStringList row{ui::dayText(day), QString::number(day.registered), QString::number(day.enabled)};
        for (const pins::AccountState state : pins::accountStates)
            row << (day.byState ? QString::number(day.byState->value(state)) : u"-"_s);
        rows.append(row);
    }
    QStringList headings{Words::tr("Day"), Words::tr("Registered"), Words::tr("Confirmed")};
    for (const pins::AccountState state : pins::accountStates)
        headings << ui::stateText(state);
    return lines << tableLines(headings, rows);
}

Result<ExitCode> reportPopulation(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto counts, pins::accountCounts(database, session));
    PINDESK_TRY(const auto watch, pins::watchPopulation(database, session));
    QJsonObject document = documentOf(watch, counts);
    QStringList lines = linesOf(watch, counts);
    if (context.isSet(u"ticket"_s)) {
        PINDESK_TRY(const auto site, database.read(staff::readSite));
        QJsonArray tickets;
        for (const pins::WatchAlarm alarm : watch.alarms) {
            const QString text = ui::ticketText({alarm, site.name, site.environment, watch, counts, {}});
            tickets.append(text);
            lines << QString() << text.split(u'\n');
        }
        document.insert(u"tickets"_s, tickets);
    }
    context.output.result(document, lines);
    return ExitCode::Done;
}

} // namespace

std::vector<Command> reportCommands() {
    return {{u"report locked"_s,
             {},
             Words::tr("lists who is locked, why and for how long, and who was let in again by whom"),
             {},
             reportLocked},
            {u"report population"_s,
             {},
             Words::tr(
                 "the alarms of the population watch, accounts by state, registrations of the last 14 days"),
             {{u"ticket"_s, Words::tr("also drafts a ticket for technical support of each alarm")}},
             reportPopulation}};
}

} // namespace pindesk::ctl
