#include "ui/staff/reactivateform.h"
#include "ui/staff/stafftext.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/text.h"
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using staff::Person;
namespace {

QString effectText(const Person& person) {
    const QString name = nameOf(person);
    if (person.status == "locked"_L1 && person.hasPassword)
        return ReactivateForm::tr("%1 can sign in again at once with the password they have, and is mailed a "
                                  "link to choose another.")
            .arg(name);
    if (person.status == "disabled"_L1)
        return ReactivateForm::tr("%1 is invited again, with the same user name and roles.").arg(name);
    return ReactivateForm::tr("%1 is mailed a new link. The last one is void from then on.").arg(name);
}

} // namespace

ReactivateForm::ReactivateForm(QWidget* parent)
    : StaffForm(parent)
    , m_effect(makeLabel({}, TextRole::Body, this))
    , m_email(new QLineEdit(this))
    , m_field(new FormField(tr("Mail the link &to"), m_email, this)) {
    column().addWidget(m_effect);
    column().addWidget(m_field);
    addButtons(ButtonKind::Primary);
    m_email->setMaxLength(254);
    connect(m_email, &QLineEdit::returnPressed, this, &ReactivateForm::submitIfUsable);
}

void ReactivateForm::open(const Person& person) {
    m_userName = person.userName;
    m_known = person.email;
    m_effect->setText(effectText(person));
    m_email->setText(person.email);
    m_field->setProblem({});
    submitButton().setText(person.status == "locked"_L1 ? tr("Reactivate") : tr("Send the link"));
    setUsable(true);
    show();
    m_email->setFocus();
}

void ReactivateForm::showProblem(const QString& problem) {
    setUsable(true);
    m_field->setProblem(problem);
    m_email->setFocus();
}

void ReactivateForm::submit() {
    const QString address = m_email->text().trimmed();
    staff::ReactivateStaffRequest request{m_userName, {}};
    if (address != m_known)
        request.email = address;
    setUsable(false);
    Q_EMIT submitted(request);
}

} // namespace pindesk::ui
