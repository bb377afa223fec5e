#include "app/gateway/mailcatcher.h"
#include "app/gateway/pages/failurepages.h"
#include "app/gateway/pages/mailtext.h"
#include "app/gateway/pages/pages.h"
#include "app/gateway/words.h"

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
namespace {

QString pathOf(const CaughtMail& mail) {
    return u"/mail/%1"_s.arg(mail.number);
}

QString timeOf(const CaughtMail& mail) {
    return mail.at.toString(u"HH:mm:ss"_s);
}

Page listPage(const std::vector<CaughtMail>& mails) {
    Page page{Words::tr("Mails"),
              Page::Tone::Plain,
              {mails.empty()
                   ? Words::tr("There is no mail yet. It comes here some seconds after it was caused.")
                   : Words::tr("What would have been mailed, the newest first.")}};
    for (const CaughtMail& mail : mails)
        page.links.push_back({mail.subject, pathOf(mail), mail.recipient + u" · "_s + timeOf(mail)});
    page.links.push_back({Words::tr("Look again"), u"/mail"_s});
    page.links.push_back({Words::tr("Go to sign-in"), u"/"_s});
    return page;
}

Page mailPage(const CaughtMail& mail, const SiteFacts& facts) {
    Page page{mail.subject, Page::Tone::Plain, {Words::tr("To %1, at %2").arg(mail.recipient, timeOf(mail))}};
    page.letter = piecesOf(mail.text, facts.base);
    page.links = {{Words::tr("All mails"), u"/mail"_s}};
    return page;
}

} // namespace

void addMailPages(Router& router, const MailCatcher& caught) {
    router.get("/mail", [&caught](Exchange& exchange) -> Result<void> {
        exchange.show(listPage(caught.mails()));
        return {};
    });
    router.get("/mail/([0-9]{1,9})", [&caught](Exchange& exchange) -> Result<void> {
        if (const auto mail = caught.mail(exchange.fromPath(1).toInt()))
            exchange.show(mailPage(*mail, exchange.facts()));
        else
            exchange.show(failurePage(404), 404);
        return {};
    });
}

} // namespace pindesk::gateway
