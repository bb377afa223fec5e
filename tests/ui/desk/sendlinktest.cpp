#include "core/storage/connection.h"
#include "tests/ui/desk/desktest.h"
#include "ui/common/diagnosistext.h"
#include "ui/common/timetext.h"
#include "ui/desk/actionbutton.h"
#include <QDateTime>
#include <QListView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using pins::AccountState;

/// A customer who has registered, but used no link in time.
class SendLinkTest : public DeskTest {
protected:
    AccountNumber addWaiting() {
        const auto account = add({.state = AccountState::Waiting,
                                  .kind = crypto::PinKind::Customer,
                                  .email = u"anselmo@example.org"_s});
        run("INSERT INTO link_token (token_hash, purpose, subject, sent_at, expires_at) VALUES (" +
            literal("old") + ", 'enable', " + QByteArray::number(idOf(account).value()) + ", 1000, 2000)");
        return account;
    }
    void havePages() { m_site.setSetting("customer_pages.base", R"("https://pin.example.org")"); }
    [[nodiscard]] int mails() const {
        return ask(u"SELECT count(*) FROM outbox WHERE kind = 'enable' AND recipient = 'anselmo@example.org'"_s)
            .toInt();
    }
    void pressSend() {
        auto* button = named<ActionButton>(u"Send the link again"_s);
        ASSERT_NE(button, nullptr);
        ASSERT_TRUE(button->isEnabled()) << qPrintable(button->accessibleDescription());
        button->setFocus();
        key(Qt::Key_Return);
    }
};
PINDESK_ON_BOTH_DATABASES(SendLinkTest);

TEST_P(SendLinkTest, goesToTheAddressOnRecordWithoutAVerifiedCaller) {
    havePages();
    getPin(addWaiting());
    EXPECT_FALSE(model().isVerified());
    EXPECT_TRUE(shows(sayText(pins::AdviceCode::SendLinkAgain, u"en"_s))) << "the best that can be done";
    EXPECT_FALSE(shows(sayText(pins::AdviceCode::ChangeAtNextSignIn, u"en"_s))) << "of a reset";
    auto* history = named<QListView>(u"History"_s);
    const int before = history->model()->rowCount();
    pressSend();
    ASSERT_TRUE(holds([this] { return shows(u"A new link is on its way to a•••••o@example.org"_s); }))
        << qPrintable(screen());
    EXPECT_FALSE(shows(u"anselmo@"_s));
    EXPECT_EQ(mails(), 1);
    EXPECT_EQ(auditedTimes("link_sent"), 1);
    ASSERT_TRUE(holds([&] { return history->model()->rowCount() > before + 1; }));
    const auto told = [history](int row) { return history->model()->index(row, 0).data().toString(); };
    EXPECT_TRUE((told(0) + told(1)).contains(u"Link sent again by csr1"_s)) << qPrintable(told(0) + told(1));
    EXPECT_TRUE(m_window.accountField().edit().hasFocus()) << "the button may be gone";
}

TEST_P(SendLinkTest, byItsKeysTwiceAtOnceSendsOne) {
    havePages();
    getPin(addWaiting());
    key(Qt::Key_L, Qt::AltModifier);
    key(Qt::Key_L, Qt::AltModifier);
    ASSERT_TRUE(holds([this] { return shows(u"on its way to a•••••o@"_s); }));
    EXPECT_EQ(mails(), 1);
}

TEST_P(SendLinkTest, tooManyAreToldWithTheTimeOfTheNext) {
    havePages();
    const auto account = addWaiting();
    getPin(account);
    constexpr Milliseconds hour = 60 * 60 * 1000;
    const Milliseconds now = *m_site.database.connection().now();
    run("INSERT INTO rate_limit (scope, key, window_start, count) VALUES ('customer_link', '" +
        account.text() + "', " + QByteArray::number(now - now % hour) + ", 3)");
    pressSend();
    ASSERT_TRUE(holds([this] { return shows(u"No link was sent"_s); })) << qPrintable(screen());
    EXPECT_TRUE(shows(u"can be sent at "_s + clockText(now - now % hour + hour))) << qPrintable(screen());
    EXPECT_EQ(mails(), 0);
    EXPECT_EQ(auditedTimes("link_sent"), 0);
}

TEST_P(SendLinkTest, aSiteWithoutPagesForCustomersIsTold) {
    getPin(addWaiting());
    pressSend();
    ASSERT_TRUE(holds([this] { return shows(u"has not said where its pages for customers are"_s); }));
    EXPECT_EQ(mails(), 0);
    EXPECT_EQ(ask(u"SELECT count(*) FROM rate_limit WHERE count > 0"_s).toInt(), 0)
        << "it may be tried again";
}

TEST_P(SendLinkTest, aCustomerWhoHasJustUsedTheLinkIsTold) {
    havePages();
    getPin(addWaiting());
    model().setInterval(std::chrono::hours(1)); // nobody tells before it is tried
    run("UPDATE account SET enabled = TRUE, version = version + 1");
    pressSend();
    ASSERT_TRUE(holds([this] { return shows(u"waits for no confirmation"_s); }));
    ASSERT_TRUE(holds([this] { return shows(stateText(AccountState::Active)); })) << "and is read again";
    EXPECT_EQ(mails(), 0);
}

TEST_P(SendLinkTest, saysWhyThereIsNoneToSend) {
    const auto reason = [this] {
        for (const QAction* each : m_page->actions()) // as the command palette lists them
            if (each->text() == u"Send the link again"_s)
                return each->statusTip();
        return u"no action"_s;
    };
    EXPECT_EQ(reason(), u"no account is on the screen"_s);
    getPin(add({.customer = "1", .state = AccountState::Active, .kind = crypto::PinKind::Customer}));
    EXPECT_EQ(reason(), u"the account does not wait for a confirmation"_s);
    getPin(add({.customer = "2", .state = AccountState::Waiting, .kind = crypto::PinKind::Customer}));
    EXPECT_EQ(reason(), u"the customer has given no e-mail address"_s);
    getPin(addWaiting());
    EXPECT_EQ(reason(), QString());
}

} // namespace pindesk::ui
