#include "app/gateway/pages/failurepages.h"
#include "app/gateway/pages/pages.h"
#include "app/gateway/words.h"
#include "core/registration/enableaccount.h"
#include "core/registration/openlink.h"

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
using registration::CustomerLink;
using registration::EnableOutcome;
namespace {

QString pathOf(const Exchange& exchange) {
    return u"/enable/"_s + QString::fromLatin1(exchange.fromPath(1));
}

/// The same whether the link is good or not: what it is worth, is told to who knows the PIN.
Page enablePage(const Exchange& exchange) {
    Page page{Words::tr("Enable your account"),
              Page::Tone::Plain,
              {Words::tr("Enter your account number and the PIN that you chose.")}};
    page.fields = signInFields(exchange.form().text("account"_L1));
    page.action = pathOf(exchange);
    page.button = Words::tr("Enable");
    return page;
}

Page enabledPage() {
    Page page{Words::tr("Your account is enabled"),
              Page::Tone::Good,
              {Words::tr("From now on you sign in with your account number and your PIN.")}};
    page.links = {{Words::tr("Go to sign-in"), u"/"_s}};
    return page;
}

Page endedPage() {
    Page page{Words::tr("This link does not work any more"),
              Page::Tone::Bad,
              {Words::tr("It was used, is too old, or a newer one was sent. We can send you a new one.")}};
    page.action = u"/link"_s;
    page.button = Words::tr("Send the link again");
    return page;
}

Result<void> open(Exchange& exchange) {
    // Only written down: mail scanners fetch links too.
    PINDESK_CHECK(exchange.site().use([&](storage::Database& database, const audit::Session& session) {
        return registration::openLink(database, session, Secret(exchange.fromPath(1)));
    }));
    exchange.show(enablePage(exchange));
    return {};
}

Result<void> enable(Exchange& exchange) {
    const FormBody& form = exchange.form();
    Page page = enablePage(exchange);
    if (tellMissing(form, page)) {
        exchange.show(page, 422);
        return {};
    }
    PINDESK_TRY(const auto done,
                exchange.site().use([&](storage::Database& database, const audit::Session& session) {
                    return registration::enableAccount(database, session,
                                                       {Secret(exchange.fromPath(1)), form.text("account"_L1),
                                                        form.secret("pin"_L1), exchange.origin()});
                }));
    using Step = EnableOutcome::Step;
    if (done.step == Step::Enabled) {
        exchange.goTo(u"/enabled"_s);
    } else if (done.step == Step::LinkEnded) {
        PINDESK_CHECK(exchange.admit({.customer = done.customer}));
        exchange.show(endedPage());
    } else {
        page.problem = done.step == Step::Delayed ? delayText(done.wait) : mismatchText();
        exchange.show(page, done.step == Step::Delayed ? 429 : 403);
    }
    return {};
}

} // namespace

void addEnablePages(Router& router) {
    router.get(std::string("/enable/") + codePattern, open);
    router.post(std::string("/enable/") + codePattern, enable);
    router.get("/enabled", [](Exchange& exchange) -> Result<void> {
        exchange.show(enabledPage());
        return {};
    });
}

} // namespace pindesk::gateway
