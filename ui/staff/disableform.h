#pragma once
#include "core/staff/person.h"
#include "ui/staff/staffform.h"

class QLabel;

namespace pindesk::ui {

/// Asks once more before somebody is disabled: who, and what it does.
class DisableForm : public StaffForm {
    Q_OBJECT
public:
    explicit DisableForm(QWidget* parent = nullptr);

    void open(const staff::Person& person);

Q_SIGNALS:
    void confirmed();

private:
    void submit() override;

    QLabel* m_question;
};

} // namespace pindesk::ui
