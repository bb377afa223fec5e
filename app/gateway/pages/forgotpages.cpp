#include "app/gateway/pages/pages.h"
#include "app/gateway/words.h"
#include "core/registration/forgotpin.h"
#include <spdlog/spdlog.h>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
namespace {

Page forgotPage() {
    Page page{Words::tr("Forgot your PIN?"),
              Page::Tone::Plain,
              {Words::tr("We send a mail to the address that you confirmed.")}};
    page.fields = {signInFields({}).front()};
    page.action = u"/forgot"_s;
    page.button = Words::tr("Send");
    page.links = {{Words::tr("Go to sign-in"), u"/"_s}};
    return page;
}

Page askedPage() {
    Page page{
        Words::tr("Look into your mail"),
        Page::Tone::Plain,
        {Words::tr("If there is such an account with a confirmed e-mail address, a mail is on its way "
                   "there."),
         Words::tr("No mail after ten minutes? Compare the account number with your bill, or call us.")}};
    page.links = {{Words::tr("Go to sign-in"), u"/"_s}};
    return page;
}

void mailIt(SiteAccess& site, const QString& account, const registration::Origin& origin) {
    const auto done = site.use([&](storage::Database& database, const audit::Session& session) {
        return registration::forgotPin(database, session, account, origin);
    });
    if (!done)
        spdlog::error("forgotten PIN: {} {}", static_cast<int>(done.error().code),
                      done.error().detail.toStdString());
}

/// Answered before it is done: how long it takes would tell whether there is such an account.
Result<void> ask(Exchange& exchange) {
    Page page = forgotPage();
    if (tellMissing(exchange.form(), page)) {
        exchange.show(page, 422);
        return {};
    }
    SiteAccess& site = exchange.site();
    const bool isTaken =
        site.afterwards().give([&site, account = exchange.form().text("account"_L1),
                                origin = exchange.origin()] { mailIt(site, account, origin); });
    if (!isTaken)
        return fail(ErrorCode::DatabaseUnavailable, {}, u"busy"_s);
    exchange.show(askedPage());
    return {};
}

} // namespace

void addForgotPages(Router& router) {
    router.get("/forgot", [](Exchange& exchange) -> Result<void> {
        exchange.show(forgotPage());
        return {};
    });
    router.post("/forgot", ask);
}

} // namespace pindesk::gateway
