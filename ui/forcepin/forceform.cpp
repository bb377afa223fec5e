#include "ui/forcepin/forceform.h"
#include "ui/forcepin/scenariolist.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

QSpinBox* makeNumber(int least, int most, const QString& name, QWidget* parent) {
    auto* number = new QSpinBox(parent);
    number->setRange(least, most);
    number->setAccessibleName(name);
    leaveWheelToPage(*number);
    return number;
}

} // namespace

ForceForm::ForceForm(QWidget* parent)
    : ProfilePart(parent)
    , m_active(new QCheckBox(tr("&Force a PIN change"), this))
    , m_shortest(makeNumber(1, 64, tr("Shortest PIN"), this))
    , m_longest(makeNumber(1, 64, tr("Longest PIN"), this))
    , m_oldDays(makeNumber(1, 3650, {}, this))
    , m_identify(new QComboBox(this))
    , m_alsoCustomerSet(new QCheckBox(tr("Also chec&k customers' own PINs"), this))
    , m_scenarios(new ScenarioList(this))
    , m_lengthField(new FormField(tr("PIN &length"), m_shortest, this))
    , m_identifyField(new FormField(tr("&Identify the caller with"), m_identify, this))
    , m_listField(new FormField(tr("Scenarios of a forced change"), m_scenarios, this)) {
    leaveWheelToPage(*m_identify);
    m_shortest->setAccessibleName(tr("Shortest PIN")); // the label is of both
    auto* to = makeLabel(tr("to"), TextRole::Muted, this);
    to->setBuddy(m_longest);
    m_lengthField->addBeside(to);
    m_lengthField->addBeside(m_longest);
    m_lengthField->addBeside(makeLabel(tr("characters"), TextRole::Muted, this));
    auto* old = new FormField(tr("A PIN is &old after"), m_oldDays, this);
    old->addBeside(makeLabel(tr("days"), TextRole::Muted, this));
    auto* places = new QGridLayout;
    places->setHorizontalSpacing(6 * grid);
    places->setVerticalSpacing(3 * grid);
    places->addWidget(m_lengthField, 0, 0, Qt::AlignTop);
    places->addWidget(old, 0, 1, Qt::AlignTop);
    places->addWidget(m_identifyField, 1, 0, 1, 2);
    places->setColumnStretch(2, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * grid);
    column->addWidget(m_active);
    column->addLayout(places);
    column->addWidget(m_alsoCustomerSet);
    column->addWidget(m_listField, 1);
    connect(m_active, &QCheckBox::toggled, this, &ForceForm::takeChange);
    connect(m_alsoCustomerSet, &QCheckBox::toggled, this, &ForceForm::takeChange);
    connect(m_identify, &QComboBox::currentIndexChanged, this, &ForceForm::takeChange);
    for (QSpinBox* number : {m_shortest, m_longest, m_oldDays})
        connect(number, &QSpinBox::valueChanged, this, &ForceForm::takeChange);
    connect(m_scenarios, &DualList::configuredChanged, this, &ForceForm::takeChange);
    connect(m_scenarios, &DualList::announced, this, &ForceForm::announced);
}

void ForceForm::show(const forcepin::AuthenticationProfile& profile, const QStringList& additional) {
    const auto filling = fill();
    m_active->setChecked(profile.force.active);
    m_shortest->setValue(profile.pinLength.min);
    m_longest->setValue(profile.pinLength.max);
    m_oldDays->setValue(profile.oldPinDays);
    m_alsoCustomerSet->setChecked(profile.force.alsoCustomerSet);
    m_identify->clear();
    m_identify->addItem(tr("nobody: choose the questions"), QString());
    for (const QString& name : additional)
        m_identify->addItem(name, name);
    const QString& chosen = profile.force.authenticationProfile;
    if (!chosen.isEmpty() && !additional.contains(chosen))
        m_identify->addItem(tr("%1 (not there)").arg(chosen), chosen);
    m_identify->setCurrentIndex(std::max(0, m_identify->findData(chosen)));
    m_scenarios->setScenarios(profile.force.scenarios, profile.name);
}

void ForceForm::read(forcepin::AuthenticationProfile& profile) const {
    profile.pinLength = {m_shortest->value(), m_longest->value()};
    profile.oldPinDays = m_oldDays->value();
    profile.force = {m_active->isChecked(), m_identify->currentData().toString(), m_scenarios->scenarios(),
                     m_alsoCustomerSet->isChecked()};
}

bool ForceForm::showProblem(const QString& place, const QString& problem) {
    FormField* field = place.startsWith("/pin_length"_L1)            ? m_lengthField
                       : place == "/force/authentication_profile"_L1 ? m_identifyField
                       : place.startsWith("/force/scenarios"_L1)     ? m_listField
                                                                     : nullptr;
    if (field == nullptr)
        return false;
    field->setProblem(problem);
    return true;
}

void ForceForm::clearProblems() {
    for (FormField* field : {m_lengthField, m_identifyField, m_listField})
        field->setProblem({});
}

} // namespace pindesk::ui
