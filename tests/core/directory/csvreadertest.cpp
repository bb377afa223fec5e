#include "csvtext.h"
#include <csv.h>
#include <gmock/gmock.h>
#include <random>

namespace pindesk::directory {
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using Rows = std::vector<std::string>;

struct CsvCase {
    const char* name;
    QByteArray text;
    Rows rows;
};

class CsvReaderTest : public testing::TestWithParam<CsvCase> {};

TEST_P(CsvReaderTest, readsRowsWithTheirLines) {
    EXPECT_EQ(readText(GetParam().text), GetParam().rows);
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, CsvReaderTest,
    testing::Values(
        CsvCase{"LineFeed", "a,b\n1,2\n3,4\n", {"2: 1|2", "3: 3|4"}},
        CsvCase{"CarriageReturn", "a,b\r1,2\r3,4\r", {"2: 1|2", "3: 3|4"}},
        CsvCase{"Both", "a,b\r\n1,2\r\n3,4\r\n", {"2: 1|2", "3: 3|4"}},
        CsvCase{"NoLastLineEnd", "a,b\n1,2\n3,4", {"2: 1|2", "3: 3|4"}},
        CsvCase{"LastCarriageReturn", "a,b\n3,4\r", {"2: 3|4"}},
        CsvCase{"Semicolon", "a;b\n1,5;2\n", {"2: 1,5|2"}},
        CsvCase{"Tab", "a\tb\n1\t\"2\t3\"\n", {"2: 1|2\t3"}},
        CsvCase{"QuotedHeader", "\"a,x\";\"b\"\n1;2\n", {"2: 1|2"}},
        CsvCase{"OneColumn", "a\n1\n2\n", {"2: 1", "3: 2"}}, CsvCase{"OnlyHeader", "a,b\n", {}},
        CsvCase{"EmptyLinesAreSkipped", "\n\r\na,b\n\n1,2\n\r\n \n3,4\n\n", {"5: 1|2", "8: 3|4"}},
        CsvCase{"ControlZAtTheEnd", "a,b\n1,2\n\x1A", {"2: 1|2"}},
        CsvCase{"EmptyFields", "a,b,c\n,,\n\"\",,\"\"\n", {"2: ||", "3: ||"}},
        CsvCase{"DoubledQuotes", "a,b\n\"Mc\"\"Quote, Jr\",\"\"\"\"\n", {"2: Mc\"Quote, Jr|\""}},
        CsvCase{"QuoteInsidePlainField", "a,b\n5\" pipe,6'2\"\n", {"2: 5\" pipe|6'2\""}},
        CsvCase{"SpacesAroundQuotes", "a,b\n \"x,y\" , \"z\"\n", {"2: x,y|z"}},
        CsvCase{"BreaksInsideQuotes",
                "a,b\n\"1\n2\",3\n\"4\r\n5\r6\",7\r\n8,9\n",
                {"2: 1\n2|3", "4: 4\r\n5\r6|7", "7: 8|9"}},
        CsvCase{"Emoji", "a,b\n\xF0\x9F\x98\x80,\xE2\x80\xAEx\n", {"2: \xF0\x9F\x98\x80|\xE2\x80\xAEx"}},
        CsvCase{"Nul", QByteArray("a,b\n1\0x,2\n", 10), {std::string("2: 1\0x|2", 8)}}),
    [](const auto& tested) { return tested.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Malformed, CsvReaderTest,
    testing::Values(CsvCase{"TooFewFields", "a,b,c\n1,2\n4,5,6\n", {"2! c too_few_fields", "3: 4|5|6"}},
                    CsvCase{"TooManyFields", "a,b\n1,2,3,4,5\n6,7\n", {"2!  too_many_fields", "3: 6|7"}},
                    CsvCase{"TextAfterQuote", "a,b\n1,\"2\"x\n3,4\n", {"2! b text_after_quote", "3: 3|4"}},
                    CsvCase{"UnterminatedAtTheEnd",
                            "a,b\n1,\"2\n3,4\n5,6\n",
                            {"2! b unterminated_quote", "3: 3|4", "4: 5|6"}},
                    CsvCase{"StrayQuoteCostsOneRow",
                            "a,b\n1,\"2\n3,\"4\"\n5,6\n",
                            {"2! b text_after_quote", "3: 3|4", "4: 5|6"}},
                    CsvCase{"BreaksBeforeTheFault",
                            "a,b\n\"1\n2\",\"3\"x\n4,5\n",
                            {"2! b text_after_quote", "3! b text_after_quote", "4: 4|5"}}),
    [](const auto& tested) { return tested.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Encodings, CsvReaderTest,
    testing::Values(CsvCase{"Utf8Mark",
                            "\xEF\xBB\xBF"
                            "a,b\nZo\xC3\xAB,\xE9\n3,4\n",
                            {"2! b undecodable", "3: 3|4"}},
                    CsvCase{
                        "Utf8Found", "a,b\nZo\xC3\xAB,2\n\xE9,3\n", {"2: Zo\xC3\xAB|2", "3! a undecodable"}},
                    CsvCase{"Utf8FoundThoughOneRowIsNot",
                            "a,b\n\xE9,1\nZo\xC3\xAB,2\n",
                            {"2! a undecodable", "3: Zo\xC3\xAB|2"}},
                    CsvCase{"Windows1252Found",
                            "a,b\nZo\xEB,\x80 5\nMu\xF1oz,\x93x\x94\n",
                            {"2: Zo\xC3\xAB|\xE2\x82\xAC 5", "3: Mu\xC3\xB1oz|\xE2\x80\x9Cx\xE2\x80\x9D"}},
                    CsvCase{"Windows1252Undefined",
                            "a,b\nZo\xEB,1\n2,\x81\n3,4\n",
                            {"2: Zo\xC3\xAB|1", "3! b undecodable", "4: 3|4"}},
                    CsvCase{"Windows1252Header",
                            "a,stra\xDF"
                            "e\n1,2\n",
                            {"2: 1|2"}},
                    CsvCase{"Surrogate",
                            "\xEF\xBB\xBF"
                            "a,b\n\xED\xA0\x80,2\n",
                            {"2! a undecodable"}},
                    CsvCase{"Overlong",
                            "\xEF\xBB\xBF"
                            "a,b\n\xC0\xAF,2\n",
                            {"2! a undecodable"}},
                    CsvCase{"Utf16",
                            QByteArray("\xFF\xFE"
                                       "a\0,\0b\0",
                                       8),
                            {"refused encoding:utf-16"}},
                    CsvCase{"Utf16WithoutMark", QByteArray("a\0,\0b\0\n\0", 8), {"refused binary"}},
                    CsvCase{"Empty", "", {"refused empty"}},
                    CsvCase{"OnlyMark", "\xEF\xBB\xBF", {"refused empty"}},
                    CsvCase{"OnlyLineEnds", "\r\n\n\r", {"refused empty"}},
                    CsvCase{"HeaderQuoteOpen", "a,\"b\n1,2\n", {"refused header:unterminated_quote"}}),
    [](const auto& tested) { return tested.param.name; });

TEST(CsvReaderOptionsTest, takesWhatTheMapSays) {
    EXPECT_THAT(readText("a,b\n\xC3\xAB,2\n", {.encoding = TextEncoding::Windows1252}),
                ElementsAre("2: Ã«|2"));
    EXPECT_THAT(readText("a,b\n\xEB,2\n", {.encoding = TextEncoding::Utf8}), ElementsAre("2! a undecodable"));
    EXPECT_THAT(readText("a|b;c\n1|2;3\n", {.separator = '|'}), ElementsAre("2: 1|2;3"));
}

TEST(CsvReaderOptionsTest, keepsTheHeader) {
    const auto reader = openText("\xEF\xBB\xBF Location , \"stra\xC3\x9F"
                                 "e\"\n1,2\n");
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->header(), (QStringList{u"Location"_s, u"straße"_s}));
}

TEST(CsvReaderOptionsTest, namesAFileThatIsNotThere) {
    const auto reader = CsvReader::openFile(u"no/such/file.csv"_s);
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().code, ErrorCode::FileUnreadable);
    EXPECT_EQ(reader.error().field, u"no/such/file.csv"_s);
}

TEST(CsvReaderSizeTest, readsFieldsOfAMegabyte) {
    const QByteArray megabyte(1 << 20, 'x');
    const Rows rows = readText("a,b\n" + megabyte + ",\"" + megabyte + "\"\n3,4\n");
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].size(), 2U * (1U << 20U) + 4U);
}

TEST(CsvReaderSizeTest, rejectsARowBeyondTheLimitAndReadsOn) {
    const CsvOptions options{.longestRow = 1000};
    for (const qsizetype size : {997, 998, 5'000, 5'000'000}) { // with a field, a comma and a line break
        const QByteArray field(size, 'y');
        const Rows rows = readText("a,b\n" + field + ",\n\"" + field + "\"\n5,6\n", options);
        ASSERT_EQ(rows.size(), 3U);
        EXPECT_EQ(rows[0] == "2!  row_too_long", size > 998) << size;
        EXPECT_EQ(rows[1], size > 997 ? "3!  row_too_long" : "3! b too_few_fields") << size;
        EXPECT_EQ(rows[2], "4: 5|6");
    }
}

TEST(CsvReaderSizeTest, readsAcrossEveryBufferEdge) {
    // Rows of all lengths, so that some row, quote and CRLF meets every edge of the buffer.
    QByteArray text = "a,b\r\n";
    Rows expected;
    qint64 line = 2;
    for (int i = 0; text.size() < (3 << 20); ++i, line += 2) {
        const QByteArray field(i % 97, 'f');
        text += field + ",\"" + QByteArray::number(i) + "\"\"\r\n\"\r\n";
        expected.push_back(std::to_string(line) + ": " + field.toStdString() + '|' + std::to_string(i) +
                           "\"\r\n");
    }
    EXPECT_EQ(readText(text), expected);
}

TEST(CsvReaderSizeTest, countsLinesAcrossASkippedRow) {
    // The line break of the skipped row lies astride the ends of the buffer, wherever they are.
    for (qsizetype kibibytes = 256; kibibytes <= 4096; kibibytes += 256) {
        const QByteArray row(kibibytes * 1024 - 5, 'y');
        for (const QByteArray& lineEnd : {QByteArray("\r\n"), QByteArray("\r")}) {
            const QByteArray text = "a,b\n" + row + lineEnd + "3,4" + lineEnd;
            EXPECT_THAT(readText(text, {.longestRow = 1000}), ElementsAre("2!  row_too_long", "3: 3|4"));
        }
    }
}

TEST(CsvReaderSizeTest, losesOneRowToAStrayQuoteInAHugeFile) {
    QByteArray text = "a,b\n1,\"2\n";
    for (int i = 0; i < 200'000; ++i)
        text += "12345,678\n";
    const Rows rows = readText(text, {.longestRow = 1 << 20});
    ASSERT_EQ(rows.size(), 200'001U);
    EXPECT_EQ(rows[0], "2! b unterminated_quote");
    EXPECT_EQ(rows[1], "3: 12345|678");
}

/// Each line opens a quote when read from its beginning and leaves one open when read inside of one: without
/// the limit on a row's lines reading would take the square of their number.
TEST(CsvReaderSizeTest, survivesABrokenQuoteInEveryRow) {
    const Rows rows = readText("a,b\n" + QByteArray("z\",\",\n").repeated(50'000));
    ASSERT_EQ(rows.size(), 50'000U);
    EXPECT_TRUE(rows.front().ends_with("unterminated_quote"));
}

/// libcsv as referee: whatever it reads of well-formed text, this reader reads.
class Referee {
public:
    explicit Referee(const QByteArray& text) {
        csv_parser parser;
        csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_parse(&parser, text.data(), static_cast<std::size_t>(text.size()), field, rowEnd, this);
        csv_fini(&parser, field, rowEnd, this);
        csv_free(&parser);
    }
    std::vector<Rows> rows;

private:
    static void field(void* text, std::size_t size, void* self) {
        static_cast<Referee*>(self)->m_row.emplace_back(static_cast<const char*>(text), size);
    }
    static void rowEnd(int, void* self) {
        auto* const referee = static_cast<Referee*>(self);
        referee->rows.push_back(std::exchange(referee->m_row, {}));
    }
    Rows m_row;
};

TEST(CsvReaderRefereeTest, agreesWithLibcsv) {
    std::mt19937 random(20'240'229);
    const auto below = [&random](unsigned limit) { return random() % limit; };
    const std::array<QByteArray, 9> pieces{"x", "12", "\"\"", ",", "\n", "\r\n", "é", "a b", ";"};
    for (int round = 0; round < 500; ++round) {
        const QByteArray lineEnd = std::array<QByteArray, 3>{"\n", "\r\n", "\r"}[below(3)];
        QByteArray text = "a,b,c" + lineEnd;
        for (unsigned row = below(20) + 1; row > 0; --row) {
            for (int column = 0; column < 3; ++column) {
                text += column == 0 ? "" : ",";
                const bool quoted = below(2) == 0;
                text += quoted ? "\"" : "";
                for (unsigned piece = below(4); piece > 0; --piece)
                    text += quoted ? pieces[below(pieces.size())] : "z";
                text += quoted ? "\"" : "";
            }
            text += lineEnd;
        }
        const Referee referee(text);
        const auto reader = openText(text);
        ASSERT_TRUE(reader);
        std::vector<Rows> rows{Rows{"a", "b", "c"}};
        RawRow raw;
        while (*(*reader)->next(raw))
            rows.emplace_back(raw.fields.begin(), raw.fields.end());
        ASSERT_EQ(rows, referee.rows) << text.toStdString();
    }
}

/// Any bytes: it ends, lines go up, and nothing reads outside the buffer (the sanitizers watch).
TEST(CsvReaderFuzzTest, readsAnything) {
    std::mt19937 random(7);
    const QByteArray alphabet("ab,;\t\"\"\"\n\r \xC3\xA9\xFF\0\x1A", 17);
    for (int round = 0; round < 3'000; ++round) {
        QByteArray text = "a,b\n";
        for (unsigned size = random() % 200; size > 0; --size)
            text += alphabet[random() % static_cast<unsigned>(alphabet.size())];
        const auto reader = openText(text);
        if (!reader)
            continue;
        RawRow row;
        qint64 line = 1;
        while (*(*reader)->next(row)) {
            ASSERT_GT(row.line, line) << text.toStdString();
            ASSERT_TRUE(row.fault || row.fields.size() == 2U);
            line = row.line;
        }
        ASSERT_LE(line, 1 + text.count('\n') + text.count('\r'));
    }
}

} // namespace pindesk::directory
