#include "app/console/program.h"
#include "app/workstation/configuration.h"
#include "ui/common/errortext.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>

namespace pindesk::console {
using namespace Qt::StringLiterals;
using storage::SiteUrl;
namespace {

QString problemOf(const QCommandLineParser& parser, const QCommandLineOption& site) {
    if (!parser.errorText().isEmpty())
        return parser.errorText();
    if (parser.isSet(site) && parser.value(site).trimmed().isEmpty())
        return Program::tr("--site names no site. Write it with one, for example --site "
                           "sqlite:///folder/site.db, or leave it out for the workstation's own.");
    const QStringList others = parser.positionalArguments();
    return others.isEmpty()
               ? QString()
               : Program::tr("“%1” is no option. A site is named with --site URL.").arg(others[0]);
}

} // namespace

Options readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(Program::tr("The desk for customer PINs."));
    const QCommandLineOption site(
        u"site"_s, Program::tr("the site's database; the workstation's own otherwise"), u"URL"_s);
    const QCommandLineOption appearance(u"appearance"_s, Program::tr("system, light or dark, for this time"),
                                        u"A"_s);
    const QCommandLineOption practice(u"practice"_s,
                                      Program::tr("the practice site: invented customers, calls to try"));
    const QCommandLineOption afresh(u"practice-fresh"_s,
                                    Program::tr("the same, made anew: what was tried is gone"));
    const QCommandLineOption pictures(
        u"pictures"_s, Program::tr("takes a picture of every page of the practice site, and ends"),
        u"FOLDER"_s);
    const QCommandLineOption selfTest(u"self-test"_s,
                                      Program::tr("checks that the program is whole, and ends"));
    parser.addOptions({site, appearance, practice, afresh, pictures, selfTest});
    parser.addHelpOption();
    parser.addVersionOption();
    if (parser.parse(arguments))
        parser.process(arguments); // help and version
    return {problemOf(parser, site),
            parser.isSet(site) ? std::optional(parser.value(site).trimmed()) : std::nullopt,
            parser.value(appearance),
            parser.isSet(practice) || parser.isSet(afresh) || parser.isSet(pictures),
            parser.isSet(afresh),
            parser.value(pictures),
            parser.isSet(selfTest),
            {}};
}

Program::Program(Options options)
    : m_options(std::move(options)) {
    connect(&m_console.window(), &ui::MainWindow::firstPainted, this, &Program::begin);
}

void Program::start() {
    m_console.window().show();
}

void Program::begin() {
    if (!m_options.problem.isEmpty())
        return refuse(m_options.problem);
    if (const Result<void> opened = openWhatWasAskedFor(); !opened) {
        const QString why = ui::errorText(opened.error());
        refuse(opened.error().field == "site"_L1 ? why + u' ' + m_siteOrigin : why);
    }
}

void Program::refuse(const QString& why) {
    std::fprintf(stderr, "pindesk: %s\n", qPrintable(why));
    if (m_options.pictures.isEmpty())
        m_console.window().signIn().refuse(why); // somebody reads it in the window
    else
        QCoreApplication::exit(1);
}

/// None when nothing names a site: the first run. A URL may hold a password, though it should not: it is
/// never shown.
Result<std::optional<SiteUrl>> Program::site() {
    QString url;
    if (m_options.site) {
        url = *m_options.site;
        m_siteOrigin = tr("It was given with --site.");
    } else {
        PINDESK_TRY(const auto configuration, workstation::readConfiguration());
        url = configuration.site;
        m_siteOrigin = tr("It stands in %1.").arg(configuration.path);
    }
    if (url.isEmpty())
        return std::nullopt;
    PINDESK_TRY(const SiteUrl site, SiteUrl::parse(url));
    return site;
}

Result<void> Program::openWhatWasAskedFor() {
    PINDESK_TRY(m_gate, crypto::StartupGate::open());
    m_console.openLink(std::move(m_options.link));
    if (m_options.practice) {
        m_practice = std::make_unique<PracticeDesk>(m_console, m_options.afresh);
        if (!m_options.pictures.isEmpty()) {
            m_pictures = std::make_unique<Pictures>(m_console, QDir(m_options.pictures));
            connect(m_practice.get(), &PracticeDesk::ready, m_pictures.get(), &Pictures::take);
        }
        return {};
    }
    PINDESK_TRY(const auto site, this->site());
    if (site)
        m_console.open(*site);
    else
        m_setup = std::make_unique<SetupDesk>(m_console);
    return {};
}

} // namespace pindesk::console
