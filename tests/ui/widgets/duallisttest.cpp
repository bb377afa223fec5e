#include "tests/ui/widgets/duallisttest.h"
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

DualListTest::DualListTest() {
    m_list.setItems({{u"length"_s, u"PIN length"_s, u"Shorter or longer than allowed."_s},
                     {u"ssn"_s, u"PIN = last 4 of SSN"_s, {}},
                     {u"repeating"_s, u"PIN of repeating digits"_s, u"One digit, twice or more."_s},
                     {u"core"_s, u"Told by the directory"_s, {}},
                     {u"old"_s, u"Old PIN"_s, {}}});
    m_list.setConfigured({u"length"_s, u"core"_s});
    QObject::connect(&m_list, &DualList::announced, &m_list, [this](const QString& said) { m_said << said; });
    QObject::connect(&m_list, &DualList::configuredChanged, &m_list, [this] { ++m_changes; });
    m_list.resize(760, 400);
    m_list.show();
    m_list.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&m_list)); // and the first list has the keyboard
}

QPushButton& DualListTest::button(const char* name) const {
    for (QPushButton* each : m_list.findChildren<QPushButton*>())
        if (each->accessibleName() == QLatin1StringView(name) || each->text() == QLatin1StringView(name))
            return *each;
    qFatal("no button %s", name);
}

QString DualListTest::rows(const DualListView& view) {
    QStringList ids;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        ids << view.model()->index(row, 0).data(DualListModel::IdRole).toString();
    return ids.join(u' ');
}

QString DualListTest::current(const DualListView& view) {
    return view.currentIndex().data(DualListModel::IdRole).toString();
}

QString DualListTest::title(const DualListView& view) const {
    return view.parentWidget()->findChild<QLabel*>()->text();
}

void DualListTest::press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers) {
    if (!widget.hasFocus())
        widget.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&widget, key, modifiers);
}

void DualListTest::click(DualListView& view, int row, Qt::KeyboardModifiers modifiers) {
    QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers,
                      view.visualRect(view.model()->index(row, 0)).center());
}

TEST_F(DualListTest, showsBothSidesWithTheirCountsAndNumbers) {
    EXPECT_EQ(rows(available()), u"ssn repeating old"_s);
    EXPECT_EQ(rows(chosen()), u"length core"_s);
    EXPECT_EQ(title(available()), u"Available · 3"_s);
    EXPECT_EQ(title(chosen()), u"Configured"_s);
    EXPECT_EQ(chosen().model()->index(1, 0).data(DualListModel::PositionRole).toInt(), 2);
    EXPECT_FALSE(available().model()->index(1, 0).data(DualListModel::PositionRole).isValid());
}

TEST_F(DualListTest, movesByItsSixButtons) {
    click(available(), 1);
    click("Add");
    EXPECT_EQ(configured(), u"length core repeating"_s);
    EXPECT_EQ(rows(available()), u"ssn old"_s);
    EXPECT_EQ(title(available()), u"Available · 2"_s);
    click("Move up");
    EXPECT_EQ(configured(), u"length repeating core"_s);
    click("Move up");
    EXPECT_EQ(configured(), u"repeating length core"_s);
    click("Move down");
    EXPECT_EQ(configured(), u"length repeating core"_s);
    click("Remove");
    EXPECT_EQ(configured(), u"length core"_s);
    EXPECT_EQ(rows(available()), u"ssn repeating old"_s) << "where it naturally stands";
    click("Add all");
    EXPECT_EQ(configured(), u"length core ssn repeating old"_s);
    click("Remove all");
    EXPECT_EQ(configured(), QString());
    EXPECT_EQ(rows(available()), u"length ssn repeating core old"_s);
    EXPECT_EQ(m_changes, 7);
}

TEST_F(DualListTest, movesByEnterSpaceAndDelete) {
    press(available(), Qt::Key_Down);
    press(available(), Qt::Key_Return);
    EXPECT_EQ(configured(), u"length core repeating"_s);
    press(available(), Qt::Key_Space);
    EXPECT_EQ(configured(), u"length core repeating old"_s);
    press(available(), Qt::Key_Delete);
    EXPECT_EQ(configured(), u"length core repeating old"_s) << "nothing is deleted from the available";
    press(chosen(), Qt::Key_Home);
    press(chosen(), Qt::Key_Delete);
    EXPECT_EQ(configured(), u"core repeating old"_s);
    press(chosen(), Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_EQ(configured(), u"repeating old"_s);
    press(chosen(), Qt::Key_Space);
    EXPECT_EQ(configured(), u"old"_s);
}

TEST_F(DualListTest, ordersByAltAndArrows) {
    m_list.setConfigured({u"length"_s, u"core"_s, u"old"_s});
    press(chosen(), Qt::Key_End);
    press(chosen(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(configured(), u"length old core"_s);
    EXPECT_EQ(current(chosen()), u"old"_s);
    EXPECT_EQ(selected(chosen()), u"old"_s);
    press(chosen(), Qt::Key_Up, Qt::AltModifier);
    press(chosen(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(configured(), u"old length core"_s);
    EXPECT_EQ(lastSaid(), u"It stands first already."_s);
    press(chosen(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(configured(), u"length old core"_s);
    EXPECT_EQ(m_changes, 3);
    press(available(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(m_changes, 3) << "the available have no order";
}

TEST_F(DualListTest, movesSeveralAtOnce) {
    click(available(), 0);
    click(available(), 2, Qt::ControlModifier);
    EXPECT_EQ(selected(available()), u"ssn old"_s);
    press(available(), Qt::Key_Return);
    EXPECT_EQ(configured(), u"length core ssn old"_s);
    EXPECT_EQ(selected(chosen()), u"ssn old"_s);
    EXPECT_EQ(lastSaid(), u"Added 2 at positions 3 to 4"_s);
    press(chosen(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(configured(), u"length ssn old core"_s);
    EXPECT_EQ(lastSaid(), u"Moved 2 up"_s);
    click(chosen(), 0);
    click(chosen(), 2, Qt::ShiftModifier);
    press(chosen(), Qt::Key_Delete);
    EXPECT_EQ(configured(), u"core"_s);
    press(available(), Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(selected(available()), u"length ssn repeating old"_s);
    press(available(), Qt::Key_Return);
    EXPECT_EQ(configured(), u"core length ssn repeating old"_s);
}

TEST_F(DualListTest, movesByDoubleClick) {
    const QPoint place = available().visualRect(available().model()->index(2, 0)).center();
    QTest::mouseClick(available().viewport(), Qt::LeftButton, Qt::NoModifier, place);
    QTest::mouseDClick(available().viewport(), Qt::LeftButton, Qt::NoModifier, place);
    EXPECT_EQ(configured(), u"length core old"_s);
}

TEST_F(DualListTest, theKeyboardGoesToTheNeighbourOfWhatLeaves) {
    press(available(), Qt::Key_Home);
    press(available(), Qt::Key_Return);
    EXPECT_TRUE(available().hasFocus());
    EXPECT_EQ(current(available()), u"repeating"_s);
    EXPECT_EQ(selected(available()), u"repeating"_s);
    press(available(), Qt::Key_End);
    press(available(), Qt::Key_Return);
    EXPECT_EQ(current(available()), u"repeating"_s);
    press(available(), Qt::Key_Return);
    EXPECT_EQ(rows(available()), QString());
    EXPECT_TRUE(chosen().hasFocus()) << "where there still is something";
    EXPECT_EQ(current(chosen()), u"repeating"_s);
    press(chosen(), Qt::Key_A, Qt::ControlModifier);
    press(chosen(), Qt::Key_Delete);
    EXPECT_TRUE(available().hasFocus());
}

TEST_F(DualListTest, theKeyboardIsNotLostOnAButtonThatCannotBeUsedAnyMore) {
    button("Add all").setFocus();
    press(button("Add all"), Qt::Key_Space);
    EXPECT_FALSE(button("Add all").isEnabled());
    EXPECT_TRUE(chosen().hasFocus()) << "where there still is something";
    press(chosen(), Qt::Key_End);
    press(button("Remove"), Qt::Key_Return);
    EXPECT_TRUE(button("Remove").hasFocus()) << "there is more to remove";
}

TEST_F(DualListTest, leftAndRightGoToTheOtherList) {
    press(available(), Qt::Key_Left);
    EXPECT_TRUE(available().hasFocus());
    press(available(), Qt::Key_Right);
    EXPECT_TRUE(chosen().hasFocus());
    EXPECT_EQ(selected(chosen()), u"length"_s) << "what the keys act on is seen";
    press(chosen(), Qt::Key_Right);
    EXPECT_TRUE(chosen().hasFocus());
    press(chosen(), Qt::Key_Left);
    EXPECT_TRUE(available().hasFocus());
}

TEST_F(DualListTest, isMirroredFromRightToLeft) {
    m_list.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    EXPECT_GT(available().mapTo(&m_list, QPoint()).x(), chosen().mapTo(&m_list, QPoint()).x());
    press(available(), Qt::Key_Right);
    EXPECT_TRUE(available().hasFocus());
    press(available(), Qt::Key_Left);
    EXPECT_TRUE(chosen().hasFocus());
    press(chosen(), Qt::Key_Right);
    EXPECT_TRUE(available().hasFocus());
    const auto picture = [this](const char* name) {
        return button(name).icon().pixmap(QSize(16, 16), QIcon::Normal, QIcon::Off).toImage();
    };
    const QImage add = picture("Add"), addAll = picture("Add all");
    EXPECT_NE(add, picture("Remove"));
    m_list.setLayoutDirection(Qt::LeftToRight);
    EXPECT_EQ(add, picture("Remove")) << "that which points to the left";
    EXPECT_EQ(addAll, picture("Remove all"));
}

TEST_F(DualListTest, goesToWhatIsTyped) {
    press(available(), Qt::Key_O);
    EXPECT_EQ(current(available()), u"old"_s);
    EXPECT_EQ(selected(available()), u"old"_s);
    EXPECT_EQ(m_changes, 0);
}

TEST_F(DualListTest, undoesAndRedoesEveryStep) {
    EXPECT_FALSE(button("Undo").isEnabled());
    click("Add all");
    click(chosen(), 4);
    press(chosen(), Qt::Key_Up, Qt::AltModifier);
    press(chosen(), Qt::Key_Delete);
    EXPECT_EQ(configured(), u"length core ssn repeating"_s);
    press(chosen(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(configured(), u"length core ssn old repeating"_s);
    EXPECT_EQ(lastSaid(), u"Undone: Removed “Old PIN”"_s);
    EXPECT_EQ(selected(chosen()), u"old"_s);
    press(chosen(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(configured(), u"length core ssn repeating old"_s);
    click("Undo");
    EXPECT_EQ(configured(), u"length core"_s);
    EXPECT_EQ(selected(available()), u"ssn repeating old"_s);
    press(chosen(), Qt::Key_Z, Qt::ControlModifier); // no step is left
    press(chosen(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(lastSaid(), u"Done again: Added 3 at positions 3 to 5"_s);
    press(button("Move up"), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); // not in a list only
    EXPECT_EQ(configured(), u"length core ssn old repeating"_s);
    click("Redo");
    EXPECT_EQ(configured(), u"length core ssn repeating"_s);
    EXPECT_FALSE(button("Redo").isEnabled());
    EXPECT_EQ(m_changes, 9);
    click("Undo");
    click(chosen(), 0);
    click("Remove");
    EXPECT_FALSE(button("Redo").isEnabled()) << "another way was taken";
    m_list.setConfigured({u"old"_s});
    EXPECT_FALSE(button("Undo").isEnabled()) << "what came from elsewhere is not undone here";
}

TEST_F(DualListTest, filtersTheAvailable) {
    QTest::keyClicks(&filter(), u"pin"_s);
    EXPECT_EQ(rows(available()), u"ssn repeating old"_s);
    QTest::keyClicks(&filter(), u" of"_s);
    EXPECT_EQ(rows(available()), u"repeating"_s);
    EXPECT_EQ(title(available()), u"Available · 1 of 3"_s);
    press(filter(), Qt::Key_Down);
    EXPECT_TRUE(available().hasFocus());
    click("Add all");
    EXPECT_EQ(configured(), u"length core repeating"_s) << "those that are shown";
    EXPECT_EQ(available().emptyText(), u"Nothing fits “pin of”."_s);
    EXPECT_EQ(available().accessibleDescription(), available().emptyText());
    EXPECT_EQ(button("Add").toolTip(), available().emptyText());
    press(filter(), Qt::Key_Escape);
    EXPECT_TRUE(filter().text().isEmpty());
    EXPECT_EQ(rows(available()), u"ssn old"_s);
    QTest::keyClicks(&filter(), u"x"_s);
    QAction* clear = filter().actions().at(0);
    EXPECT_TRUE(clear->isVisible());
    clear->trigger();
    EXPECT_EQ(rows(available()), u"ssn old"_s);
    EXPECT_FALSE(clear->isVisible());
}

TEST_F(DualListTest, saysWhyAButtonCannotBeUsed) {
    const auto whyNot = [this](const char* name) {
        const QPushButton& asked = button(name);
        EXPECT_EQ(asked.accessibleDescription(), asked.isEnabled() ? QString() : asked.toolTip());
        return asked.isEnabled() ? QString() : asked.toolTip();
    };
    available().clearSelection();
    EXPECT_EQ(whyNot("Add"), u"Choose what to add first."_s);
    EXPECT_EQ(whyNot("Add all"), QString());
    EXPECT_EQ(button("Add all").toolTip(), u"Add all"_s);
    EXPECT_EQ(whyNot("Remove"), u"Choose what to remove first."_s);
    EXPECT_EQ(whyNot("Move up"), u"Choose what to move first."_s);
    EXPECT_EQ(whyNot("Undo"), u"There is nothing to undo."_s);
    EXPECT_EQ(whyNot("Redo"), u"There is nothing to redo."_s);
    click(chosen(), 0);
    EXPECT_EQ(whyNot("Remove"), QString());
    EXPECT_EQ(button("Remove").toolTip(), u"Remove (Delete)"_s);
    EXPECT_EQ(whyNot("Move up"), u"It stands first already."_s);
    click(chosen(), 1);
    EXPECT_EQ(whyNot("Move down"), u"It stands last already."_s);
    click("Remove all");
    EXPECT_EQ(whyNot("Remove all"), u"Nothing is configured."_s);
    EXPECT_EQ(whyNot("Move down"), u"Nothing is configured."_s);
    EXPECT_EQ(chosen().emptyText(), u"Nothing configured. Choose under “Available”, press Enter."_s);
    EXPECT_EQ(chosen().accessibleDescription(), chosen().emptyText());
    click("Add all");
    EXPECT_EQ(whyNot("Add all"), u"Everything is configured."_s);
}

TEST_F(DualListTest, mayOnlyBeLookedAt) {
    const QString why = u"This version is published."_s;
    click("Add all");
    m_list.setReadOnly(why);
    const QString before = configured();
    for (const char* name :
         {"Add", "Add all", "Remove", "Remove all", "Move up", "Move down", "Undo", "Redo"}) {
        EXPECT_FALSE(button(name).isEnabled()) << name;
        EXPECT_EQ(button(name).accessibleDescription(), why) << name;
    }
    press(chosen(), Qt::Key_Down);
    EXPECT_EQ(selected(chosen()), u"repeating"_s) << "what may be read can be walked through";
    m_said.clear();
    for (const auto& [key, modifiers] : {std::pair{Qt::Key_Delete, Qt::NoModifier},
                                         {Qt::Key_Return, Qt::NoModifier},
                                         {Qt::Key_Up, Qt::AltModifier}}) {
        press(chosen(), key, modifiers);
        EXPECT_EQ(lastSaid(), why);
    }
    press(chosen(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(configured(), before);
    EXPECT_FALSE(chosen().model()->flags(chosen().currentIndex()).testFlag(Qt::ItemIsDragEnabled));
    m_list.setReadOnly({});
    press(chosen(), Qt::Key_Delete);
    EXPECT_NE(configured(), before);
}

TEST_F(DualListTest, showsWhatItDoesNotKnowAndKeepsIt) {
    m_list.setConfigured({u"old"_s, u"moon"_s, u"old"_s});
    EXPECT_EQ(configured(), u"old moon"_s);
    EXPECT_EQ(chosen().model()->index(1, 0).data().toString(), u"moon"_s);
}

TEST_F(DualListTest, tellsWhatARowMeans) {
    const auto* footer = m_list.findChild<QWidget*>(u"footer"_s);
    ASSERT_NE(footer, nullptr);
    const auto* text = footer->findChild<QLabel*>();
    EXPECT_THAT(text->text().toStdString(), testing::HasSubstr("Enter moves across"));
    press(available(), Qt::Key_Down);
    EXPECT_EQ(text->text(), u"One digit, twice or more."_s);
    press(available(), Qt::Key_Return);
    EXPECT_EQ(text->text(), u"Added “PIN of repeating digits” at position 3"_s);
}

} // namespace pindesk::ui
