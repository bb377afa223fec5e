#include "app/gateway/router.h"
#include "app/gateway/api/apidocument.h"
#include "app/gateway/http/clientaddress.h"
#include "app/gateway/pages/failurepages.h"
#include "ui/common/spokenlanguage.h"
#include <QRegularExpression>
#include <spdlog/spdlog.h>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
using httplib::Request;
using httplib::Response;
using HandlerResponse = httplib::Server::HandlerResponse;
namespace {

const std::pair<std::string, std::string> secureOnly{"Strict-Transport-Security", "max-age=31536000"};
constexpr const char* formType = "application/x-www-form-urlencoded";

// Of the request on this thread.
thread_local std::chrono::steady_clock::time_point beganAt;
thread_local const std::string* routeName = nullptr; ///< null: none of ours

/// Nothing may be framed, guessed, kept, or told to other servers; addresses hold the codes of links.
httplib::Headers strictHeaders() {
    return {{"Content-Security-Policy", "default-src 'none'; style-src 'self'; form-action 'self'; "
                                        "base-uri 'none'; frame-ancestors 'none'"},
            {"X-Content-Type-Options", "nosniff"},
            {"X-Frame-Options", "DENY"},
            {"Referrer-Policy", "no-referrer"},
            {"Permissions-Policy", "camera=(), geolocation=(), microphone=()"},
            {"Cross-Origin-Opener-Policy", "same-origin"},
            {"Cross-Origin-Resource-Policy", "same-origin"},
            {"X-Robots-Tag", "noindex"}};
}

std::string mediaTypeOf(const Request& request) {
    const QString type = QString::fromStdString(request.get_header_value("Content-Type"));
    return type.section(u';', 0, 0).trimmed().toLower().toStdString();
}

/// The body, or nothing, with the status that says why. Compressed ones are none: they grow.
std::optional<Secret> bodyOf(const Request& request, Response& response, const std::string& mediaType,
                             const httplib::ContentReader& reader) {
    if (mediaTypeOf(request) != mediaType || request.has_header("Content-Encoding")) {
        response.status = 415;
        return std::nullopt;
    }
    Secret body(mostOfBody);
    std::size_t size = 0;
    const bool isWhole = reader([&](const char* bytes, std::size_t count) {
        if (size + count > mostOfBody)
            return false;
        std::copy_n(bytes, count, body.data() + size);
        size += count;
        return true;
    });
    if (!isWhole) {
        if (response.status < 400)
            response.status = size == mostOfBody || response.status == 413 ? 413 : 400;
        return std::nullopt;
    }
    return Secret(body.view().first(static_cast<qsizetype>(size)));
}

bool comesFromElsewhere(const Request& request) {
    const std::string from = request.get_header_value("Sec-Fetch-Site");
    return !from.empty() && from != "same-origin" && from != "none";
}

} // namespace

Router::Router(HttpServer& server, SiteAccess& site, Metrics& metrics, QStringList proxies)
    : m_server(server)
    , m_site(site)
    , m_metrics(metrics)
    , m_proxies(std::move(proxies)) {
    httplib::Headers headers = strictHeaders();
    if (isSecure())
        headers.insert(secureOnly);
    m_server.set_default_headers(headers);
    m_server.set_pre_routing_handler(
        [this](const Request& request, Response& response) { return before(request, response); });
    m_server.set_error_handler(httplib::Server::Handler(
        [this](const Request& request, Response& response) { answerError(request, response); }));
    m_server.set_exception_handler([](const Request&, Response& response, std::exception_ptr) {
        response.status = 500; // out of memory, mostly; what it says may hold what was typed
    });
    m_server.set_logger(
        [this](const Request& request, const Response& response) { after(request, response); });
}

bool Router::isSecure() const {
    return m_site.facts().base.startsWith("https:"_L1);
}

std::string Router::pattern(const std::string& path) const {
    // A proxy may or may not take the site's prefix away.
    const QString prefix = prefixOf(m_site.facts().base);
    return "(?:" + QRegularExpression::escape(prefix).toStdString() + ")?" + path;
}

QString Router::addressOf(const Request& request) const {
    return clientAddress(request, m_proxies);
}

void Router::note(const std::string& path, const std::string& methods) {
    for (Route& route : m_routes)
        if (route.name == path) {
            route.methods += ", " + methods;
            return;
        }
    m_routes.push_back({path, std::regex(pattern(path)), methods});
}

const Router::Route* Router::find(const std::string& path) const {
    const auto found = std::find_if(m_routes.begin(), m_routes.end(), [&path](const Route& route) {
        return std::regex_match(path, route.expression);
    });
    return found == m_routes.end() ? nullptr : &*found;
}

HandlerResponse Router::before(const Request& request, Response& response) {
    beganAt = std::chrono::steady_clock::now();
    const Route* const route = request.path.size() > 512 ? nullptr : find(request.path);
    routeName = route == nullptr ? nullptr : &route->name;
    if (isSecure() && !response.has_header(secureOnly.first)) // the site said so after the start
        response.headers.insert(secureOnly);
    if (const int refusal = HttpServer::refusal(); refusal != 0) {
        response.status = refusal;
        return HandlerResponse::Handled;
    }
    if (route == nullptr) {
        response.status = 404;
        return HandlerResponse::Handled;
    }
    if (route->methods.find(request.method) == std::string::npos) {
        response.status = 405;
        response.set_header("Allow", route->methods);
        return HandlerResponse::Handled;
    }
    if (route->isCounted && !m_rate.admit(placeOf(addressOf(request)))) {
        response.status = 429;
        response.set_header("Retry-After", "10");
        return HandlerResponse::Handled;
    }
    return HandlerResponse::Unhandled;
}

void Router::after(const Request& request, const Response& response) {
    const std::string* const known =
        std::exchange(routeName, nullptr); // heads that are no HTTP reach no route
    const std::string name = known == nullptr ? "other" : *known;
    const auto took = std::chrono::steady_clock::now() - beganAt;
    m_metrics.answered(name, response.status, took);
    spdlog::info("{} {} {} {} ms {}", request.method.substr(0, 8), name, response.status,
                 std::chrono::duration_cast<std::chrono::milliseconds>(took).count(),
                 placeOf(addressOf(request)).toStdString());
}

void Router::answerError(const Request& request, Response& response) {
    if (!response.body.empty()) // a page that is an answer of its own
        return;
    if (!response.has_header("Cache-Control"))
        response.set_header("Cache-Control", "no-store");
    if (isApiPath(request.path)) {
        answerStatus(response, response.status);
        return;
    }
    Exchange exchange(m_site, request, response, addressOf(request));
    const ui::SpokenLanguage language(exchange.language());
    exchange.show(failurePage(response.status), response.status);
}

void Router::runPage(const PageHandler& handler, Exchange& exchange) {
    const auto done = handler(exchange);
    if (done)
        return;
    spdlog::error("{} {} {}", static_cast<int>(done.error().code), done.error().field.toStdString(),
                  done.error().detail.toStdString());
    m_metrics.count("failed");
    exchange.show(failurePage(503), 503);
}

void Router::get(const std::string& path, PageHandler handler) {
    note(path, "GET, HEAD");
    m_server.Get(pattern(path), [this, handler](const Request& request, Response& response) {
        Exchange exchange(m_site, request, response, addressOf(request));
        const ui::SpokenLanguage language(exchange.language());
        response.set_header("Cache-Control", "no-store");
        runPage(handler, exchange);
    });
}

void Router::post(const std::string& path, PageHandler handler) {
    note(path, "POST");
    m_server.Post(pattern(path), [this, handler](const Request& request, Response& response,
                                                 const httplib::ContentReader& reader) {
        const auto body = bodyOf(request, response, formType, reader);
        if (!body)
            return;
        Exchange exchange(m_site, request, response, addressOf(request));
        const ui::SpokenLanguage language(exchange.language());
        response.set_header("Cache-Control", "no-store");
        if (comesFromElsewhere(request) || !exchange.takeForm(*body))
            exchange.show(foreignFormPage(), 403);
        else
            runPage(handler, exchange);
    });
}

void Router::postBody(const std::string& path, const std::string& mediaType, BodyHandler handler) {
    note(path, "POST");
    m_routes.back().isCounted = false;
    m_server.Post(pattern(path), [this, mediaType, handler](const Request& request, Response& response,
                                                            const httplib::ContentReader& reader) {
        response.set_header("Cache-Control", "no-store");
        if (const auto body = bodyOf(request, response, mediaType, reader))
            handler(request, response, *body, addressOf(request));
    });
}

void Router::getConstant(const std::string& path, const std::string& content, const std::string& mediaType) {
    note(path, "GET, HEAD");
    m_server.Get(pattern(path), [content, mediaType](const Request&, Response& response) {
        response.set_header("Cache-Control", "public, max-age=3600");
        response.set_content(content, mediaType);
    });
}

} // namespace pindesk::gateway
