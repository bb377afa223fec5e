#include "tests/app/console/walk.h"
#include "ui/approval/approvalscard.h"
#include "ui/audit/trailcheckcard.h"
#include "ui/generation/receiptcard.h"
#include "ui/generation/runcard.h"
#include "ui/overview/accountlistcard.h"
#include "ui/practice/practicepage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/helppanel.h"
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace pindesk::console {
using namespace Qt::StringLiterals;

class SignInWalkTest : public WalkTest {};
INSTANTIATE_TEST_SUITE_P(In, SignInWalkTest, testing::ValuesIn(allLooks()), nameOfLook);

TEST_P(SignInWalkTest, isFitForEverybody) {
    open();
    QTest::qWait(200);
    look(u"signin"_s);
    std::vector<ui::SignInPage::PracticePerson> people;
    for (const practice::PracticeMember& member : practice::practiceStaff)
        people.push_back({QString::fromLatin1(member.userName), QString::fromLatin1(member.password),
                          QString::fromLatin1(member.displayName)});
    window().signIn().setPracticePeople(people);
    look(u"signin-practice"_s);
    window().signIn().showError(Error{ErrorCode::SignInRefused, {}, {}});
    look(u"signin-refused"_s);
    enterAs("csr1");
    window().lock(u"Nobody used the desk for a while. What you typed is still there."_s);
    look(u"locked"_s);
}

class PagesWalkTest : public WalkTest {
protected:
    void goTo(const char* id) {
        window().goTo(QString::fromLatin1(id));
        ASSERT_EQ(window().currentPage()->about().id, QString::fromLatin1(id));
        QTest::qWait(250); // what it reads is there
    }
};
INSTANTIATE_TEST_SUITE_P(In, PagesWalkTest, testing::ValuesIn(allLooks()), nameOfLook);

TEST_P(PagesWalkTest, overviewIsFitForEverybody) {
    open();
    enterAs("sup1");
    goTo("overview");
    look(u"overview"_s);
    Q_EMIT the<QTableView>().activated(the<QTableView>().model()->index(1, 0));
    QTest::qWait(200);
    look(u"overview-list"_s);
    staff::ApprovalsOverview waiting;
    waiting.fourEyes = true;
    for (const StaffId from : {StaffId(1), StaffId(2)}) {
        staff::Approval request;
        request.id = ApprovalId(from.value());
        request.subject = u"staff:csr1"_s;
        request.request = {{u"roles"_s, u"csr,administrator"_s}};
        request.requestedBy = from;
        request.requestedByName = u"admin1"_s;
        request.requestedAt = 1'700'000'000'000;
        request.expiresAt = 1'700'259'200'000;
        waiting.approvals.push_back(request);
    }
    auto& card = *window().findChild<ui::ApprovalsCard*>();
    card.setApprovals(waiting, {StaffId(2), u"sup1"_s, Role::Supervisor, {}});
    card.show();
    look(u"overview-approvals"_s);
}

TEST_P(PagesWalkTest, generationIsFitForEverybody) {
    open();
    enterAs("admin1");
    goTo("generation");
    look(u"generation"_s);
    const auto tables = window().findChildren<QTableView*>();
    for (QTableView* table : tables)
        if (table->isVisible())
            table->setCurrentIndex(table->model()->index(0, 0));
    QTest::qWait(100);
    look(u"generation-receipt"_s);
    generation::GenerationProgress progress;
    progress.run = RunId(2);
    progress.done = 123'456;
    progress.total = 1'000'000;
    progress.rate = 40'000;
    the<ui::RunCard>().showRunning(progress, false);
    look(u"generation-running"_s);
}

TEST_P(PagesWalkTest, auditIsFitForEverybody) {
    open();
    enterAs("admin1");
    goTo("audit");
    look(u"audit"_s);
    press(the<ui::TrailCheckCard>(), false);
    QTest::qWait(500);
    look(u"audit-verified"_s);
}

TEST_P(PagesWalkTest, mailIsFitForEverybody) {
    open();
    enterAs("admin1");
    goTo("mail");
    look(u"mail"_s);
}

TEST_P(PagesWalkTest, settingsAreFitForEverybody) {
    open();
    enterAs("admin1");
    goTo("settings");
    look(u"settings"_s);
    auto* sections = window().currentPage()->findChild<QListWidget*>(u"sections"_s);
    for (int i = 1; i < sections->count(); ++i) {
        sections->setCurrentRow(i);
        QTest::qWait(250); // what it reads is there
        look(u"settings-%1"_s.arg(i));
    }
}

TEST_P(PagesWalkTest, practiceAndShellAreFitForEverybody) {
    open();
    window().addPage(new ui::PracticePage(&window()));
    enterAs("csr1");
    goTo("settings");
    look(u"settings-csr"_s);
    goTo("overview");
    look(u"overview-csr"_s);
    goTo("practice");
    look(u"practice"_s);
    QTest::keyClick(&window(), Qt::Key_F1);
    look(u"help"_s);
    QTest::keyClick(&window(), Qt::Key_F1);
    window().setConnection(ui::ConnectionState::Lost);
    look(u"outage"_s);
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    look(u"palette"_s, &the<ui::CommandPalette>());
}

} // namespace pindesk::console
