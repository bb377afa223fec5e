#include "core/crypto/startupgate.h"
#include <QGuiApplication>
#include <QLocale>
#include <gmock/gmock.h>

// Tests of what paints: without a screen.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto gate = pindesk::crypto::StartupGate::open();
    const QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    testing::InitGoogleMock(&argc, argv);
    if (!gate)
        qFatal("start-up gate: %s", qPrintable(gate.error().detail));
    return RUN_ALL_TESTS();
}
