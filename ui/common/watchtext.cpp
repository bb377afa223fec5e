#include "ui/common/watchtext.h"
#include "ui/common/diagnosistext.h"
#include "ui/common/mailtext.h"
#include "ui/common/valuetext.h"
#include <QCoreApplication>
#include <QLocale>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using pins::PopulationWatch;
using pins::WatchAlarm;
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(watch)
};

QString usualText(double number) {
    return QLocale().toString(number, 'f', number < 10 ? 1 : 0);
}

/// Empty when there is none.
QString mailText(const mail::MailCounts& mail) {
    if (mail.waiting == 0 && mail.refused == 0)
        return {};
    return u' ' + Words::tr("Outgoing mail: %1 waiting, %2 of them tried in vain, %3 refused.")
                      .arg(numberText(mail.waiting), numberText(mail.failing), numberText(mail.refused));
}

QString accountsText(const PopulationWatch& watch) {
    QStringList numbers;
    for (const AccountNumber& account : watch.inconsistent)
        numbers << account.toString();
    if (watch.facts.inconsistentAccounts > std::ssize(watch.inconsistent))
        numbers << u"…"_s;
    return numbers.join(u", "_s);
}

QStringList daysText(const PopulationWatch& watch) {
    QStringList lines;
    for (const pins::WatchedDay& day : watch.days)
        lines << Words::tr("%1: %2 registered, %3 confirmed")
                     .arg(dayText(day), numberText(day.registered), numberText(day.enabled));
    return lines;
}

QStringList countsText(const pins::AccountCounts& counts) {
    QStringList lines;
    for (const pins::AccountState state : pins::accountStates)
        lines << u"%1: %2"_s.arg(stateText(state), numberText(counts.byState.value(state)));
    return lines;
}

/// A heading, what is under it, and an empty line.
void add(QStringList& lines, const QString& heading, const QStringList& body) {
    lines << heading << body << QString();
}

} // namespace

QString alarmTitle(WatchAlarm alarm) {
    return alarm == WatchAlarm::MailOutage ? Words::tr("Mail is probably not being delivered")
                                           : Words::tr("Accounts are inconsistent");
}

QString alarmFactsText(WatchAlarm alarm, const PopulationWatch& watch) {
    const pins::PopulationFacts& facts = watch.facts;
    if (alarm == WatchAlarm::Inconsistent)
        return Words::tr("%Ln accounts are enabled but not initialized: %1.", nullptr,
                         pluralOf(facts.inconsistentAccounts))
            .arg(accountsText(watch));
    return Words::tr(
               "%Ln accounts began to wait for the confirmation of their e-mail address within %1 minutes. "
               "Usually it is %2.",
               nullptr, pluralOf(facts.waitingInWindow))
               .arg(numberText(facts.limits.windowMinutes), usualText(facts.waitingUsually.value_or(0))) +
           mailText(watch.mail);
}

QString alarmMeaningText(WatchAlarm alarm) {
    return alarm == WatchAlarm::MailOutage
               ? Words::tr(
                     "Customers do not get the link that ends their registration. Check the mail host. If it "
                     "passes, ask whoever runs it what becomes of the mails.")
               : Words::tr(
                     "No operation of PinDesk brings an account into this state. Tell technical support; "
                     "each of these accounts needs a new initial PIN.");
}

QString dayText(const pins::WatchedDay& day, const QTimeZone& zone) {
    const QDate date = QDateTime::fromMSecsSinceEpoch(day.from, zone).date();
    //: a day: short weekday, day, short month
    return QLocale().toString(date, Words::tr("ddd d MMM"));
}

QString ticketText(const pins::SupportTicket& ticket) {
    const PopulationWatch& watch = ticket.watch;
    QStringList lines;
    add(lines, Words::tr("For technical support: %1").arg(alarmTitle(ticket.alarm)), {});
    add(lines, Words::tr("Site: %1 (%2)").arg(ticket.site, ticket.environment),
        {Words::tr("Noticed: %1").arg(exactMomentText(watch.at)),
         Words::tr("PinDesk: %1").arg(QStringLiteral(PINDESK_VERSION)),
         Words::tr("Database: %1, schema %2").arg(watch.database, QString::number(watch.schema))});
    add(lines, Words::tr("What was noticed"), {alarmFactsText(ticket.alarm, watch)});
    if (ticket.counts)
        add(lines, Words::tr("Accounts by state"), countsText(*ticket.counts));
    if (ticket.alarm == WatchAlarm::MailOutage) {
        add(lines, Words::tr("Registrations of the last days"), daysText(watch));
        add(lines, Words::tr("Check of the mail host"),
            ticket.check ? mailCheckLines(*ticket.check) : QStringList{Words::tr("It was not checked.")});
    }
    add(lines, Words::tr("What we ask for"),
        {ticket.alarm == WatchAlarm::MailOutage
             ? Words::tr("Please find out what becomes of mails between the site and the mail host.")
             : Words::tr("Please find out what wrote these rows.")});
    return lines.join(u'\n').trimmed() + u'\n';
}

} // namespace pindesk::ui
