#include "ui/practice/customercard.h"
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

/// Stands for the browser.
class Browser : public QObject {
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"http"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"http"_s); }
    Q_INVOKABLE void open(const QUrl& url) { opened << url.toString(); }

    QStringList opened;
};

class CustomerCardTest : public testing::Test {
protected:
    void SetUp() override {
        m_card.show();
        m_card.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_card));
    }
    QPushButton* button(const QString& text) {
        for (auto* each : m_card.findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }
    QString words() {
        QStringList all;
        for (auto* each : m_card.findChildren<QLabel*>())
            if (each->isVisible())
                all << each->text();
        return all.join(u'\n');
    }
    const QString m_start = u"Start the customer's pages"_s, m_pages = u"Open the customer's pages"_s,
                  m_mails = u"Open the mails"_s, m_stop = u"Stop"_s;

    CustomerCard m_card;
};

TEST_F(CustomerCardTest, isPlayedByKeyboardFromStartToStop) {
    QSignalSpy started(&m_card, &CustomerCard::startRequested);
    QSignalSpy stopped(&m_card, &CustomerCard::stopRequested);
    Browser browser;
    ASSERT_NE(button(m_start), nullptr);
    EXPECT_EQ(button(m_pages), nullptr);
    button(m_start)->setFocus();
    QTest::keyClick(button(m_start), Qt::Key_Space);
    EXPECT_EQ(started.count(), 1);
    m_card.showStarting();
    EXPECT_EQ(button(m_start), nullptr);
    ASSERT_NE(button(m_stop), nullptr);
    EXPECT_TRUE(button(m_stop)->hasFocus());
    m_card.showServing(u"http://127.0.0.1:4321"_s);
    EXPECT_TRUE(words().contains(u"http://127.0.0.1:4321"_s));
    ASSERT_NE(button(m_pages), nullptr);
    EXPECT_TRUE(button(m_pages)->hasFocus());
    QTest::keyClick(button(m_pages), Qt::Key_Space);
    QTest::keyClick(button(m_mails), Qt::Key_Space);
    EXPECT_EQ(browser.opened, (QStringList{u"http://127.0.0.1:4321/"_s, u"http://127.0.0.1:4321/mail"_s}));
    button(m_stop)->setFocus();
    QTest::keyClick(button(m_stop), Qt::Key_Space);
    EXPECT_EQ(stopped.count(), 1);
    m_card.showStopped();
    ASSERT_NE(button(m_start), nullptr);
    EXPECT_TRUE(button(m_start)->hasFocus());
    EXPECT_FALSE(words().contains(u"4321"_s));
}

TEST_F(CustomerCardTest, aFailureIsToldUntilTheNextTry) {
    m_card.showStarting();
    m_card.showFailure(u"It is not there."_s);
    EXPECT_TRUE(words().contains(u"It is not there."_s));
    ASSERT_NE(button(m_start), nullptr);
    m_card.showStarting();
    EXPECT_FALSE(words().contains(u"It is not there."_s));
}

TEST_F(CustomerCardTest, doesNotTakeTheKeyboardFromElsewhere) {
    QWidget window;
    QLineEdit elsewhere(&window);
    m_card.setParent(&window);
    m_card.show();
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    elsewhere.setFocus();
    m_card.showStarting();
    m_card.showServing(u"http://127.0.0.1:4321"_s);
    m_card.showStopped();
    EXPECT_TRUE(elsewhere.hasFocus());
    m_card.setParent(nullptr);
}

} // namespace
} // namespace pindesk::ui

#include "customercardtest.moc"
