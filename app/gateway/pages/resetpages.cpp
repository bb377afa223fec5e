#include "app/gateway/pages/failurepages.h"
#include "app/gateway/pages/pages.h"
#include "app/gateway/words.h"
#include "core/registration/openlink.h"
#include "core/registration/resetbylink.h"

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
namespace {

Page resetPage(const Exchange& exchange) {
    Page page{Words::tr("Choose a new PIN")};
    page.fields = {signInFields(exchange.form().text("account"_L1)).front()};
    for (Field& field : newPinFields())
        page.fields.push_back(std::move(field));
    page.fields.push_back(hintField(exchange.form().text("hint"_L1)));
    page.action = u"/reset/"_s + QString::fromLatin1(exchange.fromPath(1));
    page.button = Words::tr("Change the PIN");
    return page;
}

Page changedPage() {
    Page page{Words::tr("Your PIN is changed"),
              Page::Tone::Good,
              {Words::tr("From now on you sign in with your account number and your PIN.")}};
    page.links = {{Words::tr("Go to sign-in"), u"/"_s}};
    return page;
}

Result<void> open(Exchange& exchange) {
    PINDESK_CHECK(exchange.site().use([&](storage::Database& database, const audit::Session& session) {
        return registration::openLink(database, session, Secret(exchange.fromPath(1)));
    }));
    exchange.show(resetPage(exchange));
    return {};
}

Result<void> reset(Exchange& exchange) {
    const FormBody& form = exchange.form();
    Page page = resetPage(exchange);
    auto pin = tellMissing(form, page) ? std::nullopt : chosenPin(form, page);
    if (!pin) {
        exchange.show(page, 422);
        return {};
    }
    const auto done = exchange.site().use([&](storage::Database& database, const audit::Session& session) {
        return registration::resetByLink(
            database, session,
            {Secret(exchange.fromPath(1)), form.text("account"_L1), {pin->clone(), form.text("hint"_L1)}});
    });
    if (done) {
        exchange.goTo(u"/changed"_s);
        return {};
    }
    if (done.error().code == ErrorCode::LinkRefused) {
        page.problem = Words::tr("Link and account number do not belong together, or the link was used or is "
                                 "too old. Have a new one sent: Forgot your PIN?");
        page.links = {{Words::tr("Forgot your PIN?"), u"/forgot"_s}};
        exchange.show(page, 403);
        return {};
    }
    if (!tellInput(page, done.error()))
        return fail(done.error());
    exchange.show(page, 422);
    return {};
}

} // namespace

void addResetPages(Router& router) {
    router.get(std::string("/reset/") + codePattern, open);
    router.post(std::string("/reset/") + codePattern, reset);
    router.get("/changed", [](Exchange& exchange) -> Result<void> {
        exchange.show(changedPage());
        return {};
    });
}

} // namespace pindesk::gateway
