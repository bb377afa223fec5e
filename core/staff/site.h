#pragma once
#include "core/storage/connection.h"
#include <QUuid>

namespace pindesk::staff {

/// The site a database belongs to: one row.
struct Site {
    QUuid id;
    QString name;
    QString supportPhone;
    QString environment; ///< `production`, `test` or `practice`
    QByteArray recoveryPublicKey;
};

/// None in a database that has a schema but was never initialised.
[[nodiscard]] Result<std::optional<Site>> findSite(storage::Connection& connection);
/// DatabaseForeign, detail `not_initialised`, when there is none.
[[nodiscard]] Result<Site> readSite(storage::Connection& connection);

/// The site's name or telephone number: InvalidInput, field = `field`, detail `missing`, `too_long` or
/// `character`.
[[nodiscard]] Result<void> checkSiteText(const QString& text, const QString& field);

} // namespace pindesk::staff
