#include "ui/generation/receipttext.h"
#include "ui/common/runtext.h"
#include "ui/common/valuetext.h"
#include <QCoreApplication>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <cmath>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using generation::GenerationRun;
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("receipt", text);
}

QString title() {
    return translated(QT_TRANSLATE_NOOP("receipt", "Receipt of PIN generation"));
}

QString closing() {
    return translated(QT_TRANSLATE_NOOP(
        "receipt", "The checksum covers every account number and sealed PIN of this run, in order. The audit "
                   "trail holds the same one."));
}

// In groups, so that it can be compared by eye.
QString grouped(const QByteArray& checksum) {
    return QString::fromLatin1(checksum.toHex()).replace(QRegularExpression(u"(.{8})(?=.)"_s), u"\\1 "_s);
}

} // namespace

Facts::Rows receiptRows(const GenerationRun& run) {
    return {
        {translated(QT_TRANSLATE_NOOP("receipt", "Run")), numberText(run.id.value())},
        {translated(QT_TRANSLATE_NOOP("receipt", "State")), runStateText(run.state)},
        {translated(QT_TRANSLATE_NOOP("receipt", "Started by")), run.startedByName},
        {translated(QT_TRANSLATE_NOOP("receipt", "Started")), exactMomentText(run.startedAt)},
        {translated(QT_TRANSLATE_NOOP("receipt", "Ended")),
         run.finishedAt ? exactMomentText(*run.finishedAt)
                        : translated(QT_TRANSLATE_NOOP("receipt", "not ended"))},
        {translated(QT_TRANSLATE_NOOP("receipt", "PINs created")), numberText(run.created)},
        {translated(QT_TRANSLATE_NOOP("receipt", "Had a PIN already")), numberText(run.existing)},
        {translated(QT_TRANSLATE_NOOP("receipt", "Rejected")), numberText(run.rejected)},
        {translated(QT_TRANSLATE_NOOP("receipt", "Time at work")), durationText(run.seconds())},
        {translated(QT_TRANSLATE_NOOP("receipt", "PINs a second")),
         numberText(std::llround(run.rowsPerSecond()))},
        {translated(QT_TRANSLATE_NOOP("receipt", "Checksum")), grouped(run.checksum)},
    };
}

QString receiptText(const QString& site, const GenerationRun& run) {
    QString text = site + u'\n' + title() + u"\n\n"_s;
    const Facts::Rows rows = receiptRows(run);
    qsizetype widest = 0;
    for (const auto& [name, value] : rows)
        widest = std::max(widest, name.size());
    for (const auto& [name, value] : rows)
        text += name.leftJustified(widest + 2) + value + u'\n';
    return text + u'\n' + closing() + u'\n';
}

void fillReceipt(QTextDocument& document, const QString& site, const GenerationRun& run) {
    constexpr double gap = 12; // between the parts
    QTextCursor cursor(&document);
    QTextCharFormat heading, name, figures;
    heading.setFontPointSize(16);
    heading.setFontWeight(QFont::Bold);
    name.setForeground(QColor(90, 90, 90));
    figures.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    QTextBlockFormat apart;
    apart.setTopMargin(gap);
    cursor.insertText(site, {});
    cursor.insertBlock(apart);
    cursor.insertText(title(), heading);
    const Facts::Rows rows = receiptRows(run);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(4);
    format.setTopMargin(gap);
    QTextTable* table = cursor.insertTable(static_cast<int>(rows.size()), 2, format);
    for (int row = 0; row < rows.size(); ++row) {
        const bool isChecksum = row + 1 == rows.size();
        table->cellAt(row, 0).firstCursorPosition().insertText(rows[row].first, name);
        table->cellAt(row, 1).firstCursorPosition().insertText(rows[row].second,
                                                               isChecksum ? figures : QTextCharFormat());
    }
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(apart);
    cursor.insertText(closing(), {});
}

} // namespace pindesk::ui
