#include "core/staff/setupservice.h"
#include "core/audit/privatefile.h"
#include "core/staff/makesite.h"
#include "core/staff/staffrules.h"
#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::SiteUrl;
namespace {

Result<void> make(const NewSite& site) {
    PINDESK_TRY(const SiteUrl url, SiteUrl::parse(site.url));
    InitSiteRequest request;
    request.name = site.name;
    request.supportPhone = site.supportPhone;
    request.environment = site.environment;
    request.administrator = site.administrator;
    request.password = site.password.clone();
    request.furtherRoles = site.furtherRoles;
    request.recoveryKey = site.recoveryKey.clone();
    request.workstation = site.workstation;
    NewSiteFile file(url);
    if (url.product == SiteUrl::Product::Sqlite && !QDir().mkpath(QFileInfo(url.path).absolutePath()))
        return fail(ErrorCode::FileUnwritable, QFileInfo(url.path).absolutePath());
    PINDESK_CHECK(staff::makeSite(file, request));
    file.keep();
    return {};
}

} // namespace

QFuture<Result<FoundPlace>> SetupService::examine(QString url) {
    return QtConcurrent::run([url = std::move(url)]() -> Result<FoundPlace> {
        PINDESK_TRY(const SiteUrl site, SiteUrl::parse(url));
        PINDESK_TRY(const SitePlace place, examinePlace(site));
        return FoundPlace{place.isFree, place.siteName};
    });
}

QFuture<Result<Secret>> SetupService::newRecoveryKey() {
    return QtConcurrent::run([] { return staff::newRecoveryKey(); });
}

QFuture<Result<void>> SetupService::makeSite(NewSite site) {
    // Shared because a task of the pool must be copyable, and a secret is not.
    return QtConcurrent::run(
        [site = std::make_shared<const NewSite>(std::move(site))] { return make(*site); });
}

std::vector<PasswordRuleState> SetupService::passwordRules(const Secret& password, const QString& userName) {
    PasswordPolicy policy;
    policy.previousRefused = 0; // there is none before the first
    return staff::passwordRules(password, {userName.trimmed().toLower()}, policy);
}

Result<QString> SetupService::checkUserName(const QString& typed) {
    return checkedUserName(typed);
}

QFuture<Result<void>> SetupService::saveRecoveryKey(QString path, Secret key) {
    return QtConcurrent::run(
        [path = std::move(path), key = std::make_shared<const Secret>(std::move(key))]() -> Result<void> {
            PINDESK_TRY(auto file, audit::PrivateFile::create(path));
            const bool isWritten =
                file.device().write(key->view().data(), key->view().size()) == key->view().size() &&
                file.device().write("\n", 1) == 1;
            if (!isWritten)
                return audit::writeFailure(file.device());
            return file.commit();
        });
}

} // namespace pindesk::staff
