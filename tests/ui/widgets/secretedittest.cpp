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

TEST(SecretEditTest, wipesNobodyElsesText) {
    const QString shown = QString::fromLatin1("Practice-Desk-1"); // it stands on the sign-in page
    SecretEdit edit;
    edit.setText(shown);
    edit.wipe();
    EXPECT_EQ(shown, u"Practice-Desk-1"_s);
    static_cast<QLineEdit&>(edit).setText(u"a literal cannot be written"_s);
    edit.wipe();
    EXPECT_TRUE(edit.text().isEmpty());
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
