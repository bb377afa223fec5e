#include "ui/staff/staffpage.h"
#include "core/staff/siteservice.h"
#include "ui/common/errortext.h"
#include "ui/common/timetext.h"
#include "ui/common/valuetext.h"
#include "ui/shell/topbar.h"
#include "ui/staff/inviteform.h"
#include "ui/staff/lockreportcard.h"
#include "ui/staff/personcard.h"
#include "ui/staff/stafflistcard.h"
#include "ui/staff/stafftext.h"
#include "ui/widgets/theme.h"
#include <QAction>
#include <QDateTime>
#include <QPushButton>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using staff::InviteStaffOutcome;
using staff::Person;
using staff::ReactivateStaffOutcome;

StaffPage::StaffPage(QWidget* parent)
    : Page({u"staff"_s, tr("Staff"), "staff", {Right::ManageStaff, Right::ReadReports}}, parent)
    , m_list(new StaffListCard(this))
    , m_person(new PersonCard(this))
    , m_invite(new InviteForm(this))
    , m_report(new LockReportCard(this))
    , m_manage(new QWidget(this)) {
    m_invite->hide();
    auto* places = new QHBoxLayout(m_manage);
    places->setContentsMargins(0, 0, 0, 0);
    places->setSpacing(4 * grid);
    places->addWidget(m_list, 3);
    places->addWidget(m_person, 2);
    content().addWidget(m_invite);
    content().addWidget(m_manage, 1);
    content().addWidget(m_report);
    content().addStretch(0);
    connect(m_list, &StaffListCard::personChosen, this, &StaffPage::readPerson);
    connect(m_list, &StaffListCard::inviteRequested, this, &StaffPage::openInvitation);
    connect(m_person, &PersonCard::reactivateRequested, this, &StaffPage::reactivate);
    connect(m_person, &PersonCard::rolesRequested, this, &StaffPage::changeRoles);
    connect(m_person, &PersonCard::disableRequested, this, &StaffPage::disable);
    connect(m_invite, &InviteForm::submitted, this, &StaffPage::invite);
    connect(m_invite, &InviteForm::cancelled, this, [this] {
        closeInvitation();
        m_list->inviteButton().setFocus();
    });
    m_inviteAction = new QAction(tr("Invite somebody…"), this);
    connect(m_inviteAction, &QAction::triggered, this, &StaffPage::openInvitation);
}

QWidget* StaffPage::firstFocus() const {
    return m_list->firstFocus();
}

bool StaffPage::mayManage() const {
    return workplace().may(Right::ManageStaff);
}

void StaffPage::opened() {
    m_manage->setVisible(mayManage() && m_invite->isHidden()); // a half-filled form outlives a lock
    if (mayManage())
        addAction(m_inviteAction);
    else
        removeAction(m_inviteAction);
}

void StaffPage::reset() {
    m_list->clear();
    m_person->clear();
    m_invite->clear();
    m_report->clear();
    m_invite->hide();
    messages().clear();
}

void StaffPage::refresh() {
    if (!isOpen())
        return;
    if (mayManage()) {
        readPeople();
        readMailHost();
    }
    readReport();
}

void StaffPage::readPeople() {
    await(workplace().staff->list(), [this](Result<std::vector<Person>> people) {
        if (!people)
            return tell(people.error(), [this] { refresh(); });
        m_list->setPeople(std::move(*people), QDateTime::currentMSecsSinceEpoch());
    });
}

void StaffPage::readPerson(const QString& userName) {
    await(workplace().staff->show(userName), [this, userName](const Result<staff::StaffDetails>& details) {
        if (m_list->chosen() != userName)
            return; // somebody else has been chosen meanwhile
        if (!details)
            return tell(details.error(), [this] { refresh(); });
        m_person->show(*details, workplace().person.userName);
    });
}

void StaffPage::readReport() {
    await(workplace().staff->lockReport(), [this](const Result<staff::LockReport>& report) {
        if (!report)
            return tell(report.error(), [this] { refresh(); });
        m_report->show(*report);
    });
}

/// Whoever invites must know before that no mail will go out.
void StaffPage::readMailHost() {
    if (workplace().site.environment == "practice"_L1)
        return m_invite->setObstacle(tr("This is a practice site: nothing is mailed."));
    await(workplace().siteService->settings(), [this](const Result<staff::SiteSettings>& settings) {
        if (!settings)
            return; // the list tells what is wrong
        const auto isMissing = [](const staff::SettingState& state) {
            return (state.key == QLatin1StringView(staff::keys::mailHost) ||
                    state.key == QLatin1StringView(staff::keys::mailFromAddress)) &&
                   state.value.toString().isEmpty();
        };
        const auto& all = settings->settings;
        m_invite->setObstacle(
            std::any_of(all.begin(), all.end(), isMissing)
                ? tr("This site sends no mail yet: invitations wait until a mail host is set on the page "
                     "Settings. A link that has waited too long is sent anew from here.")
                : QString());
    });
}

void StaffPage::openInvitation() {
    m_manage->hide();
    m_invite->show();
    m_invite->focusFirst();
}

void StaffPage::closeInvitation() {
    m_invite->hide();
    m_manage->setVisible(isOpen() && mayManage());
}

void StaffPage::show(const QString& userName) {
    m_list->choose(userName);
    refresh();
}

void StaffPage::invite(const staff::InviteStaffRequest& request) {
    messages().clear();
    await(workplace().staff->invite(request), [this](const Result<InviteStaffOutcome>& outcome) {
        if (!outcome)
            return m_invite->showProblem(outcome.error());
        m_invite->clear();
        closeInvitation();
        const Person& person = outcome->person;
        messages().show(Tone::Good,
                        tr("%1 is invited. A mail to %2 with the link is queued; the link is good until %3. "
                           "If it does not come, send a new link from here.")
                            .arg(nameOf(person), person.email, clockText(outcome->expiresAt)));
        show(person.userName);
        m_list->inviteButton().setFocus();
    });
}

void StaffPage::reactivate(const staff::ReactivateStaffRequest& request) {
    messages().clear();
    await(workplace().staff->reactivate(request), [this](const Result<ReactivateStaffOutcome>& outcome) {
        m_person->end(outcome.has_value());
        if (!outcome && outcome.error().field == "email"_L1)
            return m_person->showAddressProblem(errorText(outcome.error()));
        if (!outcome)
            return tell(outcome.error());
        const Person& person = outcome->person;
        const QString back = person.status == "active"_L1 ? tr("%1 can sign in again.").arg(nameOf(person))
                                                          : tr("%1 is invited again.").arg(nameOf(person));
        const QString mail = outcome->expiresAt
                                 ? tr("A mail to %1 with a new link is queued; the link is good until %2.")
                                       .arg(person.email, clockText(*outcome->expiresAt))
                                 : tr("There is no address on record, so no link was mailed.");
        messages().show(Tone::Good, back + u' ' + mail);
        show(person.userName);
    });
}

void StaffPage::changeRoles(const staff::ChangeRolesRequest& request) {
    messages().clear();
    await(workplace().approvals->changeRoles(request), [this](
                                                           const Result<staff::ChangeRolesOutcome>& outcome) {
        if (!outcome)
            return m_person->showRolesProblem(errorText(outcome.error()));
        m_person->end(true);
        const Person& person = outcome->person;
        if (outcome->approval)
            messages().show(Tone::Caution,
                            tr("To make %1 an administrator takes a second administrator: the change waits "
                               "on their page Overview until %2.")
                                .arg(nameOf(person), momentText(outcome->approval->expiresAt)));
        else
            messages().show(Tone::Good, tr("%1 now is: %2.").arg(nameOf(person), rolesText(person.roles)));
        show(person.userName);
    });
}

void StaffPage::disable(const QString& userName) {
    messages().clear();
    await(workplace().staff->disable(userName), [this](const Result<Person>& person) {
        m_person->end(person.has_value());
        if (!person)
            return tell(person.error());
        messages().show(Tone::Good, tr("%1 is disabled.").arg(nameOf(*person)));
        show(person->userName);
    });
}

} // namespace pindesk::ui
