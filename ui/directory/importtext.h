#pragma once
#include "core/directory/importservice.h"
#include "ui/widgets/pill.h"

namespace pindesk::ui {

/// What there is to say of the first rows.
[[nodiscard]] QString previewText(const directory::ImportPreview& preview);

/// What goes on just now.
[[nodiscard]] QString importStageText(const std::optional<directory::ImportJobProgress>& progress,
                                      bool isDryRun, bool isCancelled);
/// "16,384 rows · 90,000 a second · 12 s left".
[[nodiscard]] QString importFiguresText(const directory::ImportJobProgress& progress);

/// What the person should know of an import beside its counts.
struct ImportRemark {
    Tone tone = Tone::Caution;
    QString text;
};
[[nodiscard]] std::optional<ImportRemark> importRemark(const directory::ImportReport& report);

} // namespace pindesk::ui
