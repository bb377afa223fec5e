#pragma once
#include "core/generation/generationservice.h"
#include "ui/shell/page.h"

class QTableView;

namespace pindesk::ui {

class Facts;
class ImportPanel;
class ReceiptCard;
class RunCard;
class TextTable;

/// PINs for accounts that have none: what the directory holds, its import, what a run would do, the run, its
/// receipt.
class GenerationPage : public Page {
    Q_OBJECT
public:
    explicit GenerationPage(QWidget* parent = nullptr);

    void reset() override;
    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() const override { return m_plan; }
    [[nodiscard]] QString unfinishedWork() const override;
    void stopWork() override;

protected:
    void opened() override;
    void closed() override;

private:
    [[nodiscard]] QWidget* makeSourceCard();
    [[nodiscard]] QWidget* makeImportCard();
    [[nodiscard]] QWidget* makePlanCard();
    [[nodiscard]] QWidget* makeRunsCard();
    void showImport(bool isShown);
    void readSource();
    void readRuns();
    void plan();
    void showPlan(const generation::GenerationPlan& plan);
    void clearPlan();
    void start(std::optional<RunId> resume);
    void watch();
    void end(const Result<generation::GenerationReceipt>& receipt);
    void showRun(const QModelIndex& index);
    void save(const QString& path);

    std::shared_ptr<generation::GenerationJob> m_job;              ///< outlives a lock of the desk
    std::optional<Result<generation::GenerationReceipt>> m_untold; ///< came while the desk was locked
    bool m_isStopping = false;
    bool m_isPlanning = false;
    std::stop_source m_planning;
    std::vector<generation::GenerationRun> m_runs;
    QTimer m_frames;
    TextTable* m_statuses;
    QTableView* m_statusTable = nullptr;
    QLabel* m_lastImport;
    QPushButton* m_openImport;
    ImportPanel* m_import;
    QWidget* m_importCard = nullptr;
    QPushButton* m_plan;
    Facts* m_planFacts;
    QLabel* m_planHint;
    TextTable* m_rejected;
    QTableView* m_rejectedTable = nullptr;
    RunCard* m_run;
    ReceiptCard* m_receipt;
    TextTable* m_runRows;
    QTableView* m_runTable = nullptr;
};

} // namespace pindesk::ui
