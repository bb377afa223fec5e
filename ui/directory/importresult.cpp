#include "ui/directory/importresult.h"
#include "ui/common/rowreasontext.h"
#include "ui/common/valuetext.h"
#include "ui/shell/filework.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>

namespace pindesk::ui {
using directory::ImportReport;
using directory::RowProblem;

ImportResult::ImportResult(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextRole::Strong, this))
    , m_facts(new Facts(this))
    , m_listTitle(makeLabel(tr("What was wrong with rows"), TextRole::Strong, this))
    , m_problems(
          new TextTable({tr("Line"), tr("What becomes of it"), tr("Column"), tr("What is wrong")}, {0}, this))
    , m_table(makeTable(m_problems, m_listTitle->text(), this))
    , m_more(makeLabel({}, TextRole::Muted, this))
    , m_save(makeButton(tr("Save the rejected rows…"), ButtonKind::Plain, this)) {
    m_save->setIcon(icon("save"));
    auto* halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(8 * grid);
    auto* left = new QVBoxLayout;
    left->setSpacing(2 * grid);
    left->addWidget(m_title);
    left->addWidget(m_facts);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(2 * grid);
    right->addWidget(m_listTitle);
    right->addWidget(m_table);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * grid);
    row->addWidget(m_save);
    row->addWidget(m_more, 1);
    right->addLayout(row);
    right->addStretch(1);
    halves->addLayout(left, 2);
    halves->addLayout(right, 5);
    connect(m_save, &QPushButton::clicked, this, [this] {
        askForPath(this, tr("Save the rejected rows"), tr("rejected-rows.csv"), tr("Table (*.csv)"),
                   [this](const QString& path) { Q_EMIT saveRequested(path); });
    });
    clear();
}

void ImportResult::show(const ImportReport& report) {
    const directory::ImportCounts& counts = report.outcome.counts;
    const bool would = report.wasDryRun;
    m_title->setText(!report.outcome.isComplete ? tr("Cancelled half-way")
                     : would                    ? tr("Dry run: nothing was changed")
                                                : tr("Imported"));
    m_facts->set({{tr("Rows read"), numberText(counts.read)},
                  {would ? tr("Would be added") : tr("Added"), numberText(counts.added)},
                  {would ? tr("Would be changed") : tr("Changed"), numberText(counts.changed)},
                  {tr("Unchanged"), numberText(counts.unchanged)},
                  {would ? tr("Would be marked missing") : tr("Marked missing"), numberText(counts.missing)},
                  {tr("Rejected rows"), numberText(counts.rejected)},
                  {tr("Emptied fields"), numberText(counts.warnings)},
                  {tr("Time"), durationText(report.outcome.seconds)}});
    QList<QStringList> rows;
    const auto list = [&](const std::vector<RowProblem>& problems, const QString& effect) {
        for (const RowProblem& each : problems)
            rows << QStringList{numberText(each.line), effect, each.column, rowReasonText(each.reason)};
    };
    list(report.outcome.rejected, tr("Row rejected"));
    list(report.outcome.warnings, tr("Field left empty"));
    const std::int64_t more = counts.rejected + counts.warnings - rows.size();
    m_more->setText(more > 0 ? tr("… and %1 more: the saved file has all.").arg(numberText(more))
                             : QString());
    m_problems->setRows(rows);
    fitHeight(*m_table, 1, 8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_listTitle, m_table, m_more, m_save})
        part->setVisible(!rows.isEmpty());
    QWidget::show();
}

void ImportResult::clear() {
    m_problems->setRows({});
    hide();
}

} // namespace pindesk::ui
