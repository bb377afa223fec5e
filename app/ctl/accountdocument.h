#pragma once
#include "core/pins/getpin.h"
#include <QStringList>

namespace pindesk::ctl {

/// `account show` as JSON and as text. Neither holds a secret.
[[nodiscard]] QJsonObject accountDocument(const pins::AccountView& view);
[[nodiscard]] QStringList accountLines(const pins::AccountView& view);

} // namespace pindesk::ctl
