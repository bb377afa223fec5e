#pragma once
#include "core/distribution/distributionservice.h"
#include "ui/distribution/distributiontab.h"

class QComboBox;
class QLabel;

namespace pindesk::ui {

class Card;
class FunnelView;
class IssueListCard;

/// The ledger: every initial PIN that was given out, and how far customers came with them. Who only reads
/// reports or the trail sees it and changes nothing.
class LedgerTab : public DistributionTab {
    Q_OBJECT
public:
    explicit LedgerTab(QWidget* parent = nullptr);

    void reset() override;
    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() const override;

protected:
    void opened() override;

private:
    [[nodiscard]] Card* makeFunnelCard();
    void count();
    void readBatches();
    void readIssues(int start, const distribution::IssueFilter& filter,
                    std::optional<distribution::IssuePlace> after, int limit);
    void mark(const AccountNumber& account);
    void readAccount(const AccountNumber& account);
    void fillBatches();
    void chooseBatch();
    void showFunnels();
    [[nodiscard]] QString batchTitle(const distribution::Funnel& funnel) const;
    [[nodiscard]] std::optional<BatchId> chosenBatch() const;

    std::optional<distribution::Funnels> m_funnels;
    std::vector<distribution::Batch> m_known;
    bool m_isCounting = false;
    QComboBox* m_batches;
    FunnelView* m_view;
    QLabel* m_answers;
    QLabel* m_empty;
    IssueListCard* m_list;
};

} // namespace pindesk::ui
