#include "app/console/console.h"
#include "core/crypto/startupgate.h"
#include "core/generation/generatepins.h"
#include "core/pins/getpin.h"
#include "tests/bench/extract.h"
#include "tests/bench/importextract.h"
#include "tests/bench/measure.h"
#include "ui/desk/deskmodel.h"
#include "ui/desk/deskpage.h"
#include "ui/shell/accountfield.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>
#include <QtConcurrent>

/// What the person at the desk waits for: bench_console [accounts]. The window is painted as ever, but on no
/// screen; the site lies in memory where there is room, so that flushes to the disk are not measured.
namespace pindesk::bench {
namespace {
using namespace Qt::StringLiterals;

/// The longest time in which the event loop did nothing for the person.
class Heartbeat : public QObject {
public:
    Heartbeat() {
        m_since.start();
        startTimer(2, Qt::PreciseTimer);
    }
    [[nodiscard]] double longest() const { return static_cast<double>(m_longest) / 1e6; } ///< milliseconds

protected:
    void timerEvent(QTimerEvent*) override {
        m_longest = std::max(m_longest, m_since.nsecsElapsed());
        m_since.restart();
    }

private:
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

void require(bool holds, const char* what) {
    if (!holds)
        qFatal("%s", what);
}

/// Lets the program live until it comes true.
void waitFor(const std::function<bool()>& isTrue, const char* what) {
    require(QTest::qWaitFor(isTrue, 600'000), what);
}

/// Work beside the event loop; how long that stood still meanwhile.
double longestGapDuring(const std::function<void()>& work) {
    const Heartbeat heartbeat;
    const auto done = QtConcurrent::run(work);
    waitFor([&] { return done.isFinished(); }, "work does not end");
    return heartbeat.longest();
}

class Desk {
public:
    explicit Desk(test::TestSite& site)
        : m_site(site) {
        m_console.window().resize(1280, 800);
        m_console.window().show();
        m_console.open(site.url());
        m_console.signIn(u"csr1"_s, Secret(test::TestSite::passwordOf(u"csr1"_s)));
        waitFor([&] { return m_console.window().isOpen(); }, "no desk");
        m_page = qobject_cast<ui::DeskPage*>(m_console.window().page(u"desk"_s));
    }

    /// Milliseconds from Enter to the painted record.
    double lookUp(const AccountNumber& account) {
        QLineEdit& edit = m_console.window().accountField().edit();
        bool isShown = false;
        const auto shown =
            QObject::connect(&m_page->model(), &ui::DeskModel::accountShown, m_page, [&] { isShown = true; });
        edit.setText(account.toString());
        QElapsedTimer time;
        time.start();
        QTest::keyClick(&edit, Qt::Key_Return);
        while (!isShown)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents(); // lays out and paints
        const double taken = static_cast<double>(time.nsecsElapsed()) / 1e6;
        QObject::disconnect(shown);
        return taken;
    }

    /// The longest gap while somebody types a search, letter by letter.
    double longestGapWhileTyping(const QString& text) {
        const Heartbeat heartbeat;
        QLineEdit& edit = m_console.window().accountField().edit();
        edit.clear();
        for (const QChar letter : text) {
            QTest::keyClick(&edit, letter.toLatin1());
            QTest::qWait(150); // a quick typist's pause, in which the search of each letter starts
        }
        return heartbeat.longest();
    }

private:
    test::TestSite& m_site;
    console::Console m_console;
    ui::DeskPage* m_page = nullptr;
};

AccountNumber accountAt(const test::TestSite& site, std::int64_t id) {
    const QVariant number = site.files.ask(
        u"SELECT location_id || '/' || customer_id FROM directory_account WHERE account_id = %1"_s.arg(id));
    auto account = AccountNumber::parse(number.toString());
    require(account.has_value(), "no account");
    return std::move(*account);
}

int run(int accounts) {
    Report report;
    test::TestSite site(storage::SiteUrl::Product::Sqlite);
    Desk desk(site);
    QTemporaryDir folder;
    const QString extract = folder.filePath(u"extract.csv"_s);
    writeExtract(extract, accounts);
    report.atMost("gap of the event loop during the import, ms",
                  longestGapDuring([&] { importExtract(site, extract); }), 100);
    report.atMost("gap during generation, ms", longestGapDuring([&] {
                      require(generation::generatePins(site.url(), site.administrator, {}).has_value(),
                              "generation");
                  }),
                  100);
    report.atMost("gap while a search is typed, ms", desk.longestGapWhileTyping(u"smith mary elm"_s), 100);

    std::vector<double> bare, painted;
    std::mt19937_64 random(1);
    for (int i = 0; i < 500; ++i) {
        const AccountNumber account =
            accountAt(site, 1 + static_cast<std::int64_t>(random() % static_cast<unsigned>(accounts)));
        painted.push_back(desk.lookUp(account));
        QElapsedTimer time;
        time.start();
        require(pins::getPin(site.database, site.csr, account).has_value(), "get PIN");
        bare.push_back(static_cast<double>(time.nsecsElapsed()) / 1e6);
    }
    Report::tell("the operation alone, p50 ms", quantile(bare, 0.5));
    Report::tell("the operation alone, p99 ms", quantile(bare, 0.99));
    Report::tell("Enter to the painted record, p50 ms", quantile(painted, 0.5));
    report.atMost("Enter to the painted record, p99 ms", quantile(painted, 0.99), 50);
    return report.result();
}

} // namespace
} // namespace pindesk::bench

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    const auto gate = pindesk::crypto::StartupGate::open();
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    pindesk::ui::applyTheme(application, pindesk::ui::Appearance::Light);
    return gate ? pindesk::bench::run(argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000) : 1;
}
