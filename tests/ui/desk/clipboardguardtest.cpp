#include "ui/widgets/clipboardguard.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>
#include <gmock/gmock.h>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

QClipboard& clipboard() {
    return *QGuiApplication::clipboard();
}

Secret pin() {
    return Secret(QByteArrayView("Maple-7"));
}

} // namespace

TEST(ClipboardGuardTest, marksWhatItCopiesAndTakesItAway) {
    ClipboardGuard guard;
    guard.setLife(std::chrono::milliseconds(100));
    guard.copy(pin());
    EXPECT_EQ(clipboard().text(), u"Maple-7"_s);
    EXPECT_EQ(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    EXPECT_GT(guard.remaining().count(), 0);
    EXPECT_TRUE(QTest::qWaitFor([] { return clipboard().text().isEmpty(); }, 5000));
    EXPECT_EQ(guard.remaining().count(), 0);
}

TEST(ClipboardGuardTest, leavesWhatSomebodyElseCopiedSince) {
    ClipboardGuard guard;
    guard.setLife(std::chrono::milliseconds(50));
    bool isOver = false;
    QObject::connect(&guard, &ClipboardGuard::cleared, &guard, [&] { isOver = true; });
    guard.copy(pin());
    clipboard().setText(u"a street name"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isOver; }, 5000));
    EXPECT_EQ(clipboard().text(), u"a street name"_s);
}

TEST(ClipboardGuardTest, takesItAwayAtTheEnd) {
    {
        ClipboardGuard guard;
        guard.copy(pin());
    }
    EXPECT_EQ(clipboard().text(), QString());
}

} // namespace pindesk::ui
