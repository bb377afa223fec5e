#include "app/gateway/pages/failurepages.h"
#include "app/gateway/pages/pages.h"
#include "app/gateway/words.h"
#include "core/registration/registercustomer.h"

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
using registration::ProvenCustomer;
namespace {

Page registerPage(const FormBody& form) {
    Page page{Words::tr("Choose your own PIN"),
              Page::Tone::Plain,
              {Words::tr("The PIN you were given is for once only. The new one is known to you alone.")}};
    page.fields = newPinFields();
    page.fields.push_back(hintField(form.text("hint"_L1)));
    page.fields.push_back({Field::Kind::Email, "email"_L1, Words::tr("E-mail address"),
                           Words::tr("A link to confirm it is sent there at once."), form.text("email"_L1)});
    page.action = u"/register"_s;
    page.button = Words::tr("Register");
    return page;
}

Page thanksPage() {
    Page page{
        Words::tr("Thank you. One step is left"),
        Page::Tone::Good,
        {Words::tr("We have sent you a mail with a link. Open it, and enter your account number and your "
                   "new PIN. Then your account is enabled."),
         Words::tr("No mail after ten minutes? Look where unwanted mail goes. Then sign in, and have it "
                   "sent again.")}};
    page.links = {{Words::tr("Go to sign-in"), u"/"_s}};
    return page;
}

std::optional<ProvenCustomer> provenOf(const Exchange& exchange) {
    const auto passage = exchange.passage();
    return passage ? passage->customer : std::nullopt;
}

Result<void> registerOne(Exchange& exchange) {
    const auto customer = provenOf(exchange);
    if (!customer) {
        exchange.show(startAgainPage(), 403);
        return {};
    }
    const FormBody& form = exchange.form();
    Page page = registerPage(form);
    auto pin = tellMissing(form, page) ? std::nullopt : chosenPin(form, page);
    if (!pin) {
        exchange.show(page, 422);
        return {};
    }
    const auto done = exchange.site().use([&](storage::Database& database, const audit::Session& session) {
        return registration::registerCustomer(
            database, session,
            {*customer, {pin->clone(), form.text("hint"_L1)}, form.text("email"_L1), exchange.language()});
    });
    if (done) {
        exchange.dismiss();
        exchange.goTo(u"/registered"_s);
    } else if (done.error().code == ErrorCode::ChangedByOther) {
        exchange.dismiss();
        exchange.show(startAgainPage(), 409);
    } else if (tellInput(page, done.error())) {
        exchange.show(page, 422);
    } else {
        return fail(done.error());
    }
    return {};
}

} // namespace

void addRegisterPages(Router& router) {
    router.get("/register", [](Exchange& exchange) -> Result<void> {
        if (provenOf(exchange))
            exchange.show(registerPage(exchange.form()));
        else
            exchange.goTo(u"/"_s);
        return {};
    });
    router.post("/register", registerOne);
    router.get("/registered", [](Exchange& exchange) -> Result<void> {
        exchange.show(thanksPage());
        return {};
    });
}

} // namespace pindesk::gateway
