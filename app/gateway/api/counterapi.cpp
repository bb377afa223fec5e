#include "app/gateway/api/counterapi.h"
#include "app/gateway/api/apidocument.h"
#include "app/gateway/http/clientaddress.h"
#include "app/gateway/http/requestrate.h"
#include "core/registration/registeratcounter.h"
#include <spdlog/spdlog.h>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
using registration::CounterOutcome;
namespace {

const ApiOperation operation{"/counter/register",
                             {{"ticket", true, 1'000},
                              {"pin", true, 128},
                              {"new_pin", true, 128},
                              {"hint", true, 500},
                              {"email", true, 500},
                              {"language", false, 16}},
                             {}};

QJsonObject documentOf(const CounterOutcome& outcome) {
    QJsonObject document{{u"step"_s, nameOf(outcome.step)}};
    if (outcome.step == CounterOutcome::Step::Delayed)
        document[u"wait_seconds"_s] = secondsOf(outcome.wait);
    if (outcome.step == CounterOutcome::Step::Registered)
        document[u"email"_s] = outcome.maskedEmail;
    return document;
}

/// What was entered cannot be taken: the form has the words for it.
void answerInput(httplib::Response& response, const Error& error) {
    const bool isPin = error.code == ErrorCode::PinRefused;
    answerDocument(response,
                   {{u"error"_s, QJsonObject{{u"code"_s, isPin ? u"pin_refused"_s : u"invalid_input"_s},
                                             {u"field"_s, isPin ? u"new_pin"_s : error.field},
                                             {u"detail"_s, error.detail}}}},
                   422);
}

void answer(SiteAccess& site, Metrics& metrics, httplib::Response& response, const Secret& body) {
    const auto done =
        site.use([&](storage::Database& database, const audit::Session& session) -> Result<CounterOutcome> {
            PINDESK_TRY(const auto document, ApiDocument::parse(body, operation));
            return registration::registerAtCounter(database, session,
                                                   {document.text("ticket"_L1).toLatin1(),
                                                    document.secret("pin"_L1),
                                                    {document.secret("new_pin"_L1), document.text("hint"_L1)},
                                                    document.text("email"_L1),
                                                    document.text("language"_L1)});
        });
    if (done) {
        metrics.count("counter_" + QString(nameOf(done->step)).toStdString());
        answerDocument(response, documentOf(*done));
    } else if (done.error().code == ErrorCode::PinRefused || done.error().code == ErrorCode::InvalidInput) {
        answerInput(response, done.error());
    } else {
        spdlog::error("{} {} {}", static_cast<int>(done.error().code), done.error().field.toStdString(),
                      done.error().detail.toStdString());
        response.set_header("Retry-After", "5");
        answerStatus(response, 503);
    }
}

} // namespace

void addCounterApi(Router& router, SiteAccess& site, Metrics& metrics) {
    const auto rate = std::make_shared<RequestRate>(2, 60);
    router.postBody(operation.path, "application/json",
                    [&site, &metrics, rate](const httplib::Request&, httplib::Response& response,
                                            const Secret& body, const QString& address) {
                        if (rate->admit(placeOf(address))) {
                            answer(site, metrics, response, body);
                        } else {
                            response.set_header("Retry-After", "10");
                            answerStatus(response, 429);
                        }
                    });
}

} // namespace pindesk::gateway
