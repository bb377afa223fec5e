#pragma once
#include "ui/setup/setupstep.h"

class QComboBox;

namespace pindesk::ui {

/// What the site is called, and whom staff call.
class SiteStep : public SetupStep {
    Q_OBJECT
public:
    explicit SiteStep(SetupDraft& draft, QWidget* parent = nullptr);
    [[nodiscard]] bool isComplete() const override;
    void goOn() override;

private:
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QComboBox* m_environment;
};

} // namespace pindesk::ui
