#include "app/gateway/program.h"
#include "app/gateway/api/api.h"
#include "app/gateway/api/counterapi.h"
#include "app/gateway/http/tls.h"
#include "app/gateway/mailcatcher.h"
#include "app/gateway/mailsender.h"
#include "app/gateway/pages/pages.h"
#include "app/gateway/words.h"
#include "app/workstation/configuration.h"
#include "app/workstation/secretline.h"
#include "ui/common/spokenlanguage.h"
#include <csignal>
#include <cstdio>
#include <spdlog/spdlog.h>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
namespace {

constexpr Milliseconds patience = 15'000;        ///< of a request with a database that is gone
constexpr Milliseconds patienceOfHealth = 2'000; ///< who asks would not wait longer
constexpr int databasesOfPostgres = 8;

Result<audit::Session> signIn(const storage::SiteUrl& url, const GatewayOptions& options) {
    staff::SignInRequest request;
    request.userName = options.user.trimmed().toLower();
    request.workstation = workstation::workstationName();
    PINDESK_TRY(request.password, workstation::secretOfCommand(options.keyCommand, u"password"_s));
    PINDESK_TRY(auto database, storage::Database::open(url));
    PINDESK_TRY(auto session, staff::signIn(database, request));
    PINDESK_CHECK(database.read([&session](storage::Connection& connection) {
        return audit::authorize(connection, session, Right::ServeCustomers);
    }));
    for (const auto purpose :
         {crypto::KeyPurpose::InitialPin, crypto::KeyPurpose::CustomerPin, crypto::KeyPurpose::PersonalData})
        PINDESK_CHECK(session.keys.sealer(purpose)); // without them nobody can be let in
    return session;
}

Result<std::unique_ptr<HttpServer>> makeServer(const GatewayOptions& options) {
    SslContext tls;
    if (!options.certificate.isEmpty()) {
        PINDESK_TRY(tls, openTls(options.certificate, options.privateKey));
    }
    ServerLimits limits;
    limits.connections = options.connections;
    return std::make_unique<HttpServer>(limits, std::move(tls));
}

/// Listens; the port that was taken where any would do.
Result<int> listen(HttpServer& server, const ListenAddress& address) {
    const std::string host = address.host.toStdString();
    const int port = server.bind(host, address.port);
    if (port < 0)
        return fail(ErrorCode::InvalidInput, u"listen"_s, u"%1:%2"_s.arg(address.host).arg(address.port));
    return port;
}

QString urlOf(const GatewayOptions& options, const ListenAddress& address, int port) {
    const bool isSix = address.host.contains(u':');
    return u"%1://%2:%3"_s
        .arg(options.certificate.isEmpty() ? u"http"_s : u"https"_s,
             isSix ? u'[' + address.host + u']' : address.host)
        .arg(port);
}

void say(const char* what, const QString& url) {
    std::printf("%s %s\n", what, qPrintable(url));
    std::fflush(stdout);
}

/// Whoever comes reads the mails that are caught: on a site with real customers none may be.
Result<void> checkIsPractice(const storage::SiteUrl& url) {
    PINDESK_TRY(auto database, storage::Database::open(url));
    PINDESK_TRY(const auto site,
                database.read([](storage::Connection& connection) { return staff::readSite(connection); }));
    if (site.environment != "practice"_L1)
        return fail(ErrorCode::InvalidInput, u"usage"_s,
                    Words::tr("--catch-mail is for practice sites; “%1” is none.").arg(site.name));
    return {};
}

bool isReady(DatabasePool& own, const audit::Session& session) {
    return own
        .use([&session](storage::Database& database) {
            return database.read([&session](storage::Connection& connection) {
                return audit::authorize(connection, session, Right::ServeCustomers);
            });
        })
        .has_value();
}

/// Health and metrics, where no customer comes. They have a database of their own.
void addStatus(HttpServer& status, const HttpServer& server, SiteAccess& site, DatabasePool& own,
               const Metrics& metrics) {
    const auto ready = [&] { return !server.isStopping() && isReady(own, site.session()); };
    status.Get("/health", [ready](const httplib::Request&, httplib::Response& response) {
        const bool is = ready();
        response.status = is ? 200 : 503;
        response.set_content(is ? "ready\n" : "not ready\n", "text/plain");
    });
    status.Get("/metrics", [&, ready](const httplib::Request&, httplib::Response& response) {
        response.set_content(metrics.text({server.openConnections(), site.databasesTaken(), ready()}),
                             "text/plain; version=0.0.4");
    });
}

/// The signals that end the program, which no thread may take but the one that waits for them.
sigset_t endingSignals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}

} // namespace

Result<void> serve(const GatewayOptions& options) {
    const sigset_t signals = endingSignals();
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    PINDESK_TRY(const auto url, storage::SiteUrl::parse(options.site));
    if (options.catchesMail)
        PINDESK_CHECK(checkIsPractice(url));
    PINDESK_TRY(auto session, signIn(url, options));
    const bool isEmbedded = url.product == storage::SiteUrl::Product::Sqlite;
    DatabasePool pool(url,
                      options.databases > 0 ? options.databases
                      : isEmbedded          ? 1
                                            : databasesOfPostgres,
                      patience);
    SiteAccess site(pool, std::make_shared<const audit::Session>(std::move(session)));
    ui::SpokenLanguage::prepare();
    Metrics metrics;

    PINDESK_TRY(auto server, makeServer(options));
    Router router(*server, site, metrics, options.proxies);
    addAllPages(router);
    addApi(router, site, metrics);
    addCounterApi(router, site, metrics);
    PINDESK_TRY(const int port, listen(*server, options.listen));
    const QString address = urlOf(options, options.listen, port);
    MailCatcher caught;
    if (options.catchesMail) {
        site.showMailAt(address);
        addMailPages(router, caught);
    }
    ServerLimits few;
    few.connections = 4;
    HttpServer status(few);
    DatabasePool ownOfStatus(url, 1, patienceOfHealth);
    addStatus(status, *server, site, ownOfStatus, metrics);
    std::jthread statusThread;
    if (!options.status.host.isEmpty()) {
        PINDESK_TRY(const int statusPort, listen(status, options.status));
        statusThread = std::jthread([&status] { status.listen_after_bind(); });
        say("status", urlOf(options, options.status, statusPort));
    }
    std::optional<MailSender> mail;
    if (options.sendsMail)
        mail.emplace(url, site, options.catchesMail ? &caught : nullptr);
    std::jthread customers([&server] { server->listen_after_bind(); });
    say("serving", address);

    int signal = 0;
    ::sigwait(&signals, &signal);
    spdlog::info("ending");
    server->stop();
    customers.join();
    if (statusThread.joinable())
        status.stop();
    return {};
}

} // namespace pindesk::gateway
