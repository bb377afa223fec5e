#include "ui/funnel/funnelview.h"
#include "ui/common/distributiontext.h"
#include "ui/common/valuetext.h"
#include "ui/funnel/funnelbars.h"
#include "ui/widgets/table.h"
#include "ui/widgets/theme.h"
#include <QTableView>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using distribution::Funnel;
using ledger::IssueStatus;
namespace {

constexpr int mostRows = static_cast<int>(ledger::channels.size()) + 1;

QString reachedText(const Funnel& funnel, IssueStatus status) {
    const std::int64_t reached = funnel.reached(status);
    if (status == IssueStatus::Issued || funnel.issued() == 0)
        return numberText(reached);
    return FunnelView::tr("%1 (%2)").arg(numberText(reached), shareText(reached, funnel.issued()));
}

QStringList rowOf(const QString& title, const Funnel& funnel) {
    QStringList row{title};
    for (const IssueStatus status : ledger::issueStatuses)
        row << reachedText(funnel, status);
    return row << numberText(funnel.replaced) << numberText(funnel.returned) << QString();
}

QStringList headings() {
    QStringList headings{FunnelView::tr("Channel")};
    for (const IssueStatus status : ledger::issueStatuses)
        headings << issueStatusText(status);
    return headings << FunnelView::tr("Replaced") << FunnelView::tr("Came back") << QString();
}

} // namespace

FunnelView::FunnelView(QWidget* parent)
    : QWidget(parent)
    , m_bars(new FunnelBars(this))
    , m_rows(new TextTable(headings(), {1, 2, 3, 4, 5, 6}, this))
    , m_table(makeTable(m_rows, tr("How far customers came"), this)) {
    letLastShrink(*m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * grid);
    column->addWidget(m_bars);
    column->addWidget(m_table);
    setFunnels({});
}

void FunnelView::setFunnels(const std::vector<Funnel>& funnels) {
    m_bars->setFunnels(funnels);
    QList<QStringList> rows;
    Funnel all;
    for (const Funnel& funnel : funnels) {
        rows << rowOf(funnelTitle(funnel), funnel);
        all += funnel;
    }
    if (funnels.size() > 1)
        rows << rowOf(tr("All"), all);
    m_rows->setRows(rows);
    const int shown = rows.isEmpty() ? mostRows : static_cast<int>(rows.size()); // room for what comes
    fitHeight(*m_table, shown, shown);
}

} // namespace pindesk::ui
