#pragma once
#include "core/pins/pinservice.h"
#include "ui/widgets/card.h"

class QTableView;

namespace pindesk::ui {

class AccountListModel;

/// All accounts of one state. Enter on one opens it at the Desk.
class AccountListCard : public Card {
    Q_OBJECT
public:
    explicit AccountListCard(QWidget* parent = nullptr);

    /// The service is used until stop().
    void start(pins::PinService& service, pins::AccountState state, bool mayOpen);
    void stop();

Q_SIGNALS:
    void accountChosen(const pindesk::AccountNumber& account);
    void left();
    void failed(const pindesk::Error& error);

private:
    void read(const std::optional<AccountNumber>& after, int limit,
              std::function<void(std::vector<pins::ListedAccount>)> use);
    void showCount();

    pins::PinService* m_service = nullptr;
    pins::AccountState m_state = pins::AccountState::NotRegistered;
    bool m_mayOpen = false;
    AccountListModel* m_accounts;
    QTableView* m_table;
    QLabel* m_count;
};

} // namespace pindesk::ui
