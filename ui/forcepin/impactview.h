#pragma once
#include "core/forcepin/profileservice.h"
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace pindesk::ui {

class Facts;
class ImpactTable;
class MessageBar;
class ProgressLine;

/// What a profile would do to everybody: counts on request, beside other work, and shows what it came to.
class ImpactView : public QWidget {
    Q_OBJECT
public:
    explicit ImpactView(QWidget* parent = nullptr);

    void open(forcepin::ProfileService* profiles);
    /// Locked. A preview that is at work goes on; what it comes to is told afterwards.
    void close();
    /// Somebody else signs in: nothing is left.
    void reset();
    /// As it stands in the editor, saved or not.
    void setProfile(const forcepin::AuthenticationProfile& profile);

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    /// Ends a preview without waiting for it: stopped() tells when it has.
    void stop();

Q_SIGNALS:
    void stopped();
    void failed(const pindesk::Error& error);

private:
    [[nodiscard]] QWidget* makeResult();
    void start();
    void cancel();
    void end(Result<forcepin::Impact> impact);
    void tell(const Error& error);
    void showState();
    void showProgress();
    void showImpact(const forcepin::Impact& impact);
    void showChanges(const forcepin::Impact& impact);

    struct Counted {
        forcepin::AuthenticationProfile profile;
        forcepin::Impact impact;
    };
    forcepin::ProfileService* m_profiles = nullptr;
    forcepin::AuthenticationProfile m_profile;
    forcepin::AuthenticationProfile m_asked; ///< of the preview that is at work
    std::shared_ptr<forcepin::ImpactJob> m_job;
    std::optional<Counted> m_counted;
    std::optional<Error> m_untold; ///< of a preview that ended while the desk was locked
    bool m_isForgotten = false;    ///< the preview at work was another person's
    bool m_isStopping = false;
    QTimer m_frames;

    QLabel* m_about;
    QPushButton* m_start;
    QPushButton* m_cancel;
    ProgressLine* m_progress;
    MessageBar* m_messages;
    QLabel* m_aged;
    QLabel* m_forced;
    QLabel* m_forcedBefore;
    QLabel* m_forcedChange;
    QLabel* m_activated;
    QLabel* m_activatedBefore;
    QLabel* m_activatedChange;
    QLabel* m_unreadable;
    QLabel* m_compared;
    ImpactTable* m_scenarios;
    QTableView* m_scenarioTable;
    Facts* m_changes;
    QWidget* m_result;
};

} // namespace pindesk::ui
