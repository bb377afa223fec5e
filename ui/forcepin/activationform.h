#pragma once
#include "core/forcepin/profile.h"
#include <QWidget>

class QCheckBox;

namespace pindesk::ui {

class FormField;
class ScenarioList;

/// *Customer activation* of a profile: who has not set up a PIN is led to registration.
class ActivationForm : public QWidget {
    Q_OBJECT
public:
    explicit ActivationForm(QWidget* parent = nullptr);

    void show(const forcepin::AuthenticationProfile& profile);
    void read(forcepin::AuthenticationProfile& profile) const;
    /// Beside the list; false for a place that is not here.
    bool showProblem(const QString& place, const QString& problem);
    void clearProblems();

Q_SIGNALS:
    void edited();
    void announced(const QString& sentence);

private:
    QCheckBox* m_active;
    ScenarioList* m_scenarios;
    FormField* m_listField;
    bool m_isFilling = false;
};

} // namespace pindesk::ui
