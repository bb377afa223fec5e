#pragma once
#include "core/staff/person.h"
#include "core/staff/reactivatestaff.h"
#include "ui/staff/staffform.h"

class QLabel;
class QLineEdit;

namespace pindesk::ui {

class FormField;

/// Mails a fresh link to somebody, to an address that can be mended first.
class ReactivateForm : public StaffForm {
    Q_OBJECT
public:
    explicit ReactivateForm(QWidget* parent = nullptr);

    void open(const staff::Person& person);
    void showProblem(const QString& problem);

Q_SIGNALS:
    void submitted(const pindesk::staff::ReactivateStaffRequest& request);

private:
    void submit() override;

    QString m_userName, m_known; ///< the address on record
    QLabel* m_effect;
    QLineEdit* m_email;
    FormField* m_field;
};

} // namespace pindesk::ui
