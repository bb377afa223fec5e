#include "core/directory/columnmap.h"
#include <gtest/gtest.h>

namespace pindesk::directory {
using namespace Qt::StringLiterals;

QString refusal(const QByteArray& json) {
    const auto map = ColumnMap::fromJson(json);
    if (map)
        return u"accepted"_s;
    EXPECT_EQ(map.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(map.error().field, u"map"_s);
    return map.error().detail;
}

TEST(ColumnMapTest, namesTheKeyAtFault) {
    const std::vector<std::pair<QByteArray, QString>> cases{
        {R"({"location_id":"a","customer_id":"b"})", u"accepted"_s},
        {R"({"location_id":"a"})", u"missing:customer_id"_s},
        {R"({"customer_id":"a"})", u"missing:location_id"_s},
        {R"({"location_id":"a","customer_id":"b","frist_name":"c"})", u"unknown_key:frist_name"_s},
        {R"({"location_id":"a","customer_id":null})", u"missing:customer_id"_s},
        {R"({"location_id":"a","customer_id":""})", u"no_column:customer_id"_s},
        {R"({"location_id":"a","customer_id":[]})", u"no_column:customer_id"_s},
        {R"({"location_id":"a","customer_id":7})", u"no_column:customer_id"_s},
        {R"({"location_id":"a","customer_id":{"columns":"b"}})", u"no_column:customer_id"_s},
        {R"({"location_id":"a","customer_id":{"column":"b","kind":"x"}})", u"unknown_key:customer_id.kind"_s},
        {R"({"location_id":"a","customer_id":"b","phones":{"column":"c","format":"nr;kind"}})",
         u"format:phones"_s},
        {R"({"location_id":"a","customer_id":"b","birth_date":{"column":"c","format":"yyyy-MM"}})",
         u"format:birth_date"_s},
        {R"({"location_id":"a","customer_id":"b","date_format":["dd.MM.yyyy","x"]})", u"date_format:x"_s},
        {R"({"location_id":"a","customer_id":"b","encoding":"ebcdic"})", u"encoding:ebcdic"_s},
        {R"({"location_id":"a","customer_id":"b","separator":"ab"})", u"separator:ab"_s},
        {R"({"location_id":"a","customer_id":"b","separator":"\""})", u"separator:\""_s},
        {R"({"location_id":"a","customer_id":"b","extra":"c"})", u"no_column:extra"_s},
        {R"({"location_id":"a","customer_id":"b","extra.":"c"})", u"unknown_key:extra."_s},
        {R"({"location_id":"a","customer_id":"b","extra.c":"c","extra":["c"]})", u"repeated_key:extra.c"_s},
        {R"([1])", u"not_an_object"_s},
        {"\xEF\xBB\xBF"
         R"({"location_id":"a","customer_id":"b"})",
         u"accepted"_s},
    };
    for (const auto& [json, detail] : cases)
        EXPECT_EQ(refusal(json), detail) << json.toStdString();
    EXPECT_TRUE(refusal("{").startsWith(u"not_json:"_s));
    EXPECT_TRUE(refusal("").startsWith(u"not_json:"_s));
}

TEST(ColumnMapTest, readsEveryForm) {
    const auto map = ColumnMap::fromJson(
        R"({"location_id":"LOC","customer_id":{"column":"CUST"},"service_address":["A1","A2"],
            "phones":["P1",{"column":"P2","kind":"cell"},{"column":"P3","format":"number,…"}],
            "extra.meter":"METER","extra":["ROUTE"],"encoding":"CP1252","separator":"tab",
            "date_format":"dd.MM.yyyy"})");
    ASSERT_TRUE(map) << qPrintable(map.error().detail);
    const auto& phones = map->fields[indexOf(DirectoryField::Phones)];
    ASSERT_EQ(phones.size(), 3U);
    EXPECT_EQ(phones[0], (ColumnSource{u"P1"_s, {}, {':', ';'}}));
    EXPECT_EQ(phones[1], (ColumnSource{u"P2"_s, "cell", {':', ';'}}));
    EXPECT_EQ(phones[2], (ColumnSource{u"P3"_s, {}, {0, ','}}));
    EXPECT_EQ(map->fields[indexOf(DirectoryField::ServiceAddress)].size(), 2U);
    ASSERT_EQ(map->extra.size(), 2U);
    EXPECT_EQ(map->extra[0].name, "ROUTE");
    EXPECT_EQ(map->extra[1].name, "meter");
    EXPECT_EQ(map->csv.encoding, TextEncoding::Windows1252);
    EXPECT_EQ(map->csv.separator, '\t');
    EXPECT_EQ(map->dateFormats.size(), 1U);
}

/// The form the command line's contract prints, its ellipsis included.
TEST(ColumnMapTest, readsTheDocumentedPhoneFormat) {
    const auto map = ColumnMap::fromJson(
        R"({"location_id":"a","customer_id":"b","phones":{"column":"phones","format":"kind:number;…"}})");
    ASSERT_TRUE(map);
    EXPECT_EQ(map->fields[indexOf(DirectoryField::Phones)][0].phoneFormat, (PhoneFormat{':', ';'}));
}

TEST(ColumnMapTest, bindsToTheHeader) {
    const auto map = ColumnMap::fromJson(R"({"location_id":"Loc","customer_id":"cust","email":"mail"})");
    const auto bind = [&](const QStringList& header) {
        const auto bound = bindMap(*map, header);
        return bound ? u"bound %1 %2"_s.arg(bound->of(DirectoryField::LocationId)[0].index)
                           .arg(bound->of(DirectoryField::CustomerId)[0].index)
                     : bound.error().detail;
    };
    EXPECT_EQ(bind({u"mail"_s, u"cust"_s, u"Loc"_s}), u"bound 2 1"_s);
    EXPECT_EQ(bind({u"MAIL"_s, u"CUST"_s, u"LOC"_s}), u"bound 2 1"_s);
    EXPECT_EQ(bind({u"mail"_s, u"CUST"_s, u"cust"_s, u"Loc"_s}), u"bound 3 2"_s);
    EXPECT_EQ(bind({u"cust"_s, u"Loc"_s}), u"no_such_column:mail"_s);
    EXPECT_EQ(bind({u"mail"_s, u"cust"_s, u"Loc"_s, u"Loc"_s}), u"repeated_column:Loc"_s);
    EXPECT_EQ(bind({u"mail"_s, u"Cust"_s, u"CUST"_s, u"Loc"_s}), u"repeated_column:cust"_s);
}

TEST(ColumnMapTest, needsNoneWhenTheColumnsBearTheFieldsNames) {
    const auto map = ColumnMap::forHeader({u"customer_id"_s, u"shoe_size"_s, u"location_id"_s, u"ssn"_s});
    ASSERT_TRUE(map);
    EXPECT_EQ(map->fields[indexOf(DirectoryField::Ssn)].size(), 1U);
    EXPECT_TRUE(map->fields[indexOf(DirectoryField::Email)].empty());
    const auto without = ColumnMap::forHeader({u"customer_id"_s});
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().detail, u"missing:location_id"_s);
}

TEST(ColumnMapTest, writesWhatItReads) {
    for (const QByteArray json :
         {R"({"location_id":"LOC","customer_id":"CUST"})",
          R"({"location_id":"LOC","customer_id":{"column":"CUST"},"service_address":["A1","A2"],
            "phones":["P1",{"column":"P2","kind":"cell"},{"column":"P3","format":"number,…"},
                      {"column":"P4","format":"kind=number"},{"column":"P5","format":"number","kind":"work"}],
            "extra.meter":["M1","M2"],"extra":["ROUTE"],"encoding":"CP1252","separator":"tab",
            "date_format":["dd.MM.yyyy","d-MON-yy","yyyyMMdd"]})",
          R"({"location_id":"LOC","customer_id":"CUST","encoding":"utf-8","separator":";"})"}) {
        const auto map = ColumnMap::fromJson(json);
        ASSERT_TRUE(map) << json.toStdString();
        const auto again = ColumnMap::fromJson(map->toJson());
        ASSERT_TRUE(again) << map->toJson().toStdString();
        EXPECT_EQ(*again, *map) << map->toJson().toStdString();
    }
}

} // namespace pindesk::directory
