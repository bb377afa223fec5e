#pragma once
#include "core/staff/changeroles.h"
#include "ui/staff/staffform.h"

namespace pindesk::ui {

class RolesBox;

/// Other roles for somebody.
class RolesForm : public StaffForm {
    Q_OBJECT
public:
    explicit RolesForm(QWidget* parent = nullptr);

    void open(const staff::Person& person);
    void showProblem(const QString& problem);

Q_SIGNALS:
    void submitted(const pindesk::staff::ChangeRolesRequest& request);

private:
    void submit() override;

    QString m_userName;
    Roles m_before;
    RolesBox* m_roles;
};

} // namespace pindesk::ui
