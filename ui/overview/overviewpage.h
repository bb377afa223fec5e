#pragma once
#include "core/directory/listimports.h"
#include "core/forcepin/listprofiles.h"
#include "core/generation/listruns.h"
#include "core/pins/accountcounts.h"
#include "core/pins/watchpopulation.h"
#include "core/sitekeys/listkeys.h"
#include "ui/shell/page.h"
#include <QTimer>

class QTableView;

namespace pindesk::audit {
struct EventPage;
}

namespace pindesk::ui {

class AccountListCard;
class AlarmCard;
class ApprovalsCard;
class Card;
class IssuedCard;
class PopulationModel;
class RegistrationsCard;
class TextTable;

/// The site at a glance: alarms, the population by state, registrations by day, the next thing to do for this
/// person, the last runs and events.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(QWidget* parent = nullptr);

    void reset() override;
    void refresh() override;

protected:
    void opened() override;
    void closed() override;

private:
    [[nodiscard]] QWidget* makePopulationCard();
    [[nodiscard]] QWidget* makeStepsCard();
    [[nodiscard]] Card* makeTableCard(const QString& title, TextTable* rows, QTableView*& table);
    [[nodiscard]] bool mayReadRuns() const;
    void count();
    void makeRoomForNumbers();
    void readRuns();
    void readImports();
    void readEvents();
    [[nodiscard]] bool maySeeApprovals() const;
    void readApprovals();
    void readIssued();
    void readKeys();
    void readProfiles();
    void showRuns();
    void showEvents(const audit::EventPage& page);
    void showSteps();
    void addAlarms();
    void openAlarms();
    void readWatch();
    void showAlarms();
    void checkMail(AlarmCard& card);
    void draftTicket(AlarmCard& card, pins::WatchAlarm alarm);
    void saveTicket(const QString& path, const QString& text);
    void openList(pins::AccountState state);
    void closeList();

    std::optional<pins::AccountCounts> m_counts;
    Milliseconds m_countedAt = 0;
    sitekeys::KeysOverview m_keys;
    std::vector<forcepin::StoredProfile> m_profiles;
    bool m_isCounting = false;
    std::optional<pins::PopulationWatch> m_watch;
    QTimer m_watchTimer;
    std::vector<AlarmCard*> m_alarms;
    std::vector<generation::GenerationRun> m_runs;
    std::vector<directory::RecordedImport> m_imports;
    PopulationModel* m_population;
    QTableView* m_populationTable = nullptr;
    QLabel* m_counted;
    RegistrationsCard* m_registrations;
    IssuedCard* m_issued;
    QVBoxLayout* m_steps = nullptr;
    TextTable* m_runRows;
    QTableView* m_runTable = nullptr;
    Card* m_runCard;
    TextTable* m_eventRows;
    QTableView* m_eventTable = nullptr;
    Card* m_eventCard;
    AccountListCard* m_list;
    ApprovalsCard* m_approvals;
};

} // namespace pindesk::ui
