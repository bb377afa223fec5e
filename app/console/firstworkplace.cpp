#include "app/console/firstworkplace.h"
#include "app/console/openworkplace.h"
#include "app/workstation/configuration.h"
#include "core/staff/signin.h"
#include "core/staff/site.h"
#include <QtConcurrentRun>

namespace pindesk::console {
using storage::Database;
using storage::SiteUrl;
namespace {

struct FirstWorkplace {
    FirstWorkplace(SiteUrl site, audit::Session session, ui::SiteDescription description)
        : lane(std::move(site))
        , workplace(lane, std::move(session), std::move(description)) {}

    storage::DatabaseLane lane;
    OpenWorkplace workplace;
};

Result<ui::SharedWorkplace> open(const QString& url, const staff::SignInRequest& request) {
    PINDESK_TRY(const SiteUrl site, SiteUrl::parse(url));
    PINDESK_TRY(auto database, Database::open(site));
    PINDESK_TRY(auto session, staff::signIn(database, request));
    PINDESK_TRY(const auto described,
                database.read([](storage::Connection& connection) { return staff::readSite(connection); }));
    ui::SiteDescription description{described.name, described.supportPhone, described.environment, {}};
    const auto first = std::make_shared<FirstWorkplace>(site, std::move(session), std::move(description));
    return ui::SharedWorkplace(first, &first->workplace);
}

} // namespace

QFuture<Result<ui::SharedWorkplace>> openFirstWorkplace(const QString& url, const QString& userName,
                                                        Secret password) {
    // Shared because a task of the pool must be copyable, and a secret is not.
    auto request = std::make_shared<staff::SignInRequest>();
    request->userName = userName;
    request->password = std::move(password);
    request->workstation = workstation::workstationName();
    return QtConcurrent::run([url, request] { return open(url, *request); });
}

} // namespace pindesk::console
