#include "ui/approval/approvalscard.h"
#include "core/staff/changeroles.h"
#include "core/staff/sitesettings.h"
#include "tests/ui/pagetest.h"
#include "ui/overview/overviewpage.h"
#include <QLineEdit>
#include <QPointer>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

/// Four eyes on the overview, by keys.
class ApprovalsCardTest : public PageTest {
protected:
    void request(const QString& user) {
        const auto outcome = staff::changeRoles(m_site.database, m_site.administrator,
                                                {user, Role::Csr | Role::Administrator, {}});
        ASSERT_TRUE(outcome && outcome->approval);
    }
    QString rolesOf(const QString& user) const {
        return m_site.files.ask(u"SELECT roles FROM staff WHERE user_name = '%1'"_s.arg(user)).toString();
    }
    OverviewPage m_overview;
};
PINDESK_ON_BOTH_DATABASES(ApprovalsCardTest);

TEST_P(ApprovalsCardTest, isThereWhenSomethingWaits) {
    open(m_overview, u"supervisor1"_s);
    ASSERT_TRUE(waitFor(u"accounts in the directory"_s));
    EXPECT_FALSE(screen().contains(u"pair of eyes"_s, Qt::CaseInsensitive));
    request(u"csr1"_s);
    m_overview.refresh();
    ASSERT_TRUE(waitFor(u"admin1 wants csr1 to be: CSR, administrator"_s)) << qPrintable(screen());
    expectNames();
    press(u"Grant: admin1 wants csr1 to be: CSR, administrator"_s);
    ASSERT_TRUE(waitFor(u"The request is granted, and what was asked for is done."_s))
        << qPrintable(screen());
    EXPECT_EQ(rolesOf(u"csr1"_s), u"csr,administrator"_s);
    EXPECT_TRUE(holds([&] { return !screen().contains(u"admin1 wants"_s); }));
}

TEST_P(ApprovalsCardTest, aRefusalNeedsAReason) {
    request(u"csr1"_s);
    request(u"csr2"_s);
    open(m_overview, u"supervisor1"_s);
    ASSERT_TRUE(waitFor(u"admin1 wants csr1 to be"_s));
    const QString words = u"admin1 wants csr1 to be: CSR, administrator"_s;
    EXPECT_FALSE(named<QAbstractButton>(u"Refuse: "_s + words)->isEnabled());
    auto* reason = named<QLineEdit>(u"Reason, "_s + words);
    reason->setFocus();
    QTest::keyClicks(reason, u"too early"_s);
    m_overview.refresh(); // while one writes
    const QPointer<QLineEdit> before = reason;
    ASSERT_TRUE(holds([&] { return before == nullptr; }));
    EXPECT_EQ(named<QLineEdit>(u"Reason, "_s + words)->text(), u"too early"_s);
    EXPECT_TRUE(named<QLineEdit>(u"Reason, "_s + words)->hasFocus());
    press(u"Refuse: "_s + words);
    ASSERT_TRUE(waitFor(u"The request is refused."_s)) << qPrintable(screen());
    EXPECT_EQ(m_site.files.ask(u"SELECT reason FROM approval WHERE subject = 'staff:csr1'"_s).toString(),
              u"too early"_s);
    EXPECT_EQ(rolesOf(u"csr1"_s), u"csr"_s);
    EXPECT_TRUE(screen().contains(u"admin1 wants csr2"_s)) << "the other one waits";
}

TEST_P(ApprovalsCardTest, saysWhyOneCannotDecide) {
    request(u"csr1"_s);
    open(m_overview, u"admin1"_s);
    ASSERT_TRUE(waitFor(u"Nobody approves their own request."_s)) << qPrintable(screen());
    EXPECT_FALSE(
        named<QAbstractButton>(u"Grant: admin1 wants csr1 to be: CSR, administrator"_s)->isEnabled());
}

TEST_P(ApprovalsCardTest, tellsThatFourEyesAreSwitchedOff) {
    m_site.setSetting(staff::keys::fourEyes, "false");
    open(m_overview, u"admin1"_s);
    ASSERT_TRUE(waitFor(u"Four eyes are switched off on this site."_s)) << qPrintable(screen());
}

} // namespace pindesk::ui
