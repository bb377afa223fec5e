#pragma once
#include "core/forcepin/profile.h"
#include "ui/widgets/duallist.h"

namespace pindesk::ui {

/// A dual list of the scenarios.
class ScenarioList : public DualList {
    Q_OBJECT
public:
    explicit ScenarioList(QWidget* parent = nullptr);

    /// Those of a profile; its steps can be undone until those of another one are shown.
    void setScenarios(const std::vector<forcepin::Scenario>& scenarios, const QString& profile);
    [[nodiscard]] std::vector<forcepin::Scenario> scenarios() const;

private:
    QString m_profile;
};

} // namespace pindesk::ui
