#include "core/pinrules/pinpolicy.h"
#include "core/pinrules/pinrules.h"
#include "tests/support/testdatabase.h"
#include <gtest/gtest.h>

namespace pindesk::pinrules {
using namespace Qt::StringLiterals;

QString refusal(QByteArrayView pin, const PinPolicy& policy = {}) {
    const auto checked = checkPin(policy, Blocklist(), pin);
    if (checked)
        return {};
    EXPECT_EQ(checked.error().code, ErrorCode::PinRefused);
    EXPECT_EQ(checked.error().field, u"pin"_s);
    return checked.error().detail;
}

TEST(PinPolicyTest, namesTheRuleThatIsBroken) {
    EXPECT_EQ(refusal(""), u"too_short"_s);
    EXPECT_EQ(refusal("abc"), u"too_short"_s);
    EXPECT_EQ(refusal("abcd"), QString());
    EXPECT_EQ(refusal("Spot"), QString());
    EXPECT_EQ(refusal(QByteArray(16, 'x')), QString());
    EXPECT_EQ(refusal(QByteArray(17, 'x')), u"too_long"_s);
    EXPECT_EQ(refusal(QByteArray(1024 * 1024, 'x')), u"too_long"_s);
    EXPECT_EQ(refusal("!~#$"), QString());
    for (const QByteArray& pin : {QByteArray("ab d"), QByteArray("ab\tcd"), QByteArray("ab\0cd", 5),
                                  QByteArray("abc\x7f"), QByteArray("Zo\xc3\xab!")})
        EXPECT_EQ(refusal(pin), u"character"_s) << pin.toHex().constData();
    EXPECT_EQ(refusal("1234"), u"blocklisted"_s);
}

TEST(PinPolicyTest, followsTheSitesLengths) {
    EXPECT_EQ(refusal("73914", {6, 8}), u"too_short"_s);
    EXPECT_EQ(refusal("739146", {6, 8}), QString());
    EXPECT_EQ(refusal("739146285", {6, 8}), u"too_long"_s);
}

class PinRulesTest : public test::DatabaseTest {
protected:
    storage::Database m_database = m_testDatabase.open();
    void set(const char* key, const char* json) {
        ASSERT_TRUE(m_database.write([&](storage::Transaction& transaction) {
            return transaction->execute("setting_set", {storage::Utf8{key}, storage::Utf8{json}, 0, 0});
        }));
    }
    Result<PinRules> load() { return loadPinRules(m_database.connection()); }
};
PINDESK_ON_BOTH_DATABASES(PinRulesTest);

TEST_P(PinRulesTest, hasDefaultsAndFollowsTheSettings) {
    EXPECT_EQ(load()->policy, PinPolicy());
    EXPECT_EQ(load()->format, crypto::PinFormat::alphanumeric());
    EXPECT_FALSE(load()->refuses("water"));
    set("pin.policy", R"({"min":6})");
    set("pin.blocklist", R"(["Water1"])");
    set("pin.format", R"("numeric:8")");
    EXPECT_EQ(load()->policy, (PinPolicy{6, 16}));
    EXPECT_EQ(load()->format.toText(), u"numeric:8"_s);
    EXPECT_TRUE(load()->refuses("wAter1"));
    EXPECT_TRUE(load()->refuses("73914"));
}

TEST_P(PinRulesTest, refusesSettingsThatMakeNoSense) {
    const std::vector<std::pair<const char*, const char*>> broken{{"pin.policy", R"({"min":3})"},
                                                                  {"pin.policy", R"({"max":65})"},
                                                                  {"pin.policy", R"({"min":9,"max":8})"},
                                                                  {"pin.policy", R"({"min":"4"})"},
                                                                  {"pin.policy", "7"},
                                                                  {"pin.blocklist", R"("word")"},
                                                                  {"pin.blocklist", "[1]"},
                                                                  {"pin.format", R"("numeric:99")"},
                                                                  {"pin.format", "7"}};
    const char* good[][2] = {
        {"pin.policy", "{}"}, {"pin.blocklist", "[]"}, {"pin.format", R"("alphanumeric")"}};
    for (const auto& [key, json] : broken) {
        set(key, json);
        const auto loaded = load();
        ASSERT_FALSE(loaded) << key << json;
        EXPECT_EQ(loaded.error().code, ErrorCode::InvalidInput);
        EXPECT_EQ(loaded.error().field, QString::fromLatin1(key));
        for (const auto& [name, value] : good)
            set(name, value);
    }
    EXPECT_TRUE(load());
}

} // namespace pindesk::pinrules
