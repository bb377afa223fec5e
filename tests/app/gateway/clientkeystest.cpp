#include "app/gateway/api/clientkeys.h"
#include "core/registration/clientkey.h"
#include "tests/support/testsite.h"

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Standing = ClientKeys::Client::Standing;

class ClientKeysTest : public test::SiteTest {
protected:
    Standing standing(const Secret& key, const QByteArray& place = "192.0.2.0/24") {
        return m_keys.find(m_site.database, key, place, m_now)->standing;
    }
    Secret added(const QString& name) {
        return registration::addClientKey(m_site.database, m_site.administrator, name).value();
    }

    ClientKeys m_keys;
    ClientKeys::Clock::time_point m_now = ClientKeys::Clock::now();
};
PINDESK_ON_BOTH_DATABASES(ClientKeysTest);

TEST_P(ClientKeysTest, aGoodKeyIsRememberedForSeconds) {
    const Secret key = added(u"ivr-1"_s);
    EXPECT_EQ(m_keys.find(m_site.database, key, {}, m_now)->name, u"ivr-1"_s);
    ASSERT_TRUE(registration::revokeClientKey(m_site.database, m_site.administrator, u"ivr-1"_s));
    m_now += ClientKeys::remembered - 1ms;
    EXPECT_EQ(standing(key), Standing::Known);
    m_now += 1ms;
    EXPECT_EQ(standing(key), Standing::Unknown);
}

TEST_P(ClientKeysTest, aNetworkWithWrongKeysWaits) {
    const Secret key = added(u"ivr-1"_s);
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(standing(test::secretOf("wrong")), Standing::Unknown) << i;
    EXPECT_EQ(standing(test::secretOf("wrong")), Standing::Waits);
    EXPECT_EQ(standing(key), Standing::Waits) << "it may be a guess";
    EXPECT_EQ(standing(key, "198.51.100.0/24"), Standing::Known) << "others do not wait";
    EXPECT_EQ(standing(key), Standing::Known) << "a key that is known to be good is served";
    m_now += 5s;
    EXPECT_EQ(standing(test::secretOf("wrong")), Standing::Unknown);
    EXPECT_EQ(standing(test::secretOf("wrong")), Standing::Waits);
}

} // namespace pindesk::gateway
