#include "app/gateway/pages/failurepages.h"
#include "app/gateway/pages/pages.h"
#include "app/gateway/words.h"
#include "core/registration/signincustomer.h"

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
using registration::CustomerSignIn;
using registration::CustomerStep;
namespace {

Page signInPage(const QString& account = {}) {
    Page page{Words::tr("Sign in")};
    page.fields = signInFields(account);
    page.action = u"/sign-in"_s;
    page.button = Words::tr("Sign in");
    page.links = {{Words::tr("Forgot your PIN?"), u"/forgot"_s}};
    return page;
}

Page signedInPage() {
    return {Words::tr("You are signed in"),
            Page::Tone::Good,
            {Words::tr("Account number and PIN are right. You can close this page.")}};
}

Result<void> lead(Exchange& exchange, CustomerSignIn signIn) {
    if (signIn.step == CustomerStep::ChangePin)
        return beginChange(exchange, *signIn.change);
    PINDESK_CHECK(exchange.admit({.customer = signIn.customer}));
    exchange.goTo(signIn.step == CustomerStep::Register  ? u"/register"_s
                  : signIn.step == CustomerStep::UseLink ? u"/link"_s
                                                         : u"/signed-in"_s);
    return {};
}

Result<void> signIn(Exchange& exchange) {
    const FormBody& form = exchange.form();
    Page page = signInPage(form.text("account"_L1));
    if (tellMissing(form, page)) {
        exchange.show(page, 422);
        return {};
    }
    PINDESK_TRY(
        auto done, exchange.site().use([&](storage::Database& database, const audit::Session& session) {
            return registration::signInCustomer(
                database, session, {form.text("account"_L1), form.secret("pin"_L1), exchange.origin()});
        }));
    if (done.customer)
        return lead(exchange, std::move(done));
    page.problem = done.step == CustomerStep::Delayed ? delayText(done.wait) : mismatchText();
    exchange.show(page, done.step == CustomerStep::Delayed ? 429 : 403);
    return {};
}

} // namespace

void addSignInPages(Router& router) {
    const auto show = [](Exchange& exchange) -> Result<void> {
        exchange.show(signInPage());
        return {};
    };
    router.get("/", show);
    router.get("/sign-in", show);
    router.post("/sign-in", signIn);
    router.get("/signed-in", [](Exchange& exchange) -> Result<void> {
        const auto passage = exchange.passage();
        exchange.dismiss();
        exchange.show(passage && passage->customer ? signedInPage() : signInPage());
        return {};
    });
}

} // namespace pindesk::gateway
