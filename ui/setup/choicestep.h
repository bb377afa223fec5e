#pragma once
#include "ui/setup/setupstep.h"

class QButtonGroup;

namespace pindesk::ui {

/// Try the practice site, make one's own, or open one that is there.
class ChoiceStep : public SetupStep {
    Q_OBJECT
public:
    explicit ChoiceStep(SetupDraft& draft, QWidget* parent = nullptr);
    void goOn() override;

private:
    void add(SetupChoice choice, const QString& title, const QString& explanation);

    QButtonGroup* m_choices;
};

} // namespace pindesk::ui
