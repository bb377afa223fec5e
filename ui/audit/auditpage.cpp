#include "ui/audit/auditpage.h"
#include "ui/audit/eventcard.h"
#include "ui/audit/eventmodel.h"
#include "ui/audit/filterbar.h"
#include "ui/audit/trailcheckcard.h"
#include "ui/common/errortext.h"
#include "ui/common/eventtext.h"
#include "ui/common/valuetext.h"
#include "ui/shell/filework.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QHeaderView>
#include <QTableView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using audit::EventPage;
using audit::ExportFormat;
using audit::ExportOutcome;
namespace {

constexpr int besideEachOther = 165; // characters

} // namespace

AuditPage::AuditPage(QWidget* parent)
    : Page({u"audit"_s, tr("Audit"), "audit", {Right::ReadAudit, Right::ReadAccountAudit}}, parent)
    , m_bar(new FilterBar(this))
    , m_events(new EventModel(this))
    , m_table(makeTable(m_events, tr("Events"), this))
    , m_list(new Card(tr("Events"), this))
    , m_none(makeLabel(tr("No event meets these conditions."), TextRole::Muted, this))
    , m_event(new EventCard(this))
    , m_verify(new TrailCheckCard(this))
    , m_places(new QGridLayout) {
    m_table->setMinimumHeight(60 * grid);
    QHeaderView* heads = m_table->horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(QHeaderView::Interactive);
    heads->setSectionResizeMode(EventModel::What, QHeaderView::Stretch);
    const QDateTime longMoment({2028, 12, 28}, {22, 38, 58});
    for (const auto& [column, sample] :
         {std::pair<int, QString>{EventModel::When, exactMomentText(longMoment.toMSecsSinceEpoch())},
          {EventModel::Who, u"supervisor"_s},
          {EventModel::Subject, u"12345/67890"_s},
          {EventModel::Reason, reasonText(u"forgot"_s)}}) {
        const QString heading = m_events->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QFontMetrics digits(tabularFont(m_table->font()));
        m_table->setColumnWidth(column, std::max(digits.horizontalAdvance(sample),
                                                 heads->fontMetrics().horizontalAdvance(heading)) +
                                            6 * grid);
    }
    m_list->content().addWidget(m_none);
    m_list->content().addWidget(m_table, 1);
    m_none->hide();
    m_exportCard = makeExportCard();
    m_places->setSpacing(4 * grid);
    m_places->setColumnStretch(0, 2);
    m_places->setColumnStretch(1, 1);
    m_places->setRowStretch(0, 1);
    arrange();
    content().addWidget(m_bar);
    content().addLayout(m_places, 1);
    m_frames.setInterval(100);
    connect(&m_frames, &QTimer::timeout, this, &AuditPage::watchExport);
    connect(m_bar, &FilterBar::applied, this, &AuditPage::search);
    connect(m_events, &EventModel::pageWanted, this, &AuditPage::read);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (const auto* event = current.isValid() ? m_events->eventAt(current.row()) : nullptr)
                    m_event->show(*event);
            });
    connect(m_event, &EventCard::timelineRequested, this, [this](const QString& account) {
        m_bar->setAccount(account);
        search();
    });
    connect(m_event, &EventCard::deskRequested, this, [this](const QString& account) {
        if (const auto number = AccountNumber::parse(account)) {
            Q_EMIT pageRequested(u"desk"_s);
            Q_EMIT accountRequested(*number);
        }
    });
}

QWidget* AuditPage::makeExportCard() {
    auto* card = new Card(tr("Export"), this);
    m_format = new QComboBox(card);
    m_format->addItem(tr("CSV (spreadsheet)"), static_cast<int>(ExportFormat::Csv));
    m_format->addItem(tr("JSON (one list)"), static_cast<int>(ExportFormat::JsonArray));
    m_format->addItem(tr("JSON lines"), static_cast<int>(ExportFormat::JsonLines));
    letShrink(*m_format);
    m_format->setAccessibleName(tr("Format of the export"));
    m_exportButton = makeButton(tr("Export…"), ButtonKind::Plain, card);
    m_exportButton->setIcon(icon("save"));
    m_exported = makeLabel(tr("Writes the events found above into a file that only you may read. The export "
                              "is itself an event."),
                           TextRole::Muted, card);
    m_exported->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->content().addWidget(m_exported);
    card->content().addStretch(1);
    card->content().addLayout(makeRow({m_format, m_exportButton}));
    connect(m_exportButton, &QPushButton::clicked, this, &AuditPage::askForExport);
    return card;
}

QWidget* AuditPage::firstFocus() const {
    return m_bar->firstField();
}

void AuditPage::opened() {
    m_event->setDesk(workplace().may(Right::LookUpAccount));
    m_verify->setService(workplace().may(Right::ReadAudit) ? workplace().audit : nullptr);
}

void AuditPage::closed() {
    m_verify->setService(nullptr); // which ends with the session; the verification goes on
}

/// The event stands beside the list, or under it where both have no room beside each other.
void AuditPage::arrange() {
    const int under = m_isNarrow ? 1 : 0;
    m_places->addWidget(m_list, 0, 0, 1, m_isNarrow ? 2 : 1);
    m_places->addWidget(m_event, under, m_isNarrow ? 0 : 1, 1, m_isNarrow ? 2 : 1);
    m_places->addWidget(m_verify, under + 1, 0);
    m_places->addWidget(m_exportCard, under + 1, 1);
}

void AuditPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool isNarrow = width() < roomFor(besideEachOther, *this);
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        arrange();
}

void AuditPage::reset() {
    m_bar->clear();
    m_filter = {};
    m_events->clear();
    m_event->clear();
    m_verify->reset();
    m_export.reset();
    messages().clear();
}

void AuditPage::refresh() {
    if (isOpen())
        search();
}

void AuditPage::search() {
    const auto filter = m_bar->filter();
    if (!filter)
        return tell(filter.error());
    messages().clear();
    m_filter = *filter;
    m_none->hide();
    m_event->clear();
    m_events->restart();
}

void AuditPage::read(int start, int page) {
    if (!isOpen())
        return m_events->giveUp(start, page);
    await(workplace().audit->events(m_filter, m_events->placeBefore(page), EventModel::pageSize),
          [this, start, page](Result<EventPage> events) {
              if (!events) {
                  m_events->giveUp(start, page);
                  return tell(events.error(), [this] { search(); });
              }
              const bool isFirst = m_events->rowCount() == 0;
              m_events->take(start, page, std::move(*events));
              m_none->setVisible(m_events->rowCount() == 0);
              if (isFirst && m_events->rowCount() > 0)
                  m_table->setCurrentIndex(m_events->index(0, 0));
          });
}

void AuditPage::askForExport() {
    const bool isCsv = m_format->currentData().toInt() == static_cast<int>(ExportFormat::Csv);
    askForPath(this, tr("Export the events"), isCsv ? u"audit.csv"_s : u"audit.json"_s,
               isCsv ? tr("CSV (*.csv)") : tr("JSON (*.json *.jsonl)"),
               [this](const QString& path) { exportTo(path); });
}

void AuditPage::exportTo(const QString& path) {
    if (!isOpen())
        return;
    m_export = workplace().audit->exportTo(path, static_cast<ExportFormat>(m_format->currentData().toInt()),
                                           m_filter);
    m_format->setFocus(); // the button rests
    setUsable(*m_exportButton, false, tr("The export is at work."));
    m_frames.start();
    ui::await(m_export->outcome(), this, [this, path](Result<ExportOutcome> outcome) {
        m_export.reset();
        m_frames.stop();
        setUsable(*m_exportButton, true);
        setTextRole(*m_exported, outcome ? TextRole::Body : TextRole::Error);
        m_exported->setText(outcome
                                ? tr("%Ln events are in %1.\nSHA-256 %2", nullptr, pluralOf(outcome->events))
                                      .arg(path, QString::fromLatin1(outcome->sha256))
                                : errorText(outcome.error()));
        m_exported->setAccessibleName(m_exported->text());
    });
}

void AuditPage::watchExport() {
    if (m_export)
        m_exported->setText(tr("%Ln events written…", nullptr, pluralOf(m_export->progress().done)));
}

} // namespace pindesk::ui
