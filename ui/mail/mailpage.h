#pragma once
#include "core/mail/listmail.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace pindesk::ui {

class TextTable;

/// The outbox: what waits, what has left, what was not taken and why.
class MailPage : public Page {
    Q_OBJECT
public:
    explicit MailPage(QWidget* parent = nullptr);

    void reset() override;
    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    /// Mails have left, or were tried in vain.
    void mailMoved();

protected:
    void opened() override;
    void closed() override;

private:
    [[nodiscard]] QWidget* makeListCard();
    [[nodiscard]] QWidget* makeMailCard();
    void read(std::optional<mail::MailPlace> after = {});
    void show();
    void showChosen();
    void retry();
    [[nodiscard]] const mail::MailEntry* chosen() const;

    std::vector<mail::MailEntry> m_entries;
    std::optional<MessageId> m_wanted; ///< stays chosen while the list is read again
    QComboBox* m_states;
    TextTable* m_rows;
    QTableView* m_table;
    QLabel* m_none;
    QPushButton* m_more;
    QWidget* m_mailCard;
    QLabel* m_heading;
    QLabel* m_particulars;
    QLabel* m_problem;
    QLabel* m_advice;
    QPushButton* m_retry;
};

} // namespace pindesk::ui
