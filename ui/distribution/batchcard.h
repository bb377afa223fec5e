#pragma once
#include "core/distribution/writebatch.h"
#include "core/staff/decideapproval.h"
#include "ui/widgets/card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace pindesk::ui {

class Facts;
class Pill;
class ProgressLine;

/// One batch in full, and the next step: to decide, to write, or to withdraw it.
class BatchCard : public Card {
    Q_OBJECT
public:
    explicit BatchCard(QWidget* parent = nullptr);

    /// As this person sees it. What was written just now is told with its receipt.
    void show(const distribution::Batch& batch, const Actor& person);
    void showReceipt(const distribution::BatchReceipt& receipt);
    void showProgress(const std::optional<distribution::BatchProgress>& progress, bool isCancelling);
    void showIdle();
    void clear();

Q_SIGNALS:
    void writeRequested();
    void stopRequested(); ///< the writing
    void cancelRequested();
    void decided(pindesk::ApprovalId id, pindesk::staff::Decision decision, const QString& reason);
    void leftOutRequested();

private:
    void showFacts();
    void showButtons();
    [[nodiscard]] QString obstacleToDecide() const;

    distribution::Batch m_batch;
    std::optional<distribution::BatchReceipt> m_receipt;
    Actor m_person;
    bool m_isWriting = false;
    Pill* m_state;
    QLabel* m_what;
    QLabel* m_next;
    Facts* m_facts;
    ProgressLine* m_progress;
    QLineEdit* m_reason;
    QPushButton* m_grant;
    QPushButton* m_refuse;
    QPushButton* m_write;
    QPushButton* m_stop;
    QPushButton* m_leftOut;
    QPushButton* m_cancel;
};

} // namespace pindesk::ui
