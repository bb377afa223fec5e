#include "app/workstation/selftest.h"
#include <QCoreApplication>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace pindesk::workstation {
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::StartsWith;

class SelfTestTest : public testing::Test {
protected:
    ~SelfTestTest() override { qunsetenv("TMPDIR"); }
    static QString problemOf(const QString& check) {
        for (const auto& finding : selfTest())
            if (finding.check == check)
                return finding.problem;
        return u"no such check"_s;
    }
};

TEST_F(SelfTestTest, aWholeProgramHasNoProblemAndLeavesNothingBehind) {
    const QTemporaryDir folder;
    qputenv("TMPDIR", folder.path().toLocal8Bit());
    const auto findings = selfTest();
    EXPECT_TRUE(isWhole(findings));
    EXPECT_THAT(linesOf(findings),
                ElementsAre(u"crypto: ok"_s, u"sql_drivers: ok"_s, u"translations: ok"_s, u"site: ok"_s));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(SelfTestTest, aSiteThatCannotBeMadeIsTold) {
    qputenv("TMPDIR", "/proc"); // where nobody makes a folder
    const auto findings = selfTest();
    EXPECT_FALSE(isWhole(findings));
    EXPECT_THAT(linesOf(findings).last().toStdString(), StartsWith("site: PROBLEM "));
    EXPECT_TRUE(linesOf(findings).last().contains(u"/proc"_s));
}

/// Has to be the process' first look at the drivers: Qt keeps those that it has loaded.
int withoutPlugIns() {
    QCoreApplication::setLibraryPaths({});
    for (const auto& finding : selfTest())
        std::fprintf(stderr, "%s\n", qPrintable(finding.check + u": "_s + finding.problem));
    return isWhole(selfTest()) ? 0 : 1;
}

TEST_F(SelfTestTest, driversThatAreNotThereAreNamed) {
    testing::GTEST_FLAG(death_test_style) = "threadsafe"; // a process of its own
    EXPECT_EXIT(std::exit(withoutPlugIns()), testing::ExitedWithCode(1),
                "sql_drivers: cannot be loaded: QSQLITE, QPSQL, QODBC");
}

} // namespace pindesk::workstation
