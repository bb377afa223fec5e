#include "ui/distribution/lettertemplateeditor.h"
#include "ui/widgets/formfield.h"
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <gmock/gmock.h>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using namespace letters;
namespace {

class LetterTemplateEditorTest : public testing::Test {
protected:
    void SetUp() override {
        m_editor.resize(1100, 1000);
        m_editor.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_editor));
        ASSERT_TRUE(showsPage());
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
    bool showsPage() {
        auto* page = named<QLabel>(u"What the letter looks like"_s);
        return QTest::qWaitFor(
            [page] { return page->isEnabled() && !page->pixmap(Qt::ReturnByValue).isNull(); }, 20'000);
    }
    bool shows(const QString& words) {
        return QTest::qWaitFor(
            [this, &words] {
                for (const FormField* field : m_editor.findChildren<FormField*>())
                    if (field->problem().contains(words))
                        return true;
                return false;
            },
            20'000);
    }

    LetterTemplateEditor m_editor;
};

TEST_F(LetterTemplateEditorTest, givesBackWhatWasSet) {
    LetterTemplate letter = standardTemplate();
    letter.pageSize = PageSize::A4;
    letter.duplex = true;
    letter.window = {WindowPreset::Custom, {20, 50, 90, 30}};
    letter.margins = {21, 12, 15, 18};
    letter.fontFamily = u"DejaVu Serif"_s;
    letter.fontSize = 11;
    letter.sender = u"Riverside Water"_s;
    letter.defaultLanguage = u"fr"_s;
    const QSignalSpy changes(&m_editor, &LetterTemplateEditor::changed);
    m_editor.setTemplate(letter);
    EXPECT_EQ(m_editor.letterTemplate(), letter);
    EXPECT_EQ(changes.size(), 0);
}

TEST_F(LetterTemplateEditorTest, textsOfEachLanguageAreKept) {
    auto* language = named<QComboBox>(u"Language"_s);
    auto* subject = named<QLineEdit>(u"Subject"_s);
    const LetterTemplate before = m_editor.letterTemplate();
    subject->setFocus();
    subject->selectAll();
    QTest::keyClicks(subject, u"Your PIN"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    EXPECT_EQ(subject->text(), before.texts[u"es"_s].subject);
    LetterTemplate after = before;
    after.texts[u"en"_s].subject = u"Your PIN"_s;
    EXPECT_EQ(m_editor.letterTemplate(), after);
}

TEST_F(LetterTemplateEditorTest, aButtonInsertsItsFieldAndProblemsStandAtTheText) {
    auto* body = named<QPlainTextEdit>(u"Text in Markdown"_s);
    const QSignalSpy changes(&m_editor, &LetterTemplateEditor::changed);
    body->setFocus();
    QTest::keyClick(body, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(body, u"Number "_s);
    EXPECT_TRUE(shows(u"lacks {pin}"_s));
    EXPECT_FALSE(m_editor.isUsable());
    for (const char* field : {"Insert {account}", "Insert {pin}"})
        QTest::keyClick(named<QAbstractButton>(QLatin1StringView(field)), Qt::Key_Space);
    EXPECT_EQ(body->toPlainText(), u"Number {account}{pin}"_s);
    EXPECT_TRUE(showsPage());
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_editor.isUsable(); }, 20'000));
    EXPECT_GT(changes.size(), 0);
}

TEST_F(LetterTemplateEditorTest, aWindowOfYourOwnHasItsPlace) {
    auto* window = named<QComboBox>(u"Window of the envelope"_s);
    window->setFocus();
    QTest::keyClick(window, Qt::Key_End);
    auto* top = named<QSpinBox>(u"Window from the top"_s);
    ASSERT_NE(top, nullptr);
    top->setFocus();
    top->selectAll();
    QTest::keyClicks(top, u"250"_s);
    QTest::keyClick(top, Qt::Key_Tab);
    EXPECT_EQ(m_editor.letterTemplate().window.custom.y(), 250);
    EXPECT_TRUE(shows(u"window"_s));
}

TEST_F(LetterTemplateEditorTest, everythingHasAName) {
    for (const QWidget* each : m_editor.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(each);
        const bool isReached =
            (each->focusPolicy() & Qt::TabFocus) != 0 && each->isVisibleTo(&m_editor) && !each->focusProxy();
        EXPECT_TRUE(!isReached || !each->accessibleName().isEmpty() ||
                    (button != nullptr && !button->text().isEmpty()))
            << each->metaObject()->className();
    }
}

TEST_F(LetterTemplateEditorTest, languagesComeAndGo) {
    auto* language = named<QComboBox>(u"Language"_s);
    auto* other = named<QComboBox>(u"Another language"_s);
    auto* remove = named<QAbstractButton>(u"Remove"_s);
    auto* isDefault = named<QCheckBox>(u"Customers of other languages get this text"_s);
    EXPECT_FALSE(remove->isEnabled()) << "customers of other languages get it";
    while (other->currentText() != u"German"_s && other->currentIndex() + 1 < other->count())
        QTest::keyClick(other, Qt::Key_Down);
    QTest::keyClick(named<QAbstractButton>(u"Add"_s), Qt::Key_Space);
    EXPECT_EQ(language->currentText(), u"German"_s);
    LetterTemplate letter = m_editor.letterTemplate();
    EXPECT_EQ(letter.texts[u"de"_s], letter.texts[u"en"_s]) << "to be translated";
    QTest::keyClick(isDefault, Qt::Key_Space);
    EXPECT_EQ(m_editor.letterTemplate().defaultLanguage, u"de"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    EXPECT_EQ(language->currentText(), u"English"_s);
    QTest::keyClick(remove, Qt::Key_Space);
    EXPECT_EQ(m_editor.letterTemplate().texts.keys(), (QStringList{u"de"_s, u"es"_s, u"fr"_s}));
    EXPECT_EQ(language->currentText(), u"German"_s);
}

TEST_F(LetterTemplateEditorTest, spacesThatKeepWordsTogetherStay) {
    LetterTemplate letter = standardTemplate();
    letter.texts[u"fr"_s].body += u"Bonjour\u00a0!"_s;
    letter.defaultLanguage = u"fr"_s;
    m_editor.setTemplate(letter);
    QTest::keyClicks(named<QLineEdit>(u"Subject"_s), u"x"_s);
    EXPECT_EQ(m_editor.letterTemplate().texts[u"fr"_s].body, letter.texts[u"fr"_s].body);
}

TEST_F(LetterTemplateEditorTest, aSampleIsSavedAsPdf) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.pdf"_s);
    const QSignalSpy told(&m_editor, &LetterTemplateEditor::told);
    auto* save = named<QAbstractButton>(u"Save a sample as PDF…"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return save->isEnabled(); }, 20'000));
    QTest::keyClick(save, Qt::Key_Space);
    auto* dialog = m_editor.findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 20'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
}

TEST_F(LetterTemplateEditorTest, whoMayNotChangeItStillLooksAtEveryLanguage) {
    m_editor.setReadOnly(true);
    EXPECT_FALSE(named<QLineEdit>(u"Subject"_s)->isEnabled());
    EXPECT_FALSE(named<QAbstractButton>(u"Add"_s)->isEnabled());
    auto* language = named<QComboBox>(u"Language"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    EXPECT_EQ(language->currentText(), u"Spanish"_s);
    EXPECT_TRUE(named<QAbstractButton>(u"Save a sample as PDF…"_s) != nullptr);
}

} // namespace
} // namespace pindesk::ui
