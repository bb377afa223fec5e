#pragma once
#include "ui/setup/setupstep.h"
#include <map>

class QCheckBox;
class QLabel;

namespace pindesk::ui {

class SecretEdit;

/// The first administrator. The password's rules are checked off while it is typed.
class AdministratorStep : public SetupStep {
    Q_OBJECT
public:
    explicit AdministratorStep(SetupDraft& draft, QWidget* parent = nullptr);
    [[nodiscard]] bool isComplete() const override;
    void goOn() override;

private:
    void judge();

    QLineEdit* m_userName;
    SecretEdit* m_password;
    SecretEdit* m_again;
    QCheckBox* m_further;
    std::map<QString, QLabel*> m_rules; ///< by the name of the rule
    bool m_isGood = false;
};

} // namespace pindesk::ui
