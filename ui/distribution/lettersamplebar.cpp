#include "ui/distribution/lettersamplebar.h"
#include "core/audit/privatefile.h"
#include "core/letters/lettersink.h"
#include "core/letters/sampleletter.h"
#include "ui/shell/filework.h"
#include "ui/widgets/await.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

distribution::IssueRow rowOf(const LetterWish& wish, const QByteArray& language) {
    return letters::sampleRow(wish.isDemanding ? letters::Sample::Demanding : letters::Sample::Plain,
                              language);
}

Result<void> writeSample(const LetterWish& wish, const QString& path) {
    const QByteArray language = wish.language.toUtf8();
    PINDESK_TRY(auto file, audit::PrivateFile::create(path));
    PINDESK_TRY(const auto sink, letters::LetterSink::make(file.device(), wish.letter, wish.facts));
    PINDESK_CHECK(sink->begin());
    PINDESK_TRY([[maybe_unused]] const auto leftOut, sink->add(rowOf(wish, language)));
    PINDESK_CHECK(sink->finish());
    return file.commit();
}

Result<void> printSample(const LetterWish& wish, QPrinter& printer) {
    const QByteArray language = wish.language.toUtf8();
    PINDESK_TRY(letters::LetterSheets sheets, letters::LetterSheets::open(wish.letter, wish.facts));
    letters::LetterPages pages(printer, std::move(sheets));
    PINDESK_TRY([[maybe_unused]] const auto leftOut, pages.add(rowOf(wish, language)));
    return pages.finish();
}

} // namespace

LetterSampleBar::LetterSampleBar(QWidget* parent)
    : QWidget(parent)
    , m_print(makeButton(tr("Print a sample…"), ButtonKind::Plain, this))
    , m_save(makeButton(tr("Save a sample as PDF…"), ButtonKind::Plain, this)) {
    m_print->setIcon(icon("print"));
    m_save->setIcon(icon("save"));
    auto* column = new QVBoxLayout(this); // beside each other they would keep the page from being narrow
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_print, 0, Qt::AlignLeading);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    connect(m_print, &QPushButton::clicked, this, &LetterSampleBar::askForPrinter);
    connect(m_save, &QPushButton::clicked, this, &LetterSampleBar::askForFile);
}

void LetterSampleBar::set(LetterWish wish, const QString& obstacle) {
    m_wish = std::move(wish);
    for (QPushButton* button : {m_print, m_save})
        setUsable(*button, obstacle.isEmpty(), obstacle);
}

void LetterSampleBar::askForPrinter() {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(letters::pageLayoutOf(m_wish.letter));
    printer->setDuplex(m_wish.letter.duplex ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    printer->setDocName(tr("Sample of a letter"));
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this, printer, wish = m_wish] { print(printer, wish); });
    dialog->open();
}

void LetterSampleBar::print(const std::shared_ptr<QPrinter>& printer, const LetterWish& wish) {
    printer->setPageLayout(letters::pageLayoutOf(wish.letter)); // whatever the dialog made of it
    await(QtConcurrent::run([printer, wish] { return printSample(wish, *printer); }), this,
          [this](const Result<void>& done) {
              if (!done)
                  return Q_EMIT failed(done.error());
              Q_EMIT told(Tone::Good, tr("The sample is on its way to the printer."));
          });
}

void LetterSampleBar::askForFile() {
    askForPath(this, tr("Save a sample"), tr("sample") + u".pdf"_s, tr("PDF files (*.pdf)"),
               [this, wish = m_wish](const QString& path) {
                   await(QtConcurrent::run(writeSample, wish, path), this,
                         [this, path](const Result<void>& done) {
                             if (!done)
                                 return Q_EMIT failed(done.error());
                             Q_EMIT told(Tone::Good, tr("The sample is in %1.").arg(path));
                         });
               });
}

} // namespace pindesk::ui
