#include "core/registration/clientkey.h"
#include "tests/core/registration/registrationtest.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;

class ClientKeyTest : public RegistrationTest {
protected:
    Result<Secret> addKey(const QString& name) {
        return addClientKey(m_site.database, m_site.administrator, name);
    }
    std::optional<QString> nameOf(const Secret& key) {
        return authenticateClient(m_site.database.connection(), key).value();
    }
};
PINDESK_ON_BOTH_DATABASES(ClientKeyTest);

TEST_P(ClientKeyTest, isGoodUntilItIsRevoked) {
    const auto key = addKey(u"ivr-1"_s);
    ASSERT_TRUE(key) << qPrintable(key.error().detail);
    const auto other = addKey(u"IVR.2_b"_s);
    ASSERT_TRUE(other);
    EXPECT_EQ(nameOf(*key), u"ivr-1"_s);
    EXPECT_EQ(nameOf(*other), u"IVR.2_b"_s);
    ASSERT_TRUE(revokeClientKey(m_site.database, m_site.administrator, u"ivr-1"_s));
    EXPECT_EQ(nameOf(*key), std::nullopt);
    EXPECT_EQ(nameOf(*other), u"IVR.2_b"_s);
    EXPECT_EQ(revokeClientKey(m_site.database, m_site.administrator, u"ivr-1"_s).error(),
              (Error{ErrorCode::NotFound, u"client"_s, {}}));
    const auto next = addKey(u"ivr-1"_s);
    ASSERT_TRUE(next) << "the name is free again";
    EXPECT_EQ(nameOf(*next), u"ivr-1"_s);
    EXPECT_EQ(nameOf(*key), std::nullopt);

    const auto keys = listClientKeys(m_site.database, m_site.administrator);
    ASSERT_EQ(keys->size(), 3u);
    EXPECT_FALSE(keys->at(0).revokedAt || keys->at(1).revokedAt);
    EXPECT_EQ(keys->at(2).name, u"ivr-1"_s);
    EXPECT_TRUE(keys->at(2).revokedAt);
    EXPECT_EQ(keys->at(2).revokedByName, u"admin1"_s);
    EXPECT_EQ(auditedTimes("client_key_added"), 3);
    EXPECT_EQ(auditedTimes("client_key_revoked"), 1);
}

TEST_P(ClientKeyTest, oneOfANameIsInForce) {
    ASSERT_TRUE(addKey(u"ivr-1"_s));
    EXPECT_EQ(addKey(u"ivr-1"_s).error(), (Error{ErrorCode::AlreadyExists, u"client"_s, {}}));
    EXPECT_EQ(auditedTimes("client_key_added"), 1);
}

TEST_P(ClientKeyTest, namesFitTheSetting) {
    EXPECT_EQ(addKey({}).error().detail, u"missing"_s);
    EXPECT_EQ(addKey(QString(65, u'a')).error().detail, u"too_long"_s);
    for (const QString& name : {u"a=b"_s, u" ivr"_s, u"ivr\n"_s, u"ívr"_s})
        EXPECT_EQ(addKey(name).error().detail, u"character"_s) << qPrintable(name);
}

TEST_P(ClientKeyTest, nothingElseIsAKey) {
    const auto key = addKey(u"ivr-1"_s);
    ASSERT_TRUE(key);
    for (const QByteArray& wrong : {QByteArray(), QByteArray("x"), QByteArray(70'000, 'A'),
                                    key->view().toByteArray().chopped(1), key->view().toByteArray() + 'A'})
        EXPECT_EQ(nameOf(Secret(wrong)), std::nullopt);
}

TEST_P(ClientKeyTest, onlyItsHashIsStored) {
    const auto key = addKey(u"ivr-1"_s);
    ASSERT_TRUE(key);
    for (const char* table : {"client_key", "audit_event"})
        EXPECT_FALSE(dump(QString::fromLatin1(table)).contains(key->view())) << table;
}

} // namespace pindesk::registration
