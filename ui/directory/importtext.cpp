#include "ui/directory/importtext.h"
#include "ui/common/errortext.h"
#include "ui/common/valuetext.h"
#include <QCoreApplication>
#include <cmath>

namespace pindesk::ui {
using directory::ImportJobProgress;
using directory::ImportReport;
using End = directory::BuildInfixIndexOutcome::End;
namespace {

QString translated(const char* text, int number = -1) {
    return QCoreApplication::translate("import", text, nullptr, number);
}

QString withheldText(const ImportReport& report) {
    const QString count = numberText(report.outcome.withheldMissing);
    return (report.wasDryRun
                ? translated(QT_TRANSLATE_NOOP(
                      "import", "%1 accounts, more than half, are not in this file: is it the right "
                                "one? An import would mark none of them missing."))
                : translated(QT_TRANSLATE_NOOP(
                      "import", "%1 accounts, more than half, are not in this file: is it the right "
                                "one? None was marked missing.")))
        .arg(count);
}

QString indexText(const Result<directory::BuildInfixIndexOutcome>& index) {
    if (!index)
        return translated(
                   QT_TRANSLATE_NOOP("import", "The import is done, but not the index for searches: %1"))
            .arg(errorText(index.error()));
    switch (index->end) {
    case End::NotPossible:
        return translated(QT_TRANSLATE_NOOP(
            "import", "The import is done. Searches find beginnings only: the database has no "
                      "extension pg_trgm. Let the database's owner run CREATE EXTENSION "
                      "pg_trgm, then import again."));
    case End::Stopped:
        return translated(QT_TRANSLATE_NOOP(
            "import", "The import is done; the index for searches was stopped and goes on with "
                      "the next import. Searches find beginnings until then."));
    case End::Whole:
        break;
    }
    return {};
}

} // namespace

QString previewText(const directory::ImportPreview& preview) {
    if (preview.rows.empty())
        return translated(QT_TRANSLATE_NOOP("import", "The file has no row but the columns' names."));
    std::int64_t rejected = 0, emptied = 0;
    for (const directory::PreviewRow& row : preview.rows) {
        rejected += row.rejected ? 1 : 0;
        for (const directory::PreviewCell& cell : row.cells)
            emptied += !row.rejected && !cell.reason.isEmpty() ? 1 : 0;
    }
    const QString shown = numberText(static_cast<std::int64_t>(preview.rows.size()));
    QString text =
        rejected + emptied == 0
            ? translated(QT_TRANSLATE_N_NOOP("import", "Nothing is wrong with these %Ln rows."),
                         static_cast<int>(preview.rows.size()))
            : translated(QT_TRANSLATE_NOOP("import", "Of these %1 rows %2 would be rejected; %3 fields would "
                                                     "be left empty."))
                  .arg(shown, numberText(rejected), numberText(emptied));
    if (!preview.isWhole)
        text += u' ' + translated(QT_TRANSLATE_NOOP("import", "A dry run reads the rest of the file."));
    return text;
}

QString importStageText(const std::optional<ImportJobProgress>& progress, bool isDryRun, bool isCancelled) {
    if (isCancelled)
        return translated(QT_TRANSLATE_NOOP("import", "It is being cancelled…"));
    if (!progress)
        return translated(QT_TRANSLATE_NOOP("import", "The file is being read…"));
    if (progress->stage == ImportJobProgress::Stage::Indexing)
        return translated(
            QT_TRANSLATE_NOOP("import", "Step 2 of 2: all is in; the index for searches is being made…"));
    if (isDryRun)
        return translated(QT_TRANSLATE_NOOP("import", "Dry run: the file is compared with the directory…"));
    return translated(QT_TRANSLATE_NOOP("import", "Step 1 of 2: customers are being imported…"));
}

QString importFiguresText(const ImportJobProgress& progress) {
    const bool isReading = progress.stage == ImportJobProgress::Stage::Reading;
    const QString amount = (isReading ? translated(QT_TRANSLATE_NOOP("import", "%1 rows · %2 a second"))
                                      : translated(QT_TRANSLATE_NOOP("import", "%1 accounts · %2 a second")))
                               .arg(numberText(progress.done), numberText(std::llround(progress.rate)));
    if (!progress.secondsLeft)
        return amount;
    return translated(QT_TRANSLATE_NOOP("import", "%1 · %2 left"))
        .arg(amount, durationText(*progress.secondsLeft));
}

std::optional<ImportRemark> importRemark(const ImportReport& report) {
    if (!report.outcome.isComplete && report.wasDryRun)
        return ImportRemark{Tone::Caution, translated(QT_TRANSLATE_NOOP(
                                               "import", "The dry run was cancelled; nothing was changed."))};
    if (!report.outcome.isComplete)
        return ImportRemark{
            Tone::Caution,
            translated(QT_TRANSLATE_NOOP("import", "The import was cancelled. What was read is in; importing "
                                                   "again finds what is there and does the rest."))};
    if (report.outcome.withheldMissing > 0)
        return ImportRemark{Tone::Caution, withheldText(report)};
    if (const QString text = report.index ? indexText(*report.index) : QString(); !text.isEmpty())
        return ImportRemark{Tone::Caution, text};
    if (!report.wasDryRun)
        return ImportRemark{Tone::Good,
                            translated(QT_TRANSLATE_NOOP("import", "The directory is up to date."))};
    return std::nullopt;
}

} // namespace pindesk::ui
