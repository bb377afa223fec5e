#include "app/gateway/api/apidocument.h"
#include "app/gateway/api/clientkeys.h"
#include "app/gateway/http/clientaddress.h"
#include "core/directory/phonenumber.h"
#include "core/registration/customercall.h"
#include "core/registration/signincustomer.h"
#include <QFile>
#include <spdlog/spdlog.h>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
using forcepin::Channel;
using forcepin::ForcedChange;
using registration::CallStep;
using storage::Database;
namespace {

constexpr ApiMember callMember{"call", true, 200};
constexpr ApiMember pinMember{"pin", true, 128};

/// What failures are counted by: the caller's number, or all who withhold theirs from one client.
QByteArray placeOfCaller(const QString& caller, const QString& client) {
    const QByteArray digits = QByteArray::fromStdString(directory::phoneDigits(caller.toStdString()));
    return "telephone:" + (digits.isEmpty() ? client.toUtf8() : digits);
}

QJsonObject documentOf(const CallStep& step, const QString& whyRefused) {
    if (step.wait > 0)
        return {{u"step"_s, u"delayed"_s}, {u"wait_seconds"_s, secondsOf(step.wait)}};
    QJsonObject document{{u"step"_s, nameOf(step.step)}};
    if (!step.call.isEmpty())
        document[u"call"_s] = QString::fromLatin1(step.call.view());
    if (step.step == ForcedChange::Step::Identify) {
        document[u"question"_s] = step.question;
        document[u"attempt"_s] = step.attempt;
    }
    if (step.pinError)
        document[u"reason"_s] = step.pinError->detail;
    else if (step.step == ForcedChange::Step::Refused)
        document[u"reason"_s] = whyRefused;
    return document;
}

/// What a client asked, and where its answer comes from.
struct Asked {
    Database& database;
    const audit::Session& session;
    const ApiDocument& document;
    Channel channel;

    [[nodiscard]] registration::CallRequest call() const { return {document.secret("call"_L1), channel}; }
};

Result<QJsonObject> authenticate(const Asked& asked) {
    const auto place = placeOfCaller(asked.document.text("caller"_L1), asked.channel.client);
    PINDESK_TRY(const auto signIn, registration::signInCustomer(asked.database, asked.session,
                                                                {asked.document.text("account"_L1),
                                                                 asked.document.secret("pin"_L1),
                                                                 {asked.channel, place}}));
    if (signIn.change) {
        PINDESK_TRY(const CallStep begun,
                    registration::beginCall(asked.database, asked.session, *signIn.change));
        return documentOf(begun, u"cannot_identify"_s);
    }
    QJsonObject document{{u"step"_s, nameOf(signIn.step)}};
    if (signIn.wait > 0)
        document[u"wait_seconds"_s] = secondsOf(signIn.wait);
    return document;
}

Result<QJsonObject> identify(const Asked& asked) {
    PINDESK_TRY(const CallStep next, registration::answerCall(asked.database, asked.session, asked.call(),
                                                              asked.document.text("answer"_L1)));
    return documentOf(next, u"ended"_s);
}

Result<QJsonObject> changePin(const Asked& asked) {
    PINDESK_TRY(const CallStep next, registration::enterPin(asked.database, asked.session, asked.call(),
                                                            asked.document.secret("pin"_L1)));
    return documentOf(next, u"ended"_s);
}

/// Empty when the request has none.
Secret bearerKey(const httplib::Request& request) {
    const QByteArray header = QByteArray::fromStdString(request.get_header_value("Authorization"));
    constexpr QByteArrayView scheme("bearer ");
    if (header.first(std::min(header.size(), scheme.size())).toLower() != scheme)
        return {};
    return Secret(QByteArrayView(header).sliced(scheme.size()));
}

void refuseClient(httplib::Response& response, ClientKeys::Client::Standing standing) {
    if (standing == ClientKeys::Client::Standing::Waits) {
        response.set_header("Retry-After", "10");
        answerStatus(response, 429);
    } else {
        response.set_header("WWW-Authenticate", "Bearer realm=\"pindesk\"");
        answerRefusal(response, 401, u"unauthorized"_s, u"The key is missing, wrong, or revoked."_s);
    }
}

QString messageOf(const Error& error) {
    static const std::map<QString, QString> messages{
        {u"missing"_s, u"The member is missing or empty."_s},
        {u"not_text"_s, u"The member must be a text."_s},
        {u"too_long"_s, u"The text is too long."_s},
        {u"character"_s, u"The text has a control character."_s},
        {u"unknown"_s, u"There is no member of this name."_s},
        {u"not_json"_s, u"The body is no JSON."_s},
        {u"not_an_object"_s, u"The body must be one object."_s},
        {u"other_step"_s, u"The call is at another step; nothing happened. Ask for that one."_s}};
    const auto found = messages.find(error.detail);
    return found == messages.end() ? u"The value cannot be used."_s : found->second;
}

void refuseError(httplib::Response& response, const Error& error) {
    if (error.code == ErrorCode::InvalidInput) {
        const bool isOtherStep = error.detail == u"other_step"_s;
        answerRefusal(response, isOtherStep ? 409 : 400, isOtherStep ? error.detail : u"invalid_input"_s,
                      messageOf(error), error.field);
        return;
    }
    spdlog::error("{} {} {}", static_cast<int>(error.code), error.field.toStdString(),
                  error.detail.toStdString());
    response.set_header("Retry-After", "5");
    answerStatus(response, 503);
}

/// One operation, and what is common to all.
struct Service {
    SiteAccess& site;
    Metrics& metrics;
    ClientKeys& keys;
    const ApiOperation& operation;
    Result<QJsonObject> (*handler)(const Asked&);
};

/// First who asks, then what they ask.
void answer(const Service& service, const httplib::Request& request, httplib::Response& response,
            const Secret& body, const QString& address) {
    const auto document = ApiDocument::parse(body, service.operation);
    const auto done = service.site.use([&](Database& database,
                                           const audit::Session& session) -> Result<void> {
        PINDESK_TRY(const auto client, service.keys.find(database, bearerKey(request), placeOf(address)));
        if (client.standing != ClientKeys::Client::Standing::Known) {
            refuseClient(response, client.standing);
            return {};
        }
        PINDESK_CHECK(document);
        PINDESK_TRY(const QJsonObject answered,
                    service.handler({database, session, *document, {Channel::Kind::Telephone, client.name}}));
        service.metrics.count("telephone_" + answered[u"step"_s].toString().toStdString());
        answerDocument(response, answered);
        return {};
    });
    if (!done)
        refuseError(response, done.error());
}

QByteArray description() {
    QFile file(u":/gateway-api.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

const std::vector<ApiOperation>& apiOperations() {
    static const std::vector<ApiOperation> operations{
        {"/v1/authenticate",
         {{"account", true, 128}, pinMember, {"caller", false, 64}},
         {u"refused"_s, u"delayed"_s, u"register"_s, u"use_link"_s, u"signed_in"_s, u"identify"_s}},
        {"/v1/identify", {callMember, {"answer", true, 200}}, {u"identify"_s, u"choose"_s, u"refused"_s}},
        {"/v1/change-pin", {callMember, pinMember}, {u"choose"_s, u"confirm"_s, u"changed"_s, u"refused"_s}}};
    return operations;
}

void addApi(Router& router, SiteAccess& site, Metrics& metrics) {
    const auto keys = std::make_shared<ClientKeys>();
    constexpr std::array handlers{authenticate, identify, changePin}; // as apiOperations() has them
    for (std::size_t i = 0; i < handlers.size(); ++i) {
        const ApiOperation& operation = apiOperations().at(i);
        router.postBody(
            operation.path, "application/json",
            [&site, &metrics, keys, &operation,
             handler = handlers.at(i)](const httplib::Request& request, httplib::Response& response,
                                       const Secret& body, const QString& address) {
                answer({site, metrics, *keys, operation, handler}, request, response, body, address);
            });
    }
    router.getConstant("/v1/openapi\\.json", description().toStdString(), "application/json");
}

} // namespace pindesk::gateway
