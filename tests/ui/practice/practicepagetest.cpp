#include "ui/practice/practicepage.h"
#include "core/pins/pinservice.h"
#include "core/practice/makepracticesite.h"
#include "core/practice/practicestaff.h"
#include "core/staff/signin.h"
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int patience = 20'000;

class PracticePageTest : public testing::Test {
protected:
    void SetUp() override {
        storage::SiteUrl site;
        site.path = m_folder.filePath(u"practice.db"_s);
        ASSERT_TRUE(practice::makePracticeSite(site.path));
        auto database = storage::Database::open(site);
        ASSERT_TRUE(database);
        staff::SignInRequest request;
        request.userName = QString::fromLatin1(practice::practiceStaff.front().userName);
        request.password = Secret(QByteArrayView(practice::practiceStaff.front().password));
        auto session = staff::signIn(*database, request);
        ASSERT_TRUE(session);
        auto shared = std::make_shared<const audit::Session>(std::move(*session));
        m_lane.emplace(site);
        m_pins.emplace(*m_lane, shared);
        m_practice.emplace(*m_lane, shared);
        auto workplace = std::make_shared<Workplace>();
        workplace->person = shared->actor;
        workplace->practice = &*m_practice;
        m_page.open(workplace);
        m_page.resize(1100, 700);
        m_page.show();
        m_page.refresh();
        ASSERT_TRUE(QTest::qWaitFor([this] { return list().count() >= 8; }, patience));
    }
    QListWidget& list() { return *m_page.findChild<QListWidget*>(); }
    QString wordsOf(int call) { return list().item(call)->data(Qt::AccessibleTextRole).toString(); }

    QTemporaryDir m_folder;
    PracticePage m_page;
    std::optional<storage::DatabaseLane> m_lane;
    std::optional<pins::PinService> m_pins;
    std::optional<practice::PracticeService> m_practice;
};

TEST_F(PracticePageTest, checksACallOffWhenTheTrailShowsIt) {
    constexpr int notTheCustomer = 4;
    EXPECT_FALSE(wordsOf(notTheCustomer).endsWith(u"done"_s));
    const auto account = *AccountNumber::parse(u"10509/662"_s);
    EXPECT_TRUE(m_pins->getPin(account).result());
    pins::VerifyCallerRequest wrong;
    wrong.account = account;
    wrong.answers[u"phone"_s] = u"217 555 0136"_s;
    EXPECT_TRUE(m_pins->verifyCaller(wrong).result());
    m_page.recordChanged(AccountId());
    EXPECT_TRUE(QTest::qWaitFor([&] { return wordsOf(notTheCustomer).endsWith(u"done"_s); }, patience));
    EXPECT_FALSE(wordsOf(0).endsWith(u"done"_s));
}

TEST_F(PracticePageTest, aSpoiledCallCanBeStartedAgain) {
    constexpr int notTheCustomer = 4;
    list().setCurrentRow(notTheCustomer);
    const auto account = *AccountNumber::parse(u"10509/662"_s);
    EXPECT_TRUE(m_pins->getPin(account).result());
    pins::VerifyCallerRequest right;
    right.account = account;
    right.answers = {{u"name"_s, u"Irene Marsh"_s},
                     {u"service_address"_s, u"5 Summit Dr"_s},
                     {u"birth_date"_s, u"1973-06-21"_s}};
    EXPECT_TRUE(m_pins->verifyCaller(right).result());
    m_page.recordChanged(AccountId());
    const auto again = [this]() -> QPushButton* {
        for (auto* each : m_page.findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == u"Start this call again"_s)
                return each;
        return nullptr;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return again() != nullptr; }, patience)) << "the call is spoiled";
    again()->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return again() == nullptr; }, patience));
    EXPECT_FALSE(wordsOf(notTheCustomer).endsWith(u"done"_s));
    QSettings().remove(u"practice"_s);
}

TEST_F(PracticePageTest, goesToTheDeskByTheKeyboard) {
    QSignalSpy asked(&m_page, &Page::pageRequested);
    ASSERT_EQ(m_page.firstFocus(), &list());
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_EQ(list().currentRow(), 1);
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().toString(), u"desk"_s);
}

TEST_F(PracticePageTest, leavesNothingToTheNextPerson) {
    m_page.close();
    m_page.reset();
    EXPECT_EQ(list().count(), 0);
}

} // namespace
} // namespace pindesk::ui
