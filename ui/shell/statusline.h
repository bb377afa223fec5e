#pragma once
#include "core/base/accountnumber.h"
#include "core/base/clock.h"
#include "ui/widgets/pill.h"
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
    void offerUndo(const AccountNumber& account, Milliseconds until);
    void withdrawUndo();
    void setSecondsToLock(int seconds);

Q_SIGNALS:
    void undoRequested(const pindesk::AccountNumber& account);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tick();

    ConnectionState m_state = ConnectionState::Connected;
    std::optional<AccountNumber> m_account;
    Milliseconds m_until = 0;
    QLabel* m_connectionIcon;
    QLabel* m_connection;
    QLabel* m_message;
    QPushButton* m_undo;
    QLabel* m_time;
    QLabel* m_lock;
    QTimer m_second;
};

} // namespace pindesk::ui
