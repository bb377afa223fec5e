#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QString>

namespace pindesk::ctl {

/// A file that the operator named, whole. FileUnreadable, detail `too long` above `most` bytes.
[[nodiscard]] Result<QByteArray> readFile(const QString& path, qint64 most);

} // namespace pindesk::ctl
