#include "app/console/practicedesk.h"
#include "core/practice/practicestaff.h"
#include "core/practice/providepracticesite.h"
#include "ui/practice/practicepage.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/await.h"
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace pindesk::console {
using namespace Qt::StringLiterals;

QString PracticeDesk::path() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/pindesk/practice.db"_s;
}

PracticeDesk::PracticeDesk(Console& console, bool afresh, QObject* parent)
    : QObject(parent)
    , m_console(console)
    , m_afresh(afresh)
    , m_page(new ui::PreparingPage)
    , m_gateway(path(), PracticeGateway::program()) {
    m_console.window().showFirst(m_page);
    connect(m_page, &ui::PreparingPage::tryAgainRequested, this, &PracticeDesk::provide);
    provide();
}

PracticeDesk::~PracticeDesk() {
    m_stop.request_stop();
}

void PracticeDesk::provide() {
    // What is told on the work's thread is done on ours, while we are there.
    const auto tell = [this](const practice::PracticeProgress& now) {
        QMetaObject::invokeMethod(
            this,
            [this, now] {
                if (m_page != nullptr)
                    m_page->setProgress(now);
            },
            Qt::QueuedConnection);
    };
    const auto work = QtConcurrent::run(&m_pool, [afresh = m_afresh, tell, stop = m_stop.get_token()] {
        return practice::providePracticeSite(path(), afresh, tell, stop);
    });
    ui::await(work, this, [this](const Result<void>& provided) {
        if (provided)
            open();
        else if (m_page != nullptr)
            m_page->showError(provided.error());
    });
}

void PracticeDesk::open() {
    storage::SiteUrl site;
    site.path = path();
    std::vector<ui::SignInPage::PracticePerson> people;
    for (const practice::PracticeMember& member : practice::practiceStaff)
        people.push_back({QString::fromLatin1(member.userName), QString::fromLatin1(member.password),
                          ui::rolesText(member.role)});
    ui::MainWindow& window = m_console.window();
    window.signIn().setPracticePeople(people);
    window.showFirst(nullptr);
    m_console.open(site);
    auto* page = new ui::PracticePage(&window);
    window.addPage(page);
    connectCustomer(page->customer());
    Q_EMIT ready();
}

void PracticeDesk::connectCustomer(ui::CustomerCard& card) {
    connect(&card, &ui::CustomerCard::startRequested, this, [this, &card] {
        card.showStarting();
        m_gateway.start();
    });
    connect(&card, &ui::CustomerCard::stopRequested, &m_gateway, &PracticeGateway::stop);
    connect(&m_gateway, &PracticeGateway::serving, &card, &ui::CustomerCard::showServing);
    connect(&m_gateway, &PracticeGateway::stopped, &card, &ui::CustomerCard::showStopped);
    connect(&m_gateway, &PracticeGateway::failed, &card, &ui::CustomerCard::showFailure);
}

} // namespace pindesk::console
