#include "app/console/program.h"
#include "app/workstation/language.h"
#include "core/crypto/processhygiene.h"
#include "tests/bench/bare/firstpaint.h"
#include "tests/bench/measure.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>

/// From the start of a process to its first painted window: the console's beside a program that has nothing
/// but a QMainWindow with a word in it, on no screen and on an X server. bench_start [runs].
namespace pindesk::bench {
namespace {
using namespace Qt::StringLiterals;

/// As app/console/main.cpp does it.
int showConsole(int argc, char** argv) {
    if (!crypto::hardenProcess())
        return 1;
    crypto::StartupGate::clearEnvironment();
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    workstation::useLanguage({});
    ui::applyTheme(application, ui::Appearance::Light);
    console::Program program({});
    const FirstPaint paint(program.window());
    program.start();
    return QApplication::exec();
}

/// Milliseconds until the first paint.
double start(const QProcessEnvironment& environment, const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessEnvironment(environment);
    const double before = secondsOf(CLOCK_MONOTONIC);
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForReadyRead(60'000))
        qFatal("no window was painted");
    const double taken = 1000 * (secondsOf(CLOCK_MONOTONIC) - before);
    process.waitForFinished();
    return taken;
}

/// On the platform that the environment names.
void compare(Report& report, const QProcessEnvironment& environment, int runs) {
    const std::string where = environment.value(u"QT_QPA_PLATFORM"_s).toStdString();
    std::vector<double> bare, console;
    for (int i = 0; i <= runs; ++i) { // the first of each warms the caches
        const double a = start(environment, QCoreApplication::applicationDirPath() + u"/startbare"_s, {});
        const double b = start(environment, QCoreApplication::applicationFilePath(), {u"console"_s});
        if (i == 0)
            continue;
        bare.push_back(a);
        console.push_back(b);
    }
    Report::tell(where + ": a bare window, ms", quantile(bare, 0.5));
    Report::tell(where + ": the console, ms", quantile(console, 0.5));
    report.atMost(where + ": console to bare window", quantile(console, 0.5) / quantile(bare, 0.5), 2.0);
}

/// An X server of its own, where there is one on the machine.
class Screen {
public:
    Screen() {
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s,
                                   u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
        if (m_server.waitForReadyRead(30'000))
            m_display = u':' + QString::fromLatin1(m_server.readLine().trimmed());
    }
    ~Screen() {
        m_server.terminate();
        m_server.waitForFinished();
    }
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;
    /// Empty where there is none.
    [[nodiscard]] const QString& display() const { return m_display; }

private:
    QProcess m_server;
    QString m_display;
};

int compareAll(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? QByteArray(argv[1]).toInt() : 25;
    Report report;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    compare(report, environment, runs);
    const Screen screen;
    if (screen.display().isEmpty()) {
        std::printf("  not on X11: there is no Xvfb here\n");
        return report.result();
    }
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"DISPLAY"_s, screen.display());
    compare(report, environment, runs);
    return report.result();
}

} // namespace
} // namespace pindesk::bench

int main(int argc, char** argv) {
    const bool isConsole = argc > 1 && QByteArrayView(argv[1]) == "console";
    return isConsole ? pindesk::bench::showConsole(argc, argv) : pindesk::bench::compareAll(argc, argv);
}
