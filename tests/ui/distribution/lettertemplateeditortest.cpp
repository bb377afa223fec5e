#include "ui/distribution/lettertemplateeditor.h"
#include "ui/widgets/formfield.h"
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
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
    for (const QWidget* each : m_editor.findChildren<QWidget*>())
        if (each->focusPolicy() != Qt::NoFocus && each->isVisibleTo(&m_editor) && !each->focusProxy() &&
            (qobject_cast<const QLineEdit*>(each) == nullptr ||
             qobject_cast<const QSpinBox*>(each->parentWidget()) == nullptr))
            EXPECT_TRUE(!each->accessibleName().isEmpty() ||
                        (qobject_cast<const QAbstractButton*>(each) != nullptr &&
                         !qobject_cast<const QAbstractButton*>(each)->text().isEmpty()))
                << each->metaObject()->className();
}

} // namespace
} // namespace pindesk::ui
