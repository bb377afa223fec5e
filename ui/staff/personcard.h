#pragma once
#include "core/staff/changeroles.h"
#include "core/staff/reactivatestaff.h"
#include "core/staff/showstaff.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace pindesk::ui {

class Countdown;
class DisableForm;
class Facts;
class LockoutClock;
class Pill;
class ReactivateForm;
class RolesForm;

/// One person of the staff, how far they are from being locked, and what can be done.
class PersonCard : public Card {
    Q_OBJECT
public:
    explicit PersonCard(QWidget* parent = nullptr);

    /// `mine`: the user name of who looks.
    void show(const staff::StaffDetails& details, const QString& mine);
    void clear();
    [[nodiscard]] QString userName() const { return m_details.person.userName; }
    /// What was asked for is done, or has failed: the forms go, or can be used again.
    void end(bool isDone);
    void showAddressProblem(const QString& problem);
    void showRolesProblem(const QString& problem);
    /// Opens the form that mails a link.
    void openReactivation();
    void openRoles();

Q_SIGNALS:
    void reactivateRequested(const pindesk::staff::ReactivateStaffRequest& request);
    void rolesRequested(const pindesk::staff::ChangeRolesRequest& request);
    void disableRequested(const QString& userName);

private:
    [[nodiscard]] QWidget* makeActions();
    void showLock();
    void showLink();
    void showMail();
    void showActions(const QString& mine);
    void closeForms();

    staff::StaffDetails m_details;
    QLabel* m_name;
    Pill* m_status;
    QLabel* m_lock;
    Facts* m_facts;
    QLabel* m_clockTitle;
    LockoutClock* m_clock;
    Countdown* m_link;
    QLabel* m_mail;
    QLabel* m_mailAdvice;
    QPushButton* m_reactivate;
    QPushButton* m_changeRoles;
    QPushButton* m_disable;
    QWidget* m_actions;
    ReactivateForm* m_reactivateForm;
    RolesForm* m_rolesForm;
    DisableForm* m_disableForm;
    QLabel* m_none;
};

} // namespace pindesk::ui
