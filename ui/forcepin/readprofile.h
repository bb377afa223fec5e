#pragma once
#include "core/base/result.h"
#include "core/forcepin/profile.h"
#include <QFuture>

namespace pindesk::ui {

/// Reads a profile from a file, on another thread. FileUnreadable; InvalidInput, field `profile_document`.
[[nodiscard]] QFuture<Result<forcepin::Profile>> readProfile(const QString& path);

} // namespace pindesk::ui
