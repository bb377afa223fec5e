#include "core/mail/mailservice.h"
#include "core/pins/pinservice.h"
#include "ui/common/watchtext.h"
#include "ui/overview/accountlistcard.h"
#include "ui/overview/alarmcard.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/registrationscard.h"
#include "ui/shell/filework.h"
#include <QDir>

// The part of the page that is about the population watch.
namespace pindesk::ui {
using pins::PopulationWatch;
using pins::WatchAlarm;
namespace {

constexpr int watchEvery = 60'000; // milliseconds

} // namespace

void OverviewPage::addAlarms() {
    for (const WatchAlarm alarm : {WatchAlarm::MailOutage, WatchAlarm::Inconsistent}) {
        auto* card = new AlarmCard(alarm, this);
        content().addWidget(card);
        m_alarms.push_back(card);
        connect(card, &AlarmCard::checkRequested, this, [this, card] { checkMail(*card); });
        connect(card, &AlarmCard::ticketRequested, this, [this, card, alarm] { draftTicket(*card, alarm); });
        connect(card, &AlarmCard::ticketClosed, this, &OverviewPage::showAlarms);
        connect(card, &AlarmCard::copied, this, [this] {
            messages().show(Tone::Good,
                            tr("The ticket is in the clipboard. Paste it into a mail to technical support."));
            Q_EMIT topRequested();
        });
        connect(card, &AlarmCard::saveRequested, this, &OverviewPage::saveTicket);
    }
    connect(&m_watchTimer, &QTimer::timeout, this, [this] {
        if (isVisible())
            readWatch();
    });
}

void OverviewPage::openAlarms() {
    for (AlarmCard* card : m_alarms)
        card->begin(workplace().may(Right::CheckMail));
    m_watchTimer.start(watchEvery);
}

void OverviewPage::readWatch() {
    if (!isOpen())
        return;
    await(workplace().pins->watchPopulation(), [this](Result<PopulationWatch> watch) {
        if (!watch)
            return tell(watch.error(), [this] { readWatch(); });
        m_watch = std::move(*watch);
        m_registrations->setDays(m_watch->days);
        for (AlarmCard* card : m_alarms)
            card->setWatch(*m_watch);
        showAlarms();
    });
}

void OverviewPage::showAlarms() {
    for (AlarmCard* card : m_alarms)
        card->setVisible(card->isRaised() && m_list->isHidden());
}

void OverviewPage::checkMail(AlarmCard& card) {
    await(workplace().mail->check(), [this, &card](Result<mail::MailCheck> check) { card.showCheck(check); });
}

void OverviewPage::draftTicket(AlarmCard& card, WatchAlarm alarm) {
    if (!m_watch)
        return;
    card.showTicket(ticketText(
        {alarm, workplace().site.name, workplace().site.environment, *m_watch, m_counts, card.check()}));
}

void OverviewPage::saveTicket(const QString& path, const QString& text) {
    await(savePrivately(path, text.toUtf8()), [this, path](Result<void> saved) {
        if (!saved)
            return tell(saved.error());
        messages().show(Tone::Good, tr("The ticket is saved: %1").arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace pindesk::ui
