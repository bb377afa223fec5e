#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"
#include "ui/shell/workplace.h"
#include <QFuture>

namespace pindesk::console {

/// Signs the administrator of a site just made in, for the last steps of the first run. The workplace has a
/// database lane of its own, which ends with it.
[[nodiscard]] QFuture<Result<ui::SharedWorkplace>>
openFirstWorkplace(const QString& url, const QString& userName, Secret password);

} // namespace pindesk::console
