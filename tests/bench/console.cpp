#include "core/crypto/startupgate.h"
#include "core/generation/generatepins.h"
#include "core/pins/getpin.h"
#include "tests/bench/consoledesk.h"
#include "tests/bench/consoleoutage.h"
#include "tests/bench/extract.h"
#include "ui/directory/importpanel.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QtConcurrent>

/// What the person at the desk waits for: bench_console [accounts]. The window is painted as ever, but on no
/// screen; the site lies in memory where there is room, so that flushes to the disk are not measured.
namespace pindesk::bench {
namespace {
using namespace Qt::StringLiterals;

/// Work beside the event loop; how long that stood still meanwhile.
double longestGapDuring(const std::function<void()>& work) {
    const Heartbeat heartbeat;
    const auto done = QtConcurrent::run(work);
    waitFor([&] { return done.isFinished(); }, "work does not end");
    return heartbeat.longest();
}

/// An import as a person makes it: the file's first rows, then all of them, the index, and the result.
double longestGapWhileImporting(test::TestSite& site, const QString& extract) {
    directory::ImportService service(site.url(),
                                     std::make_shared<const audit::Session>(site.signIn(u"admin1"_s)));
    ui::ImportPanel panel;
    panel.resize(1000, 1400);
    panel.show();
    panel.open(service);
    const Heartbeat heartbeat;
    auto* path = panel.findChild<QLineEdit*>();
    path->setText(extract);
    QTest::keyClick(path, Qt::Key_Return);
    const auto buttons = panel.findChildren<QPushButton*>();
    const auto import = std::find_if(buttons.begin(), buttons.end(),
                                     [](const QPushButton* each) { return each->text() == u"&Import"_s; });
    require(import != buttons.end(), "no button to import");
    waitFor([&] { return (*import)->isVisible() && (*import)->isEnabled(); }, "no first rows");
    (*import)->click();
    waitFor([&] { return !panel.isRunning(); }, "the import does not end");
    require(site.files.ask(u"SELECT COUNT(*) FROM directory_account"_s).toInt() > 0, "nothing is imported");
    panel.close();
    return heartbeat.longest();
}

double longestGapWhileTyping(Desk& desk, const QString& text) {
    const Heartbeat heartbeat;
    desk.type(text);
    return heartbeat.longest();
}

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
    Desk desk(site.url());
    QTemporaryDir folder;
    const QString extract = folder.filePath(u"extract.csv"_s);
    writeExtract(extract, accounts);
    report.atMost("gap of the event loop during the import, ms", longestGapWhileImporting(site, extract),
                  100);
    report.atMost("gap during generation, ms", longestGapDuring([&] {
                      require(generation::generatePins(site.url(), site.administrator, {}).has_value(),
                              "generation");
                  }),
                  100);
    report.atMost("gap while a search is typed, ms", longestGapWhileTyping(desk, u"smith mary elm"_s), 100);

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
    measureOutage(report);
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
