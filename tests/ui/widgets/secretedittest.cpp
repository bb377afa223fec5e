#include "ui/widgets/secretedit.h"
#include "ui/widgets/secretdisplay.h"
#include <QAccessible>
#include <QTest>
#include <gmock/gmock.h>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

TEST(SecretEditTest, givesWhatWasTypedAndKeepsNothing) {
    SecretEdit edit;
    QTest::keyClicks(&edit, u"Sp"_s);
    edit.insert(u"öt1"_s);
    const Secret taken = edit.take();
    EXPECT_EQ(taken.view(), QByteArrayView("Spöt1"));
    EXPECT_TRUE(edit.text().isEmpty());
    EXPECT_FALSE(edit.isUndoAvailable());
}

TEST(SecretEditTest, isReadAsAPasswordField) {
    SecretEdit edit;
    const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&edit);
    ASSERT_NE(seen, nullptr);
    EXPECT_TRUE(seen->state().passwordEdit);
}

TEST(SecretDisplayTest, isReadOutOnlyWhileItShows) {
    SecretDisplay display;
    const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&display);
    ASSERT_NE(seen, nullptr);
    EXPECT_EQ(seen->text(QAccessible::Name), u"PIN"_s);
    display.show(Secret(QByteArrayView("a7B")));
    EXPECT_EQ(seen->text(QAccessible::Name), u"a7B"_s);
    EXPECT_EQ(seen->text(QAccessible::Description), u"small Alfa, seven, Bravo"_s);
    display.clear();
    EXPECT_EQ(seen->text(QAccessible::Name), u"PIN"_s);
    EXPECT_TRUE(display.isEmpty());
}

} // namespace pindesk::ui
