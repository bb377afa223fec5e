#include "app/console/practicegateway.h"
#include "core/practice/placepages.h"
#include "core/practice/practicestaff.h"
#include "core/storage/siteurl.h"
#include "ui/common/errortext.h"
#include "ui/widgets/await.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrentRun>
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace pindesk::console {
using namespace Qt::StringLiterals;
namespace {
constexpr int patience = 5'000; ///< of customers' pages that are being ended
const QString saysAddress = u"serving "_s, complains = u"pindesk-gateway: "_s;
} // namespace

QString PracticeGateway::program() {
    return QCoreApplication::applicationDirPath() + u"/pindesk-gateway"_s;
}

PracticeGateway::PracticeGateway(QString path, QString program, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_program(std::move(program)) {
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PracticeGateway::readAddress);
    connect(&m_process, &QProcess::readyReadStandardError, this, &PracticeGateway::readComplaint);
    connect(&m_process, &QProcess::finished, this, [this] {
        readComplaint();
        finish(!m_problem.isEmpty()     ? m_problem
               : !m_complaint.isEmpty() ? m_complaint
                                        : tr("The customer's pages have ended. Start them again."));
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(tr("%1 cannot be started. Install the program pindesk-gateway there, and try again.")
                       .arg(m_program));
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
#ifdef Q_OS_LINUX
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); }); // if we are killed
#endif
}

PracticeGateway::~PracticeGateway() {
    m_process.disconnect(this);
    m_process.terminate();
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
}

void PracticeGateway::start() {
    if (m_process.state() != QProcess::NotRunning)
        return;
    m_isStopping = false;
    m_complaint.clear();
    m_problem.clear();
    storage::SiteUrl site;
    site.path = m_path;
    const auto& servant = practice::practicePages;
    m_process.start(m_program,
                    {u"--site"_s, site.toString(), u"--user"_s, QString::fromLatin1(servant.userName),
                     u"--key-command"_s, u"echo "_s + QString::fromLatin1(servant.password), // public
                     u"--listen"_s, u"127.0.0.1:0"_s, u"--catch-mail"_s});
}

void PracticeGateway::stop() {
    m_isStopping = true;
    m_process.terminate();
    m_patience.start(patience);
}

void PracticeGateway::readAddress() {
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (line.startsWith(saysAddress))
            place(line.mid(saysAddress.size()));
    }
}

// Its log is there, too: nobody reads it here.
void PracticeGateway::readComplaint() {
    m_process.setReadChannel(QProcess::StandardError);
    while (m_process.canReadLine()) {
        const QString line = QString::fromLocal8Bit(m_process.readLine()).trimmed();
        if (line.startsWith(complains))
            m_complaint = line.mid(complains.size());
    }
    m_process.setReadChannel(QProcess::StandardOutput);
}

void PracticeGateway::place(const QString& address) {
    const auto placed =
        QtConcurrent::run(&m_pool, [path = m_path, address] { return practice::placePages(path, address); });
    ui::await(placed, this, [this, address](const Result<void>& done) {
        if (m_isStopping || m_process.state() != QProcess::Running)
            return;
        if (done)
            Q_EMIT serving(address);
        else {
            m_problem = ui::errorText(done.error());
            m_process.terminate();
        }
    });
}

void PracticeGateway::finish(const QString& problem) {
    m_patience.stop();
    if (std::exchange(m_isStopping, false))
        Q_EMIT stopped();
    else
        Q_EMIT failed(problem);
}

} // namespace pindesk::console
