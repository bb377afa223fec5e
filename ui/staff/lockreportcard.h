#pragma once
#include "core/staff/lockreport.h"
#include "ui/widgets/card.h"

class QTableView;

namespace pindesk::ui {

class TextTable;

/// Who is locked, by reason and age, and who was let in again by whom.
class LockReportCard : public Card {
    Q_OBJECT
public:
    explicit LockReportCard(QWidget* parent = nullptr);

    void show(const staff::LockReport& report);
    void clear();

private:
    TextTable* m_locked;
    TextTable* m_reactivated;
    QTableView* m_lockedTable;
    QTableView* m_reactivatedTable;
    QLabel* m_noneLocked;
    QLabel* m_noneReactivated;
};

} // namespace pindesk::ui
