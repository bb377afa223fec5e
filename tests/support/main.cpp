#include "core/crypto/startupgate.h"
#include <QCoreApplication>
#include <gmock/gmock.h>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    testing::InitGoogleMock(&argc, argv);
    const auto gate = pindesk::crypto::StartupGate::open();
    if (!gate)
        qFatal("start-up gate: %s", qPrintable(gate.error().detail));
    return RUN_ALL_TESTS();
}
