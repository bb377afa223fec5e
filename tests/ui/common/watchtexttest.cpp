#include "ui/common/watchtext.h"
#include <gtest/gtest.h>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using pins::WatchAlarm;
namespace {

pins::SupportTicket ticketOf(WatchAlarm alarm) {
    pins::SupportTicket ticket;
    ticket.alarm = alarm;
    ticket.site = u"Springfield Water"_s;
    ticket.environment = u"production"_s;
    ticket.watch.at = 1'763'000'000'000;
    ticket.watch.facts = {3, 12, 0.4, {}};
    ticket.watch.inconsistent = {{"12345", "1"}, {"12345", "2"}};
    ticket.watch.mail = {12, 12, 0, 9};
    ticket.watch.days = {{1'763'000'000'000, 1'763'086'400'000, 7, 5, {}}};
    ticket.watch.database = u"SQLite 3.40.1"_s;
    ticket.watch.schema = 8;
    return ticket;
}

} // namespace

TEST(WatchTextTest, tellsWhatWasNoticed) {
    const pins::PopulationWatch watch = ticketOf(WatchAlarm::MailOutage).watch;
    const QString mail = alarmFactsText(WatchAlarm::MailOutage, watch);
    EXPECT_TRUE(mail.startsWith(u"12 accounts began to wait"_s)) << qPrintable(mail);
    EXPECT_TRUE(
        mail.contains(u"within 60 minutes. Usually it is 0.4. Outgoing mail: 12 waiting, 9 of them"_s))
        << qPrintable(mail);
    EXPECT_EQ(alarmFactsText(WatchAlarm::Inconsistent, watch),
              u"3 accounts are enabled but not initialized: 12345/1, 12345/2, …."_s);
    EXPECT_NE(alarmTitle(WatchAlarm::MailOutage), alarmTitle(WatchAlarm::Inconsistent));
    EXPECT_NE(alarmMeaningText(WatchAlarm::MailOutage), alarmMeaningText(WatchAlarm::Inconsistent));
}

TEST(WatchTextTest, aTicketHasWhatSupportAsksFor) {
    pins::SupportTicket ticket = ticketOf(WatchAlarm::MailOutage);
    QString text = ticketText(ticket);
    for (const QString& part : {u"Springfield Water (production)"_s, u"PinDesk: " PINDESK_VERSION ""_s,
                                u"SQLite 3.40.1, schema 8"_s, u"12 accounts began to wait"_s,
                                u"7 registered, 5 confirmed"_s, u"It was not checked."_s})
        EXPECT_TRUE(text.contains(part)) << qPrintable(part + u'\n' + text);
    EXPECT_FALSE(text.contains(u"12345/1"_s)) << "of another alarm";
    mail::MailCheck check;
    check.parts = {{mail::SmtpStep::Connect, mail::MailCheckPart::State::Failed}};
    check.failure = mail::SmtpFailure{mail::SmtpStep::Connect, mail::SmtpFailure::Kind::Host, u"refused"_s};
    ticket.check = check;
    text = ticketText(ticket);
    EXPECT_TRUE(text.contains(u"\n✗ "_s) && !text.contains(u"It was not checked."_s)) << qPrintable(text);
    ticket = ticketOf(WatchAlarm::Inconsistent);
    ticket.counts.emplace();
    ticket.counts->byState[pins::AccountState::Inconsistent] = 3;
    text = ticketText(ticket);
    EXPECT_TRUE(text.contains(u"12345/1, 12345/2"_s) && text.contains(u"Inconsistent: 3"_s))
        << qPrintable(text);
}

} // namespace pindesk::ui
