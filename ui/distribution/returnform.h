#pragma once
#include "core/base/accountnumber.h"
#include <QFrame>

class QLabel;
class QPushButton;

namespace pindesk::ui {

/// Asks, naming the account, whether its letter came back: it cannot be taken back.
class ReturnForm : public QFrame {
    Q_OBJECT
public:
    explicit ReturnForm(QWidget* parent = nullptr);

    /// `day`: of the letter.
    void open(const AccountNumber& account, const QString& day);

Q_SIGNALS:
    void confirmed(const pindesk::AccountNumber& account);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    AccountNumber m_account;
    QLabel* m_question;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace pindesk::ui
