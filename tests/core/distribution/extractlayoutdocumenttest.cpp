#include "core/distribution/extractlayoutdocument.h"
#include "core/distribution/checkextractlayout.h"
#include "core/distribution/previewextract.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>
#include <random>

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
namespace {

constexpr const char* whole = R"({
  "format_version": 1, "name": " Bill of March ", "format": "fixed", "bill": true, "carrier": "enclosed",
  "encoding": "windows-1252", "line_end": "lf", "separator": "tab", "quote": "always", "titles": false,
  "formulas": "raw",
  "columns": [{"field": "account", "title": "Account", "width": 20},
              {"field": "pin", "title": "PIN", "width": 8, "align": "right"},
              {"field": "constant", "text": "X", "width": 3, "pad": "*"},
              {"field": "number", "width": 7, "align": "right", "pad": "0"}],
  "header": [{"field": "constant", "text": "H", "width": 1},
             {"field": "date", "format": "yyyyMMdd", "width": 8},
             {"field": "count", "width": 9, "align": "right", "pad": "0"}],
  "trailer": [{"field": "sha256", "width": 64}, {"field": "site", "width": 20}, {"field": "batch", "width": 9},
              {"field": "time", "format": "HH:mm:ss", "width": 8}]
})";

ExtractLayout wholeLayout() {
    ExtractLayout layout;
    layout.name = u"Bill of March"_s;
    layout.format = ExtractFormat::Fixed;
    layout.isBill = true;
    layout.encoding = FileEncoding::Windows1252;
    layout.lineEnd = LineEnd::Lf;
    layout.separator = Separator::Tab;
    layout.quoting = Quoting::Always;
    layout.hasTitles = false;
    layout.formulas = Formulas::Raw;
    layout.columns = {{ExtractField::Account, u"Account"_s, {}, {20}},
                      {ExtractField::Pin, u"PIN"_s, {}, {8, Align::Right}},
                      {ExtractField::Constant, {}, u"X"_s, {3, Align::Left, '*'}},
                      {ExtractField::Number, {}, {}, {7, Align::Right, '0'}}};
    layout.header = {{RecordField::Constant, u"H"_s, {}, {1}},
                     {RecordField::Date, {}, u"yyyyMMdd"_s, {8}},
                     {RecordField::Count, {}, {}, {9, Align::Right, '0'}}};
    layout.trailer = {{RecordField::Sha256, {}, {}, {64}},
                      {RecordField::Site, {}, {}, {20}},
                      {RecordField::Batch, {}, {}, {9}},
                      {RecordField::Time, {}, u"HH:mm:ss"_s, {8}}};
    return layout;
}

QJsonObject objectOf(const char* json) {
    return QJsonDocument::fromJson(json).object();
}

QByteArray textOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson();
}

/// A CSV layout with these columns and whatever else is given.
QByteArray csvWith(const char* columns, const char* more = "{}") {
    QJsonObject object = objectOf(more);
    object[u"name"_s] = u"n"_s;
    object[u"columns"_s] = QJsonDocument::fromJson(columns).array();
    return textOf(object);
}

constexpr const char* two = R"([{"field": "account", "title": "A"}, {"field": "pin", "title": "P"}])";

TEST(ExtractLayoutDocumentTest, readsEveryMember) {
    const auto layout = extractLayoutFromJson(whole);
    ASSERT_TRUE(layout) << qPrintable(layout.error().detail);
    EXPECT_EQ(*layout, wholeLayout());
}

TEST(ExtractLayoutDocumentTest, whatIsLeftOutHasItsStandard) {
    ExtractLayout layout;
    layout.name = u"n"_s;
    layout.columns = {{ExtractField::Account, u"A"_s}, {ExtractField::Pin, u"P"_s}};
    EXPECT_EQ(extractLayoutFromJson(csvWith(two)), layout);
}

TEST(ExtractLayoutDocumentTest, writesWhatItReads) {
    std::vector<ExtractLayout> layouts = exampleExtractLayouts();
    layouts.push_back(wholeLayout());
    for (const ExtractLayout& layout : layouts)
        EXPECT_EQ(extractLayoutFromJson(documentText(layout)), layout) << qPrintable(layout.name);
}

TEST(ExtractLayoutDocumentTest, examplesAreGoodAndShowSomething) {
    for (const ExtractLayout& layout : exampleExtractLayouts()) {
        EXPECT_EQ(problemsOf(layout), std::vector<LayoutProblem>()) << qPrintable(layout.name);
        const auto preview = previewExtract(layout);
        ASSERT_TRUE(preview);
        EXPECT_GE(preview->lines.size(), 6);
        EXPECT_EQ(preview->leftOut, 0);
    }
}

struct Refusal {
    const char* name;
    QByteArray json;
    const char* detail;
};
class RefusedLayoutTest : public testing::TestWithParam<Refusal> {};

TEST_P(RefusedLayoutTest, saysWhatIsWrongAndWhere) {
    const auto layout = extractLayoutFromJson(GetParam().json);
    ASSERT_FALSE(layout);
    EXPECT_EQ(layout.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(layout.error().field, u"extract_layout"_s);
    EXPECT_EQ(layout.error().detail, QLatin1StringView(GetParam().detail));
}

/// The whole document with one member of an object in a list changed.
QByteArray changed(const char* list, int index, const char* key, const QJsonValue& value) {
    QJsonObject object = objectOf(whole);
    QJsonArray entries = object[QLatin1StringView(list)].toArray();
    QJsonObject entry = entries[index].toObject();
    entry[QLatin1StringView(key)] = value;
    entries[index] = entry;
    object[QLatin1StringView(list)] = entries;
    return textOf(object);
}

QByteArray changed(const char* key, const QJsonValue& value) {
    QJsonObject object = objectOf(whole);
    object[QLatin1StringView(key)] = value;
    return textOf(object);
}

QByteArray many(int count) {
    QByteArray columns = R"([{"field": "account", "title": "A"}, {"field": "pin", "title": "P"})";
    for (int i = 2; i < count; ++i)
        columns += R"(, {"field": "city", "title": "C"})";
    columns += ']';
    return csvWith(columns.constData());
}

INSTANTIATE_TEST_SUITE_P(
    Documents, RefusedLayoutTest,
    testing::Values(
        Refusal{"NotAnObject", "[]", "not_an_object:/"},
        Refusal{"Newer", changed("format_version", 2), "newer:/format_version"},
        Refusal{"UnknownKey", changed("colour", u"red"_s), "unknown_key:/colour"},
        Refusal{"UnknownKeyOfColumn", changed("columns", 1, "colour", u"red"_s),
                "unknown_key:/columns/1/colour"},
        Refusal{"RepeatedKey", R"({"name": "n", "name": "m"})", "repeated_key:/name"},
        Refusal{"NoName", changed("name", u" "_s), "missing:/name"},
        Refusal{"LongName", changed("name", QString(61, u'n')), "too_long:/name"},
        Refusal{"Postcard", changed("carrier", u"postcard"_s), "postcard:/carrier"},
        Refusal{"UnknownCarrier", changed("carrier", u"balloon"_s), "unknown:/carrier"},
        Refusal{"UnknownFormat", changed("format", u"xml"_s), "unknown:/format"},
        Refusal{"UnknownEncoding", changed("encoding", u"utf-16"_s), "unknown:/encoding"},
        Refusal{"EncodingNotText", changed("encoding", 8), "not_text:/encoding"},
        Refusal{"UnknownLineEnd", changed("line_end", u"cr"_s), "unknown:/line_end"},
        Refusal{"UnknownSeparator", changed("separator", u"x"_s), "unknown:/separator"},
        Refusal{"BillNotASwitch", changed("bill", 1), "not_a_switch:/bill"},
        Refusal{"RawWithoutBill", changed("bill", false), "raw_without_bill:/formulas"},
        Refusal{"ColumnsNotAList", changed("columns", u"account"_s), "not_a_list:/columns"},
        Refusal{"ColumnNotAnObject", csvWith(R"(["account"])"), "not_an_object:/columns/0"},
        Refusal{"NoField", csvWith(R"([{"title": "A"}])"), "missing:/columns/0/field"},
        Refusal{"UnknownField", changed("columns", 1, "field", u"ssn"_s), "unknown:/columns/1/field"},
        Refusal{"NoColumns", csvWith("[]"), "missing_pin:/columns"},
        Refusal{"NoPin", csvWith(R"([{"field": "account", "title": "A"}])"), "missing_pin:/columns"},
        Refusal{"NoAccount", csvWith(R"([{"field": "pin", "title": "P"}])"), "missing_account:/columns"},
        Refusal{"HalfAnAccount",
                csvWith(R"([{"field": "pin", "title": "P"}, {"field": "location_id", "title": "L"}])"),
                "missing_account:/columns"},
        Refusal{"TooManyColumns", many(mostColumns + 1), "too_long:/columns"}),
    [](const auto& tested) { return tested.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Columns, RefusedLayoutTest,
    testing::Values(
        Refusal{"NoWidth", changed("columns", 0, "width", 0), "range:/columns/0/width"},
        Refusal{"TooWide", changed("columns", 0, "width", 201), "range:/columns/0/width"},
        Refusal{"NegativeWidth", changed("columns", 0, "width", -1), "range:/columns/0/width"},
        Refusal{"HalfAWidth", changed("columns", 0, "width", 1.5), "not_a_number:/columns/0/width"},
        Refusal{"UnknownAlign", changed("columns", 0, "align", u"middle"_s), "unknown:/columns/0/align"},
        Refusal{"PadOfTwo", changed("columns", 2, "pad", u"ab"_s), "pad:/columns/2/pad"},
        Refusal{"PadOfNone", changed("columns", 2, "pad", u""_s), "pad:/columns/2/pad"},
        Refusal{"PadIsALineBreak", changed("columns", 2, "pad", u"\n"_s), "pad:/columns/2/pad"},
        Refusal{"PadBeyondAscii", changed("columns", 2, "pad", u"é"_s), "pad:/columns/2/pad"},
        Refusal{"PinPaddedWithZeros", changed("columns", 1, "pad", u"0"_s), "number_pad:/columns/1/pad"},
        Refusal{"NumberPaddedAtTheRight", changed("columns", 3, "align", u"left"_s),
                "number_pad:/columns/3/pad"},
        Refusal{"ConstantTooNarrow", changed("columns", 2, "text", u"XXXX"_s), "too_narrow:/columns/2/width"},
        Refusal{"ConstantNotEncodable", changed("columns", 2, "text", u"ł"_s),
                "not_encodable:/columns/2/text"},
        Refusal{"ConstantWithLineBreak", changed("columns", 2, "text", u"a\nb"_s),
                "character:/columns/2/text"},
        Refusal{"NoTitle", csvWith(R"([{"field": "account"}, {"field": "pin"}])"),
                "missing:/columns/0/title"},
        Refusal{"TitleWithLineBreak",
                csvWith(R"([{"field": "account", "title": "A\nB"}, {"field": "pin", "title": "P"}])"),
                "character:/columns/0/title"},
        Refusal{"TitleWithSeparator",
                csvWith(R"([{"field": "account", "title": "A,B"}, {"field": "pin", "title": "P"}])"),
                "separator:/columns/0/title"},
        Refusal{"TitleWithQuote",
                csvWith(R"([{"field": "account", "title": "A"}, {"field": "pin", "title": "\"P"}])"),
                "separator:/columns/1/title"},
        Refusal{"TitleIsAFormula",
                csvWith(R"([{"field": "account", "title": "=1"}, {"field": "pin", "title": "P"}])"),
                "formula:/columns/0/title"},
        Refusal{"TitleNotEncodable",
                csvWith(R"([{"field": "account", "title": "№"}, {"field": "pin", "title": "P"}])",
                        R"({"encoding": "us-ascii"})"),
                "not_encodable:/columns/0/title"}),
    [](const auto& tested) { return tested.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Records, RefusedLayoutTest,
    testing::Values(
        Refusal{"ChecksumInHeader", changed("header", 0, "field", u"sha256"_s),
                "checksum_in_header:/header/0/field"},
        Refusal{"CountWithoutWidth", csvWith(two, R"({"header": [{"field": "count"}]})"),
                "count_width:/header/0/width"},
        Refusal{"UnknownFormat", changed("header", 1, "format", u"dd.mm"_s), "format:/header/1/format"},
        Refusal{"TimeFormatOfDate", changed("header", 1, "format", u"HHmmss"_s), "format:/header/1/format"},
        Refusal{"DateTooNarrow", changed("header", 1, "width", 7), "too_narrow:/header/1/width"},
        Refusal{"ChecksumTooNarrow", changed("trailer", 0, "width", 63), "too_narrow:/trailer/0/width"},
        Refusal{"NoWidthInFixed", changed("trailer", 1, "width", 0), "range:/trailer/1/width"},
        Refusal{"CountPaddedAtTheRight", changed("header", 2, "align", u"left"_s),
                "number_pad:/header/2/pad"},
        Refusal{"ConstantIsAFormula", csvWith(two, R"({"trailer": [{"field": "constant", "text": "@END"}]})"),
                "formula:/trailer/0/text"}),
    [](const auto& tested) { return tested.param.name; });

TEST(ExtractLayoutDocumentTest, tellsEveryProblemAtOnce) {
    ExtractLayout layout = wholeLayout();
    layout.name.clear();
    layout.carrier = Carrier::Postcard;
    layout.columns[0].place.width = 0;
    layout.trailer[0].place.width = 10;
    EXPECT_EQ(problemsOf(layout), (std::vector<LayoutProblem>{{u"/name"_s, "missing"_L1},
                                                              {u"/carrier"_s, "postcard"_L1},
                                                              {u"/columns/0/width"_s, "range"_L1},
                                                              {u"/trailer/0/width"_s, "too_narrow"_L1}}));
}

// Whatever is done to a document, it is either a layout that can be used or refused with a place.
TEST(ExtractLayoutDocumentTest, survivesMutilation) {
    std::mt19937 random(20261122); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same every time
    const auto upTo = [&random](qsizetype end) {
        return static_cast<qsizetype>(random() % static_cast<std::size_t>(end));
    };
    int good = 0, refused = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray json = textOf(objectOf(whole));
        for (qsizetype changes = 1 + upTo(4); changes > 0; --changes) {
            const qsizetype at = upTo(json.size()), other = upTo(json.size());
            if (round % 3 == 0)
                json[at] = static_cast<char>(random());
            else if (round % 3 == 1)
                json.remove(at, 1 + upTo(20));
            else
                json.insert(at, json.sliced(other, std::min(json.size() - other, 1 + upTo(30))));
        }
        const auto layout = extractLayoutFromJson(json);
        if (layout) {
            ++good;
            EXPECT_TRUE(previewExtract(*layout)) << json.constData();
            continue;
        }
        ++refused;
        EXPECT_EQ(layout.error().field, u"extract_layout"_s);
        EXPECT_TRUE(layout.error().detail.contains(u':')) << qPrintable(layout.error().detail);
    }
    EXPECT_GT(good, 10);
    EXPECT_GT(refused, 1000);
}

} // namespace
} // namespace pindesk::distribution
