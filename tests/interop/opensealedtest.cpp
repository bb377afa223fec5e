#include "tests/interop/sitefixture.h"
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pindesk::interop {
namespace {

struct Answer {
    int exitCode = -1;
    QByteArray output;
    bool operator==(const Answer&) const = default;
};

const Answer refused{1, "refused\n"};

/// opensealed.py knows the documented formats only: what it opens was made as docs/formats.md says. The
/// parameter is the kind of file it reads the site from.
class OpenSealedTest : public testing::TestWithParam<bool (*)(const Tables&, const QString&)> {
protected:
    OpenSealedTest() { EXPECT_TRUE(GetParam()(m_site.tables, path())); }

    QString path() const { return m_folder.filePath(u"site"_s); }

    Answer open(const QStringList& who, const QByteArray& secret, const QStringList& more) const {
        const QString script = QStringLiteral(PINDESK_SOURCE_DIR "/tests/interop/opensealed.py");
        QProcess process;
        process.start(u"python3"_s, QStringList{script, path()} + who + more);
        process.write(secret + '\n');
        process.closeWriteChannel();
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput()};
    }
    Answer openAsCsr(const QString& customer, const QStringList& more = {}) const {
        return open({u"--user"_s, u"Anna"_s}, csrPasswordTyped,
                    QStringList{u"--account"_s, u"100/"_s + customer} + more);
    }
    Answer openAsSupervisor(const QString& customer) const {
        return open({u"--user"_s, u"sam"_s}, supervisorPassword, {u"--account"_s, u"100/"_s + customer});
    }
    Answer openByRecovery(const QByteArray& key) const {
        return open({u"--recovery"_s}, key, {u"--account"_s, u"100/2"_s});
    }

    QTemporaryDir m_folder;
    SiteFixture m_site = makeSite();
};

TEST_P(OpenSealedTest, opensAPinWithAPassword) {
    EXPECT_EQ(openAsCsr(u"1"_s), (Answer{0, "A7Q2Z\n"}));
    EXPECT_EQ(openAsSupervisor(u"1"_s), (Answer{0, "A7Q2Z\n"}));
    EXPECT_EQ(openAsSupervisor(u"2"_s), (Answer{0, "Spot\n"}));
}

TEST_P(OpenSealedTest, opensAPinWithTheRecoveryKey) {
    EXPECT_EQ(openByRecovery(m_site.recoveryText), (Answer{0, "Spot\n"}));
    EXPECT_EQ(openByRecovery(m_site.recoveryText.toLower().replace("-", " ")), (Answer{0, "Spot\n"}));
    QByteArray mistyped = m_site.recoveryText;
    mistyped[0] = mistyped[0] == 'A' ? 'B' : 'A';
    EXPECT_EQ(openByRecovery(mistyped), refused);
}

TEST_P(OpenSealedTest, refusesAPinMovedToAnotherAccount) {
    EXPECT_EQ(openAsCsr(u"3"_s), refused) << "copied in the table";
    EXPECT_EQ(openAsCsr(u"4"_s, {u"--moved-from"_s, u"100/1"_s}), refused) << "moved by the question";
}

TEST_P(OpenSealedTest, refusesAChangedPin) {
    EXPECT_EQ(openAsCsr(u"4"_s), refused);
}

TEST_P(OpenSealedTest, refusesAWrongPassword) {
    EXPECT_EQ(open({u"--user"_s, u"anna"_s}, supervisorPassword, {u"--account"_s, u"100/1"_s}), refused);
}

TEST_P(OpenSealedTest, csrHoldsNoKeyForCustomerPins) {
    EXPECT_EQ(openAsCsr(u"2"_s), refused);
}

TEST_P(OpenSealedTest, tellsAWrongQuestionFromARefusal) {
    EXPECT_EQ(openAsCsr(u"99"_s), (Answer{2, {}})) << "no such account";
    EXPECT_EQ(open({u"--user"_s, u"nobody"_s}, "x", {u"--account"_s, u"100/1"_s}), (Answer{2, {}}));
}

INSTANTIATE_TEST_SUITE_P(From, OpenSealedTest, testing::Values(&writeSqlite, &writeJson),
                         [](const auto& tested) { return tested.index == 0 ? "Sqlite" : "Json"; });

} // namespace
} // namespace pindesk::interop
