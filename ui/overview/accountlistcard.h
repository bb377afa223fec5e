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

    /// The service is used until stop(). `expected`: how many accounts there are, as far as is known.
    void start(pins::PinService& service, pins::AccountState state, std::int64_t expected, bool mayOpen);
    /// Begins again, after a failure.
    void restart();
    void stop();

Q_SIGNALS:
    void accountChosen(const pindesk::AccountNumber& account);
    void left();
    void failed(const pindesk::Error& error);

private:
    void holdPainting();
    void read(int start, int page);
    void readBlocks(int start);
    void showCount();

    pins::PinService* m_service = nullptr;
    pins::AccountState m_state = pins::AccountState::NotRegistered;
    std::int64_t m_expected = 0;
    bool m_mayOpen = false;
    int m_wantedBlocks = 0;
    bool m_isReadingBlocks = false;
    AccountListModel* m_accounts;
    QTableView* m_table;
    QLabel* m_count;
};

} // namespace pindesk::ui
