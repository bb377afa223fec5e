#include "app/console/console.h"
#include "app/console/openworkplace.h"
#include "app/workstation/configuration.h"
#include "core/staff/signin.h"
#include "core/staff/site.h"
#include "core/staff/sitesettings.h"
#include "ui/audit/auditpage.h"
#include "ui/desk/deskpage.h"
#include "ui/distribution/distributionpage.h"
#include "ui/forcepin/forcepinpage.h"
#include "ui/generation/generationpage.h"
#include "ui/mail/mailpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/settings/settingspage.h"
#include "ui/staff/staffpage.h"
#include "ui/widgets/await.h"
#include <QFileInfo>

namespace pindesk::console {
using namespace Qt::StringLiterals;
using storage::Database;
using storage::DatabaseLane;
namespace {

/// "desk-db (PostgreSQL)", "practice.db (on this computer)".
QString databaseText(const storage::SiteUrl& site) {
    if (site.product == storage::SiteUrl::Product::Sqlite)
        return Console::tr("%1 (on this computer)").arg(QFileInfo(site.path).fileName());
    for (const auto& option : site.options)
        if (option.name == "host")
            return Console::tr("%1 (PostgreSQL)").arg(QString::fromUtf8(option.value));
    return Console::tr("PostgreSQL");
}

} // namespace

Console::Console(QObject* parent)
    : QObject(parent)
    , m_window([this](const QString& userName, Secret password) { signIn(userName, std::move(password)); }) {
    connectEntrance();
}

Console::~Console() = default;

void Console::addPages() {
    auto* desk = new ui::DeskPage(m_window.accountField(), &m_window);
    m_window.addPage(desk);
    connect(&m_window.status(), &ui::StatusLine::undoRequested, desk, &ui::DeskPage::undoReset);
    m_window.addPage(new ui::OverviewPage(&m_window));
    m_window.addPage(new ui::GenerationPage(&m_window));
    m_window.addPage(new ui::DistributionPage(&m_window));
    m_window.addPage(new ui::ForcePinPage(&m_window));
    m_window.addPage(new ui::StaffPage(&m_window));
    m_window.addPage(new ui::AuditPage(&m_window));
    auto* settings = new ui::SettingsPage(&m_window);
    m_window.addPage(settings);
    connect(settings, &ui::SettingsPage::idleMinutesKnown, &m_window, &ui::MainWindow::setIdleMinutes);
    connect(settings, &ui::SettingsPage::siteChanged, this,
            [this](const QString& name, const QString& phone) {
                m_description.name = name;
                m_description.supportPhone = phone;
                m_window.setSite(m_description);
            });
    auto* mail = new ui::MailPage(&m_window);
    m_window.addPage(mail);
    connect(&m_mail, &MailWatch::ran, mail, &ui::MailPage::mailMoved);
    watchMail();
}

// On the first paint's heels, like the pages.
void Console::watchMail() {
    connect(&m_window, &ui::MainWindow::left, &m_mail, &MailWatch::end);
    connect(&m_window.status(), &ui::StatusLine::mailRequested, this, [this] { m_window.goTo(u"mail"_s); });
    connect(&m_mail, &MailWatch::counted, this, [this](const mail::MailCounts& counts) {
        m_window.status().setMail(counts.waiting, counts.failing, m_window.pages().contains(u"mail"_s));
    });
}

void Console::open(storage::SiteUrl site) {
    addPages(); // not earlier: the sign-in page need not wait for them
    m_site = std::move(site);
    m_lane = std::make_unique<DatabaseLane>(m_site);
    m_description.database = databaseText(m_site);
    m_enrolment = std::make_unique<staff::EnrolmentService>(*m_lane, workstation::workstationName());
    m_window.setSite(m_description);
    watch();
    readSite();
}

void Console::openLink(Secret link) {
    m_link = std::move(link);
}

void Console::connectEntrance() {
    ui::SignInPage& page = m_window.signIn();
    connect(&page, &ui::SignInPage::codeRequested, this, [this] { showEntrance()->askCode(); });
    connect(&page, &ui::SignInPage::forgottenRequested, this,
            [this](const QString& userName) { showEntrance()->askForgotten(userName); });
    connect(&page, &ui::SignInPage::newPasswordRequested, this, [this](const QString& userName) {
        showEntrance()->askNewPassword(userName, tr("The password has become too old for this site."));
    });
    connect(&m_window, &ui::MainWindow::newPasswordRequested, this,
            [this](const QString& userName) { showEntrance()->askNewPassword(userName, {}); });
}

ui::Entrance* Console::showEntrance() {
    auto* entrance = new ui::Entrance(*m_enrolment, m_description);
    m_window.showFirst(entrance);
    connect(entrance, &ui::Entrance::left, this, [this](const QString& userName) {
        m_window.showFirst(nullptr);
        if (!m_window.isOpen())
            m_window.signIn().askSignIn(userName);
    });
    connect(entrance, &ui::Entrance::passwordChanged, this, [this](const QString& userName) {
        m_window.showFirst(nullptr);
        const QString news = tr("The password is changed.");
        if (m_window.isOpen())
            return m_window.currentPage()->tellNews(news);
        m_window.signIn().askSignIn(userName);
        m_window.signIn().tell(news + u' ' + tr("Sign in with the new one."));
    });
    return entrance;
}

void Console::readSite() {
    const auto read = m_lane->post(DatabaseLane::Kind::Alone, [](Database& database) {
        return database.read([](storage::Connection& connection) { return staff::readSite(connection); });
    });
    ui::await(read, this, [this](Result<staff::Site> site) {
        if (!site) {
            m_window.signIn().showSiteError(site.error());
            return;
        }
        m_window.signIn().clearSiteError();
        m_description.name = site->name;
        m_description.supportPhone = site->supportPhone;
        m_description.environment = site->environment;
        m_window.setSite(m_description);
        if (!m_link.isEmpty())
            showEntrance()->askCode(std::exchange(m_link, Secret()));
    });
}

void Console::signIn(const QString& userName, Secret password) {
    auto request = std::make_shared<staff::SignInRequest>();
    request->userName = userName;
    request->password = std::move(password);
    request->workstation = workstation::workstationName();
    struct SignedIn {
        audit::Session session;
        int idleMinutes;
    };
    const auto answer =
        m_lane->post(DatabaseLane::Kind::Alone, [request](Database& database) -> Result<SignedIn> {
            PINDESK_TRY(auto session, staff::signIn(database, *request));
            PINDESK_TRY(const int minutes, database.read([](storage::Connection& connection) {
                return staff::numberSetting(connection, staff::keys::idleMinutes);
            }));
            return SignedIn{std::move(session), minutes};
        });
    ui::await(answer, this, [this](Result<SignedIn> signedIn) {
        if (!signedIn) {
            m_window.signIn().showError(signedIn.error());
            return;
        }
        m_window.setIdleMinutes(signedIn->idleMinutes);
        const auto workplace =
            std::make_shared<OpenWorkplace>(*m_lane, std::move(signedIn->session), m_description);
        m_window.enter(workplace);
        const bool isPractice = m_description.environment == "practice"_L1; // nothing is mailed from there
        if (!isPractice)
            m_mail.begin(workplace, m_site.product == storage::SiteUrl::Product::Sqlite &&
                                        workplace->may(Right::SendMail));
    });
}

// What the watch tells on its thread is done on ours.
void Console::watch() {
    const auto here = [this](auto run) { QMetaObject::invokeMethod(this, run, Qt::QueuedConnection); };
    m_watch = std::make_unique<storage::SiteWatch>(
        m_site,
        storage::SiteWatch::Handlers{
            [this, here](AccountId account) { here([this, account] { m_window.tellChanged(account); }); },
            [this, here](bool isThere) {
                here([this, isThere] {
                    m_window.setConnection(isThere ? ui::ConnectionState::Connected
                                                   : ui::ConnectionState::Lost);
                    if (isThere && m_description.name.isEmpty())
                        readSite();
                });
            }});
}

} // namespace pindesk::console
