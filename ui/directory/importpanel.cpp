#include "ui/directory/importpanel.h"
#include "core/directory/rowreason.h"
#include "ui/common/errortext.h"
#include "ui/common/valuetext.h"
#include "ui/directory/formatform.h"
#include "ui/directory/importresult.h"
#include "ui/directory/importtext.h"
#include "ui/directory/mappingform.h"
#include "ui/directory/previewmodel.h"
#include "ui/directory/sourceform.h"
#include "ui/shell/filework.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using directory::ImportPreview;
using directory::ImportReport;
namespace {

constexpr int framePause = 100;  // ms
constexpr int typingPause = 200; // ms
constexpr int widestColumn = 320;

} // namespace

ImportPanel::ImportPanel(QWidget* parent)
    : QWidget(parent)
    , m_activity(new ActivityBar(this))
    , m_source(new SourceForm(this))
    , m_body(new QWidget(this))
    , m_mapping(new MappingForm(m_body))
    , m_format(new FormatForm(m_body))
    , m_mapNote(makeLabel({}, TextRole::Muted, m_body))
    , m_previewed(new PreviewModel(this))
    , m_previewNote(makeLabel({}, TextRole::Muted, m_body))
    , m_import(makeButton(tr("&Import"), ButtonKind::Primary, this))
    , m_dryRun(makeButton(tr("&Dry run"), ButtonKind::Plain, this))
    , m_cancel(makeButton(tr("Cancel the import"), ButtonKind::Plain, this))
    , m_text(makeLabel({}, TextRole::Body, this))
    , m_progress(new ProgressLine(tr("Progress of the import"), this))
    , m_messages(new MessageBar(this))
    , m_result(new ImportResult(this)) {
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    m_frames.setInterval(framePause);
    connect(&m_pause, &QTimer::timeout, this, &ImportPanel::preview);
    connect(&m_frames, &QTimer::timeout, this, &ImportPanel::watch);
    connect(m_source, &SourceForm::chosen, this, &ImportPanel::readFile);
    connect(m_source, &SourceForm::otherKind, this, &ImportPanel::forgetRows);
    const auto previewSoon = [this] {
        m_mapNote->hide();
        m_pause.start();
        showButtons();
    };
    connect(m_mapping, &MappingForm::changed, this, previewSoon);
    connect(m_format, &FormatForm::datesChanged, this, previewSoon);
    connect(m_format, &FormatForm::optionsChanged, this, &ImportPanel::readFile);
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_dryRun, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::cancel);
    connect(m_result, &ImportResult::saveRequested, this, &ImportPanel::saveProblems);
    reset();
}

void ImportPanel::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * grid);
    column->addWidget(m_source);
    column->addWidget(m_activity);
    column->addWidget(makeBody());
    column->addWidget(m_text);
    column->addWidget(m_progress);
    column->addLayout(makeRow({m_import, m_dryRun, m_cancel}));
    column->addWidget(m_messages);
    column->addWidget(m_result);
    column->addStretch(1);
    setFocusProxy(m_source);
}

QWidget* ImportPanel::makeBody() {
    auto* load = makeButton(tr("&Load a map…"), ButtonKind::Plain, m_body);
    auto* save = makeButton(tr("&Save the map…"), ButtonKind::Plain, m_body);
    m_table = makeTable(m_previewed, tr("The first rows as they would be imported"), m_body);
    m_table->horizontalHeader()->setMaximumSectionSize(widestColumn);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* maps = new QHBoxLayout;
    maps->setSpacing(2 * grid);
    maps->addWidget(load);
    maps->addWidget(save);
    maps->addWidget(m_mapNote, 1);
    maps->addStretch(0);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * grid);
    column->addWidget(makeLabel(tr("Which column is what"), TextRole::Heading, m_body));
    column->addWidget(m_mapping);
    column->addWidget(m_format);
    column->addLayout(maps);
    column->addWidget(makeLabel(tr("The first rows as they would be imported"), TextRole::Heading, m_body));
    column->addWidget(m_table);
    column->addWidget(m_previewNote);
    connect(load, &QPushButton::clicked, this, [this] {
        askForFile(this, tr("Load a column map"), tr("Column maps (*.json)"),
                   [this](const QString& path) { readMap(path); });
    });
    connect(save, &QPushButton::clicked, this, [this] {
        askForPath(this, tr("Save the column map"), u"map.json"_s, tr("Column maps (*.json)"),
                   [this](const QString& path) { saveMap(path); });
    });
    return m_body;
}

void ImportPanel::open(directory::ImportService& service) {
    m_service = &service;
    ++m_opening;
    showButtons();
    watch();
}

void ImportPanel::close() {
    m_pause.stop();
    m_service = nullptr;
    ++m_opening;
}

void ImportPanel::reset() {
    m_source->clear();
    m_mapping->clear();
    m_format->setOptions({}, {});
    m_previewed->clear();
    m_mapNote->hide();
    m_body->hide();
    m_messages->clear();
    m_result->clear();
    m_problems.reset();
    m_isDone = false;
    showButtons();
    watch();
}

directory::ColumnMap ImportPanel::map() const {
    directory::ColumnMap map = m_mapping->map();
    map.csv = m_format->options();
    map.dateFormats = m_format->dateFormats();
    return map;
}

/// Reads the file's beginning anew; its columns may be others.
void ImportPanel::readFile() {
    if (m_service == nullptr)
        return;
    m_pause.stop();
    const int question = ++m_question;
    ask(m_service->preview(m_source->source(), m_format->options()),
        [this, question](Result<ImportPreview> preview) {
            if (question != m_question)
                return;
            if (!preview)
                return takeProblem(preview.error());
            if (preview->header != m_mapping->header())
                m_mapping->setHeader(preview->header);
            m_source->showNote(
                m_mapping->isEmpty()
                    ? tr("No column has a name that is known. Does the first row name the columns? "
                         "If it does, choose below which is what.")
                    : QString());
            m_messages->clear();
            m_result->clear();
            m_body->show();
            this->preview();
        });
}

/// The same file with the map as it is now.
void ImportPanel::preview() {
    if (m_service == nullptr)
        return;
    const int question = ++m_question;
    const directory::ColumnMap wanted = map();
    ask(m_service->preview(m_source->source(), wanted.csv, wanted),
        [this, question](Result<ImportPreview> preview) {
            if (question != m_question)
                return;
            if (!preview)
                return takeProblem(preview.error());
            take(*preview);
        });
}

void ImportPanel::take(const ImportPreview& preview) {
    m_format->setFound(preview.separator, preview.encoding);
    m_format->setUndecodable(std::any_of(preview.rows.begin(), preview.rows.end(), [](const auto& row) {
        return row.rejected && row.rejected->reason == directory::reason::undecodable;
    }));
    m_previewed->setPreview(preview);
    m_isDone = false;
    fitHeight(*m_table, 1, 8);
    m_table->setFixedHeight(m_table->maximumHeight() + m_table->horizontalScrollBar()->sizeHint().height());
    m_previewNote->setText(previewText(preview));
    showButtons();
}

/// A file that cannot be read says so beside its name; everything entered stays.
void ImportPanel::takeProblem(const Error& error) {
    m_source->showError(error);
    forgetRows();
}

void ImportPanel::forgetRows() {
    ++m_question;
    m_previewed->clear();
    m_previewNote->clear();
    fitHeight(*m_table, 1, 8);
    showButtons();
}

void ImportPanel::readMap(const QString& path) {
    if (m_service == nullptr)
        return;
    ask(m_service->readMap(path), [this](Result<directory::ColumnMap> read) {
        if (!read) {
            m_mapNote->setText(errorText(read.error()));
        } else {
            m_format->setOptions(read->csv, read->dateFormats);
            const QStringList lacking = m_mapping->setMap(*read);
            m_mapNote->setText(
                lacking.isEmpty()
                    ? tr("The map is loaded.")
                    : tr("The map is loaded, but the file has no column %1.").arg(lacking.join(u", "_s)));
            readFile();
        }
        setTextRole(*m_mapNote, read ? TextRole::Muted : TextRole::Error);
        m_mapNote->show();
    });
}

void ImportPanel::saveMap(const QString& path) {
    ask(savePrivately(path, map().toJson()), [this, path](const Result<void>& saved) {
        m_mapNote->setText(
            saved ? tr("The map is in %1; pindeskctl import-directory --map reads it too.").arg(path)
                  : errorText(saved.error()));
        setTextRole(*m_mapNote, saved ? TextRole::Muted : TextRole::Error);
        m_mapNote->show();
    });
}

void ImportPanel::run(bool dryRun, bool allowManyMissing) {
    if (m_job || m_service == nullptr)
        return;
    m_messages->clear();
    m_result->clear();
    m_order = directory::ImportOrder{m_source->source(), map(), dryRun, allowManyMissing};
    m_job = m_service->run(*m_order);
    // Not by ask(): what comes of it is told after a lock too.
    ui::await(m_job->outcome(), this, [this](Result<ImportReport> report) { end(report); });
    m_frames.start();
    showButtons();
    m_cancel->setFocus();
    bringIntoView(*m_cancel);
    Q_EMIT begun();
}

void ImportPanel::cancel() {
    if (m_job)
        m_job->cancel();
    watch();
}

QString ImportPanel::unfinishedWork() const {
    return isRunning() ? tr("Customers are being imported. Stop the import and close the window? Nothing is "
                            "lost: importing again does the rest.")
                       : QString();
}

void ImportPanel::watch() {
    if (!m_job)
        return;
    const auto progress = m_job->progress();
    setUsable(*m_cancel, !m_job->isCancelled(), tr("It ends behind the rows that it is at."));
    m_text->setText(importStageText(progress, m_order->dryRun, m_job->isCancelled()));
    m_progress->set(progress ? progress->fraction : std::nullopt,
                    progress ? importFiguresText(*progress) : QString());
}

void ImportPanel::end(const Result<ImportReport>& report) {
    const bool hadFocus = m_cancel->hasFocus();
    m_isDone = report && report->outcome.isComplete && !report->wasDryRun;
    m_job.reset();
    m_frames.stop();
    showButtons();
    if (report)
        tell(*report);
    else
        m_messages->show(Tone::Bad, errorText(report.error()));
    bringIntoView(report ? static_cast<QWidget&>(*m_result) : *m_messages);
    if (hadFocus)
        (m_order->dryRun && m_import->isEnabled() ? m_import : m_dryRun)->setFocus();
    if (!m_order->dryRun)
        Q_EMIT imported();
    Q_EMIT ended();
}

void ImportPanel::tell(const ImportReport& report) {
    m_problems = report.problems;
    m_result->show(report);
    const auto remark = importRemark(report);
    if (!remark)
        return;
    const bool mayMark = report.outcome.withheldMissing > 0 && !report.wasDryRun;
    m_messages->show(remark->tone, remark->text, mayMark ? tr("Mark them missing") : QString(),
                     [this] { run(false, true); });
}

void ImportPanel::saveProblems(const QString& path) {
    if (m_service == nullptr || !m_problems)
        return;
    ask(m_service->saveProblems(path, m_problems), [this, path](const Result<void>& saved) {
        if (saved)
            m_messages->show(Tone::Good, tr("The rejected rows are in %1. Only you may read it.").arg(path));
        else
            m_messages->show(Tone::Bad, errorText(saved.error()));
    });
}

void ImportPanel::showButtons() {
    const bool isRunning = m_job != nullptr;
    m_cancel->setVisible(isRunning);
    m_progress->setVisible(isRunning);
    const bool hasFile = !m_body->isHidden();
    m_import->setVisible(!isRunning && hasFile);
    m_dryRun->setVisible(!isRunning && hasFile);
    // The next step stands out.
    setStyleProperty(*m_import, "kind", m_isDone ? QString() : u"primary"_s);
    setUsable(*m_source, !isRunning, tr("An import is at work."));
    setUsable(*m_body, !isRunning, tr("An import is at work."));
    const bool canRun = m_mapping->isUsable() && m_format->isUsable() && !m_previewed->preview().rows.empty();
    const QString reason = !m_mapping->isUsable()  ? tr("Choose first which column is what.")
                           : !m_format->isUsable() ? tr("Say first how dates are written.")
                                                   : tr("There are no rows that could be imported.");
    m_text->setVisible(isRunning || (hasFile && !canRun));
    if (!isRunning)
        m_text->setText(reason);
    setUsable(*m_import, canRun, reason);
    setUsable(*m_dryRun, canRun, reason);
}

} // namespace pindesk::ui
