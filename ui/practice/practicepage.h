#pragma once
#include "core/practice/practiceservice.h"
#include "ui/practice/customercard.h"
#include "ui/shell/page.h"

class QLabel;
class QListWidget;

namespace pindesk::ui {

/// The scripted calls of the practice site: what a caller says, what is to be done, and which of it the audit
/// trail shows as done by the signed-in person. Beside them the customer's side.
class PracticePage : public Page {
    Q_OBJECT
public:
    explicit PracticePage(QWidget* parent = nullptr);

    [[nodiscard]] CustomerCard& customer() { return *m_customer; }
    void reset() override;
    void refresh() override;
    void recordChanged(AccountId account) override;
    [[nodiscard]] QWidget* firstFocus() const override;

private:
    void buildCall();
    void take(std::vector<practice::JudgedCall> calls);
    [[nodiscard]] practice::CallStarts starts() const;
    void startAgain();
    void showCall(int index);
    void showSteps(const practice::JudgedCall& judged);
    void changeEvent(QEvent* event) override;

    std::vector<practice::JudgedCall> m_calls;
    QLabel* m_progress;
    QListWidget* m_list;
    Card* m_call;
    QLabel* m_title;
    QLabel* m_says;
    QLabel* m_task;
    QWidget* m_steps;
    QLabel* m_verdict;
    QPushButton* m_desk;
    QPushButton* m_again;
    CustomerCard* m_customer;
};

} // namespace pindesk::ui
