#pragma once
#include "core/forcepin/profile.h"
#include "ui/forcepin/profilepart.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace pindesk::ui {

class FormField;
class ScenarioList;

/// *Force PIN change* of a profile: when a caller must change the PIN, and who identifies them.
class ForceForm : public ProfilePart {
    Q_OBJECT
public:
    explicit ForceForm(QWidget* parent = nullptr);

    /// `additional`: the profiles that ask questions.
    void show(const forcepin::AuthenticationProfile& profile, const QStringList& additional);
    void read(forcepin::AuthenticationProfile& profile) const;
    bool showProblem(const QString& place, const QString& problem) override;
    void clearProblems() override;

private:
    QCheckBox* m_active;
    QSpinBox* m_shortest;
    QSpinBox* m_longest;
    QSpinBox* m_oldDays;
    QComboBox* m_identify;
    QCheckBox* m_alsoCustomerSet;
    ScenarioList* m_scenarios;
    FormField* m_lengthField;
    FormField* m_identifyField;
    FormField* m_listField;
};

} // namespace pindesk::ui
