#pragma once
#include "core/practice/makepracticesite.h"

namespace pindesk::practice {

/// Sees to it that the practice site is there: leaves one that this version can open as it is, and makes it
/// anew when there is none, when `afresh` is set, or when it was made by another version of the program:
/// what is lost is practice. Errors of makePracticeSite; FileUnwritable when an old one cannot be removed.
[[nodiscard]] Result<void> providePracticeSite(const QString& path, bool afresh,
                                               const PracticeProgressHandler& progress = {},
                                               std::stop_token stop = {});

} // namespace pindesk::practice
