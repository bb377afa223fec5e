#pragma once
#include "core/base/result.h"
#include <QFuture>

namespace pindesk::ui {

/// A picture that a letter may have as its logo, off this thread. FileUnreadable; those of a letter template
/// with a bad logo.
[[nodiscard]] QFuture<Result<QByteArray>> readLogoFile(const QString& path);

} // namespace pindesk::ui
