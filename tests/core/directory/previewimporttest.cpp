#include "core/directory/previewimport.h"
#include "core/directory/rowreason.h"
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace pindesk::directory {
using namespace Qt::StringLiterals;

class PreviewImportTest : public testing::Test {
protected:
    [[nodiscard]] ImportSource fileOf(const QByteArray& text) const {
        QFile file(m_folder.filePath(u"extract.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return fileSource(file.fileName());
    }
    [[nodiscard]] Result<ImportPreview> preview(const QByteArray& text,
                                                const std::optional<ColumnMap>& map = {}) const {
        using namespace std::chrono;
        return previewImport(fileOf(text), map ? map->csv : CsvOptions(), map, year(2026) / 11 / 22);
    }
    /// Why a file cannot be read.
    [[nodiscard]] QString refusal(const QByteArray& text) const {
        const auto read = preview(text);
        return read ? u"accepted"_s : read.error().detail;
    }
    QTemporaryDir m_folder;
};

TEST_F(PreviewImportTest, showsRowsAsTheyWouldBeImported) {
    const auto read =
        preview("LOC,CUST,LAST,ADDR1,ADDR2,HOME_PHONE,Cell,DOB,SSN,E-Mail,note\r\n"
                "1,7, Smith ,12 Elm St,Apt 4,(555) 010-0199,555.010.0100,3/7/1961,123-45-6789,a@b.org,x\r\n");
    ASSERT_TRUE(read) << qPrintable(read.error().detail);
    ASSERT_EQ(read->rows.size(), 1U);
    const PreviewRow& row = read->rows[0];
    EXPECT_EQ(row.line, 2);
    EXPECT_FALSE(row.rejected);
    const std::vector<std::pair<DirectoryField, QString>> cells{
        {DirectoryField::LocationId, u"1"_s},
        {DirectoryField::CustomerId, u"7"_s},
        {DirectoryField::LastName, u"Smith"_s},
        {DirectoryField::ServiceAddress, u"12 Elm St Apt 4"_s},
        {DirectoryField::Phones, u"home 5550100199, cell 5550100100"_s},
        {DirectoryField::BirthDate, u"1961-03-07"_s},
        {DirectoryField::Ssn, u"••••"_s},
        {DirectoryField::Email, u"a@b.org"_s},
        {DirectoryField::City, u""_s}};
    for (const auto& [field, text] : cells)
        EXPECT_EQ(row.cell(field), (PreviewCell{text, {}})) << nameOf(field).data();
    EXPECT_TRUE(read->isWhole);
    EXPECT_EQ(read->separator, ',');
    EXPECT_FALSE(read->encoding) << "all ASCII";
}

TEST_F(PreviewImportTest, tellsWhatIsWrongWithEachCell) {
    const auto read = preview("location_id,customer_id,email,birth_date,ssn\n"
                              "1,7,not-an-address,1900-02-30,1234\n"
                              "1,,a@b.org,1961-03-07,123-45-6789\n"
                              "1,7,a@b.org,,\n"
                              "1,8\n");
    ASSERT_TRUE(read);
    ASSERT_EQ(read->rows.size(), 4U);
    const auto& rows = read->rows;
    EXPECT_EQ(rows[0].cell(DirectoryField::Email), (PreviewCell{{}, reason::notAnAddress}));
    EXPECT_EQ(rows[0].cell(DirectoryField::BirthDate), (PreviewCell{{}, reason::notADate}));
    EXPECT_FALSE(rows[0].rejected);
    ASSERT_TRUE(rows[1].rejected);
    EXPECT_EQ(rows[1].cell(DirectoryField::CustomerId), (PreviewCell{{}, reason::missing}));
    EXPECT_EQ(rows[1].cell(DirectoryField::Email).text, u"a@b.org"_s) << "shown as it is in the source";
    EXPECT_EQ(rows[1].cell(DirectoryField::Ssn).text, u"••••"_s);
    ASSERT_TRUE(rows[2].rejected);
    EXPECT_EQ(rows[2].rejected->reason, reason::repeated);
    ASSERT_TRUE(rows[3].rejected);
    EXPECT_EQ(rows[3].rejected->reason, reason::tooFewFields);
}

TEST_F(PreviewImportTest, readsTheFirstRowsOnly) {
    QByteArray text("location_id,customer_id\n");
    for (int i = 0; i < 20; ++i)
        text += QByteArray::number(i) + ",1\n";
    EXPECT_TRUE(preview(text)->isWhole);
    const auto more = preview(text + "20,1\n");
    EXPECT_FALSE(more->isWhole);
    EXPECT_EQ(more->rows.size(), ImportPreview::mostRows);
}

TEST_F(PreviewImportTest, aMapWithoutTheKeyIsShownAsItIs) {
    const auto read = preview("name,town\nSmith,Bangor\n");
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->map.fields[indexOf(DirectoryField::LocationId)].empty());
    ASSERT_TRUE(read->rows.at(0).rejected);
    EXPECT_EQ(read->rows[0].cell(DirectoryField::City).text, u"Bangor"_s);
    EXPECT_EQ(read->rows[0].cell(DirectoryField::CustomerId).reason, reason::missing);
}

TEST_F(PreviewImportTest, usesTheMapThatIsGiven) {
    const auto map = ColumnMap::fromJson(
        R"({"location_id":"a","customer_id":"b","birth_date":"c","date_format":"dd.MM.yyyy",
            "encoding":"windows-1252","separator":";","extra":["d"]})");
    const auto read = preview("a;b;c;d\n1;2;03.07.1961;caf\xE9\n", *map);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->rows.at(0).cell(DirectoryField::BirthDate).text, u"1961-07-03"_s);
    EXPECT_EQ(read->rows[0].extra, u"{\"d\":\"café\"}"_s);
    EXPECT_EQ(read->separator, ';');
    EXPECT_EQ(preview("a;b\n1;2\n", *map).error().detail, u"no_such_column:c"_s);
}

TEST_F(PreviewImportTest, refusesWhatIsNoExtract) {
    EXPECT_EQ(refusal(""), u"empty"_s);
    EXPECT_EQ(refusal("\n\n"), u"empty"_s);
    EXPECT_EQ(refusal(QByteArray("PK\x03\x04\0\0\0\n1,2\n", 12)), u"binary"_s);
    EXPECT_EQ(refusal("\xFF\xFE"
                      "a,b"),
              u"encoding:utf-16"_s);
    const auto lacking = previewImport(fileSource(m_folder.filePath(u"gone.csv"_s)), {}, {});
    EXPECT_EQ(lacking.error().code, ErrorCode::FileUnreadable);
}

TEST_F(PreviewImportTest, onlyPlainFilesAreWaitedFor) {
    const auto detail = [](const QString& path) { return requirePlainFile(fileSource(path)).error().detail; };
    EXPECT_EQ(detail(m_folder.filePath(u"gone.csv"_s)), u"no_such_file"_s);
    EXPECT_EQ(detail(m_folder.path()), u"is_a_folder"_s);
    EXPECT_EQ(detail(u"/dev/null"_s), u"not_a_file"_s);
    EXPECT_TRUE(requirePlainFile(fileOf("a")));
}

} // namespace pindesk::directory
