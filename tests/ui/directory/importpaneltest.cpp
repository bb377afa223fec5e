#include "ui/directory/importpanel.h"
#include "tests/ui/pagetest.h"
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QWheelEvent>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

/// A page with nothing but the import.
class ImportPage : public Page {
public:
    ImportPage()
        : Page({u"import"_s, u"Import"_s, "import", {}}) {
        content().addWidget(&panel);
    }
    ~ImportPage() override { panel.setParent(nullptr); }
    ImportPanel panel;

protected:
    void opened() override { panel.open(*workplace().imports); }
    void closed() override { panel.close(); }
};

} // namespace

class ImportPanelTest : public PageTest {
protected:
    ImportPanelTest() { open(m_import, u"admin1"_s); }

    QString fileOf(const QByteArray& text, const QString& name = u"extract.csv"_s) const {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    void enter(const QString& path) {
        auto* line = named<QLineEdit>(u"File of the customer system"_s);
        line->selectAll();
        QTest::keyClicks(line, path);
        QTest::keyClick(line, Qt::Key_Return);
    }
    /// Enters a file and waits for its first rows.
    void read(const QByteArray& text) {
        enter(fileOf(text));
        ASSERT_TRUE(waitFor(u"would be imported"_s)) << qPrintable(screen());
        ASSERT_TRUE(holds([&] { return preview().rowCount() > 0; }));
    }
    void choose(const QString& field, const QString& column) {
        auto* box = named<QComboBox>(field);
        ASSERT_NE(box, nullptr);
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != column; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        EXPECT_EQ(box->currentText(), column);
    }
    [[nodiscard]] QString chosen(const QString& field) const {
        return named<QComboBox>(field)->currentText();
    }
    [[nodiscard]] const QAbstractItemModel& preview() const {
        return *named<QTableView>(u"The first rows as they would be imported"_s)->model();
    }
    /// The words of the row in the preview, and of the rows of the list of problems.
    [[nodiscard]] static QString rowText(const QAbstractItemModel& model, int row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        return cells.join(u'|');
    }
    /// What a choice of a file ends with.
    void answer(const QString& path) {
        auto* dialog = m_import.findChild<QFileDialog*>();
        ASSERT_NE(dialog, nullptr);
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
    }
    [[nodiscard]] bool isUsable(const QString& button) const {
        return named<QAbstractButton>(button)->isEnabled();
    }
    [[nodiscard]] int accounts() const {
        return m_site.files.ask(u"SELECT COUNT(*) FROM directory_account"_s).toInt();
    }
    static QByteArray manyRows(int count) {
        QByteArray rows("location_id,customer_id,last_name\n");
        for (int i = 0; i < count; ++i)
            rows += "L" + QByteArray::number(i) + ",1,Smith\n";
        return rows;
    }

    QTemporaryDir m_folder;
    ImportPage m_import;
};
PINDESK_ON_BOTH_DATABASES(ImportPanelTest);

TEST_P(ImportPanelTest, goesFromAFileToTheRejectedRows) {
    expectNames();
    read("LID,CID,Surname,E-Mail,DOB,shoe\n"
         "1,7,Smith,a@b.org,1961-03-07,x\n"
         "1,8,Jones,nonsense,1961-03-07,x\n"
         "1,,Gray,,,x\n");
    expectNames();
    EXPECT_EQ(chosen(u"Location ID"_s), u"LID"_s);
    EXPECT_EQ(chosen(u"Last name"_s), u"Surname"_s);
    EXPECT_EQ(chosen(u"City"_s), u"(none)"_s);
    EXPECT_TRUE(screen().contains(u"Not used: shoe"_s)) << qPrintable(screen());
    EXPECT_EQ(rowText(preview(), 0), u"2|Imported|1|7|Smith|a@b.org|1961-03-07"_s);
    EXPECT_EQ(rowText(preview(), 1),
              u"3|Imported without: E-mail|1|8|Jones|not an e-mail address|1961-03-07"_s);
    EXPECT_EQ(rowText(preview(), 2), u"4|Rejected: missing|1|missing|Gray||"_s);
    EXPECT_TRUE(screen().contains(u"Of these 3 rows 1 would be rejected; 1 fields would be left empty."_s));

    press(u"&Dry run"_s);
    ASSERT_TRUE(waitFor(u"Dry run: nothing was changed"_s)) << qPrintable(screen());
    EXPECT_EQ(accounts(), 0);
    press(u"&Import"_s);
    ASSERT_TRUE(waitFor(u"The directory is up to date."_s)) << qPrintable(screen());
    EXPECT_EQ(accounts(), 2);
    const auto& problems = *named<QTableView>(u"What was wrong with rows"_s)->model();
    ASSERT_EQ(problems.rowCount(), 2);
    EXPECT_EQ(rowText(problems, 0), u"4|Row rejected|CID|missing"_s);
    EXPECT_EQ(rowText(problems, 1), u"3|Field left empty|E-Mail|not an e-mail address"_s);

    press(u"Save the rejected rows…"_s);
    answer(m_folder.filePath(u"rejected.csv"_s));
    ASSERT_TRUE(waitFor(u"Only you may read it"_s));
    QFile saved(m_folder.filePath(u"rejected.csv"_s));
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(saved.readAll(),
              "kind,line,column,reason\r\nrejected,4,CID,missing\r\nwarning,3,E-Mail,not_an_address\r\n");
}

TEST_P(ImportPanelTest, saysBesideTheFileWhatIsWrongWithIt) {
    read("location_id,customer_id,last_name\n1,7,Smith\n");
    choose(u"Organization"_s, u"last_name"_s);
    choose(u"Last name"_s, u"(none)"_s);
    const std::vector<std::pair<QString, QString>> cases{
        {fileOf("", u"empty.csv"_s), u"The file of customers is empty."_s},
        {fileOf(QByteArray("PK\x03\x04\0\0\n", 7), u"book.xlsx"_s), u"The file of customers is not text."_s},
        {fileOf("\xFF\xFEl\0i\0d\0", u"wide.csv"_s), u"is in utf-16. Save it as UTF-8"_s},
        {fileOf("\"location_id,customer_id\n1,2\n", u"quote.csv"_s), u"cannot be read (a quote"_s},
        {m_folder.path(), u"is a folder. Choose a file in it."_s},
        {m_folder.filePath(u"gone.csv"_s), u"There is no file %1."_s.arg(m_folder.filePath(u"gone.csv"_s))},
        {u"/dev/null"_s, u"/dev/null is not a plain file."_s},
    };
    for (const auto& [path, words] : cases) {
        enter(path);
        EXPECT_TRUE(waitFor(words)) << qPrintable(path + u'\n' + screen());
        EXPECT_EQ(named<QLineEdit>(u"File of the customer system"_s)->text(), path)
            << "what was entered stays";
        EXPECT_EQ(chosen(u"Organization"_s), u"last_name"_s);
        EXPECT_FALSE(isUsable(u"&Import"_s)) << qPrintable(path);
    }
    enter(u"\"file://%1\""_s.arg(m_folder.filePath(u"extract.csv"_s)));
    ASSERT_TRUE(holds([&] { return isUsable(u"&Import"_s); })) << qPrintable(screen());
    EXPECT_EQ(chosen(u"Organization"_s), u"last_name"_s);
    EXPECT_EQ(chosen(u"Last name"_s), u"(none)"_s);
}

TEST_P(ImportPanelTest, wantsTheAccountNumberAndEachColumnOnce) {
    read("location_id,number,last_name\n1,7,Smith\n");
    EXPECT_TRUE(screen().contains(u"Choose its column"_s)) << qPrintable(screen());
    EXPECT_FALSE(isUsable(u"&Import"_s));
    EXPECT_EQ(named<QAbstractButton>(u"&Import"_s)->accessibleDescription(),
              u"Choose first which column is what."_s);
    EXPECT_TRUE(screen().contains(u"Choose first which column is what."_s)) << "said beside the buttons too";
    EXPECT_EQ(rowText(preview(), 0), u"2|Rejected: missing|1|missing|Smith"_s);
    choose(u"Customer ID"_s, u"location_id"_s);
    EXPECT_TRUE(screen().contains(u"The column location_id is chosen for Location ID too."_s))
        << qPrintable(screen());
    EXPECT_FALSE(isUsable(u"&Dry run"_s));
    choose(u"Customer ID"_s, u"number"_s);
    EXPECT_TRUE(isUsable(u"&Import"_s));
    ASSERT_TRUE(holds([&] { return rowText(preview(), 0) == u"2|Imported|1|7|Smith"_s; }));
}

TEST_P(ImportPanelTest, joinsColumns) {
    read("location_id,customer_id,street,floor\n1,7,12 Elm St,3rd\n");
    press(u"Service address: join another column"_s);
    EXPECT_FALSE(isUsable(u"Service address: join another column"_s));
    choose(u"Service address: another column"_s, u"floor"_s);
    ASSERT_TRUE(holds([&] { return rowText(preview(), 0) == u"2|Imported|1|7|12 Elm St 3rd"_s; }));
    choose(u"Service address: another column"_s, u"(none)"_s);
    ASSERT_TRUE(holds([&] { return rowText(preview(), 0) == u"2|Imported|1|7|12 Elm St"_s; }));
}

TEST_P(ImportPanelTest, readsDatesAndEncodingsAsIsSaid) {
    read("location_id,customer_id,last_name,birth_date\n1,7,Nu\xF1"
         "ez,03.07.1961\n");
    EXPECT_EQ(rowText(preview(), 0), u"2|Imported without: Birth date|1|7|Nuñez|not a date"_s);
    auto* dates = named<QComboBox>(u"Birth dates are written as"_s);
    QTest::keyClicks(dates->lineEdit(), u"dd.MM"_s);
    EXPECT_TRUE(screen().contains(u"Write day, month and year"_s));
    EXPECT_FALSE(isUsable(u"&Import"_s));
    QTest::keyClicks(dates->lineEdit(), u".yyyy"_s);
    ASSERT_TRUE(holds([&] { return rowText(preview(), 0) == u"2|Imported|1|7|Nuñez|1961-07-03"_s; }));
    EXPECT_TRUE(isUsable(u"&Import"_s));
    choose(u"Encoding"_s, u"UTF-8"_s);
    EXPECT_TRUE(waitFor(u"Some rows are not in this encoding. Choose another."_s));
    choose(u"Encoding"_s, u"Windows-1252"_s);
    ASSERT_TRUE(holds([&] { return rowText(preview(), 0) == u"2|Imported|1|7|Nuñez|1961-07-03"_s; }));
    EXPECT_FALSE(screen().contains(u"not in this encoding"_s));
    choose(u"Columns are separated by"_s, u"semicolon"_s);
    EXPECT_TRUE(waitFor(u"No column has a name that is known."_s)) << qPrintable(screen());
}

TEST_P(ImportPanelTest, mapsAreThoseOfTheCommandLine) {
    read("LOC;KEY;MAIL;METER\n1;7;a@b.org;88\n");
    const QString path =
        fileOf(R"({"location_id":"loc","customer_id":"KEY","extra.meter":"METER","email":"gone",
                                    "date_format":"dd.MM.yyyy","separator":";"})",
               u"map.json"_s);
    press(u"&Load a map…"_s);
    answer(path);
    ASSERT_TRUE(waitFor(u"The map is loaded, but the file has no column gone."_s)) << qPrintable(screen());
    EXPECT_TRUE(waitFor(u"Kept as items of the site's own: meter"_s)) << qPrintable(screen());
    EXPECT_EQ(chosen(u"E-mail"_s), u"(none)"_s);
    ASSERT_TRUE(holds([&] { return rowText(preview(), 0) == u"2|Imported|1|7|{\"meter\":\"88\"}"_s; }))
        << qPrintable(rowText(preview(), 0));
    press(u"&Save the map…"_s);
    const QString saved = m_folder.filePath(u"saved.json"_s);
    answer(saved);
    ASSERT_TRUE(waitFor(u"The map is in"_s));
    QFile file(saved);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto map = directory::ColumnMap::fromJson(file.readAll());
    ASSERT_TRUE(map);
    EXPECT_EQ(map->fields[0].at(0).column, u"LOC"_s);
    EXPECT_EQ(map->extra.at(0).name, "meter");
    EXPECT_EQ(map->csv.separator, ';');
    EXPECT_EQ(map->dateFormats.size(), 1U);
    press(u"&Load a map…"_s);
    answer(fileOf("{", u"bad.json"_s));
    EXPECT_TRUE(waitFor(u"The column map is not valid JSON"_s));
    EXPECT_EQ(chosen(u"Customer ID"_s), u"KEY"_s) << "what was entered stays";
}

TEST_P(ImportPanelTest, aFileThatVanishesIsTold) {
    read("location_id,customer_id\n1,7\n");
    QFile::remove(m_folder.filePath(u"extract.csv"_s));
    press(u"&Import"_s);
    EXPECT_TRUE(waitFor(u"There is no file"_s)) << qPrintable(screen());
    EXPECT_EQ(accounts(), 0);
    EXPECT_TRUE(isUsable(u"&Import"_s)) << "it may be back";
}

TEST_P(ImportPanelTest, progressMovesAndCancelKeepsWhatIsIn) {
    read(manyRows(120'000));
    QSignalSpy ended(&m_import.panel, &ImportPanel::ended);
    press(u"&Import"_s);
    EXPECT_TRUE(m_import.panel.isRunning());
    EXPECT_FALSE(named<QLineEdit>(u"File of the customer system"_s)->isEnabled());
    auto* bar = named<QProgressBar>(u"Progress of the import"_s);
    ASSERT_TRUE(holds([&] { return bar->maximum() > 0 && bar->value() > 0; })) << "it moves";
    EXPECT_TRUE(screen().contains(u" a second · "_s) && screen().contains(u" left"_s))
        << qPrintable(screen());
    EXPECT_EQ(m_import.focusWidget(), named<QAbstractButton>(u"Cancel the import"_s));
    press(u"Cancel the import"_s);
    ASSERT_TRUE(waitFor(u"The import was cancelled."_s)) << qPrintable(screen());
    EXPECT_EQ(ended.count(), 1);
    EXPECT_GT(accounts(), 0);
    EXPECT_LT(accounts(), 120'000);
    press(u"&Import"_s);
    ASSERT_TRUE(waitFor(u"The directory is up to date."_s)) << qPrintable(screen());
    EXPECT_EQ(accounts(), 120'000);
}

TEST_P(ImportPanelTest, manyMissingAreMarkedOnlyWhenAsked) {
    read(manyRows(5));
    press(u"&Import"_s);
    ASSERT_TRUE(waitFor(u"The directory is up to date."_s));
    const auto missing = [&] {
        return m_site.files.ask(u"SELECT COUNT(*) FROM directory_account WHERE missing_since IS NOT NULL"_s)
            .toInt();
    };
    read("location_id,customer_id,last_name\nL0,1,Smith\n");
    press(u"&Import"_s);
    ASSERT_TRUE(waitFor(u"4 accounts, more than half, are not in this file"_s)) << qPrintable(screen());
    EXPECT_EQ(missing(), 0);
    press(u"Mark them missing"_s);
    ASSERT_TRUE(waitFor(u"The directory is up to date."_s)) << qPrintable(screen());
    EXPECT_EQ(missing(), 4);
}

TEST_P(ImportPanelTest, anImportSurvivesALock) {
    read(manyRows(30'000));
    press(u"&Import"_s);
    m_import.close();
    ASSERT_TRUE(holds([&] { return !m_import.panel.isRunning(); }));
    open(m_import, u"admin1"_s);
    EXPECT_TRUE(waitFor(u"The directory is up to date."_s)) << qPrintable(screen());
    EXPECT_EQ(accounts(), 30'000);
    m_import.panel.reset();
    EXPECT_FALSE(screen().contains(u"up to date"_s)) << "nothing stays for the next person";
    EXPECT_TRUE(named<QLineEdit>(u"File of the customer system"_s)->text().isEmpty());
}

TEST_P(ImportPanelTest, readsAQueryOfTheCustomerSystem) {
    const test::TestDatabase customers(storage::SiteUrl::Product::Sqlite);
    ASSERT_TRUE(customers.connect());
    customers.ask(u"CREATE TABLE customer AS SELECT 7 AS lid, 8 AS cid, 'Gray' AS surname"_s);
    QTest::keyClick(named<QAbstractButton>(u"A database &query"_s), Qt::Key_Space);
    expectNames();
    EXPECT_FALSE(isUsable(u"&Read the first rows"_s));
    choose(u"Database"_s, u"SQLite"_s);
    QTest::keyClicks(named<QLineEdit>(u"Connection"_s), u"database="_s + customers.url().path);
    QTest::keyClicks(named<QPlainTextEdit>(u"Query"_s), u"SELECT * FROM nobody"_s);
    press(u"&Read the first rows"_s);
    EXPECT_TRUE(waitFor(u"The source refuses the query"_s)) << qPrintable(screen());
    auto* query = named<QPlainTextEdit>(u"Query"_s);
    query->selectAll();
    QTest::keyClicks(query, u"SELECT * FROM customer"_s);
    press(u"&Read the first rows"_s);
    ASSERT_TRUE(waitFor(u"Nothing is wrong with these 1 rows."_s)) << qPrintable(screen());
    EXPECT_EQ(rowText(preview(), 0), u"1|Imported|7|8|Gray"_s);
    press(u"&Import"_s);
    ASSERT_TRUE(waitFor(u"The directory is up to date."_s)) << qPrintable(screen());
    EXPECT_EQ(m_site.files.ask(u"SELECT source FROM import_run"_s).toString(), u"QSQLITE query"_s);
    EXPECT_EQ(accounts(), 1);
}

TEST_P(ImportPanelTest, aNameThatStandsTwiceCannotBeChosen) {
    read("location_id,customer_id,email,email,,last_name\n1,7,a@b.org,c@d.org,x,Smith\n");
    EXPECT_TRUE(screen().contains(u"Cannot be used, because the name stands more than once: email"_s))
        << qPrintable(screen());
    auto* box = named<QComboBox>(u"E-mail"_s);
    EXPECT_EQ(box->currentText(), u"(none)"_s);
    EXPECT_EQ(box->count(), 4) << "none and three columns with a name of their own";
    EXPECT_TRUE(isUsable(u"&Import"_s));
}

TEST_P(ImportPanelTest, theWheelChangesNoChoice) {
    read("location_id,customer_id,last_name\n1,7,Smith\n");
    auto* box = named<QComboBox>(u"Customer ID"_s);
    const QPointF middle = QRectF(box->rect()).center();
    QWheelEvent turn(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &turn);
    EXPECT_EQ(box->currentText(), u"customer_id"_s);
}

} // namespace pindesk::ui
