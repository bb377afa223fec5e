#pragma once
#include "core/mail/mailservice.h"
#include "ui/shell/workplace.h"
#include <QTimer>

namespace pindesk::console {

/// Looks every few seconds how much mail waits, while somebody is signed in, and has it sent where this desk
/// is the one that sends: an administrator's, on a site that is a file of this computer.
class MailWatch : public QObject {
    Q_OBJECT
public:
    /// How often it looks, and how long it leaves a mail host alone that failed, in milliseconds.
    struct Pace {
        int look = 5'000;
        int afterFailure = 60'000;
    };
    explicit MailWatch(QObject* parent = nullptr);

    void begin(ui::SharedWorkplace workplace, bool sends, Pace pace = {5'000, 60'000});
    void end();

Q_SIGNALS:
    void counted(const pindesk::mail::MailCounts& counts);
    /// Mails have left or were refused.
    void ran();

private:
    void look();
    void send();

    ui::SharedWorkplace m_workplace;
    bool m_sends = false;
    bool m_isSending = false;
    Pace m_pace;
    QTimer m_timer;
    QTimer m_pause;
};

} // namespace pindesk::console
