#pragma once
#include "core/staff/approvalservice.h"
#include "core/staff/staffservice.h"
#include "ui/shell/page.h"

namespace pindesk::ui {

class InviteForm;
class LockReportCard;
class PersonCard;
class StaffListCard;

/// The people of the site: who they are, who is invited or locked, and what an administrator does about it.
class StaffPage : public Page {
    Q_OBJECT
public:
    explicit StaffPage(QWidget* parent = nullptr);

    void reset() override;
    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() const override;

protected:
    void opened() override;

private:
    [[nodiscard]] bool mayManage() const;
    void readPeople();
    void readPerson(const QString& userName);
    void readReport();
    void readMailHost();
    void openInvitation();
    void closeInvitation();
    void invite(const staff::InviteStaffRequest& request);
    void reactivate(const staff::ReactivateStaffRequest& request);
    void changeRoles(const staff::ChangeRolesRequest& request);
    void disable(const QString& userName);
    /// After a change: everything is read again, with that person in front.
    void show(const QString& userName);

    StaffListCard* m_list;
    PersonCard* m_person;
    InviteForm* m_invite;
    LockReportCard* m_report;
    QWidget* m_manage;
    QAction* m_inviteAction;
};

} // namespace pindesk::ui
