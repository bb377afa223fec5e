#pragma once
#include "app/gateway/exchange.h"
#include "app/gateway/http/httpserver.h"
#include "app/gateway/http/requestrate.h"
#include "app/gateway/metrics.h"

namespace pindesk::gateway {

/// Leads each request to what answers it, after what holds for all: methods, sizes, rates, headers, and that
/// a form was sent by a page of ours.
class Router {
public:
    using PageHandler = std::function<Result<void>(Exchange&)>;
    /// Answers a request whose body is no form.
    using BodyHandler = std::function<void(const httplib::Request&, httplib::Response&, const Secret& body,
                                           const QString& address)>;

    Router(HttpServer& server, SiteAccess& site, Metrics& metrics, QStringList proxies);

    /// `path` is a regular expression of a path below the site's pages.
    void get(const std::string& path, PageHandler handler);
    void post(const std::string& path, PageHandler handler);
    /// A body of this media type; requests of this path are not counted by network.
    void postBody(const std::string& path, const std::string& mediaType, BodyHandler handler);
    /// What is the same for everybody: no database, no cookie.
    void getConstant(const std::string& path, const std::string& content, const std::string& mediaType);

private:
    [[nodiscard]] httplib::Server::HandlerResponse before(const httplib::Request& request,
                                                          httplib::Response& response);
    void after(const httplib::Request& request, const httplib::Response& response);
    void answerError(const httplib::Request& request, httplib::Response& response);
    void runPage(const PageHandler& handler, Exchange& exchange);
    [[nodiscard]] bool isSecure() const; ///< customers come by HTTPS
    [[nodiscard]] std::string pattern(const std::string& path) const;
    [[nodiscard]] QString addressOf(const httplib::Request& request) const;
    void note(const std::string& path, const std::string& methods);

    HttpServer& m_server;
    SiteAccess& m_site;
    Metrics& m_metrics;
    QStringList m_proxies;
    RequestRate m_rate{20, 200};
    struct Route {
        std::string name;
        std::regex expression;
        std::string methods;
        bool isCounted = true;
    };
    std::vector<Route> m_routes;
    [[nodiscard]] const Route* find(const std::string& path) const;
};

} // namespace pindesk::gateway
