#pragma once
#include "ui/widgets/card.h"

namespace pindesk::ui {

class DeskModel;

/// What happened: the most likely cause, why, and what else it may be.
class DiagnosisCard : public Card {
    Q_OBJECT
public:
    explicit DiagnosisCard(DeskModel& model, QWidget* parent = nullptr);

private:
    void fill();

    DeskModel& m_model;
    QLabel* m_cause;
    QLabel* m_evidence;
    QLabel* m_others;
};

} // namespace pindesk::ui
