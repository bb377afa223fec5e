#pragma once
#include "core/registration/counterservice.h"
#include "ui/widgets/messagebar.h"

namespace pindesk::ui {

class CounterWindow;
class DeskModel;

/// The desk's side of a registration at the counter: the step it is at, and a way to end it. What the
/// customer enters is in another window, and is not shown here.
class CounterDesk : public MessageBar {
    Q_OBJECT
public:
    explicit CounterDesk(DeskModel& model, QWidget* parent = nullptr);
    ~CounterDesk() override;

    /// Why the account on the screen cannot be registered here; empty when it can.
    [[nodiscard]] QString noReason() const;
    /// Opens the customer's window for the account on the screen.
    void begin();
    /// Nothing of the customer is left; without a word.
    void end();
    [[nodiscard]] CounterWindow& form() { return *m_form; }

Q_SIGNALS:
    /// Begun, or over: noReason() is another.
    void changed();
    void failed(const pindesk::Error& error);

private:
    void openForm(const AccountNumber& account, const QString& language, registration::CounterTicket ticket);
    void setOpen(bool isOpen);
    void send();
    void take(const registration::CounterAnswer& answer);
    void finish(Tone tone, const QString& words);

    DeskModel& m_model;
    std::unique_ptr<CounterWindow> m_form;
    int m_round = 0; ///< grows with each registration: late answers are another's
    bool m_isOpen = false;
    bool m_isRegistered = false;
    AccountNumber m_account;
    registration::CounterTicket m_ticket;
};

} // namespace pindesk::ui
