#pragma once
#include "core/generation/generationrun.h"
#include "ui/widgets/facts.h"

class QTextDocument;

/// The receipt of a run: on the screen, on paper and in a file it says the same.
namespace pindesk::ui {

/// Run, state, who, when, counts, checksum, time and rate.
[[nodiscard]] Facts::Rows receiptRows(const generation::GenerationRun& run);
[[nodiscard]] QString receiptText(const QString& site, const generation::GenerationRun& run);
/// To print.
void fillReceipt(QTextDocument& document, const QString& site, const generation::GenerationRun& run);

} // namespace pindesk::ui
