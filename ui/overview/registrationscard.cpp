#include "ui/overview/registrationscard.h"
#include "ui/common/valuetext.h"
#include "ui/common/watchtext.h"
#include "ui/overview/daybars.h"
#include "ui/widgets/table.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QTableView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int shownDays = 5;
constexpr int allDays = 14;

QString waitingText(const pins::WatchedDay& day) {
    return day.byState ? numberText(day.byState->value(pins::AccountState::Waiting)) : u"–"_s;
}

} // namespace

RegistrationsCard::RegistrationsCard(QWidget* parent)
    : Card(tr("Registrations of the last 14 days"), parent)
    , m_bars(new DayBars(this))
    , m_rows(
          new TextTable({tr("Day"), tr("Registered"), tr("Confirmed"), tr("Waiting"), {}}, {1, 2, 3}, this)) {
    auto* table = makeTable(m_rows, tr("Registrations by day"), this);
    m_rows->setRows(QList<QStringList>(allDays));
    fitHeight(*table, shownDays, shownDays);
    letLastShrink(*table);
    m_rows->setRows({});
    auto* places = new QHBoxLayout;
    places->setSpacing(6 * grid);
    places->addWidget(m_bars, 1);
    places->addWidget(table, 1);
    content().addLayout(places);
}

void RegistrationsCard::setDays(const std::vector<pins::WatchedDay>& days) {
    m_bars->setDays(days);
    QList<QStringList> rows;
    for (const pins::WatchedDay& day : days)
        rows.prepend(
            {dayText(day), numberText(day.registered), numberText(day.enabled), waitingText(day), QString()});
    m_rows->setRows(rows);
}

} // namespace pindesk::ui
