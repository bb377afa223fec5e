#include "ui/forcepin/activationform.h"
#include "ui/forcepin/scenariolist.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

ActivationForm::ActivationForm(QWidget* parent)
    : ProfilePart(parent)
    , m_active(new QCheckBox(tr("Lead new customers to &registration"), this))
    , m_scenarios(new ScenarioList(this))
    , m_listField(new FormField(tr("Scenarios of the activation"), m_scenarios, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * grid);
    column->addWidget(m_active);
    column->addWidget(
        makeLabel(tr("Only customers who have not set up a PIN of their own. For them it goes before "
                     "the forced change."),
                  TextRole::Muted, this));
    column->addWidget(m_listField, 1);
    connect(m_active, &QCheckBox::toggled, this, &ActivationForm::takeChange);
    connect(m_scenarios, &DualList::configuredChanged, this, &ActivationForm::takeChange);
    connect(m_scenarios, &DualList::announced, this, &ActivationForm::announced);
}

void ActivationForm::show(const forcepin::AuthenticationProfile& profile) {
    const auto filling = fill();
    m_active->setChecked(profile.activation.active);
    m_scenarios->setScenarios(profile.activation.scenarios, profile.name);
}

void ActivationForm::read(forcepin::AuthenticationProfile& profile) const {
    profile.activation = {m_active->isChecked(), m_scenarios->scenarios()};
}

bool ActivationForm::showProblem(const QString& place, const QString& problem) {
    if (!place.startsWith("/activation"_L1))
        return false;
    m_listField->setProblem(problem);
    return true;
}

void ActivationForm::clearProblems() {
    m_listField->setProblem({});
}

} // namespace pindesk::ui
