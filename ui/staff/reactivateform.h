#pragma once
#include "core/staff/person.h"
#include "core/staff/reactivatestaff.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pindesk::ui {

class FormField;

/// Mails a fresh link to somebody, to an address that can be mended first.
class ReactivateForm : public QWidget {
    Q_OBJECT
public:
    explicit ReactivateForm(QWidget* parent = nullptr);

    void open(const staff::Person& person);
    void setUsable(bool isUsable);
    void showProblem(const QString& problem);

Q_SIGNALS:
    void submitted(const pindesk::staff::ReactivateStaffRequest& request);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();

    QString m_userName, m_known; ///< the address on record
    QLabel* m_effect;
    QLineEdit* m_email;
    FormField* m_field;
    QPushButton* m_submit;
};

} // namespace pindesk::ui
