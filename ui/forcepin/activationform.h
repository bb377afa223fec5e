#pragma once
#include "core/forcepin/profile.h"
#include "ui/forcepin/profilepart.h"

class QCheckBox;

namespace pindesk::ui {

class FormField;
class ScenarioList;

/// *Customer activation* of a profile: who has not set up a PIN is led to registration.
class ActivationForm : public ProfilePart {
    Q_OBJECT
public:
    explicit ActivationForm(QWidget* parent = nullptr);

    void show(const forcepin::AuthenticationProfile& profile);
    void read(forcepin::AuthenticationProfile& profile) const;
    bool showProblem(const QString& place, const QString& problem) override;
    void clearProblems() override;

private:
    QCheckBox* m_active;
    ScenarioList* m_scenarios;
    FormField* m_listField;
};

} // namespace pindesk::ui
