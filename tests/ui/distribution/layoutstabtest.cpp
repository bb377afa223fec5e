#include "ui/distribution/layoutstab.h"
#include "core/distribution/extractlayoutdocument.h"
#include "core/letters/templatedocument.h"
#include "tests/ui/pagetest.h"
#include "ui/distribution/distributionpage.h"
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using distribution::BatchFormat;
using distribution::ExtractLayout;
using distribution::StoredLayout;

/// A supervisor at the tab Layouts.
class LayoutsTabTest : public PageTest {
protected:
    void openPage(const QString& userName = u"supervisor1"_s, const QString& tab = u"Layouts"_s) {
        open(m_distribution, userName);
        openTab(tab);
        ASSERT_TRUE(settle());
    }
    void openTab(const QString& title) {
        auto* tabs = m_distribution.findChild<QTabWidget*>();
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == title)
                tabs->setCurrentIndex(i);
        ASSERT_EQ(tabs->tabText(tabs->currentIndex()), title);
    }
    /// Until everything that was asked for has been answered, and what came of the answers too.
    [[nodiscard]] bool settle() {
        for (int round = 0; round < 4; ++round) {
            const auto last = m_lane.post(storage::DatabaseLane::Kind::Alone,
                                          [](storage::Database&) -> Result<void> { return {}; });
            if (!holds([&] { return last.isFinished(); }))
                return false;
            QTest::qWait(5);
        }
        return true;
    }
    [[nodiscard]] QStringList entries() const {
        QStringList texts;
        for (const QListWidget* list : m_distribution.findChildren<QListWidget*>())
            for (int row = 0; list->isVisibleTo(&m_distribution) && row < list->count(); ++row)
                texts << list->item(row)->data(Qt::AccessibleTextRole).toString();
        return texts;
    }
    [[nodiscard]] bool lists(const QString& beginning) const {
        return holds([&] { return !entries().filter(beginning).isEmpty(); });
    }
    /// Walks to it with the arrow keys.
    void choose(const QString& name, const QString& listName = u"Layouts"_s) {
        auto* list = named<QListWidget>(listName);
        ASSERT_NE(list, nullptr);
        for (int row = 0; row < list->count(); ++row)
            QTest::keyClick(list, Qt::Key_Up);
        while (list->currentItem()->text() != name && list->currentRow() + 1 < list->count())
            QTest::keyClick(list, Qt::Key_Down);
        ASSERT_EQ(list->currentItem()->text(), name);
    }
    void type(const QString& field, const QString& text) {
        auto* edit = named<QLineEdit>(field);
        ASSERT_NE(edit, nullptr);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void pick(const QString& box, const QString& beginning) const {
        auto* found = named<QComboBox>(box);
        ASSERT_NE(found, nullptr);
        const int wanted = found->findText(beginning, Qt::MatchStartsWith);
        ASSERT_GE(wanted, 0) << qPrintable(beginning);
        while (found->currentIndex() != wanted)
            QTest::keyClick(found, found->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    [[nodiscard]] bool isUsable(const QString& button) const {
        return named<QAbstractButton>(button)->isEnabled();
    }
    [[nodiscard]] QString reason(const QString& button) const {
        return named<QAbstractButton>(button)->accessibleDescription();
    }
    [[nodiscard]] std::vector<StoredLayout> stored() {
        return distribution::listLayouts(m_site.database, m_site.supervisor).value();
    }
    [[nodiscard]] ExtractLayout storedLayout(const QString& name) {
        for (const StoredLayout& each : stored())
            if (each.name == name)
                return distribution::extractLayoutFromJson(QJsonDocument(each.document).toJson()).value();
        ADD_FAILURE() << "no " << qPrintable(name);
        return {};
    }
    void provide(const QString& name, std::int64_t version = 0,
                 distribution::Separator separator = distribution::Separator::Comma) {
        ExtractLayout layout = distribution::exampleExtractLayouts().front();
        layout.name = name;
        layout.separator = separator;
        ASSERT_TRUE(distribution::saveLayout(
            m_site.database, m_site.signIn(u"supervisor1"_s),
            {BatchFormat::Extract, name, distribution::documentOf(layout), version}));
    }

    DistributionPage m_distribution;
};
PINDESK_ON_BOTH_DATABASES(LayoutsTabTest);

namespace {
const QString nameField = u"Name of the layout"_s;
}

TEST_P(LayoutsTabTest, goesFromNothingToALayoutAndBack) {
    openPage();
    ASSERT_TRUE(waitFor(u"There is no layout yet."_s)) << qPrintable(screen());
    expectNames();
    press(u"New CSV file"_s);
    EXPECT_EQ(m_distribution.focusWidget(), named<QLineEdit>(nameField));
    EXPECT_EQ(entries(), QStringList(u"CSV with names and addresses, not saved yet"_s));
    type(nameField, u"Mail house"_s);
    EXPECT_EQ(entries(), QStringList(u"Mail house, not saved yet"_s));
    pick(u"Separator of columns"_s, u"Semicolon"_s);
    expectNames();
    EXPECT_FALSE(m_distribution.unfinishedWork().isEmpty());
    press(u"&Save"_s);
    ASSERT_TRUE(waitFor(u"Mail house is saved."_s)) << qPrintable(screen());
    ASSERT_TRUE(lists(u"Mail house, saved by supervisor1"_s)) << qPrintable(entries().join(u'\n'));
    const ExtractLayout saved = storedLayout(u"Mail house"_s);
    EXPECT_EQ(saved.name, u"Mail house"_s) << "the document's own name is the same";
    EXPECT_EQ(saved.separator, distribution::Separator::Semicolon);
    EXPECT_TRUE(m_distribution.unfinishedWork().isEmpty());
    EXPECT_EQ(reason(u"&Save"_s), u"Everything is saved."_s);
    EXPECT_TRUE(named<QLineEdit>(nameField)->isReadOnly());

    press(u"Delete…"_s);
    EXPECT_TRUE(screen().contains(u"Delete Mail house for everybody?"_s)) << qPrintable(screen());
    EXPECT_EQ(m_distribution.focusWidget(), named<QAbstractButton>(u"Not now"_s));
    press(u"Not now"_s);
    EXPECT_EQ(stored().size(), 1);
    press(u"Delete…"_s);
    press(u"Delete"_s);
    ASSERT_TRUE(waitFor(u"Mail house is deleted."_s)) << qPrintable(screen());
    ASSERT_TRUE(waitFor(u"There is no layout yet."_s)) << qPrintable(screen());
    EXPECT_TRUE(stored().empty());
}

TEST_P(LayoutsTabTest, nothingIsSavedBeforeItIsMended) {
    openPage();
    press(u"New fixed width"_s);
    pick(u"How the PIN travels"_s, u"On a postcard"_s);
    EXPECT_EQ(reason(u"&Save"_s), u"First mend what is marked below."_s);
    EXPECT_FALSE(isUsable(u"&Save"_s));
    pick(u"How the PIN travels"_s, u"Inside"_s);
    type(nameField, u"   "_s);
    press(u"&Save"_s);
    EXPECT_TRUE(screen().contains(u"Give it a name first."_s)) << qPrintable(screen());
    EXPECT_EQ(m_distribution.focusWidget(), named<QLineEdit>(nameField));
    type(nameField, u" Insert "_s);
    press(u"&Save"_s);
    ASSERT_TRUE(lists(u"Insert, saved by supervisor1"_s)) << qPrintable(screen());
    EXPECT_EQ(storedLayout(u"Insert"_s).name, u"Insert"_s);
}

TEST_P(LayoutsTabTest, aTakenNameIsToldBesideIt) {
    provide(u"Mail house"_s);
    openPage();
    ASSERT_TRUE(lists(u"Mail house, saved by"_s));
    press(u"Copy"_s);
    EXPECT_EQ(named<QLineEdit>(nameField)->text(), u"Mail house (2)"_s);
    type(nameField, u"Mail house"_s);
    press(u"&Save"_s);
    auto* edit = named<QLineEdit>(nameField);
    ASSERT_TRUE(holds([&] { return edit->accessibleDescription().contains(u"already"_s); }))
        << qPrintable(screen());
    EXPECT_EQ(stored().size(), 1);
    EXPECT_EQ(entries().size(), 2) << "what was typed is still there";
}

TEST_P(LayoutsTabTest, editsStayWhileOthersAreLookedAtAndOverALock) {
    provide(u"Bills"_s);
    provide(u"Mail house"_s);
    openPage();
    ASSERT_TRUE(lists(u"Bills, saved by"_s));
    pick(u"Separator of columns"_s, u"Tab"_s);
    ASSERT_TRUE(lists(u"Bills, changed, not saved · saved by supervisor1"_s));
    choose(u"Mail house"_s);
    EXPECT_EQ(named<QComboBox>(u"Separator of columns"_s)->currentText(), u"Comma ,"_s);
    choose(u"Bills"_s);
    EXPECT_EQ(named<QComboBox>(u"Separator of columns"_s)->currentText(), u"Tab"_s);
    choose(u"Mail house"_s);
    m_distribution.close();
    openPage();
    choose(u"Bills"_s);
    EXPECT_EQ(named<QComboBox>(u"Separator of columns"_s)->currentText(), u"Tab"_s);
    pick(u"Separator of columns"_s, u"Comma"_s);
    EXPECT_TRUE(m_distribution.unfinishedWork().isEmpty()) << "as it is stored again";
    pick(u"Separator of columns"_s, u"Tab"_s);
    press(u"Discard changes"_s);
    ASSERT_TRUE(
        holds([&] { return named<QComboBox>(u"Separator of columns"_s)->currentText() == u"Comma ,"_s; }));
    m_distribution.reset();
    EXPECT_TRUE(entries().isEmpty()) << "somebody else signs in";
}

TEST_P(LayoutsTabTest, whatAnotherSavedIsNotOverwrittenUnasked) {
    provide(u"Bills"_s);
    openPage();
    ASSERT_TRUE(lists(u"Bills, saved by"_s));
    pick(u"Separator of columns"_s, u"Tab"_s);
    provide(u"Bills"_s, stored().front().version, distribution::Separator::Bar);
    press(u"&Save"_s);
    ASSERT_TRUE(waitFor(u"supervisor1 changed it meanwhile."_s)) << qPrintable(screen());
    EXPECT_EQ(storedLayout(u"Bills"_s).separator, distribution::Separator::Bar);
    EXPECT_EQ(named<QComboBox>(u"Separator of columns"_s)->currentText(), u"Tab"_s) << "mine is still here";
    press(u"Not now"_s);
    press(u"&Save"_s);
    ASSERT_TRUE(waitFor(u"supervisor1 changed it meanwhile."_s)) << qPrintable(screen());
    ASSERT_TRUE(settle());
    press(u"Save mine over it"_s);
    ASSERT_TRUE(waitFor(u"Bills is saved."_s)) << qPrintable(screen());
    EXPECT_EQ(storedLayout(u"Bills"_s).separator, distribution::Separator::Tab);
}

TEST_P(LayoutsTabTest, whatAnotherDeletedCanBeSavedAsANewOne) {
    provide(u"Bills"_s);
    openPage();
    ASSERT_TRUE(lists(u"Bills, saved by"_s));
    pick(u"Separator of columns"_s, u"Tab"_s);
    ASSERT_TRUE(distribution::deleteLayout(m_site.database, m_site.supervisor, BatchFormat::Extract,
                                           u"Bills"_s, stored().front().version));
    press(u"&Save"_s);
    ASSERT_TRUE(lists(u"Bills, not saved yet"_s)) << qPrintable(screen());
    press(u"&Save"_s);
    ASSERT_TRUE(lists(u"Bills, saved by"_s)) << qPrintable(screen());
    EXPECT_EQ(storedLayout(u"Bills"_s).separator, distribution::Separator::Tab);
}

TEST_P(LayoutsTabTest, anAuditorReadsOnly) {
    provide(u"Bills"_s);
    openPage(u"auditor1"_s);
    ASSERT_TRUE(lists(u"Bills, saved by"_s)) << qPrintable(screen());
    for (const QString& button :
         {u"New CSV file"_s, u"Import…"_s, u"&Save"_s, u"Discard changes"_s, u"Copy"_s, u"Delete…"_s}) {
        EXPECT_FALSE(isUsable(button)) << qPrintable(button);
        EXPECT_EQ(reason(button), u"Only supervisors change this."_s) << qPrintable(button);
    }
    EXPECT_FALSE(named<QLineEdit>(nameField)->isEnabled());
    EXPECT_TRUE(isUsable(u"Export…"_s));
}

TEST_P(LayoutsTabTest, layoutsTravelAsFiles) {
    provide(u"Bills"_s);
    openPage();
    ASSERT_TRUE(lists(u"Bills, saved by"_s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bills.json"_s);
    const auto chooseFile = [&] {
        QFileDialog* dialog = nullptr;
        ASSERT_TRUE(holds([&] { return (dialog = m_distribution.findChild<QFileDialog*>()) != nullptr; }));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        ASSERT_TRUE(holds([&] { return m_distribution.findChild<QFileDialog*>() == nullptr; }));
    };
    press(u"Export…"_s);
    chooseFile();
    ASSERT_TRUE(waitFor(u"It is in "_s)) << qPrintable(screen());
    press(u"Import…"_s);
    chooseFile();
    ASSERT_TRUE(lists(u"Bills (2), not saved yet"_s)) << qPrintable(screen());
    press(u"&Save"_s);
    ASSERT_TRUE(lists(u"Bills (2), saved by"_s)) << qPrintable(screen());
    QFile broken(path);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{}");
    broken.close();
    press(u"Import…"_s);
    chooseFile();
    ASSERT_TRUE(waitFor(u"The layout cannot be used:"_s)) << qPrintable(screen());
}

TEST_P(LayoutsTabTest, lettersAreKeptInTheSameWay) {
    openPage(u"supervisor1"_s, u"Letters"_s);
    ASSERT_TRUE(waitFor(u"There is no letter yet."_s)) << qPrintable(screen());
    press(u"New letter"_s);
    EXPECT_EQ(m_distribution.focusWidget(), named<QLineEdit>(u"Name of the letter"_s));
    type(u"Name of the letter"_s, u"Welcome"_s);
    type(u"Subject"_s, u"Your PIN"_s);
    expectNames();
    EXPECT_FALSE(m_distribution.unfinishedWork().isEmpty());
    press(u"&Save"_s);
    ASSERT_TRUE(lists(u"Welcome, saved by supervisor1"_s)) << qPrintable(screen());
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().front().kind, BatchFormat::Letter);
    const auto letter =
        letters::letterTemplateFromJson(QJsonDocument(stored().front().document).toJson()).value();
    EXPECT_EQ(letter.texts[u"en"_s].subject, u"Your PIN"_s);
    EXPECT_EQ(letter.texts[u"es"_s], letters::standardTemplate().texts[u"es"_s]);

    auto* body = named<QPlainTextEdit>(u"Text in Markdown"_s);
    QTest::keyClick(body, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(body, u"Hello"_s);
    ASSERT_TRUE(holds([&] { return !isUsable(u"&Save"_s); }));
    EXPECT_EQ(reason(u"&Save"_s), u"First mend what is marked below."_s);
    EXPECT_TRUE(screen().contains(u"The text lacks {pin}."_s)) << qPrintable(screen());
    openTab(u"Layouts"_s);
    openTab(u"Letters"_s);
    ASSERT_TRUE(settle());
    EXPECT_EQ(named<QPlainTextEdit>(u"Text in Markdown"_s)->toPlainText(), u"Hello"_s) << "still there";
    press(u"Discard changes"_s);
    ASSERT_TRUE(holds(
        [&] { return named<QPlainTextEdit>(u"Text in Markdown"_s)->toPlainText().contains(u"{pin}"_s); }));
}

} // namespace pindesk::ui
