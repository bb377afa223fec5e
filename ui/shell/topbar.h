#pragma once
#include "ui/shell/workplace.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace pindesk::ui {

class AccountField;
class ElidedLabel;

/// The top line: environment in words and colour, site, database and person; the account field; the lock.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    void setWorkplace(const Workplace& workplace);
    [[nodiscard]] AccountField& accountField() { return *m_account; }

Q_SIGNALS:
    void lockRequested();
    void signOutRequested();
    void newPasswordRequested();
    void paletteRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintEnvironment();

    QString m_environmentName;
    QLabel* m_environment;
    QLabel* m_site;
    ElidedLabel* m_person;
    AccountField* m_account;
    QPushButton* m_me;
    QPushButton* m_more;
    QPushButton* m_lock;
};

/// "CSR, supervisor".
[[nodiscard]] QString rolesText(Roles roles);
/// PRODUCTION, TEST, PRACTICE.
[[nodiscard]] QString environmentText(const QString& environment);

} // namespace pindesk::ui
