#include "core/crypto/startupgate.h"
#include "core/crypto/digest.h"
#include "core/crypto/knownanswers.h"
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QtCrypto>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

TEST(StartupGateTest, knownAnswersAreRight) {
    EXPECT_EQ(wrongKnownAnswers(), QStringList());
}

TEST(StartupGateTest, opensAgainWhileOpen) {
    const auto gate = StartupGate::open();
    EXPECT_TRUE(gate) << qPrintable(gate.error().detail);
}

[[noreturn]] void openWithoutPlugIn() {
    QCA::unloadProvider(u"qca-ossl"_s);
    const auto gate = StartupGate::open();
    const Error expected{ErrorCode::CryptoUnavailable, u"crypto"_s, u"qca-ossl"_s};
    std::_Exit(!gate && gate.error() == expected ? 0 : 1);
}

// Another process, because the plug-in cannot be loaded again in this one.
TEST(StartupGateDeathTest, namesThePlugInWhenItIsMissing) {
    EXPECT_EXIT(openWithoutPlugIn(), testing::ExitedWithCode(0), "");
}

/// Runs this test program, whose main() opens the gate, with more variables in its environment.
int exitCodeWith(const QProcessEnvironment& environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--gtest_filter=StartupGateTest.knownAnswersAreRight"_s});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                                     : -1;
}

TEST(StartupGateTest, ignoresVariablesThatKeepThePlugInOut) {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QCA_NO_PLUGINS"_s, u"1"_s);
    environment.insert(u"QCA_PLUGIN_PATH"_s, u"/nowhere"_s);
    EXPECT_EQ(exitCodeWith(environment), 0);
}

TEST(StartupGateTest, findsThePlugInWithAnEmptyEnvironment) {
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    EXPECT_EQ(exitCodeWith(environment), 0);
}

} // namespace
} // namespace pindesk::crypto
