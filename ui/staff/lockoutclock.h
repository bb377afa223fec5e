#pragma once
#include "core/staff/showstaff.h"
#include <QWidget>

class QLabel;
class QProgressBar;

namespace pindesk::ui {

/// How far each trigger is from locking somebody.
class LockoutClock : public QWidget {
    Q_OBJECT
public:
    explicit LockoutClock(QWidget* parent = nullptr);

    void show(const staff::StaffDetails& details);

private:
    struct Line {
        QLabel* trigger;
        QProgressBar* bar;
        QLabel* used;
        QLabel* warning;
    };
    static void fill(const Line& line, const staff::LockoutCount& count, const QString& warning);

    std::vector<Line> m_lines;
};

} // namespace pindesk::ui
