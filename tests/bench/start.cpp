#include "app/console/console.h"
#include "app/workstation/language.h"
#include "core/crypto/processhygiene.h"
#include "core/crypto/startupgate.h"
#include "tests/bench/measure.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <unistd.h>

/// From the start of a process to its first painted window: the console's beside a program that has nothing
/// but a QMainWindow. bench_start [runs].
namespace pindesk::bench {
namespace {
using namespace Qt::StringLiterals;

/// Says so on standard output when a window has been painted for the first time, and ends.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget& window) { window.installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [] {
                (void)!::write(STDOUT_FILENO, "painted", 7);
                ::_exit(0);
            });
        return QObject::eventFilter(watched, event);
    }
};

int showMinimal(int argc, char** argv) {
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    const FirstPaint paint(window);
    window.show();
    return QApplication::exec();
}

/// As app/console/main.cpp does it.
int showConsole(int argc, char** argv) {
    if (!crypto::hardenProcess())
        return 1;
    const auto gate = crypto::StartupGate::open();
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    workstation::useLanguage({});
    ui::applyTheme(application, ui::Appearance::Light);
    if (!gate)
        return 1;
    console::Console console;
    const FirstPaint paint(console.window());
    console.window().show();
    return QApplication::exec();
}

/// Milliseconds until the first paint.
double start(const QString& program, const QString& kind) {
    QProcess process;
    const double before = secondsOf(CLOCK_MONOTONIC);
    process.start(program, {kind}, QIODevice::ReadOnly);
    if (!process.waitForReadyRead(60'000))
        qFatal("no window was painted");
    const double taken = 1000 * (secondsOf(CLOCK_MONOTONIC) - before);
    process.waitForFinished();
    return taken;
}

int compare(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? QByteArray(argv[1]).toInt() : 25;
    std::vector<double> minimal, console;
    for (int i = 0; i <= runs; ++i) { // the first of each warms the caches
        const double a = start(QCoreApplication::applicationFilePath(), u"minimal"_s);
        const double b = start(QCoreApplication::applicationFilePath(), u"console"_s);
        if (i == 0)
            continue;
        minimal.push_back(a);
        console.push_back(b);
    }
    Report report;
    Report::tell("a bare window, ms", quantile(minimal, 0.5));
    Report::tell("the console, ms", quantile(console, 0.5));
    report.atMost("console to bare window", quantile(console, 0.5) / quantile(minimal, 0.5), 2.0);
    return report.result();
}

} // namespace
} // namespace pindesk::bench

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QByteArrayView kind(argc > 1 ? argv[1] : "");
    if (kind == "minimal")
        return pindesk::bench::showMinimal(argc, argv);
    if (kind == "console")
        return pindesk::bench::showConsole(argc, argv);
    return pindesk::bench::compare(argc, argv);
}
