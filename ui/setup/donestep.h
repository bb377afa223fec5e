#pragma once
#include "ui/setup/setupstep.h"
#include <QTimer>

class QLabel;

namespace pindesk::generation {
class GenerationJob;
struct GenerationReceipt;
struct GenerationRun;
} // namespace pindesk::generation

namespace pindesk::ui {

class RunCard;

/// The end: the site is there. When customers are too, PINs can be generated for them at once.
class DoneStep : public SetupStep {
    Q_OBJECT
public:
    explicit DoneStep(SetupDraft& draft, QWidget* parent = nullptr);
    ~DoneStep() override;

    void enter() override;
    [[nodiscard]] bool isComplete() const override { return m_job == nullptr; }
    [[nodiscard]] QString incompleteText() const override;
    [[nodiscard]] QString nextText() const override { return tr("&Sign in"); }
    [[nodiscard]] bool mayGoBack() const override { return false; }
    [[nodiscard]] bool isNextMain() const override;
    [[nodiscard]] QString unfinishedWork() const override;
    void stopWork() override;
    void goOn() override;

private:
    void generate(std::optional<RunId> resume);
    void watch();
    void tell(const generation::GenerationRun& run);
    void end(const Result<generation::GenerationReceipt>& receipt);

    QLabel* m_next;
    RunCard* m_run;
    std::shared_ptr<generation::GenerationJob> m_job;
    QTimer m_frames;
};

} // namespace pindesk::ui
