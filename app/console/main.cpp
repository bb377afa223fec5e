#include "app/console/linkargument.h"
#include "app/console/program.h"
#include "app/workstation/language.h"
#include "app/workstation/selftest.h"
#include "app/workstation/standardstreams.h"
#include "core/crypto/processhygiene.h"
#include "ui/widgets/accessiblescrollarea.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QSettings>
#include <cstdio>

int main(int argc, char** argv) {
    using namespace Qt::StringLiterals;
    pindesk::Secret link =
        pindesk::console::takeLink(argc, argv); // first: it is seen in the list of processes
    if (const auto hardened = pindesk::crypto::hardenProcess(); !hardened) {
        std::fprintf(stderr, "pindesk: %s\n", qPrintable(hardened.error().detail));
        return 1;
    }
    pindesk::workstation::prepareStandardStreams();
    pindesk::crypto::StartupGate::clearEnvironment(); // before threads start
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"pindesk"_s);
    QApplication::setApplicationName(u"console"_s);
    QApplication::setApplicationVersion(QStringLiteral(PINDESK_VERSION));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    const QSettings settings;
    pindesk::workstation::useLanguage(settings.value(u"language"_s).toString());
    pindesk::ui::guardScrollAreas();
    auto options = pindesk::console::readOptions(QApplication::arguments());
    options.link = std::move(link);
    if (options.selfTest && options.problem.isEmpty())
        return pindesk::workstation::tellSelfTest(u"pindesk "_s + QApplication::applicationVersion() +
                                                  u" on "_s + QApplication::platformName());
    pindesk::ui::applyTheme(application,
                            pindesk::ui::appearanceFromText(options.appearance.isEmpty()
                                                                ? settings.value(u"appearance"_s).toString()
                                                                : options.appearance));
    pindesk::console::Program program(std::move(options));
    program.start();
    return QApplication::exec();
}
