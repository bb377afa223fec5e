#include "ui/staff/lockreportcard.h"
#include "ui/common/eventtext.h"
#include "ui/common/timetext.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace pindesk::ui {
using staff::LockedPerson;
using staff::ReactivatedPerson;

LockReportCard::LockReportCard(QWidget* parent)
    : Card(tr("Locked and reactivated"), parent)
    , m_locked(new TextTable({tr("User name"), tr("Name"), tr("Reason"), tr("Locked"), tr("For")}, {}, this))
    , m_reactivated(new TextTable(
          {tr("User name"), tr("Name"), tr("Reason"), tr("Locked"), tr("Reactivated"), tr("By")}, {}, this))
    , m_lockedTable(makeTable(m_locked, tr("Locked now, longest first"), this))
    , m_reactivatedTable(makeTable(m_reactivated, tr("Reactivated, newest first"), this))
    , m_noneLocked(makeLabel(tr("Nobody is locked."), TextRole::Muted, this))
    , m_noneReactivated(makeLabel(tr("Nobody has been reactivated yet."), TextRole::Muted, this)) {
    content().addWidget(makeLabel(tr("Locked now, longest first"), TextRole::Strong, this));
    content().addWidget(m_noneLocked);
    content().addWidget(m_lockedTable);
    content().addSpacing(2 * grid);
    content().addWidget(makeLabel(tr("Reactivated, newest first"), TextRole::Strong, this));
    content().addWidget(m_noneReactivated);
    content().addWidget(m_reactivatedTable);
    clear();
}

void LockReportCard::show(const staff::LockReport& report) {
    QList<QStringList> locked, reactivated;
    for (const LockedPerson& each : report.locked)
        locked << QStringList{each.userName, each.displayName, reasonText(nameOf(each.reason)),
                              whenText(each.lockedAt, report.now), ageText(report.now - each.lockedAt)};
    for (const ReactivatedPerson& each : report.reactivated)
        reactivated << QStringList{each.lock.userName,
                                   each.lock.displayName,
                                   reasonText(nameOf(each.lock.reason)),
                                   whenText(each.lock.lockedAt, report.now),
                                   whenText(each.reactivatedAt, report.now),
                                   each.reactivatedBy.isEmpty() ? tr("the recovery key")
                                                                : each.reactivatedBy};
    m_locked->setRows(locked);
    m_reactivated->setRows(reactivated);
    fitHeight(*m_lockedTable, 1, 6);
    fitHeight(*m_reactivatedTable, 1, 6);
    m_lockedTable->setVisible(!locked.isEmpty());
    m_noneLocked->setVisible(locked.isEmpty());
    m_reactivatedTable->setVisible(!reactivated.isEmpty());
    m_noneReactivated->setVisible(reactivated.isEmpty());
}

void LockReportCard::clear() {
    show({});
}

} // namespace pindesk::ui
