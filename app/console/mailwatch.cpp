#include "app/console/mailwatch.h"
#include "ui/widgets/await.h"

namespace pindesk::console {
using mail::MailCounts;
using mail::MailRunOutcome;

MailWatch::MailWatch(QObject* parent)
    : QObject(parent) {
    m_pause.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MailWatch::look);
}

void MailWatch::begin(ui::SharedWorkplace workplace, bool sends, Pace pace) {
    m_workplace = std::move(workplace);
    m_sends = sends;
    m_pace = pace;
    m_pause.stop();
    m_timer.start(pace.look);
    look();
}

void MailWatch::end() {
    m_timer.stop();
    m_workplace.reset();
}

void MailWatch::look() {
    if (m_workplace == nullptr)
        return;
    ui::await(m_workplace->mail->counts(), this, [this](Result<MailCounts> counts) {
        if (m_workplace == nullptr || !counts) // an outage is told elsewhere
            return;
        Q_EMIT counted(*counts);
        if (m_sends && counts->due > 0 && !m_isSending && !m_pause.isActive())
            send();
    });
}

void MailWatch::send() {
    m_isSending = true;
    ui::await(m_workplace->mail->run(), this, [this](Result<MailRunOutcome> outcome) {
        m_isSending = false;
        // No host is set, the host does not answer, the database is gone: not at once again.
        if (!outcome || outcome->stopped)
            m_pause.start(m_pace.afterFailure);
        Q_EMIT ran();
        look();
    });
}

} // namespace pindesk::console
