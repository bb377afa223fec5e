#include "app/ctl/program.h"
#include "core/crypto/processhygiene.h"
#include <QCoreApplication>
#include <csignal>
#include <cstdio>

int main(int argc, char** argv) {
    if (const auto hardened = pindesk::crypto::hardenProcess(); !hardened) {
        std::fprintf(stderr, "pindeskctl: %s: %s\n", qPrintable(hardened.error().field),
                     qPrintable(hardened.error().detail));
        return static_cast<int>(pindesk::ctl::ExitCode::Failed);
    }
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error of writing, not the end of a transaction
    const QCoreApplication application(argc, argv);
    return static_cast<int>(pindesk::ctl::runProgram(QCoreApplication::arguments()));
}
