#include "app/ctl/batchdocument.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/inputfile.h"
#include "app/ctl/interruption.h"
#include "app/ctl/words.h"
#include "core/distribution/extractlayoutdocument.h"
#include "core/distribution/layouts.h"
#include "core/distribution/requestbatch.h"
#include "core/distribution/writeextract.h"
#include "core/letters/templatedocument.h"
#include "core/letters/writeletters.h"
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <cmath>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using namespace distribution;
namespace {

constexpr qint64 longestDocument = 4 * 1024 * 1024;
constexpr qint64 longestList = 16 * 1024 * 1024;

/// A file of account numbers, one a line; what is wrong is told with its line.
Result<std::vector<AccountNumber>> readList(const QString& path) {
    PINDESK_TRY(const QByteArray text, readFile(path, longestList));
    std::vector<AccountNumber> accounts;
    int line = 0;
    for (const QByteArray& each : text.split('\n')) {
        ++line;
        const QString typed = QString::fromUtf8(each).trimmed();
        if (typed.isEmpty())
            continue;
        const auto account = AccountNumber::parse(typed);
        if (!account)
            return usageError(Words::tr("Line %1 of %2 is no account number: %3").arg(line).arg(path, typed));
        accounts.push_back(*account);
    }
    if (accounts.empty())
        return usageError(Words::tr("%1 has no account number.").arg(path));
    return accounts;
}

Result<Selection> selectionOf(const Context& context) {
    Selection selection;
    if (const auto before = context.optional(u"issued-before"_s)) {
        const QDate day = QDate::fromString(*before, Qt::ISODate);
        if (!day.isValid())
            return usageError(Words::tr("--issued-before takes a day such as 2026-11-22."));
        selection.issuedBefore = day.startOfDay().toMSecsSinceEpoch();
    }
    selection.statuses = context.values(u"status"_s);
    if (const auto list = context.optional(u"accounts"_s)) {
        PINDESK_TRY(selection.accounts, readList(*list));
    }
    return selection;
}

/// The layout or template: a file, or one that the site keeps.
Result<void> chooseDocument(const Context& context, storage::Database& database,
                            const audit::Session& session, const QString& option, BatchRequest& request) {
    const auto file = context.optional(option);
    const auto stored = context.optional(u"stored"_s);
    if (file.has_value() == stored.has_value())
        return usageError(Words::tr("Give either --%1 FILE or --stored NAME.").arg(option));
    QByteArray text;
    if (file) {
        PINDESK_TRY(text, readFile(*file, longestDocument));
        request.layoutName = QFileInfo(*file).completeBaseName();
    } else {
        PINDESK_TRY(const auto layouts, listLayouts(database, session));
        const auto found = std::find_if(layouts.begin(), layouts.end(), [&](const StoredLayout& layout) {
            return layout.kind == request.format && layout.name == *stored;
        });
        if (found == layouts.end())
            return fail(ErrorCode::NotFound, u"layout"_s);
        text = QJsonDocument(found->document).toJson();
        request.layoutName = *stored;
    }
    if (request.format == BatchFormat::Extract) {
        PINDESK_TRY(const ExtractLayout layout, extractLayoutFromJson(text));
        request.document = documentOf(layout);
        request.layoutName = layout.name;
    } else {
        PINDESK_TRY(const auto letter, letters::letterTemplateFromJson(text));
        PINDESK_CHECK(letters::checkTemplate(letter));
        request.document = letters::documentOf(letter);
    }
    return {};
}

BatchProgressHandler progressOf(Context& context) {
    return [&context](const BatchProgress& now) {
        context.output.progress(Words::tr("%1 of %2 accounts, %3 a second")
                                    .arg(QLocale().toString(qint64{now.done}),
                                         QLocale().toString(qint64{now.total}),
                                         QLocale().toString(std::llround(now.rate))));
    };
}

Result<ExitCode> write(Context& context, storage::Database& database, const audit::Session& session,
                       BatchId batch, BatchFormat format) {
    PINDESK_TRY(const QString output, context.required(u"output"_s));
    const InterruptibleWork work;
    const WriteBatchRequest request{batch, output};
    const auto receipt =
        format == BatchFormat::Extract
            ? writeExtract(database.site(), session, request, progressOf(context), work.token())
            : letters::writeLetters(database.site(), session, request, progressOf(context), work.token());
    if (!receipt && receipt.error().code == ErrorCode::Cancelled)
        context.output.message(Words::tr(
            "Cancelled; there is no file, and nothing counts as given out. The same command begins anew."));
    if (!receipt)
        return fail(receipt.error());
    context.output.result(receiptDocument(*receipt), receiptLines(*receipt));
    return receipt->batch.leftOut.empty() ? ExitCode::Done : ExitCode::RowsRejected;
}

Result<ExitCode> ask(Context& context, storage::Database& database, const audit::Session& session,
                     BatchRequest request) {
    PINDESK_TRY(request.selection, selectionOf(context));
    request.note = context.value(u"note"_s);
    const InterruptibleWork work;
    if (context.isSet(u"dry-run"_s)) {
        PINDESK_TRY(const BatchPlan plan, planBatch(database.site(), session, request.selection,
                                                    progressOf(context), work.token()));
        context.output.result(planDocument(plan), planLines(plan));
        return plan.unknown.empty() ? ExitCode::Done : ExitCode::RowsRejected;
    }
    PINDESK_TRY(const Batch batch,
                requestBatch(database.site(), session, request, progressOf(context), work.token()));
    if (batch.state == BatchState::Approved && context.isSet(u"output"_s))
        return write(context, database, session, batch.id, request.format);
    const QString command = request.format == BatchFormat::Extract ? u"extract"_s : u"letters"_s;
    QStringList lines{Words::tr("Batch %1 for %2 accounts.")
                          .arg(batch.id.value())
                          .arg(QLocale().toString(qint64{batch.chosen}))};
    if (batch.approval)
        lines << Words::tr("It waits for another supervisor: pindeskctl approve grant %1")
                     .arg(batch.approval->value());
    lines << Words::tr("Then: pindeskctl %1 --batch %2 --output FILE").arg(command).arg(batch.id.value());
    context.output.result(batchDocument(batch), lines);
    return ExitCode::Done;
}

Result<ExitCode> run(Context& context, BatchFormat format, const QString& documentOption) {
    PINDESK_TRY(const auto number, context.number(u"batch"_s, 1, std::numeric_limits<qint64>::max()));
    BatchRequest request;
    request.format = format;
    if (format == BatchFormat::Extract && !number) {
        PINDESK_TRY(const QString channel, context.required(u"channel"_s));
        const auto known = ledger::channelFromName(channel);
        if (!known)
            return fail(ErrorCode::InvalidInput, u"channel"_s, u"unknown"_s);
        request.channel = *known;
    }
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    if (number)
        return write(context, database, session, BatchId(*number), format);
    PINDESK_CHECK(chooseDocument(context, database, session, documentOption, request));
    return ask(context, database, session, std::move(request));
}

QList<QCommandLineOption> batchOptions(QList<QCommandLineOption> own) {
    own.append(
        {{u"stored"_s, Words::tr("one that the site keeps, by its name"), u"NAME"_s},
         {u"output"_s, Words::tr("the file to be written; one that is there is replaced"), u"FILE"_s},
         {u"batch"_s, Words::tr("writes a batch that has been approved"), u"BATCH"_s},
         {u"issued-before"_s,
          Words::tr("PINs given out before that day and unused; else those never given out"), u"DAY"_s},
         {u"status"_s, Words::tr("accounts with this status only; may be given several times"), u"S"_s},
         {u"accounts"_s, Words::tr("accounts of this file only, one number a line"), u"FILE"_s},
         {u"note"_s, Words::tr("what it is for"), u"T"_s},
         {u"dry-run"_s, Words::tr("counts whom it would be for, and asks for nothing")}});
    return own;
}

} // namespace

std::vector<Command> batchCommands() {
    return {{u"extract"_s,
             {},
             Words::tr("asks for a file of initial PINs for bills or for a letter shop, or writes one"),
             batchOptions({{u"channel"_s, Words::tr("bill or letter"), u"C"_s},
                           {u"layout"_s, Words::tr("its columns (docs/extract-layouts.md)"), u"FILE"_s}}),
             [](Context& context) { return run(context, BatchFormat::Extract, u"layout"_s); }},
            {u"letters"_s,
             {},
             Words::tr("asks for letters with initial PINs as one PDF, or writes them"),
             batchOptions({{u"template"_s, Words::tr("what they say (docs/letters.md)"), u"FILE"_s}}),
             [](Context& context) { return run(context, BatchFormat::Letter, u"template"_s); }}};
}

} // namespace pindesk::ctl
