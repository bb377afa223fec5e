#pragma once
#include "app/console/mailwatch.h"
#include "core/base/secret.h"
#include "core/staff/enrolmentservice.h"
#include "core/storage/databaselane.h"
#include "core/storage/sitewatch.h"
#include "ui/enrolment/entrance.h"
#include "ui/shell/mainwindow.h"

namespace pindesk::console {

/// The program behind the window: the one place where pages, services and the database lane are wired.
class Console : public QObject {
    Q_OBJECT
public:
    explicit Console(QObject* parent = nullptr);
    ~Console() override;

    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    /// Takes the site whose desk this is, once; after the first paint. Reads what the sign-in page tells of
    /// it.
    void open(storage::SiteUrl site);
    void signIn(const QString& userName, Secret password);
    /// A link that somebody clicked: its form is opened as soon as there is a site.
    void openLink(Secret link);

private:
    void connectEntrance();
    ui::Entrance* showEntrance();
    void addPages();
    void readSite();
    void watch();
    void watchMail();

    storage::SiteUrl m_site;
    ui::SiteDescription m_description;
    ui::MainWindow m_window;
    Secret m_link;
    std::unique_ptr<storage::DatabaseLane> m_lane; // after the window: no answer comes when that is gone
    std::unique_ptr<staff::EnrolmentService> m_enrolment;
    std::unique_ptr<storage::SiteWatch> m_watch;
    MailWatch m_mail;
};

} // namespace pindesk::console
