#pragma once
#include "core/staff/invitestaff.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace pindesk::ui {

class FormField;
class MessageBar;
class RolesBox;

/// Somebody new: who it is, what they may do, where the invitation goes.
class InviteForm : public Card {
    Q_OBJECT
public:
    explicit InviteForm(QWidget* parent = nullptr);

    /// Something that keeps the mail from being sent, to be known before; empty: nothing.
    void setObstacle(const QString& words);
    void focusFirst();
    void clear();
    void showProblem(const Error& error);
    void setUsable(bool isUsable);

Q_SIGNALS:
    void submitted(const pindesk::staff::InviteStaffRequest& request);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    [[nodiscard]] staff::InviteStaffRequest request() const;
    void clearProblems();

    MessageBar* m_obstacle;
    QLineEdit* m_userName;
    QLineEdit* m_name;
    QLineEdit* m_email;
    QLineEdit* m_number;
    QComboBox* m_language;

    FormField* m_userNameField;
    FormField* m_nameField;
    FormField* m_emailField;
    FormField* m_numberField;
    RolesBox* m_roles;
    QLabel* m_problem;
    QPushButton* m_submit;
};

} // namespace pindesk::ui
