#pragma once
#include "core/base/result.h"
#include "core/base/rights.h"
#include "core/base/secret.h"
#include "core/staff/passwordrules.h"
#include <QFuture>

namespace pindesk::staff {

/// A site to be, as the first-run wizard has asked for it.
struct NewSite {
    QString url;
    QString name, supportPhone, environment;
    QString administrator;
    Secret password;
    Roles furtherRoles;
    Secret recoveryKey; ///< from newRecoveryKey()
    QString workstation;
};

/// What is at a place: nothing yet, or a site of that name.
struct FoundPlace {
    bool isFree = true;
    QString siteName;
};

/// What a workstation needs before it has a site and anybody can sign in. Work goes to the global thread
/// pool: there is no database lane yet.
class SetupService {
public:
    /// InvalidInput, field `site`, and all errors of examinePlace().
    [[nodiscard]] QFuture<Result<FoundPlace>> examine(QString url);
    [[nodiscard]] QFuture<Result<Secret>> newRecoveryKey();
    /// Errors of makeSite(); after one of them nothing is left of a file that was not there.
    [[nodiscard]] QFuture<Result<void>> makeSite(NewSite site);
    /// How the first administrator's password stands to the rules; as fast as typing.
    [[nodiscard]] static std::vector<PasswordRuleState> passwordRules(const Secret& password,
                                                                      const QString& userName);
    [[nodiscard]] static Result<QString> checkUserName(const QString& typed);
    /// Writes the key as text into a new file that nobody else may read. FileUnwritable.
    [[nodiscard]] QFuture<Result<void>> saveRecoveryKey(QString path, Secret key);
};

} // namespace pindesk::staff
