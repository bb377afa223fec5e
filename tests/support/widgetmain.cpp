#include "core/crypto/startupgate.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <gmock/gmock.h>

// Tests of widgets: without a screen, and with settings of their own.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto gate = pindesk::crypto::StartupGate::open();
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    pindesk::ui::applyTheme(application, pindesk::ui::Appearance::Light);
    testing::InitGoogleMock(&argc, argv);
    if (!gate)
        qFatal("start-up gate: %s", qPrintable(gate.error().detail));
    return RUN_ALL_TESTS();
}
