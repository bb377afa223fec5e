#pragma once
#include "core/distribution/distributionservice.h"
#include "core/staff/decideapproval.h"
#include "ui/distribution/distributiontab.h"
#include <QTimer>

class QLabel;
class QPushButton;
class QTableView;

namespace pindesk::ui {

class BatchCard;
class BatchForm;
class Card;
class TextTable;

/// Initial PINs that go out together: asked for, approved, written.
class BatchesTab : public DistributionTab {
    Q_OBJECT
public:
    explicit BatchesTab(QWidget* parent = nullptr);

    void reset() override;
    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QString unfinishedWork() const override;
    void stopWork() override;
    /// Opens the form.
    void beginBatch();

protected:
    void opened() override;
    void closed() override;

private:
    [[nodiscard]] QWidget* makeList();
    void showForm(bool isShown);
    void readBatches(std::optional<BatchId> choose = {});
    void readChoices();
    void take(std::vector<distribution::Batch> batches, std::optional<BatchId> choose);
    void showChosen();
    void count(const distribution::Selection& selection);
    void request(const distribution::BatchRequest& request);
    void decide(ApprovalId id, staff::Decision decision, const QString& reason);
    void cancel();
    void askWhere();
    void write(const QString& path);
    void endWriting(const Result<distribution::BatchReceipt>& receipt);
    void listLeftOut();
    void watch();
    void tell(const Error& error);
    [[nodiscard]] const distribution::Batch* chosen() const;

    std::shared_ptr<distribution::PlanJob> m_planning;
    std::shared_ptr<distribution::RequestJob> m_requesting;
    std::shared_ptr<distribution::WriteJob> m_writing;          ///< outlives a lock of the desk
    std::optional<BatchId> m_written;                           ///< what it writes
    std::optional<Result<distribution::BatchReceipt>> m_untold; ///< came while the desk was locked
    bool m_isStopping = false;
    std::vector<distribution::Batch> m_batches;
    QTimer m_frames;
    QPushButton* m_new;
    BatchForm* m_form;
    QLabel* m_none;
    TextTable* m_rows;
    QTableView* m_table;
    BatchCard* m_card;
    TextTable* m_leftOutRows;
    QTableView* m_leftOutTable;
    Card* m_leftOut;
};

} // namespace pindesk::ui
