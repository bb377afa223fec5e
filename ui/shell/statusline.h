#pragma once
#include "core/base/accountnumber.h"
#include "core/base/clock.h"
#include "ui/widgets/pill.h"
#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace pindesk::ui {

enum class ConnectionState { Connected, Lost };

/// The bottom line: connection, the last reset with its undo, the time, the time left to the lock.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setConnection(ConnectionState state);
    /// For so long from now, whatever becomes of the computer's clock.
    void offerUndo(const AccountNumber& account, Milliseconds window);
    void withdrawUndo();
    void setSecondsToLock(int seconds);
    /// How many mails wait, and how many were tried in vain; nothing is shown while there are none.
    /// `mayOpen`: the person may look at them.
    void setMail(int waiting, int failing, bool mayOpen);

Q_SIGNALS:
    void undoRequested(const pindesk::AccountNumber& account);
    void mailRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void tick();

    ConnectionState m_state = ConnectionState::Connected;
    std::optional<AccountNumber> m_account;
    QDeadlineTimer m_end;
    QLabel* m_connectionIcon;
    QLabel* m_connection;
    QPushButton* m_mail;
    QLabel* m_message;
    QPushButton* m_undo;
    QLabel* m_time;
    QLabel* m_lock;
    QTimer m_second;
};

} // namespace pindesk::ui
