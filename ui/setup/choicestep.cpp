#include "ui/setup/choicestep.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>

namespace pindesk::ui {

ChoiceStep::ChoiceStep(SetupDraft& draft, QWidget* parent)
    : SetupStep(tr("Welcome to PinDesk"), tr("This workstation has no site yet. What would you like to do?"),
                draft, parent)
    , m_choices(new QButtonGroup(this)) {
    add(SetupChoice::Practice, tr("&Try the practice site"),
        tr("Invented customers and calls to try. Nothing is real, nothing is mailed."));
    add(SetupChoice::Embedded, tr("Make a site on this &computer"),
        tr("One file. For one desk, or for some on the same computer."));
    add(SetupChoice::Shared, tr("Make a site in a &shared database"),
        tr("PostgreSQL. For many desks that work at the same time."));
    add(SetupChoice::Existing, tr("&Open a site that is there"),
        tr("Your administrator gives you its address."));
    m_choices->button(static_cast<int>(SetupChoice::Practice))->setChecked(true);
}

void ChoiceStep::add(SetupChoice choice, const QString& title, const QString& explanation) {
    auto* button = new QRadioButton(title, this);
    button->setAccessibleDescription(explanation);
    m_choices->addButton(button, static_cast<int>(choice));
    QLabel* words = makeLabel(explanation, TextRole::Muted, this);
    words->setContentsMargins(7 * grid, 0, 0, 2 * grid);
    column().addWidget(button);
    column().addWidget(words);
}

void ChoiceStep::goOn() {
    draft().choice = static_cast<SetupChoice>(m_choices->checkedId());
    Q_EMIT finished();
}

} // namespace pindesk::ui
