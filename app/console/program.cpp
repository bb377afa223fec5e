#include "app/console/program.h"
#include "app/workstation/configuration.h"
#include "ui/common/errortext.h"
#include <QApplication>
#include <QCommandLineParser>
#include <cstdio>

namespace pindesk::console {
using namespace Qt::StringLiterals;
using storage::SiteUrl;
namespace {

/// None when nothing names a site: the first run.
Result<std::optional<SiteUrl>> siteOf(const Options& options) {
    QString url = options.site;
    if (url.isEmpty()) {
        PINDESK_TRY(const auto configuration, workstation::readConfiguration());
        url = configuration.site;
    }
    if (url.isEmpty())
        return std::nullopt;
    PINDESK_TRY(const SiteUrl site, SiteUrl::parse(url));
    return site;
}

} // namespace

Options readOptions(const QApplication& application) {
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
    parser.addOptions({site, appearance, practice, afresh, pictures});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    return {parser.value(site),
            parser.value(appearance),
            parser.isSet(practice) || parser.isSet(afresh) || parser.isSet(pictures),
            parser.isSet(afresh),
            parser.value(pictures),
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
    const Result<void> opened = openWhatWasAskedFor();
    if (opened)
        return;
    m_console.window().signIn().refuse(opened.error());
    if (m_options.pictures.isEmpty())
        return; // somebody reads it in the window
    std::fprintf(stderr, "pindesk: %s\n", qPrintable(ui::errorText(opened.error())));
    QCoreApplication::exit(1);
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
    PINDESK_TRY(const auto site, siteOf(m_options));
    if (site)
        m_console.open(*site);
    else
        m_setup = std::make_unique<SetupDesk>(m_console);
    return {};
}

} // namespace pindesk::console
