#pragma once
#include "core/pins/watcheddays.h"
#include "ui/widgets/card.h"

namespace pindesk::ui {

class DayBars;
class TextTable;

/// How many customers registered and confirmed on each of the last days, as bars and as a table.
class RegistrationsCard : public Card {
    Q_OBJECT
public:
    explicit RegistrationsCard(QWidget* parent = nullptr);

    void setDays(const std::vector<pins::WatchedDay>& days);

private:
    DayBars* m_bars;
    TextTable* m_rows;
};

} // namespace pindesk::ui
