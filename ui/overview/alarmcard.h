#pragma once
#include "core/pins/supportticket.h"
#include "ui/widgets/card.h"

class QPlainTextEdit;
class QPushButton;

namespace pindesk::ui {

/// One alarm of the population watch: what was noticed, what it means, and what can be done at once. Hidden
/// while there is none. Asks its page for everything.
class AlarmCard : public Card {
    Q_OBJECT
public:
    explicit AlarmCard(pins::WatchAlarm alarm, QWidget* parent = nullptr);

    /// Shows the alarm where the watch raises it. A ticket that somebody is reading stays.
    void setWatch(const pins::PopulationWatch& watch);
    [[nodiscard]] bool isRaised() const { return m_isRaised || isDrafting(); }
    /// Somebody signed in or unlocked: a check that was going on is not waited for any more.
    void begin(bool mayCheck);
    /// The answer to checkRequested().
    void showCheck(const Result<mail::MailCheck>& check);
    [[nodiscard]] const std::optional<mail::MailCheck>& check() const { return m_check; }
    void showTicket(const QString& text);
    [[nodiscard]] bool isDrafting() const;
    /// Nothing of the last person is left.
    void reset();

Q_SIGNALS:
    void checkRequested();
    void ticketRequested();
    void ticketClosed();
    void copied();
    void saveRequested(const QString& path, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QLayout* makeBody();
    [[nodiscard]] QLayout* makeButtons();
    [[nodiscard]] QWidget* makeTicket();
    void closeTicket();
    void showResult(const QString& text);
    void showButtons();
    void paintTone();

    pins::WatchAlarm m_alarm;
    bool m_isRaised = false, m_mayCheck = false, m_isChecking = false;
    std::optional<mail::MailCheck> m_check;
    QLabel* m_icon;
    QLabel* m_facts;
    QPushButton* m_checkButton;
    QPushButton* m_draft;
    QLabel* m_result;
    QWidget* m_ticket;
    QPlainTextEdit* m_text;
};

} // namespace pindesk::ui
