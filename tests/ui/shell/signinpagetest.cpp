#include "ui/shell/signinpage.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

class SignInPageTest : public testing::Test {
protected:
    SignInPageTest() {
        m_page.setSite({u"Springfield Water"_s, u"555 0100"_s, u"test"_s, u"test.db"_s});
        m_page.show();
    }
    QPushButton* button(const QString& text) {
        for (QPushButton* each : m_page.findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }
    [[nodiscard]] QString screen() const {
        QString text;
        for (const QLabel* label : m_page.findChildren<QLabel*>())
            if (label->isVisible())
                text += label->text() + u'\n';
        return text;
    }
    QLineEdit& field(const QString& name) {
        for (QLineEdit* each : m_page.findChildren<QLineEdit*>())
            if (each->accessibleName() == name)
                return *each;
        std::abort();
    }

    SignInPage m_page{[](const QString&, Secret) {}};
};

TEST_F(SignInPageTest, leadsThoseWhoCannotSignInFurther) {
    const QSignalSpy code(&m_page, &SignInPage::codeRequested);
    const QSignalSpy forgotten(&m_page, &SignInPage::forgottenRequested);
    QTest::keyClicks(&field(u"User name"_s), u" Ann"_s);
    QTest::keyClick(button(u"Forgot password?"_s), Qt::Key_Space);
    QTest::keyClick(button(u"I have an invitation or reset code"_s), Qt::Key_Space);
    EXPECT_EQ(code.size(), 1);
    ASSERT_EQ(forgotten.size(), 1);
    EXPECT_EQ(forgotten.first().value(0).toString(), u"ann"_s);
    m_page.askUnlock(u"ann"_s, u"Locked by hand."_s);
    EXPECT_EQ(button(u"Forgot password?"_s), nullptr) << "who unlocks knows the password";
}

TEST_F(SignInPageTest, tellsTheLockedWhomToCallOnce) {
    m_page.showError({ErrorCode::SignInRefused, u"555 0100"_s, u"locked"_s});
    EXPECT_TRUE(screen().contains(u"This account is locked. Call 555 0100"_s)) << qPrintable(screen());
    EXPECT_EQ(screen().count(u"555 0100"_s), 1);
    m_page.showError({ErrorCode::SignInRefused, {}, {}});
    EXPECT_TRUE(screen().contains(u"Help: 555 0100."_s));
}

TEST_F(SignInPageTest, anOldPasswordLeadsToANewOne) {
    const QSignalSpy wanted(&m_page, &SignInPage::newPasswordRequested);
    m_page.askSignIn(u"ann"_s);
    m_page.showError({ErrorCode::SignInRefused, {}, u"password_expired"_s});
    ASSERT_NE(button(u"Choose a new password"_s), nullptr);
    QTest::keyClick(button(u"Choose a new password"_s), Qt::Key_Space);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.first().value(0).toString(), u"ann"_s);
}

TEST_F(SignInPageTest, saysForGoodWhyNobodyCanSignIn) {
    m_page.refuse(u"There is no site."_s);
    EXPECT_TRUE(screen().contains(u"There is no site."_s));
    EXPECT_FALSE(field(u"User name"_s).isVisible());
    EXPECT_FALSE(field(u"Password"_s).isVisible());
    QList<QPushButton*> left;
    for (QPushButton* each : m_page.findChildren<QPushButton*>())
        if (each->isVisible())
            left << each;
    ASSERT_EQ(left.size(), 1) << "what is wrong cannot be dismissed";
    EXPECT_EQ(m_page.focusWidget(), left.first());
    QTest::keyClick(left.first(), Qt::Key_Space);
    EXPECT_FALSE(m_page.isVisible());
}

} // namespace pindesk::ui
