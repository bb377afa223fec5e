#pragma once
#include "core/generation/generatepins.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace pindesk::ui {

class ProgressLine;

/// A run: its beginning, its going on, its progress.
class RunCard : public Card {
    Q_OBJECT
public:
    explicit RunCard(QWidget* parent = nullptr);

    /// How many PINs a run would make; none while that is not known.
    void setExpected(std::optional<std::int64_t> toCreate);
    /// The newest run, when it can be resumed.
    void setUnfinished(const std::optional<generation::GenerationRun>& run);
    /// What is said while a run is at work; %1 is its number.
    void setRunningText(const QString& text) { m_runningText = text; }
    void showRunning(const std::optional<generation::GenerationProgress>& progress, bool isCancelling);
    void showIdle();

Q_SIGNALS:
    void generateRequested();
    void resumeRequested(pindesk::RunId run);
    void cancelRequested();

private:
    void showButtons();

    bool m_isRunning = false;
    std::optional<std::int64_t> m_toCreate;
    std::optional<generation::GenerationRun> m_unfinished;
    QString m_runningText;
    QLabel* m_text;
    ProgressLine* m_progress;
    QPushButton* m_generate;
    QPushButton* m_resume;
    QPushButton* m_cancel;
};

} // namespace pindesk::ui
