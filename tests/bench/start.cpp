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
/// but a QMainWindow with a word in it. bench_start [runs]. On the display where there is one, else on none.
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
double start(const QString& program, const QStringList& arguments) {
    QProcess process;
    const double before = secondsOf(CLOCK_MONOTONIC);
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForReadyRead(60'000))
        qFatal("no window was painted");
    const double taken = 1000 * (secondsOf(CLOCK_MONOTONIC) - before);
    process.waitForFinished();
    return taken;
}

int compare(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? QByteArray(argv[1]).toInt() : 25;
    std::vector<double> bare, console;
    for (int i = 0; i <= runs; ++i) { // the first of each warms the caches
        const double a = start(QCoreApplication::applicationDirPath() + u"/startbare"_s, {});
        const double b = start(QCoreApplication::applicationFilePath(), {u"console"_s});
        if (i == 0)
            continue;
        bare.push_back(a);
        console.push_back(b);
    }
    Report report;
    Report::tell("a bare window, ms", quantile(bare, 0.5));
    Report::tell("the console, ms", quantile(console, 0.5));
    report.atMost("console to bare window", quantile(console, 0.5) / quantile(bare, 0.5), 2.0);
    return report.result();
}

} // namespace
} // namespace pindesk::bench

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const bool isConsole = argc > 1 && QByteArrayView(argv[1]) == "console";
    return isConsole ? pindesk::bench::showConsole(argc, argv) : pindesk::bench::compare(argc, argv);
}
