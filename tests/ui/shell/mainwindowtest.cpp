#include "ui/shell/mainwindow.h"
#include "tests/support/movedclock.h"
#include "ui/shell/idlewatch.h"
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

/// The window as it comes back with what is stored of the last one.
class StoredWindowTest : public testing::Test {
protected:
    ~StoredWindowTest() override { QSettings().clear(); }
    static void store(const QVariant& geometry) { QSettings().setValue(u"window/geometry"_s, geometry); }
    /// Of a window that once stood there.
    static QByteArray geometryOf(const QRect& place) {
        QWidget window;
        window.setGeometry(place);
        return window.saveGeometry();
    }
    static void expectOnScreen() {
        constexpr int frame = 40; // what the system puts around it, when it is shown
        MainWindow window([](const QString&, Secret) {});
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
        EXPECT_TRUE(room.adjusted(-frame, -frame, frame, frame).contains(window.geometry()))
            << window.x() << ' ' << window.y() << ' ' << window.width() << ' ' << window.height();
        EXPECT_GE(window.width(), 200);
        EXPECT_GE(window.height(), 200);
    }
};

TEST_F(StoredWindowTest, firstOne) {
    expectOnScreen();
}

TEST_F(StoredWindowTest, comesBackWhereItWas) {
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    const QRect place(room.topLeft() + QPoint(20, 30), room.size() - QSize(50, 60));
    store(geometryOf(place));
    MainWindow window([](const QString&, Secret) {});
    EXPECT_EQ(window.geometry(), place);
}

TEST_F(StoredWindowTest, displayThatIsGoneOrSmaller) {
    for (const QRect& place : {QRect(5000, 3000, 1200, 800), QRect(-4000, -2000, 1200, 800),
                               QRect(0, 0, 7680, 4320), QRect(790, 790, 1280, 800)}) {
        store(geometryOf(place));
        expectOnScreen();
    }
}

TEST_F(StoredWindowTest, garbage) {
    QByteArray cut = geometryOf({10, 10, 400, 300});
    cut.truncate(cut.size() / 2);
    QByteArray huge = geometryOf({10, 10, 400, 300});
    huge.replace(huge.size() - 16, 16, QByteArray(16, '\x7f'));
    for (const QVariant& each :
         {QVariant(cut), QVariant(huge), QVariant(QByteArray(100'000, '\xff')),
          QVariant(u"left of the lamp"_s), QVariant(42), QVariant(QStringList{u"a"_s})}) {
        store(each);
        expectOnScreen();
    }
}

TEST(IdleWatchTest, theComputersClockNeitherLocksNorKeepsOpen) {
    IdleWatch watch;
    QSignalSpy expired(&watch, &IdleWatch::expired);
    QSignalSpy ticks(&watch, &IdleWatch::tick);
    watch.start(1);
    for (const auto moved : {std::chrono::hours(5), std::chrono::hours(-5)}) {
        const test::MovedClock clock(moved);
        ASSERT_TRUE(ticks.wait());
        EXPECT_GE(watch.secondsLeft(), 50);
        EXPECT_LE(watch.secondsLeft(), 60);
    }
    EXPECT_LT(watch.secondsLeft(), 60) << "it counts on";
    EXPECT_TRUE(expired.isEmpty());
    const test::MovedClock clock(std::chrono::hours(-5));
    watch.start(0);
    EXPECT_TRUE(expired.wait());
}

} // namespace pindesk::ui
