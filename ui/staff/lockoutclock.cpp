#include "ui/staff/lockoutclock.h"
#include "ui/staff/stafftext.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>

namespace pindesk::ui {
using staff::LockoutCount;

LockoutClock::LockoutClock(QWidget* parent)
    : QWidget(parent) {
    auto* places = new QGridLayout(this);
    places->setContentsMargins(0, 0, 0, 0);
    places->setHorizontalSpacing(3 * grid);
    places->setVerticalSpacing(grid);
    places->setColumnStretch(0, 1);
    for (int row = 0; row < 6; row += 2) { // of the triggers that count
        Line line{makeLabel({}, TextRole::Body, this), new QProgressBar(this),
                  makeLabel({}, TextRole::Muted, this), makeLabel({}, TextRole::Error, this)};
        line.bar->setTextVisible(false);
        line.bar->setFixedWidth(20 * grid);
        line.used->setWordWrap(false);
        line.used->setFont(tabularFont(line.used->font()));
        places->addWidget(line.trigger, row, 0);
        places->addWidget(line.bar, row, 1, Qt::AlignVCenter);
        places->addWidget(line.used, row, 2, Qt::AlignTrailing | Qt::AlignVCenter);
        places->addWidget(line.warning, row + 1, 0, 1, 3);
        m_lines.push_back(line);
    }
}

void LockoutClock::show(const staff::StaffDetails& details) {
    const bool isLocked = details.person.lockReason.has_value();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const bool isThere = i < details.counts.size();
        for (QWidget* part : std::initializer_list<QWidget*>{line.trigger, line.bar, line.used})
            part->setVisible(isThere);
        line.warning->hide();
        if (!isThere)
            continue;
        const LockoutCount& count = details.counts[i];
        fill(line, count,
             details.person.lockReason == count.trigger ? tr("This has locked the person")
             : count.locksNext() && !isLocked           ? tr("Locks on the next failure")
                                                        : QString());
    }
}

void LockoutClock::fill(const Line& line, const LockoutCount& count, const QString& warning) {
    const QString trigger = triggerText(count.trigger);
    line.trigger->setText(trigger);
    line.bar->setRange(0, std::max(1, count.allowed));
    line.bar->setValue(static_cast<int>(std::min<std::int64_t>(count.used, count.allowed)));
    line.bar->setAccessibleName(trigger);
    setStyleProperty(*line.bar, "full", count.locksNext());
    line.used->setText(count.used > count.allowed ? tr("all %1 used").arg(count.allowed)
                                                  : tr("%1 of %2 used").arg(count.used).arg(count.allowed));
    line.used->setAccessibleName(tr("%1: %2").arg(trigger, line.used->text()));
    line.warning->setText(warning);
    line.warning->setVisible(!warning.isEmpty());
    line.warning->setAccessibleName(tr("%1: %2").arg(trigger, warning));
}

} // namespace pindesk::ui
