#include "app/gateway/pages/failurepages.h"
#include "app/gateway/pages/pages.h"
#include "app/gateway/words.h"
#include "core/registration/sendlink.h"

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
namespace {

Page linkPage() {
    Page page{
        Words::tr("Confirm your e-mail address"),
        Page::Tone::Plain,
        {Words::tr("You have chosen your PIN. Open the link that we mailed to you, and enter your account "
                   "number and your PIN there."),
         Words::tr("Did no mail come? We can send it again, to the address that you gave.")}};
    page.action = u"/link"_s;
    page.button = Words::tr("Send the link again");
    return page;
}

Page sentPage(const registration::SentLink& sent) {
    if (!sent.isSent)
        return {Words::tr("Not sent"),
                Page::Tone::Bad,
                {Words::tr("Three links within an hour are enough. Use the newest, or try again later.")}};
    return {Words::tr("The link is on its way"),
            Page::Tone::Good,
            {Words::tr("A new link goes to %1. Links that were sent before do not work any more.")
                 .arg(sent.maskedEmail),
             Words::tr("Is the address wrong? Call us: we then give you a new PIN to begin with.")}};
}

Result<void> sendAgain(Exchange& exchange) {
    const auto passage = exchange.passage();
    if (!passage || !passage->customer) {
        exchange.show(startAgainPage(), 403);
        return {};
    }
    const auto sent = exchange.site().use([&](storage::Database& database, const audit::Session& session) {
        return registration::sendLink(database, session, *passage->customer);
    });
    if (sent) {
        exchange.show(sentPage(*sent), sent->isSent ? 200 : 429);
        return {};
    }
    if (sent.error().code != ErrorCode::ChangedByOther)
        return fail(sent.error());
    exchange.dismiss();
    exchange.show(startAgainPage(), 409);
    return {};
}

} // namespace

void addLinkPages(Router& router) {
    router.get("/link", [](Exchange& exchange) -> Result<void> {
        const auto passage = exchange.passage();
        if (passage && passage->customer)
            exchange.show(linkPage());
        else
            exchange.goTo(u"/"_s);
        return {};
    });
    router.post("/link", sendAgain);
}

} // namespace pindesk::gateway
