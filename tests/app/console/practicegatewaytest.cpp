#include "app/console/practicegateway.h"
#include "core/practice/makepracticesite.h"
#include "core/staff/sitesettings.h"
#include "core/storage/database.h"
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace pindesk::console {
using namespace Qt::StringLiterals;
namespace {

constexpr int patience = 60'000;

/// Programs of the shell stand for the gateway; the real one is tested from outside.
class PracticeGatewayTest : public testing::Test {
protected:
    QString program(const QByteArray& script) {
        const QString path = m_folder.filePath(u"gateway"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QString failureOf(const QString& program) {
        PracticeGateway gateway(m_site, program);
        QSignalSpy failed(&gateway, &PracticeGateway::failed);
        gateway.start();
        EXPECT_TRUE(failed.count() > 0 || failed.wait(patience));
        return failed.isEmpty() ? QString() : failed.first().first().toString();
    }

    QTemporaryDir m_folder;
    QString m_site = m_folder.filePath(u"practice.db"_s);
};

} // namespace

TEST_F(PracticeGatewayTest, aProgramThatIsMissingIsNamed) {
    EXPECT_TRUE(failureOf(m_folder.filePath(u"nothing"_s)).contains(m_folder.filePath(u"nothing"_s)));
}

TEST_F(PracticeGatewayTest, aProgramThatEndsHasTheLastWord) {
    EXPECT_EQ(failureOf(program("echo '[info] log' >&2\necho 'pindesk-gateway: No site.' >&2\nexit 1\n")),
              u"No site."_s);
    EXPECT_FALSE(failureOf(program("exit 0\n")).isEmpty());
}

TEST_F(PracticeGatewayTest, aSiteThatCannotBeWrittenEndsIt) {
    EXPECT_FALSE(failureOf(program("echo serving http://127.0.0.1:4321\nexec sleep 600\n")).isEmpty());
}

TEST_F(PracticeGatewayTest, linksLeadToThePagesAsSoonAsTheyAreThere) {
    ASSERT_TRUE(practice::makePracticeSite(m_site));
    PracticeGateway gateway(m_site, program("echo serving http://127.0.0.1:4321\nexec sleep 600\n"));
    QSignalSpy serving(&gateway, &PracticeGateway::serving);
    QSignalSpy stopped(&gateway, &PracticeGateway::stopped);
    QSignalSpy failed(&gateway, &PracticeGateway::failed);
    for (int round = 1; round <= 2; ++round) {
        gateway.start();
        ASSERT_TRUE(serving.wait(patience)) << round;
        EXPECT_EQ(serving.first().first().toString(), u"http://127.0.0.1:4321"_s);
        storage::SiteUrl site;
        site.path = m_site;
        auto database = storage::Database::open(site);
        ASSERT_TRUE(database);
        const auto base = database->read([](storage::Connection& connection) {
            return staff::textSetting(connection, staff::keys::customerPages);
        });
        ASSERT_TRUE(base);
        EXPECT_EQ(*base, u"http://127.0.0.1:4321"_s);
        gateway.stop();
        ASSERT_TRUE(stopped.count() >= round || stopped.wait(patience)) << round;
    }
    EXPECT_EQ(failed.count(), 0);
}

} // namespace pindesk::console
