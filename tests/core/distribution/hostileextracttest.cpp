#include "core/audit/privatefile.h"
#include "core/crypto/digest.h"
#include "core/directory/csvscanner.h"
#include "extracttest.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace pindesk::distribution {
namespace {

/// Names that break what is careless.
const std::vector<QByteArray> hostile{"O'Brien",
                                      "\"",
                                      "\"\"",
                                      "a\"b\",\"c",
                                      ",",
                                      ",,,",
                                      "a\r\nb",
                                      "\n",
                                      "\r",
                                      "tab\there",
                                      "=cmd|' /C calc'!A0",
                                      "  =1",
                                      "-2+3",
                                      "@x",
                                      " leading",
                                      "trailing ",
                                      "",
                                      " ",
                                      "\\",
                                      "\\\"",
                                      "Łódź €",
                                      "\xF0\x9F\x98\x80 emoji",
                                      "العربية",
                                      "e\xCC\x81",
                                      "\xE2\x80\xA8line",
                                      "\xC2\x85nel",
                                      QByteArray("nul\0x", 5),
                                      "del\x7F",
                                      "\xFF\xFE invalid",
                                      QByteArray(5000, 'x') + '"',
                                      "'already",
                                      "#comment",
                                      "\x1A",
                                      "|;\t,"};

/// What must come back: controls as spaces, formulas marked, nothing else changed.
QString expectedText(const QByteArray& name) {
    QString text = QString::fromUtf8(name).normalized(QString::NormalizationForm_C);
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control || c.unicode() == 0x2028)
            c = u' ';
    const QByteArray begin = QByteArray(name).replace(' ', "");
    const bool isFormula = !begin.isEmpty() && QByteArrayView("=+-@\t\r\n").contains(begin.front());
    return isFormula ? u'\'' + text : text;
}

std::vector<Person> hostilePeople() {
    std::vector<Person> people;
    for (const QByteArray& name : hostile)
        people.push_back({.pin = "p\"" + QByteArray::number(people.size()) + ',',
                          .first = {},
                          .last = name,
                          .address = name});
    return people;
}

TEST(HostileExtractTest, isReadBackByTheDirectorysScanner) {
    for (const Quoting quoting : {Quoting::Needed, Quoting::Always}) {
        ExtractLayout layout = csv(
            {ExtractField::Account, ExtractField::Pin, ExtractField::LastName, ExtractField::ServiceAddress});
        layout.quoting = quoting;
        QByteArray bytes = written(layout, hostilePeople()).bytes;
        char* at = bytes.data();
        char* const end = bytes.data() + bytes.size();
        for (std::size_t i = 0; i < hostile.size(); ++i) {
            std::vector<directory::FieldExtent> fields;
            const auto row = directory::scanCsvRow(at, end, ',', true, 10, fields);
            ASSERT_EQ(row.outcome, directory::ScanOutcome::Row) << i;
            ASSERT_EQ(row.fieldCount, 4U) << i;
            EXPECT_EQ(row.lines, 1) << i;
            EXPECT_EQ(directory::fieldText(fields[1]), "p\"" + std::to_string(i) + ',');
            EXPECT_EQ(QString::fromStdString(std::string(directory::fieldText(fields[2]))),
                      expectedText(hostile[i]))
                << i;
            EXPECT_EQ(QString::fromStdString(std::string(directory::fieldText(fields[3]))),
                      expectedText(hostile[i]))
                << i;
            at = row.next;
        }
        EXPECT_EQ(at, end);
    }
}

TEST(HostileExtractTest, isReadBackByPython) {
    const ExtractLayout layout = csv({ExtractField::Account, ExtractField::Pin, ExtractField::LastName});
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s, u"import csv, io, json, sys\n"
                           "text = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8', newline='')\n"
                           "print(json.dumps(list(csv.reader(text, strict=True))))"_s});
    ASSERT_TRUE(python.waitForStarted());
    python.write(written(layout, hostilePeople()).bytes);
    python.closeWriteChannel();
    ASSERT_TRUE(python.waitForFinished());
    ASSERT_EQ(python.exitCode(), 0) << python.readAllStandardError().constData();
    const QJsonArray rows = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    ASSERT_EQ(rows.size(), static_cast<qsizetype>(hostile.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonArray row = rows[i].toArray();
        ASSERT_EQ(row.size(), 3);
        EXPECT_EQ(row[1].toString(), u"p\"%1,"_s.arg(i));
        EXPECT_EQ(row[2].toString(), expectedText(hostile[static_cast<std::size_t>(i)])) << i;
    }
}

TEST(HostileExtractTest, isReadBackByOffsets) {
    for (const FileEncoding encoding :
         {FileEncoding::Utf8, FileEncoding::Windows1252, FileEncoding::Latin1, FileEncoding::Ascii}) {
        ExtractLayout layout = fixedWidth({{ExtractField::Account, {}, {}, {8}},
                                           {ExtractField::LastName, {}, {}, {12}},
                                           {ExtractField::Pin, {}, {}, {6}}});
        layout.encoding = encoding;
        const QString text = TextEncoder(encoding).decoded(written(layout, hostilePeople()).bytes);
        const QStringList lines = text.split(u'\n');
        ASSERT_EQ(lines.size(), static_cast<qsizetype>(hostile.size()) + 1);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const QList<uint> line = lines[i].toUcs4();
            ASSERT_EQ(line.size(), 26) << i;
            EXPECT_EQ(QString::fromUcs4(reinterpret_cast<const char32_t*>(line.data()), 8), u"001/2   "_s);
            EXPECT_EQ(QString::fromUcs4(reinterpret_cast<const char32_t*>(line.data()) + 20, 6).trimmed(),
                      u"p\"%1,"_s.arg(i));
        }
    }
}

TEST(HostileExtractTest, goesThroughAPrivateFileAcrossManyBuffers) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bill.txt"_s);
    ExtractLayout layout = fixedWidth({{ExtractField::Number, {}, {}, {8, Align::Right, '0'}},
                                       {ExtractField::Account, {}, {}, {40}},
                                       {ExtractField::Pin, {}, {}, {16}}});
    layout.header = {{RecordField::Count, {}, {}, {8, Align::Right, '0'}}};
    layout.trailer = {{RecordField::Sha256, {}, {}, {64}}};
    constexpr int rows = 20'000; // 1.3 MB
    auto file = audit::PrivateFile::create(path);
    ASSERT_TRUE(file);
    ExtractSink sink(layout, facts(), file->device());
    ASSERT_TRUE(sink.begin());
    for (int i = 0; i < rows; ++i)
        ASSERT_TRUE(sink.add(Person{.pin = QByteArray::number(i)}.row()));
    ASSERT_TRUE(sink.finish());
    ASSERT_TRUE(file->commit());
    QFile made(path);
    ASSERT_TRUE(made.open(QIODevice::ReadOnly));
    const QByteArray bytes = made.readAll();
    ASSERT_EQ(bytes.size(), 9 + rows * 65 + 65);
    EXPECT_TRUE(bytes.startsWith("00020000\n"));
    for (int i = 0; i < rows; ++i)
        ASSERT_EQ(bytes.sliced(9 + i * 65 + 48, 16).trimmed(), QByteArray::number(i));
    EXPECT_EQ(bytes.last(65), crypto::sha256(bytes.chopped(65)).toHex() + '\n');
}

} // namespace
} // namespace pindesk::distribution
