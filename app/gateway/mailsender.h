#pragma once
#include "app/gateway/siteaccess.h"
#include "core/mail/mailtransport.h"
#include "core/staff/signin.h"

namespace pindesk::gateway {

/// Sends what waits in the mail queue, with a database of its own, until it goes.
class MailSender {
public:
    /// Without a transport the mails go to the site's mail host.
    MailSender(storage::SiteUrl url, SiteAccess& site, mail::MailTransport* transport = nullptr);
    /// A mail that is being sent is finished, or left to the next sender.
    ~MailSender();
    MailSender(const MailSender&) = delete;
    MailSender& operator=(const MailSender&) = delete;

private:
    void run(const std::stop_token& stop);
    /// How long to wait before the next look.
    [[nodiscard]] std::chrono::seconds send(const std::stop_token& stop);

    storage::SiteUrl m_url;
    SiteAccess& m_site;
    mail::MailTransport* m_transport;
    std::jthread m_thread;
};

} // namespace pindesk::gateway
