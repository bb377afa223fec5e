#include "ui/shell/commandpalette.h"
#include <QLineEdit>
#include <QTest>
#include <gtest/gtest.h>

namespace pindesk::ui {
namespace {
using namespace Qt::StringLiterals;

/// A palette over one command, which takes whatever is typed for an account number as well.
class CommandPaletteTest : public testing::Test {
protected:
    CommandPaletteTest() {
        m_window.resize(800, 600);
        m_window.show();
        m_palette.open(
            {{u"Sign out"_s, {}, "person", true, {}, [this] { m_done = u"signed out"_s; }}},
            [this](const QString& typed) {
                return std::vector<PaletteEntry>{
                    {u"Get PIN of "_s + typed, {}, "desk", true, {}, [this, typed] { m_done = typed; }}};
            });
    }
    void typeAndEnter(const QString& text) {
        auto* edit = m_palette.findChild<QLineEdit*>();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    QWidget m_window;
    CommandPalette m_palette{&m_window};
    QString m_done;
};

TEST_F(CommandPaletteTest, prefersACommandToAnAccountOfTheSameLetters) {
    typeAndEnter(u"sign out"_s);
    EXPECT_EQ(m_done, u"signed out"_s);
}

TEST_F(CommandPaletteTest, takesAnAccountNumber) {
    typeAndEnter(u"12345/678"_s);
    EXPECT_EQ(m_done, u"12345/678"_s);
}

} // namespace
} // namespace pindesk::ui
