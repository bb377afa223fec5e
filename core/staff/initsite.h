#pragma once
#include "core/base/rights.h"
#include "core/base/secret.h"
#include "core/crypto/passwordkey.h"
#include "core/storage/database.h"
#include <functional>

namespace pindesk::staff {

struct InitSiteRequest {
    QString name;
    QString supportPhone;
    QString environment = QStringLiteral("production");
    QString administrator; ///< user name of the bootstrap administrator
    Secret password;
    Roles furtherRoles; ///< of the bootstrap administrator, who may answer calls too on a small site
    QString workstation;
    crypto::PasswordCost cost;
    /// From newRecoveryKey(), for whoever has it on paper before the site comes to be; empty: one is made.
    Secret recoveryKey;
    /// Puts the recovery key's text somewhere safe; called before the site comes to be, because a site whose
    /// recovery key nobody has is worse than a key without a site. Its error is passed on.
    std::function<Result<void>(const Secret& recoveryKey)> keepRecoveryKey;
};

struct InitSiteOutcome {
    QUuid siteId;
    StaffId administrator;
    Secret recoveryKey; ///< as text for paper; shown once, stored nowhere
};

/// A recovery key as text for paper, of a site to be.
[[nodiscard]] Result<Secret> newRecoveryKey();

/// Checks everything a request can be wrong in, before a database is made for it.
[[nodiscard]] Result<void> checkInitSite(const InitSiteRequest& request);

/// Makes a site in a database that has the schema and no site: site keys, recovery key and the bootstrap
/// administrator, in one transaction. DatabaseExists when there is a site already.
[[nodiscard]] Result<InitSiteOutcome> initSite(storage::Database& database, const InitSiteRequest& request);

} // namespace pindesk::staff
