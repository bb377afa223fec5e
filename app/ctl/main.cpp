#include "app/ctl/program.h"
#include "app/workstation/language.h"
#include "app/workstation/standardstreams.h"
#include "core/crypto/processhygiene.h"
#include <QGuiApplication>
#include <QLoggingCategory>
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <string_view>

namespace {

/// What these options say may hold a password, and other users of the machine can list arguments. The best
/// that can be done for those who give it there: it is gone a moment after the start.
void hideArguments(int argc, char** argv) {
    for (int i = 1; i < argc; ++i)
        for (const std::string_view option : {"--source-connection", "--password-command"}) {
            const std::string_view argument(argv[i]);
            if (argument == option && i + 1 < argc)
                std::memset(argv[i + 1], '*', std::strlen(argv[i + 1]));
            else if (argument.starts_with(option) && argument.substr(option.size()).starts_with('='))
                std::memset(argv[i] + option.size() + 1, '*', argument.size() - option.size() - 1);
        }
}

/// Letters are set in type, for which there are fonts in a graphical program alone; nothing is shown.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    if (std::none_of(argv, argv + argc, [](std::string_view each) { return each == "letters"; }))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // what a desktop would need
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    if (const auto hardened = pindesk::crypto::hardenProcess(); !hardened) {
        std::fprintf(stderr, "pindeskctl: %s: %s\n", qPrintable(hardened.error().field),
                     qPrintable(hardened.error().detail));
        return static_cast<int>(pindesk::ctl::ExitCode::Failed);
    }
    pindesk::workstation::prepareStandardStreams();
    const auto application = makeApplication(argc, argv);
    pindesk::workstation::useLanguage({});
    const QStringList arguments = QCoreApplication::arguments();
    hideArguments(argc, argv);
    return static_cast<int>(pindesk::ctl::runProgram(arguments));
}
