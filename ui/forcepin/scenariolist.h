#pragma once
#include "core/forcepin/profile.h"
#include "ui/widgets/duallist.h"

namespace pindesk::ui {

/// A dual list of the scenarios.
class ScenarioList : public DualList {
    Q_OBJECT
public:
    explicit ScenarioList(QWidget* parent = nullptr);

    void setScenarios(const std::vector<forcepin::Scenario>& scenarios);
    [[nodiscard]] std::vector<forcepin::Scenario> scenarios() const;
};

} // namespace pindesk::ui
