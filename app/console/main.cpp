#include "app/console/pictures.h"
#include "app/console/practicedesk.h"
#include "app/console/setupdesk.h"
#include "app/workstation/configuration.h"
#include "app/workstation/language.h"
#include "core/crypto/processhygiene.h"
#include "core/crypto/startupgate.h"
#include "ui/common/errortext.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QSettings>
#include <csignal>

namespace {
using namespace Qt::StringLiterals;
using pindesk::Result;
using pindesk::storage::SiteUrl;

struct Options {
    QString site;
    QString appearance;
    bool practice = false;
    bool afresh = false;
    QString pictures;
};

Options readOptions(const QApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "The desk for customer PINs."));
    const QCommandLineOption site(
        u"site"_s, QApplication::translate("main", "the site's database; the workstation's own otherwise"),
        u"URL"_s);
    const QCommandLineOption appearance(
        u"appearance"_s, QApplication::translate("main", "system, light or dark, for this time"), u"A"_s);
    const QCommandLineOption practice(
        u"practice"_s,
        QApplication::translate("main", "the practice site: invented customers, calls to try"));
    const QCommandLineOption afresh(
        u"practice-fresh"_s, QApplication::translate("main", "the same, made anew: what was tried is gone"));
    const QCommandLineOption pictures(
        u"pictures"_s,
        QApplication::translate("main", "takes a picture of every page of the practice site, and ends"),
        u"FOLDER"_s);
    parser.addOptions({site, appearance, practice, afresh, pictures});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    return {parser.value(site), parser.value(appearance),
            parser.isSet(practice) || parser.isSet(afresh) || parser.isSet(pictures), parser.isSet(afresh),
            parser.value(pictures)};
}

int refuse(const pindesk::Error& error) {
    QMessageBox::critical(nullptr, QApplication::translate("main", "PinDesk"), pindesk::ui::errorText(error));
    return 1;
}

/// None when nothing names a site: the first run.
Result<std::optional<SiteUrl>> siteOf(const Options& options) {
    QString url = options.site;
    if (url.isEmpty()) {
        PINDESK_TRY(const auto configuration, pindesk::workstation::readConfiguration());
        url = configuration.site;
    }
    if (url.isEmpty())
        return std::nullopt;
    PINDESK_TRY(const SiteUrl site, SiteUrl::parse(url));
    return site;
}

int practise(pindesk::console::Console& console, const Options& options) {
    console.window().show();
    pindesk::console::PracticeDesk desk(console, options.afresh);
    pindesk::console::Pictures pictures(console, QDir(options.pictures));
    if (!options.pictures.isEmpty())
        QObject::connect(&desk, &pindesk::console::PracticeDesk::ready, &pictures,
                         &pindesk::console::Pictures::take);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    if (const auto hardened = pindesk::crypto::hardenProcess(); !hardened) {
        std::fprintf(stderr, "pindesk: %s\n", qPrintable(hardened.error().detail));
        return 1;
    }
    std::signal(SIGPIPE, SIG_IGN);
    const auto gate = pindesk::crypto::StartupGate::open(); // before threads start
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"pindesk"_s);
    QApplication::setApplicationName(u"console"_s);
    QApplication::setApplicationVersion(QStringLiteral(PINDESK_VERSION));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    pindesk::workstation::useLanguage(QSettings().value(u"language"_s).toString());
    const Options options = readOptions(application);
    const QString appearance =
        options.appearance.isEmpty() ? QSettings().value(u"appearance"_s).toString() : options.appearance;
    pindesk::ui::applyTheme(application, pindesk::ui::appearanceFromText(appearance));
    if (!gate)
        return refuse(gate.error());
    pindesk::console::Console console;
    if (options.practice)
        return practise(console, options);
    const auto site = siteOf(options);
    if (!site)
        return refuse(site.error());
    console.window().show();
    std::optional<pindesk::console::SetupDesk> setup;
    if (*site)
        QTimer::singleShot(0, &console, [&] { console.open(**site); });
    else
        setup.emplace(console);
    return QApplication::exec();
}
