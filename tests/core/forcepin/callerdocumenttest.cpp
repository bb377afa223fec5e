#include "core/forcepin/callerdocument.h"
#include <gtest/gtest.h>

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
namespace {

using directory::MustChangePin;
const directory::Date today{std::chrono::year(2026) / 3 / 1};

TEST(CallerDocumentTest, readsACallerAsAnImportWould) {
    auto facts = callerFromJson(R"({"location_id": "12345", "customer_id": "678", "ssn": "123-45-6789",
        "birth_date": "7/3/1961", "postal_code": "02134-1234", "country": "US", "must_change_pin": "Y",
        "phones": "home:(269) 555-0142;work:+1 269 555 1000 x12", "initialized": false,
        "pin_set_at": "2026-01-01", "first_name": "Ann"})",
                                today);
    ASSERT_TRUE(facts) << qPrintable(facts.error().detail);
    const auto context = facts->context(7);
    EXPECT_EQ(context.locationId, "12345");
    EXPECT_EQ(context.customerId, "678");
    EXPECT_EQ(context.ssnLast4, "6789");
    EXPECT_EQ(context.birthDate, "1961-07-03");
    EXPECT_EQ(context.postalCode, "02134-1234");
    EXPECT_EQ(context.country, "US");
    EXPECT_EQ(context.mustChangePin, MustChangePin::Yes);
    EXPECT_EQ(context.initialized, false);
    EXPECT_EQ(context.pinSetAt, Milliseconds{1'767'225'600'000});
    EXPECT_EQ(context.now, 7);
    ASSERT_EQ(context.phones.size(), 2u);
    EXPECT_EQ(context.phones[0], "2695550142");
    EXPECT_EQ(context.phones[1], "2695551000");
}

TEST(CallerDocumentTest, whatIsNotThereOrOfNoUseIsNotOnRecord) {
    for (const char* json : {R"({})", R"({"ssn": "000-00-0000", "birth_date": "soon", "phones": "n/a;12",
                                         "must_change_pin": "perhaps", "initialized": null})",
                             R"({"ssn": null, "phones": [], "birth_date": null, "postal_code": null})"}) {
        auto facts = callerFromJson(json, today);
        ASSERT_TRUE(facts) << qPrintable(facts.error().detail);
        const auto context = facts->context(0);
        EXPECT_TRUE(context.ssnLast4.isEmpty() && context.birthDate.isEmpty() && context.phones.empty());
        EXPECT_EQ(context.initialized, std::nullopt);
        EXPECT_EQ(context.pinSetAt, std::nullopt);
        EXPECT_EQ(context.mustChangePin, MustChangePin::Unknown);
    }
}

TEST(CallerDocumentTest, takesNumbersAndSwitchesForText) {
    auto facts = callerFromJson(
        R"({"postal_code": 49007, "ssn": 6789, "must_change_pin": true, "phones": ["555-0142", "555 1000"]})",
        today);
    ASSERT_TRUE(facts);
    const auto context = facts->context(0);
    EXPECT_EQ(context.postalCode, "49007");
    EXPECT_EQ(context.ssnLast4, "6789");
    EXPECT_EQ(context.mustChangePin, MustChangePin::Yes);
    EXPECT_EQ(context.phones.size(), 2u);
}

TEST(CallerDocumentTest, saysWhatIsWrongAndWhere) {
    const auto detail = [](const QByteArray& json) {
        const auto refused = callerFromJson(json, today);
        return refused ? u"taken"_s : refused.error().field + u' ' + refused.error().detail;
    };
    EXPECT_EQ(detail(R"({"pin": "1234"})"), u"caller unknown_key:/pin"_s);
    EXPECT_EQ(detail(R"({"initialized": "no"})"), u"caller not_a_switch:/initialized"_s);
    EXPECT_EQ(detail(R"({"ssn": {}})"), u"caller not_text:/ssn"_s);
    EXPECT_EQ(detail(R"({"phones": [1]})"), u"caller not_text:/phones/0"_s);
    EXPECT_EQ(detail(R"({"pin_set_at": "yesterday"})"), u"caller not_a_date:/pin_set_at"_s);
    EXPECT_EQ(detail(R"({"city": ")" + QByteArray(1001, 'x') + "\"}"), u"taken"_s) << "nobody reads it";
    EXPECT_EQ(detail(R"({"country": ")" + QByteArray(1001, 'x') + "\"}"), u"caller too_long:/country"_s);
}

} // namespace
} // namespace pindesk::forcepin
