#pragma once
#include "ui/setup/setupstep.h"

class QCheckBox;

namespace pindesk::ui {

class NewPasswordFields;

/// The first administrator. The password's rules are checked off while it is typed.
class AdministratorStep : public SetupStep {
    Q_OBJECT
public:
    explicit AdministratorStep(SetupDraft& draft, QWidget* parent = nullptr);
    [[nodiscard]] bool isComplete() const override;
    void goOn() override;

private:
    QLineEdit* m_userName;
    QLabel* m_userProblem;
    NewPasswordFields* m_passwords;
    QCheckBox* m_further;
};

} // namespace pindesk::ui
