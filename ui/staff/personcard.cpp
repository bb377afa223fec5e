#include "ui/staff/personcard.h"
#include "ui/common/eventtext.h"
#include "ui/common/languagetext.h"
#include "ui/common/mailtext.h"
#include "ui/common/timetext.h"
#include "ui/common/valuetext.h"
#include "ui/shell/topbar.h"
#include "ui/staff/disableform.h"
#include "ui/staff/lockoutclock.h"
#include "ui/staff/reactivateform.h"
#include "ui/staff/rolesform.h"
#include "ui/staff/stafftext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using staff::Person;
using staff::StaffDetails;

PersonCard::PersonCard(QWidget* parent)
    : Card(tr("Person"), parent)
    , m_name(makeLabel({}, TextRole::Heading, this))
    , m_status(new Pill(this))
    , m_lock(makeLabel({}, TextRole::Error, this))
    , m_facts(new Facts(this))
    , m_clockTitle(makeLabel(tr("Lockout clock"), TextRole::Section, this))
    , m_clock(new LockoutClock(this))
    , m_link(new Countdown(this))
    , m_mail(makeLabel({}, TextRole::Body, this))
    , m_mailAdvice(makeLabel({}, TextRole::Muted, this))
    , m_reactivateForm(new ReactivateForm(this))
    , m_rolesForm(new RolesForm(this))
    , m_disableForm(new DisableForm(this))
    , m_none(makeLabel(tr("Choose somebody in the list."), TextRole::Muted, this)) {
    auto* head = new QHBoxLayout;
    head->setSpacing(3 * grid);
    head->addWidget(m_name, 1);
    head->addWidget(m_status, 0, Qt::AlignTop);
    content().setSpacing(3 * grid);
    content().addWidget(m_none);
    content().addLayout(head);
    content().addWidget(m_lock);
    content().addWidget(m_facts);
    content().addWidget(m_clockTitle);
    content().addWidget(m_clock);
    content().addWidget(m_link);
    auto* mail = new QVBoxLayout;
    mail->setSpacing(grid);
    mail->addWidget(m_mail);
    mail->addWidget(m_mailAdvice);
    content().addLayout(mail);
    content().addWidget(makeActions());
    content().addWidget(m_reactivateForm);
    content().addWidget(m_rolesForm);
    content().addWidget(m_disableForm);
    content().addStretch(1);
    connect(m_reactivateForm, &ReactivateForm::submitted, this, &PersonCard::reactivateRequested);
    connect(m_rolesForm, &RolesForm::submitted, this, &PersonCard::rolesRequested);
    connect(m_disableForm, &DisableForm::confirmed, this,
            [this] { Q_EMIT disableRequested(m_details.person.userName); });
    const std::pair<StaffForm*, QPushButton*> openers[] = {
        {m_reactivateForm, m_reactivate}, {m_rolesForm, m_changeRoles}, {m_disableForm, m_disable}};
    for (const auto& [form, opener] : openers)
        connect(form, &StaffForm::cancelled, this, [this, opener = opener] {
            closeForms();
            opener->setFocus();
        });
    clear();
}

QWidget* PersonCard::makeActions() {
    m_actions = new QWidget(this);
    m_reactivate = makeButton({}, ButtonKind::Plain, m_actions);
    m_changeRoles = makeButton(tr("Change roles…"), ButtonKind::Plain, m_actions);
    m_disable = makeButton(tr("Disable…"), ButtonKind::Danger, m_actions);
    auto* actions = new QGridLayout(m_actions); // in two rows: words of other languages are longer
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(2 * grid);
    actions->addWidget(m_reactivate, 0, 0);
    actions->addWidget(m_changeRoles, 0, 1);
    actions->addWidget(m_disable, 1, 0);
    actions->setColumnStretch(2, 1);
    connect(m_reactivate, &QPushButton::clicked, this, &PersonCard::openReactivation);
    connect(m_changeRoles, &QPushButton::clicked, this, &PersonCard::openRoles);
    connect(m_disable, &QPushButton::clicked, this, [this] {
        m_actions->hide();
        m_disableForm->open(m_details.person);
    });
    return m_actions;
}

void PersonCard::openReactivation() {
    m_actions->hide();
    m_reactivateForm->open(m_details.person);
}

void PersonCard::openRoles() {
    m_actions->hide();
    m_rolesForm->open(m_details.person);
}

void PersonCard::show(const StaffDetails& details, const QString& mine) {
    const bool isSame = details.person.userName == m_details.person.userName &&
                        details.person.status == m_details.person.status;
    m_details = details;
    const Person& person = details.person;
    m_none->hide();
    m_name->setText(nameOf(person));
    m_status->set(staffStatusText(person.status), staffStatusTone(person.status));
    const auto known = [](const QString& text) { return text.isEmpty() ? u"–"_s : text; };
    m_facts->set({{tr("User name"), person.userName},
                  {tr("Employee number"), known(person.employeeNumber)},
                  {tr("E-mail"), known(person.email)},
                  {tr("Language"), languageText(person.language)},
                  {tr("Roles"), rolesText(person.roles)},
                  {tr("Last sign-in"),
                   person.lastSignInAt ? whenText(*person.lastSignInAt, details.now) : tr("never")},
                  {tr("Password"), person.passwordChangedAt
                                       ? tr("chosen %1").arg(whenText(*person.passwordChangedAt, details.now))
                                       : tr("none yet")}});
    const bool isOut = person.status == "disabled"_L1;
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_status, m_facts})
        part->show();
    m_clock->show(details);
    m_clock->setVisible(!isOut);
    m_clockTitle->setVisible(!isOut);
    showLock();
    showLink();
    showMail();
    showActions(mine);
    if (!isSame)
        closeForms();
}

void PersonCard::showLock() {
    const Person& person = m_details.person;
    m_lock->setVisible(person.lockReason.has_value());
    if (person.lockReason)
        m_lock->setText(tr("Locked %1, %2 ago: %3.")
                            .arg(whenText(person.lockedAt.value_or(m_details.now), m_details.now),
                                 ageText(m_details.now - person.lockedAt.value_or(m_details.now)),
                                 reasonText(nameOf(*person.lockReason))));
}

void PersonCard::showLink() {
    m_link->setVisible(m_details.link.has_value());
    if (!m_details.link)
        return m_link->stop();
    const QString sent = whenText(m_details.link->sentAt, m_details.now);
    m_link->start(m_details.link->expiresAt - m_details.now,
                  m_details.link->purpose == staff::LinkPurpose::Enrol
                      ? tr("The invitation of %1 is good for another %2.").arg(sent, u"%1"_s)
                      : tr("The link for a new password of %1 is good for another %2.").arg(sent, u"%1"_s),
                  tr("The link has not been used in time: it locks."));
}

void PersonCard::showMail() {
    const auto& mail = m_details.mail;
    m_mail->setVisible(mail.has_value());
    m_mailAdvice->setVisible(mail.has_value());
    if (!mail)
        return;
    const bool hasLeft =
        mail->state == "sent"_L1 || (mail->state == "waiting"_L1 && mail->failedStep.isEmpty());
    m_mail->setText(mailFateText(*mail, m_details.now));
    setTextRole(*m_mail, hasLeft ? TextRole::Body : TextRole::Error);
    m_mailAdvice->setText(linkMailAdvice(*mail, m_details.person));
}

void PersonCard::showActions(const QString& mine) {
    const Person& person = m_details.person;
    const bool isMine = person.userName == mine;
    const QString own = tr("Nobody does this to their own account. Ask another administrator.");
    m_reactivate->setText(person.status == "locked"_L1     ? tr("Reactivate…")
                          : person.status == "disabled"_L1 ? tr("Invite again…")
                                                           : tr("Send a new link…"));
    setUsable(*m_reactivate, !isMine && person.status != "active"_L1,
              isMine ? own
                     : tr("%1 is active: a forgotten password is changed by “Forgot password?” on the "
                          "sign-in page.")
                           .arg(nameOf(person)));
    setUsable(*m_changeRoles, person.status != "disabled"_L1,
              tr("%1 is disabled already.").arg(nameOf(person)));
    setUsable(*m_disable, !isMine && person.status != "disabled"_L1,
              isMine ? own : tr("%1 is disabled already.").arg(nameOf(person)));
}

void PersonCard::closeForms() {
    m_reactivateForm->hide();
    m_rolesForm->hide();
    m_disableForm->hide();
    m_actions->setVisible(!m_details.person.userName.isEmpty());
}

void PersonCard::end(bool isDone) {
    if (isDone)
        closeForms();
    for (StaffForm* form : std::initializer_list<StaffForm*>{m_reactivateForm, m_rolesForm, m_disableForm})
        form->setUsable(true);
}

void PersonCard::showAddressProblem(const QString& problem) {
    m_reactivateForm->showProblem(problem);
}

void PersonCard::showRolesProblem(const QString& problem) {
    m_rolesForm->showProblem(problem);
}

void PersonCard::clear() {
    m_details = {};
    m_link->stop();
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_status, m_lock, m_facts, m_clockTitle,
                                                         m_clock, m_link, m_mail, m_mailAdvice})
        part->hide();
    closeForms();
    m_none->show();
}

} // namespace pindesk::ui
