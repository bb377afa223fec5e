#pragma once
#include "core/staff/changeroles.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace pindesk::ui {

class RolesBox;

/// Other roles for somebody.
class RolesForm : public QWidget {
    Q_OBJECT
public:
    explicit RolesForm(QWidget* parent = nullptr);

    void open(const staff::Person& person);
    void setUsable(bool isUsable);
    void showProblem(const QString& problem);

Q_SIGNALS:
    void submitted(const pindesk::staff::ChangeRolesRequest& request);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();

    QString m_userName;
    Roles m_before;
    RolesBox* m_roles;
    QPushButton* m_submit;
};

} // namespace pindesk::ui
