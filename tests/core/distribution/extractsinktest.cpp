#include "core/crypto/digest.h"
#include "core/distribution/recorddate.h"
#include "extracttest.h"
#include <QFile>
#include <gmock/gmock.h>

namespace pindesk::distribution {
using testing::ElementsAre;
namespace {

/// The line of one person, without its end.
QByteArray line(const ExtractLayout& layout, const Person& person) {
    const Written result = written(layout, {person});
    EXPECT_EQ(result.outcomes.front(), std::nullopt);
    return result.bytes.chopped(1);
}

const std::vector shortRow{ExtractField::Account, ExtractField::Pin, ExtractField::Name};

TEST(ExtractSinkTest, quotesWhatMustBeAndNothingElse) {
    const ExtractLayout layout = csv(shortRow);
    EXPECT_EQ(line(layout, {}), "001/2,K7Q2M,Ann Lee");
    EXPECT_EQ(line(layout, {.last = "Lee, Jr"}), "001/2,K7Q2M,\"Ann Lee, Jr\"");
    EXPECT_EQ(line(layout, {.last = "\"Z\" Lee"}), "001/2,K7Q2M,\"Ann \"\"Z\"\" Lee\"");
    EXPECT_EQ(line(layout, {.first = "", .last = " Lee"}), "001/2,K7Q2M,\" Lee\"");
    EXPECT_EQ(line(layout, {.pin = "a,\"b"}), "001/2,\"a,\"\"b\",Ann Lee");
    EXPECT_EQ(line(layout, {.first = "", .last = "", .organization = "Acme"}), "001/2,K7Q2M,Acme");
    EXPECT_EQ(line(layout, {.first = "", .last = ""}), "001/2,K7Q2M,");
    ExtractLayout always = layout;
    always.quoting = Quoting::Always;
    EXPECT_EQ(line(always, {}), "\"001/2\",\"K7Q2M\",\"Ann Lee\"");
    for (const Separator separator : {Separator::Semicolon, Separator::Tab, Separator::Bar}) {
        ExtractLayout other = layout;
        other.separator = separator;
        const char c = characterOf(separator);
        EXPECT_EQ(line(other, {.last = "Lee, Jr", .organization = {}}),
                  QByteArray("001/2,K7Q2M,Ann Lee").replace(',', c) + ", Jr");
    }
    ExtractLayout bar = layout;
    bar.separator = Separator::Bar;
    EXPECT_EQ(line(bar, {.pin = "a|b"}), "001/2|\"a|b\"|Ann Lee");
}

TEST(ExtractSinkTest, marksFormulasInTextsAndLeavesOutThoseInPins) {
    const ExtractLayout layout = csv(shortRow);
    EXPECT_EQ(line(layout, {.first = "=1+1"}), "001/2,K7Q2M,'=1+1 Lee");
    EXPECT_EQ(line(layout, {.first = "", .last = "\t=1"}), "001/2,K7Q2M,\"' =1\"");
    EXPECT_EQ(line(layout, {.first = "", .last = "=1,2"}), "001/2,K7Q2M,\"'=1,2\"");
    EXPECT_EQ(line(layout, {.first = "", .last = "＝1"}), "001/2,K7Q2M,'＝1");
    for (const char* pin : {"=1", "+1", "-1", "@1"}) {
        const Written result = written(layout, {{}, {.pin = pin}, {}});
        EXPECT_THAT(result.outcomes, ElementsAre(std::nullopt, LeftOut::Formula, std::nullopt)) << pin;
        EXPECT_EQ(result.bytes, "001/2,K7Q2M,Ann Lee\n001/2,K7Q2M,Ann Lee\n");
        EXPECT_EQ(result.count, 2);
    }
    ExtractLayout bill = layout;
    bill.isBill = true;
    bill.formulas = Formulas::Raw;
    EXPECT_EQ(line(bill, {.pin = "=1", .first = "=2"}), "001/2,=1,=2 Lee");
    ExtractLayout fixed =
        fixedWidth({{ExtractField::Account, {}, {}, {6}}, {ExtractField::Pin, {}, {}, {3}}});
    EXPECT_EQ(line(fixed, {.pin = "=1"}), "001/2 =1 ");
}

TEST(ExtractSinkTest, writesEveryEncoding) {
    struct Case {
        FileEncoding encoding;
        QByteArray name;
        std::int64_t replaced;
    };
    const Person person{.first = "Zoë €", .last = "Łuk"};
    for (const Case& each :
         {Case{FileEncoding::Utf8, "Zoë € Łuk", 0}, Case{FileEncoding::Windows1252, "Zo\xEB \x80 ?uk", 1},
          Case{FileEncoding::Latin1, "Zo\xEB ? ?uk", 2}, Case{FileEncoding::Ascii, "Zo? ? ?uk", 3}}) {
        ExtractLayout layout = csv(shortRow);
        layout.encoding = each.encoding;
        const Written result = written(layout, {person});
        EXPECT_EQ(result.bytes, "001/2,K7Q2M," + each.name + '\n');
        EXPECT_EQ(result.replaced, each.replaced);
    }
    ExtractLayout marked = csv(shortRow);
    marked.encoding = FileEncoding::Utf8Bom;
    EXPECT_EQ(written(marked, {{}}).bytes, "\xEF\xBB\xBF"
                                           "001/2,K7Q2M,Ann Lee\n");
    ExtractLayout latin = csv(shortRow); // an accent of its own joins its letter
    latin.encoding = FileEncoding::Latin1;
    EXPECT_EQ(line(latin, {.first = "Zoe\xCC\x88"}), "001/2,K7Q2M,Zo\xEB Lee");
}

TEST(ExtractSinkTest, leavesOutWhatCannotBeEncoded) {
    ExtractLayout layout = csv(shortRow);
    EXPECT_EQ(line(layout, {.pin = "ł1"}), "001/2,ł1,Ann Lee");
    EXPECT_THAT(written(layout, {{.pin = "a\nb"}}).outcomes, ElementsAre(LeftOut::NotEncodable));
    EXPECT_THAT(written(layout, {{.location = "a\tb"}}).outcomes, ElementsAre(LeftOut::NotEncodable));
    EXPECT_THAT(written(layout, {{.pin = "\xFF"}}).outcomes, ElementsAre(LeftOut::NotEncodable));
    layout.encoding = FileEncoding::Windows1252;
    EXPECT_THAT(written(layout, {{.pin = "ł1"}}).outcomes, ElementsAre(LeftOut::NotEncodable));
}

TEST(ExtractSinkTest, fillsAndCutsToWidth) {
    const ExtractLayout layout = fixedWidth({{ExtractField::Location, {}, {}, {5, Align::Right}},
                                             {ExtractField::Customer, {}, {}, {3}},
                                             {ExtractField::Pin, {}, {}, {6, Align::Right}},
                                             {ExtractField::Name, {}, {}, {8, Align::Left, '.'}},
                                             {ExtractField::Constant, {}, u"X"_s, {3, Align::Right, '*'}},
                                             {ExtractField::Number, {}, {}, {4, Align::Right, '0'}}});
    const Written result = written(layout, {{},
                                            {.pin = "1234567"},
                                            {.first = "Bartholomew"},
                                            {.location = "123456"},
                                            {.first = "Zoë", .last = "Ł"},
                                            {.first = "", .last = ""}});
    EXPECT_THAT(result.outcomes, ElementsAre(std::nullopt, LeftOut::TooLong, std::nullopt, LeftOut::TooLong,
                                             std::nullopt, std::nullopt));
    EXPECT_EQ(result.bytes, "  0012   K7Q2MAnn Lee.**X0001\n"
                            "  0012   K7Q2MBartholo**X0002\n"
                            "  0012   K7Q2MZoë Ł...**X0003\n"
                            "  0012   K7Q2M........**X0004\n");
}

TEST(ExtractSinkTest, refusesANumberThatOverflows) {
    ExtractLayout layout = fixedWidth({{ExtractField::Account, {}, {}, {9}},
                                       {ExtractField::Pin, {}, {}, {9}},
                                       {ExtractField::Number, {}, {}, {1}}});
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    ExtractSink sink(layout, facts(), file);
    ASSERT_TRUE(sink.begin());
    for (int i = 1; i <= 9; ++i)
        ASSERT_TRUE(sink.add(Person().row()));
    EXPECT_EQ(sink.add(Person().row()).error(),
              (Error{ErrorCode::InvalidInput, u"extract_layout"_s, u"overflow:/columns/2/width"_s}));
}

TEST(ExtractSinkTest, tellsTheBatchBeforeAndAfter) {
    ExtractLayout layout =
        fixedWidth({{ExtractField::Account, {}, {}, {6}}, {ExtractField::Pin, {}, {}, {5}}});
    layout.encoding = FileEncoding::Utf8Bom;
    layout.header = {{RecordField::Constant, u"H"_s, {}, {1}},
                     {RecordField::Date, {}, u"yyyy-MM-dd"_s, {10}},
                     {RecordField::Time, {}, u"HHmmss"_s, {6}},
                     {RecordField::Batch, {}, {}, {5, Align::Right, '0'}},
                     {RecordField::Count, {}, {}, {4, Align::Right, '0'}},
                     {RecordField::Site, {}, {}, {11}}};
    layout.trailer = {{RecordField::Constant, u"T"_s, {}, {1}},
                      {RecordField::Count, {}, {}, {4}},
                      {RecordField::Sha256, {}, {}, {64}}};
    const QByteArray bytes = written(layout, {{}, {.pin = "toolong"}, {}, {}}).bytes;
    const QByteArray before = bytes.first(bytes.indexOf("T3   "));
    EXPECT_EQ(before, "\xEF\xBB\xBFH" + recordMoment(facts().writtenAt, u"yyyy-MM-ddHHmmss"_s).toUtf8() +
                          "000420003Springfield\n001/2 K7Q2M\n001/2 K7Q2M\n001/2 K7Q2M\n");
    EXPECT_EQ(bytes, before + "T3   " + crypto::sha256(before).toHex() + '\n');
}

TEST(ExtractSinkTest, hasTheCountInCsv) {
    ExtractLayout layout = csv({ExtractField::Account, ExtractField::Pin});
    layout.hasTitles = true;
    layout.lineEnd = LineEnd::CrLf;
    layout.header = {{RecordField::Constant, u"H"_s}, {RecordField::Count, {}, {}, {3, Align::Right, '0'}}};
    layout.trailer = {{RecordField::Count}, {RecordField::Site}};
    EXPECT_EQ(written(layout, {{}, {}}).bytes,
              "H,002\r\nT,T\r\n001/2,K7Q2M\r\n001/2,K7Q2M\r\n2,Springfield Water\r\n");
    EXPECT_EQ(written(layout, {}).bytes, "H,000\r\nT,T\r\n0,Springfield Water\r\n");
}

TEST(ExtractSinkTest, aFullDiskIsTold) {
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        GTEST_SKIP() << "no /dev/full";
    ExtractSink sink(csv(shortRow), facts(), full);
    ASSERT_TRUE(sink.begin());
    Result<void> result;
    for (int i = 0; i < 100'000 && result; ++i)
        if (const auto added = sink.add(Person().row()); !added)
            result = tl::unexpected<Error>(added.error());
    EXPECT_EQ(result.error(), (Error{ErrorCode::DiskFull, u"/dev/full"_s, u"file"_s}));
}

TEST(ExtractSinkTest, refusesALayoutThatCannotBeUsed) {
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    ExtractLayout layout = csv(shortRow);
    layout.carrier = Carrier::Postcard;
    EXPECT_EQ(ExtractSink(layout, facts(), file).begin().error().detail, u"postcard:/carrier"_s);
    EXPECT_TRUE(file.data().isEmpty());
}

} // namespace
} // namespace pindesk::distribution
