#include "ui/distribution/extractlayouteditor.h"
#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <gmock/gmock.h>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using namespace distribution;
namespace {

class ExtractLayoutEditorTest : public testing::Test {
protected:
    void SetUp() override {
        m_editor.resize(900, 900);
        m_editor.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_editor));
    }
    template <class Widget>
    Widget* named(const QString& name) {
        for (Widget* each : m_editor.findChildren<Widget*>())
            if (each->isVisibleTo(&m_editor) && each->accessibleName() == name)
                return each;
        for (auto* each : m_editor.findChildren<QAbstractButton*>())
            if (auto* button = qobject_cast<Widget*>(each);
                button != nullptr && each->isVisibleTo(&m_editor) && each->text().remove(u'&') == name)
                return button;
        ADD_FAILURE() << "no " << qPrintable(name);
        return nullptr;
    }
    void press(const QString& button) { QTest::keyClick(named<QAbstractButton>(button), Qt::Key_Space); }
    /// Chooses by the keyboard, as nobody without a mouse can do otherwise.
    void choose(const QString& box, const QString& words) {
        auto* found = named<QComboBox>(box);
        ASSERT_NE(found, nullptr);
        const int wanted = found->findText(words, Qt::MatchStartsWith);
        ASSERT_GE(wanted, 0) << qPrintable(words);
        while (found->currentIndex() != wanted)
            QTest::keyClick(found, found->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    void type(const QString& field, const QString& text) {
        auto* line = named<QLineEdit>(field);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    QTableView& table() { return *named<QTableView>(u"Columns of an account's line"_s); }
    void chooseColumn(int row) {
        QTableView& columns = table();
        QTest::keyClick(&columns, Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(&columns, Qt::Key_Down);
        ASSERT_EQ(columns.currentIndex().row(), row);
    }
    QString preview() { return named<QPlainTextEdit>(u"What the file looks like"_s)->toPlainText(); }
    QString screen() {
        QString text;
        for (const QLabel* label : m_editor.findChildren<QLabel*>())
            if (label->isVisibleTo(&m_editor))
                text += label->text() + u'\n';
        return text;
    }
    std::vector<ExtractField> fields() {
        std::vector<ExtractField> list;
        for (const ExtractColumn& column : m_editor.extractLayout().columns)
            list.push_back(column.field);
        return list;
    }

    ExtractLayoutEditor m_editor;
};

TEST_F(ExtractLayoutEditorTest, givesBackWhatItShows) {
    for (const ExtractLayout& layout : exampleExtractLayouts()) {
        m_editor.setExtractLayout(layout);
        EXPECT_EQ(m_editor.extractLayout(), layout) << qPrintable(layout.name);
        EXPECT_TRUE(m_editor.isUsable());
    }
}

TEST_F(ExtractLayoutEditorTest, looksChangeNothing) {
    const QSignalSpy changes(&m_editor, &ExtractLayoutEditor::changed);
    m_editor.setExtractLayout(exampleExtractLayouts().back());
    for (int row = 0; row < 5; ++row)
        chooseColumn(row);
    EXPECT_EQ(changes.count(), 0);
    EXPECT_EQ(m_editor.extractLayout(), exampleExtractLayouts().back());
}

TEST_F(ExtractLayoutEditorTest, refusesPostcardsAndSaysWhy) {
    choose(u"How the PIN travels"_s, u"On a postcard"_s);
    EXPECT_FALSE(m_editor.isUsable());
    EXPECT_TRUE(screen().contains(u"a postcard shows the PIN to everybody who handles it"_s));
    EXPECT_TRUE(named<QComboBox>(u"How the PIN travels"_s)->accessibleDescription().contains(u"postcard"_s));
    EXPECT_EQ(preview(), QString());
    choose(u"How the PIN travels"_s, u"Inside"_s);
    EXPECT_TRUE(m_editor.isUsable());
    EXPECT_FALSE(screen().contains(u"postcard shows"_s));
    EXPECT_TRUE(preview().contains(u"7KQ2M"_s));
}

TEST_F(ExtractLayoutEditorTest, previewFollowsTheFile) {
    EXPECT_TRUE(preview().startsWith(u"Location ID,Customer ID,PIN,Name"_s));
    EXPECT_TRUE(preview().contains(u"'=SUM(A1:A9) Ltd"_s));
    choose(u"Separator of columns"_s, u"Semicolon"_s);
    EXPECT_TRUE(preview().startsWith(u"Location ID;Customer ID;PIN;Name"_s));
    press(u"Titles in the first line"_s);
    EXPECT_TRUE(preview().startsWith(u"0010045;338;7KQ2M;Maria Lopez"_s));
    choose(u"Quotes"_s, u"Around"_s);
    EXPECT_TRUE(preview().startsWith(u"\"0010045\";\"338\";"_s));
    choose(u"Encoding"_s, u"US-ASCII"_s);
    EXPECT_TRUE(preview().contains(u"Zo? O?Brien"_s));
    EXPECT_TRUE(screen().contains(u"that the encoding lacks"_s));
    choose(u"Formulas in names and addresses"_s, u"As they are"_s);
    EXPECT_TRUE(screen().contains(u"Only a file for a billing system"_s));
    press(u"Read by a billing system and no spreadsheet"_s);
    EXPECT_TRUE(preview().contains(u"\"=SUM(A1:A9) Ltd\""_s));
}

TEST_F(ExtractLayoutEditorTest, columnsComeGoAndMoveByTheKeyboard) {
    const auto before = fields();
    QStringList told;
    QObject::connect(&m_editor, &ExtractLayoutEditor::announced, &m_editor,
                     [&told](const QString& sentence) { told << sentence; });
    chooseColumn(1);
    choose(u"Content to add"_s, u"E-mail address"_s);
    press(u"Add"_s);
    EXPECT_EQ(fields()[2], ExtractField::Email);
    EXPECT_EQ(m_editor.extractLayout().columns[2].title, u"E-mail address"_s);
    EXPECT_EQ(told.takeLast(), u"E-mail address added as column 3."_s);
    QTest::keyClick(&table(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(fields()[1], ExtractField::Email);
    EXPECT_EQ(table().currentIndex().row(), 1);
    press(u"Down"_s);
    EXPECT_EQ(fields()[2], ExtractField::Email);
    EXPECT_EQ(told.takeLast(), u"E-mail address is column 3 now."_s);
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_EQ(fields(), before);
    EXPECT_EQ(told.takeLast(), u"E-mail address removed."_s);
}

TEST_F(ExtractLayoutEditorTest, buttonsThatCannotBeUsedSayWhy) {
    chooseColumn(0);
    EXPECT_FALSE(named<QAbstractButton>(u"Up"_s)->isEnabled());
    EXPECT_EQ(named<QAbstractButton>(u"Up"_s)->toolTip(), u"It is the first."_s);
    for (std::size_t left = fields().size(); left > 0; --left)
        QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_EQ(fields(), std::vector<ExtractField>());
    EXPECT_FALSE(named<QAbstractButton>(u"Remove"_s)->isEnabled());
    EXPECT_TRUE(screen().contains(u"There is no column with the PIN."_s));
    EXPECT_TRUE(screen().contains(u"There is no column with the account number"_s));
}

TEST_F(ExtractLayoutEditorTest, titlesAreTypedInto) {
    chooseColumn(2);
    type(u"Title"_s, u"Secret"_s);
    EXPECT_EQ(m_editor.extractLayout().columns[2].title, u"Secret"_s);
    EXPECT_TRUE(preview().startsWith(u"Location ID,Customer ID,Secret,"_s));
    type(u"Title"_s, u"=1"_s);
    EXPECT_TRUE(screen().contains(u"A spreadsheet would take this for a formula."_s));
    EXPECT_EQ(named<QLineEdit>(u"Title"_s)->text(), u"=1"_s);
    EXPECT_EQ(table().model()->index(2, 4).data().toString(),
              u"A spreadsheet would take this for a formula."_s);
    EXPECT_EQ(named<QTabWidget>(QString())->tabText(0), u"Each account: 1 to mend"_s);
}

TEST_F(ExtractLayoutEditorTest, fixedWidthHasPlacesAndARuler) {
    m_editor.setExtractLayout(exampleExtractLayouts().back());
    const QStringList lines = preview().split(u'\n');
    EXPECT_TRUE(lines[0].startsWith(u"1       10        20"_s));
    EXPECT_TRUE(lines[1].startsWith(u"H20260309140530000000042000000005"_s));
    EXPECT_EQ(lines[2].sliced(65, 5), u"7KQ2M"_s);
    EXPECT_EQ(lines[0].indexOf(u"70"_s), 68); // ends at place 70
    EXPECT_EQ(table().model()->index(3, 2).data().toString(), u"66–81"_s);
    chooseColumn(3);
    auto* width = named<QSpinBox>(u"Width"_s);
    width->selectAll();
    QTest::keyClicks(width, u"4"_s);
    EXPECT_EQ(m_editor.extractLayout().columns[3].place.width, 4);
    EXPECT_TRUE(screen().contains(u"5 of them left out"_s));
    width->selectAll();
    QTest::keyClicks(width, u"8"_s);
    choose(u"Stands"_s, u"at the right"_s);
    EXPECT_EQ(preview().split(u'\n')[2].sliced(65, 8), u"   7KQ2M"_s);
    type(u"Filled up with"_s, u"0"_s);
    EXPECT_TRUE(screen().contains(u"could be taken for a part of the number"_s));
    QKeyEvent accented(QEvent::KeyPress, Qt::Key_Eacute, Qt::NoModifier, u"é"_s);
    named<QLineEdit>(u"Filled up with"_s)->selectAll();
    QApplication::sendEvent(named<QLineEdit>(u"Filled up with"_s), &accented);
    EXPECT_TRUE(screen().contains(u"Type one character to fill up with"_s));
    QTest::keyClick(named<QLineEdit>(u"Filled up with"_s), Qt::Key_Backspace);
    EXPECT_TRUE(m_editor.isUsable());
}

TEST_F(ExtractLayoutEditorTest, recordsBeforeAndAfter) {
    auto* tabs = named<QTabWidget>(QString());
    tabs->setCurrentIndex(2);
    for (const auto& words : {u"Fixed text"_s, u"Number of accounts"_s, u"Checksum (SHA-256)"_s}) {
        choose(u"Content to add"_s, words);
        press(u"Add"_s);
    }
    const auto trailer = m_editor.extractLayout().trailer;
    ASSERT_EQ(trailer.size(), 3U);
    EXPECT_EQ(trailer[1].field, RecordField::Count);
    EXPECT_EQ(trailer[2].place.width, 64);
    QTest::keyClick(named<QTableView>(u"Columns of the record after all accounts"_s), Qt::Key_Home,
                    Qt::ControlModifier);
    type(u"Text"_s, u"T"_s);
    EXPECT_TRUE(preview().contains(u"\nT,000000005,"_s)) << qPrintable(preview());
    tabs->setCurrentIndex(1);
    EXPECT_EQ(named<QComboBox>(u"Content to add"_s)->findText(u"Checksum (SHA-256)"_s), -1);
    choose(u"Content to add"_s, u"Date"_s);
    press(u"Add"_s);
    choose(u"Written as"_s, u"dd.MM.yyyy"_s);
    EXPECT_TRUE(screen().contains(u"The width is too small"_s));
    auto* width = named<QSpinBox>(u"Width"_s);
    width->selectAll();
    QTest::keyClicks(width, u"10"_s);
    EXPECT_TRUE(preview().startsWith(u"09.03.2026\n"_s));
}

TEST_F(ExtractLayoutEditorTest, everythingInReachHasAName) {
    for (const ExtractLayout& layout : exampleExtractLayouts()) {
        m_editor.setExtractLayout(layout);
        for (const QWidget* each : m_editor.findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(each);
            const bool isReached = (each->focusPolicy() & Qt::TabFocus) != 0 &&
                                   each->isVisibleTo(&m_editor) && each->focusProxy() == nullptr;
            const bool hasName =
                !each->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
            EXPECT_TRUE(!isReached || hasName || each->inherits("QTabBar") || each->inherits("QTabWidget"))
                << each->metaObject()->className() << ' ' << qPrintable(each->objectName());
        }
    }
}

} // namespace
} // namespace pindesk::ui
