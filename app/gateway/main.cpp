#include "app/gateway/program.h"
#include "app/workstation/language.h"
#include "app/workstation/selftest.h"
#include "app/workstation/standardstreams.h"
#include "core/crypto/processhygiene.h"
#include "core/crypto/startupgate.h"
#include "ui/common/errortext.h"
#include <QCoreApplication>
#include <cstdio>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace {

/// As pindeskctl ends for the same errors: 2 for how it was called, 1 for the rest.
int tell(const pindesk::Error& error) {
    const bool isUsage = error.field == QLatin1StringView("usage");
    std::fprintf(stderr, "pindesk-gateway: %s\n",
                 qPrintable(isUsage ? error.detail : pindesk::ui::errorText(error)));
    return isUsage ? 2 : 1;
}

} // namespace

int main(int argc, char** argv) {
    using namespace pindesk;
    if (const auto hardened = crypto::hardenProcess(); !hardened)
        return tell(hardened.error());
    workstation::prepareStandardStreams();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(PINDESK_VERSION));
    workstation::useLanguage({});
    spdlog::set_default_logger(spdlog::stderr_logger_mt("gateway"));
    const auto gate = crypto::StartupGate::open();
    if (!gate)
        return tell(gate.error());
    const auto options = gateway::readOptions(QCoreApplication::arguments());
    if (!options)
        return tell(options.error());
    if (options->wantsHelp || options->wantsVersion) {
        std::fputs(options->wantsHelp ? qPrintable(options->help) : "pindesk-gateway " PINDESK_VERSION "\n",
                   stdout);
        return 0;
    }
    if (options->wantsSelfTest)
        return workstation::tellSelfTest(QStringLiteral("pindesk-gateway " PINDESK_VERSION));
    const auto served = gateway::serve(*options);
    return served ? 0 : tell(served.error());
}
