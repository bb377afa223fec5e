#include "app/gateway/pages/failurepages.h"
#include "app/gateway/pages/pages.h"
#include "app/gateway/words.h"
#include "core/registration/customercall.h"

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
using registration::CallRequest;
using registration::CallStep;
using Step = forcepin::ForcedChange::Step;
namespace {

/// A question of an additional profile, as a customer is asked.
QString questionText(const QString& question) {
    if (question == "ssn_last4"_L1)
        return Words::tr("The last four digits of your social security number");
    if (question == "birth_date"_L1)
        return Words::tr("Your date of birth (year-month-day)");
    if (question == "zip"_L1)
        return Words::tr("The ZIP code of your service address");
    if (question == "phone"_L1)
        return Words::tr("A telephone number that we have of you");
    if (question == "account_number"_L1)
        return Words::tr("Your account number");
    if (question == "name"_L1)
        return Words::tr("The name on your bill");
    if (question == "service_address"_L1)
        return Words::tr("Your service address: street and number");
    if (question == "email"_L1)
        return Words::tr("Your e-mail address");
    constexpr auto extra = "extra."_L1; // a column of the site's own directory, which has its own name
    return question.startsWith(extra) ? question.mid(extra.size()) : question;
}

Page identifyPage(const QString& question, bool isAgain) {
    Page page{
        Words::tr("A question before you choose a new PIN"),
        Page::Tone::Plain,
        {Words::tr("Your PIN is one that others could find out, so it has to be changed. First we want to be "
                   "sure that it is you.")}};
    if (isAgain)
        page.problem = Words::tr("Not all answers were right. Please answer once more.");
    page.fields = {{Field::Kind::Text, "answer"_L1, questionText(question)}};
    page.action = u"/identify"_s;
    page.button = Words::tr("Go on");
    return page;
}

Page choosePage() {
    Page page{Words::tr("Choose a new PIN"),
              Page::Tone::Plain,
              {Words::tr("Your PIN is one that others could find out, so it has to be changed.")}};
    page.fields = newPinFields();
    page.action = u"/change"_s;
    page.button = Words::tr("Change the PIN");
    return page;
}

Page refusedPage(const CallStep& step) {
    Page page{Words::tr("The PIN was not changed"), Page::Tone::Bad, {}};
    page.paragraphs << (step.wait > 0
                            ? delayText(step.wait)
                            : Words::tr("It took too long, or too many answers or PINs were not right. "
                                        "Sign in again, or call us."));
    page.links = {{Words::tr("Go to sign-in"), u"/"_s}};
    return page;
}

CallRequest requestOf(const Exchange& exchange, const Passage& passage) {
    return {Secret(passage.call), exchange.origin().channel};
}

/// The code that the next step is asked for with goes into the browser's passage.
Result<void> keep(Exchange& exchange, const CallStep& step) {
    Passage passage;
    passage.call = step.call.view().toByteArray();
    passage.question = step.question;
    passage.attempt = step.attempt;
    return exchange.admit(passage);
}

Result<void> lead(Exchange& exchange, const CallStep& step, const Passage& before) {
    if (step.step == Step::Changed || step.step == Step::Refused || step.step == Step::Normal) {
        exchange.dismiss();
        if (step.step == Step::Refused)
            exchange.show(refusedPage(step), 403);
        else
            exchange.goTo(u"/changed"_s);
        return {};
    }
    PINDESK_CHECK(keep(exchange, step));
    if (step.step == Step::Identify && before.attempt > 0 && step.attempt > before.attempt)
        exchange.show(identifyPage(step.question, true), 403);
    else
        exchange.goTo(step.step == Step::Identify ? u"/identify"_s : u"/change"_s);
    return {};
}

Result<void> identify(Exchange& exchange) {
    const auto passage = exchange.passage();
    if (!passage || passage->question.isEmpty()) {
        exchange.show(startAgainPage(), 403);
        return {};
    }
    Page page = identifyPage(passage->question, false);
    if (tellMissing(exchange.form(), page)) {
        exchange.show(page, 422);
        return {};
    }
    PINDESK_TRY(const CallStep next,
                exchange.site().use([&](storage::Database& database, const audit::Session& session) {
                    return registration::answerCall(database, session, requestOf(exchange, *passage),
                                                    exchange.form().text("answer"_L1));
                }));
    return lead(exchange, next, *passage);
}

/// Twice on one page, so the second step follows the first at once.
Result<CallStep> changePin(Exchange& exchange, const Passage& passage, const Secret& pin) {
    return exchange.site().use([&](storage::Database& database,
                                   const audit::Session& session) -> Result<CallStep> {
        const auto channel = exchange.origin().channel;
        PINDESK_TRY(CallStep next,
                    registration::enterPin(database, session, requestOf(exchange, passage), pin));
        if (next.step == Step::Confirm) {
            PINDESK_TRY(next, registration::enterPin(database, session, {next.call.clone(), channel}, pin));
        }
        return next;
    });
}

Result<void> change(Exchange& exchange) {
    const auto passage = exchange.passage();
    if (!passage || passage->call.isEmpty() || !passage->question.isEmpty()) {
        exchange.show(startAgainPage(), 403);
        return {};
    }
    Page page = choosePage();
    const auto pin = tellMissing(exchange.form(), page) ? std::nullopt : chosenPin(exchange.form(), page);
    if (!pin) {
        exchange.show(page, 422);
        return {};
    }
    PINDESK_TRY(const CallStep next, changePin(exchange, *passage, *pin));
    if (next.step != Step::Choose || !next.pinError || !tellInput(page, *next.pinError))
        return lead(exchange, next, *passage);
    PINDESK_CHECK(keep(exchange, next));
    exchange.show(page, 422);
    return {};
}

} // namespace

Result<void> beginChange(Exchange& exchange, const forcepin::ForcedChange& change) {
    PINDESK_TRY(const CallStep first,
                exchange.site().use([&](storage::Database& database, const audit::Session& session) {
                    return registration::beginCall(database, session, change);
                }));
    return lead(exchange, first, {});
}

void addChangePages(Router& router) {
    router.get("/identify", [](Exchange& exchange) -> Result<void> {
        const auto passage = exchange.passage();
        if (passage && !passage->question.isEmpty())
            exchange.show(identifyPage(passage->question, false));
        else
            exchange.goTo(u"/"_s);
        return {};
    });
    router.post("/identify", identify);
    router.get("/change", [](Exchange& exchange) -> Result<void> {
        const auto passage = exchange.passage();
        if (passage && !passage->call.isEmpty() && passage->question.isEmpty())
            exchange.show(choosePage());
        else
            exchange.goTo(u"/"_s);
        return {};
    });
    router.post("/change", change);
}

} // namespace pindesk::gateway
