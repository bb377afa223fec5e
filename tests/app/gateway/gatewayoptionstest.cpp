#include "app/gateway/gatewayoptions.h"
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
namespace {

const QStringList least{u"pindesk-gateway"_s, u"--site"_s,    u"sqlite:///s.db"_s, u"--user"_s, u"web"_s,
                        u"--key-command"_s,   u"cat, 'a b'"_s};

QString usageOf(const QStringList& more) {
    const auto options = readOptions(least + more);
    EXPECT_FALSE(options);
    EXPECT_EQ(options ? QString() : options.error().field, u"usage"_s);
    return options ? QString() : options.error().detail;
}

} // namespace

TEST(GatewayOptionsTest, readsTheCommandLine) {
    const auto options =
        readOptions(least + QStringList{u"--listen"_s, u"[::1]:0"_s, u"--proxy"_s, u"10.0.0.1"_s,
                                        u"--proxy"_s, u"::1"_s, u"--no-mail"_s});
    ASSERT_TRUE(options) << qPrintable(options.error().detail);
    EXPECT_EQ(options->site, u"sqlite:///s.db"_s);
    EXPECT_EQ(options->keyCommand, u"cat, 'a b'"_s);
    EXPECT_EQ(options->listen.host, u"::1"_s);
    EXPECT_EQ(options->listen.port, 0);
    EXPECT_EQ(options->proxies, (QStringList{u"10.0.0.1"_s, u"::1"_s}));
    EXPECT_FALSE(options->sendsMail);
}

TEST(GatewayOptionsTest, aFileHasTheSameNamesAndTheCommandLineGoesFirst) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"gateway.ini"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "site=postgresql://web@db/pins?sslmode=verify-full\nuser=web\nkey-command=systemd-creds cat pin, x\n"
        "listen=0.0.0.0:443\nproxy=10.0.0.1, 10.0.0.2\nno-mail=true\n");
    file.close();
    const auto options =
        readOptions({u"pindesk-gateway"_s, u"--config"_s, file.fileName(), u"--user"_s, u"other"_s});
    ASSERT_TRUE(options) << qPrintable(options.error().detail);
    EXPECT_EQ(options->site, u"postgresql://web@db/pins?sslmode=verify-full"_s);
    EXPECT_EQ(options->user, u"other"_s);
    EXPECT_EQ(options->keyCommand, u"systemd-creds cat pin, x"_s);
    EXPECT_EQ(options->listen.port, 443);
    EXPECT_EQ(options->proxies, (QStringList{u"10.0.0.1"_s, u"10.0.0.2"_s}));
    EXPECT_FALSE(options->sendsMail);
    EXPECT_EQ(readOptions({u"pindesk-gateway"_s, u"--config"_s, u"/nowhere/x.ini"_s}).error(),
              (Error{ErrorCode::InvalidInput, u"config"_s, u"/nowhere/x.ini"_s}));
}

TEST(GatewayOptionsTest, saysWhatIsWrong) {
    EXPECT_TRUE(usageOf({u"--listen"_s, u"8080"_s}).contains(u"--listen"_s));
    EXPECT_TRUE(usageOf({u"--listen"_s, u"localhost:8080"_s}).contains(u"--listen"_s));
    EXPECT_TRUE(usageOf({u"--listen"_s, u"127.0.0.1:65536"_s}).contains(u"--listen"_s));
    EXPECT_TRUE(usageOf({u"--databases"_s, u"0"_s}).contains(u"--databases"_s));
    EXPECT_TRUE(usageOf({u"--proxy"_s, u"10.0.0.0/8"_s}).contains(u"--proxy"_s));
    EXPECT_TRUE(usageOf({u"--certificate"_s, u"c.pem"_s}).contains(u"--private-key"_s));
    EXPECT_TRUE(usageOf({u"--catch-mail"_s, u"--no-mail"_s}).contains(u"--no-mail"_s));
    EXPECT_TRUE(usageOf({u"stray"_s}).contains(u"stray"_s));
    EXPECT_FALSE(usageOf({u"--no-such"_s}).isEmpty());
}

} // namespace pindesk::gateway
