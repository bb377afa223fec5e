#include "tests/ui/widgets/duallisttest.h"
#include <QAccessible>
#include <QLabel>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
/// As a screen reader meets it; how it hears of changes is seen by the tests with a real one.
class DualListAccessibleTest : public DualListTest {
protected:
    static QAccessibleInterface* seen(QWidget& widget) {
        return QAccessible::queryAccessibleInterface(&widget);
    }
    static QStringList names(QWidget& view) {
        QStringList all;
        for (int i = 0; i < seen(view)->childCount(); ++i)
            all << seen(view)->child(i)->text(QAccessible::Name);
        return all;
    }
};

TEST_F(DualListAccessibleTest, listsHaveNamesAndRowsTheirPlaces) {
    EXPECT_EQ(seen(available())->role(), QAccessible::List);
    EXPECT_EQ(seen(available())->text(QAccessible::Name), u"Available"_s);
    EXPECT_EQ(seen(chosen())->role(), QAccessible::List);
    EXPECT_EQ(seen(chosen())->text(QAccessible::Name), u"Configured"_s);
    EXPECT_EQ(names(available()),
              QStringList({u"PIN = last 4 of SSN"_s, u"PIN of repeating digits"_s, u"Old PIN"_s}));
    EXPECT_EQ(names(chosen()), QStringList({u"PIN length, 1 of 2"_s, u"Told by the directory, 2 of 2"_s}));
    QAccessibleInterface* row = seen(chosen())->child(0);
    EXPECT_EQ(row->role(), QAccessible::ListItem);
    EXPECT_EQ(row->text(QAccessible::Description), u"Shorter or longer than allowed."_s);
    EXPECT_TRUE(row->state().selectable);
    EXPECT_FALSE(row->state().selected);
}

TEST_F(DualListAccessibleTest, selectionAndFocusAreTold) {
    press(chosen(), Qt::Key_Down);
    EXPECT_FALSE(seen(chosen())->child(0)->state().selected);
    QAccessibleInterface* row = seen(chosen())->child(1);
    EXPECT_TRUE(row->state().selected);
    EXPECT_TRUE(row->state().focused);
}

TEST_F(DualListAccessibleTest, rowsAreRightAfterEveryStep) {
    click("Add all");
    press(chosen(), Qt::Key_End);
    press(chosen(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(names(chosen()), QStringList({u"PIN length, 1 of 5"_s, u"Told by the directory, 2 of 5"_s,
                                            u"PIN = last 4 of SSN, 3 of 5"_s, u"Old PIN, 4 of 5"_s,
                                            u"PIN of repeating digits, 5 of 5"_s}));
    EXPECT_EQ(names(available()), QStringList());
}

TEST_F(DualListAccessibleTest, stepsAreAnnounced) {
    QWidget* text = m_list.findChild<QWidget*>(u"footer"_s)->findChild<QLabel*>();
    press(available(), Qt::Key_Home);
    press(available(), Qt::Key_Return);
    EXPECT_EQ(seen(*text)->text(QAccessible::Name), u"Added “PIN = last 4 of SSN” at position 3"_s);
    press(chosen(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(seen(*text)->text(QAccessible::Name), u"Moved “PIN = last 4 of SSN” to position 2"_s);
    press(chosen(), Qt::Key_Z, Qt::ControlModifier);
    press(chosen(), Qt::Key_Delete);
    EXPECT_EQ(seen(*text)->text(QAccessible::Name), u"Removed “PIN = last 4 of SSN”"_s);
    EXPECT_EQ(m_said, QStringList({u"Added “PIN = last 4 of SSN” at position 3"_s,
                                   u"Moved “PIN = last 4 of SSN” to position 2"_s,
                                   u"Undone: Moved “PIN = last 4 of SSN” to position 2"_s,
                                   u"Removed “PIN = last 4 of SSN”"_s}));
}

TEST_F(DualListAccessibleTest, buttonsHaveNamesAndReasons) {
    available().clearSelection();
    const QAccessibleInterface* add = seen(button("Add"));
    EXPECT_EQ(add->role(), QAccessible::Button);
    EXPECT_EQ(add->text(QAccessible::Name), u"Add"_s);
    EXPECT_TRUE(add->state().disabled);
    EXPECT_EQ(add->text(QAccessible::Description), u"Choose what to add first."_s);
    press(available(), Qt::Key_Down);
    EXPECT_FALSE(add->state().disabled);
    EXPECT_EQ(seen(filter())->text(QAccessible::Name), u"Filter"_s);
}

} // namespace pindesk::ui
