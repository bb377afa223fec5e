#pragma once
#include "ui/shell/page.h"

class QAction;
class QTabWidget;

namespace pindesk::ui {

class DistributionTab;

/// How customers come to their initial PINs: batches for bills and letters, the ledger of what was given out,
/// and what files and letters look like.
class DistributionPage : public Page {
    Q_OBJECT
public:
    explicit DistributionPage(QWidget* parent = nullptr);

    void reset() override;
    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QString unfinishedWork() const override;
    void stopWork() override;

protected:
    void opened() override;
    void closed() override;

private:
    void addTab(DistributionTab* tab, const QString& title);
    [[nodiscard]] DistributionTab* current() const;

    QTabWidget* m_tabs;
    QAction* m_begin;
    std::vector<DistributionTab*> m_all;
};

} // namespace pindesk::ui
