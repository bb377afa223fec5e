#include "core/staff/enrolmentservice.h"
#include "tests/app/console/walk.h"
#include "ui/enrolment/endpage.h"
#include "ui/enrolment/enrolmentpage.h"
#include "ui/staff/inviteform.h"
#include "ui/staff/personcard.h"
#include <QLineEdit>

namespace pindesk::console {
using namespace Qt::StringLiterals;

class StaffWalkTest : public WalkTest {
protected:
    void goToStaff() {
        open();
        enterAs("admin1");
        window().goTo(u"staff"_s);
        ASSERT_TRUE(holds([this] { return !the<ui::PersonCard>().userName().isEmpty(); }));
    }
    /// An invitation came back.
    void showMail() {
        staff::StaffDetails details;
        details.person.userName = u"csr2"_s;
        details.person.displayName = u"Bea Lang"_s;
        details.person.email = u"bea.lang@springfield-water.example"_s;
        details.person.status = u"invited"_s;
        details.person.roles = Role::Csr;
        details.now = 1'700'000'000'000;
        details.link =
            staff::OpenLink{staff::LinkPurpose::Enrol, details.now - 600'000, details.now + 9'000'000};
        details.mail.emplace();
        details.mail->address = details.person.email;
        details.mail->state = u"refused"_s;
        details.mail->failedStep = u"recipient"_s;
        details.mail->lastError = u"550 5.1.1 no such user here"_s;
        the<ui::PersonCard>().show(details, u"admin1"_s);
    }
    /// Somebody who is not oneself: the actions can be used.
    void find(const QString& letters) {
        for (auto* edit : window().currentPage()->findChildren<QLineEdit*>())
            if (edit->isVisibleTo(&window())) {
                edit->setText(letters);
                break;
            }
        ASSERT_TRUE(holds([&] { return the<ui::PersonCard>().userName() == letters; }));
    }
};
INSTANTIATE_TEST_SUITE_P(In, StaffWalkTest, testing::ValuesIn(allLooks()), nameOfLook);

TEST_P(StaffWalkTest, thePeopleAreFitForEverybody) {
    goToStaff();
    look(u"staff"_s);
    find(u"csr1"_s);
    look(u"staff-person"_s);
    the<ui::PersonCard>().openReactivation();
    look(u"staff-reactivate"_s);
    showMail();
    look(u"staff-mail"_s);
    the<ui::PersonCard>().openRoles();
    look(u"staff-roles"_s);
}

TEST_P(StaffWalkTest, invitingIsFitForEverybody) {
    goToStaff();
    press(*window().currentPage());
    look(u"staff-invite"_s);
    press(the<ui::InviteForm>());
    look(u"staff-invite-problem"_s);
}

TEST_P(StaffWalkTest, whatComesBeforeSignInIsFitForEverybody) {
    open();
    Q_EMIT window().signIn().codeRequested();
    look(u"entrance-code"_s);
    press(the<ui::EntrancePage>());
    look(u"entrance-code-problem"_s);
    Q_EMIT window().signIn().forgottenRequested(u"csr1"_s);
    QTest::qWait(50); // the last page is gone
    look(u"entrance-forgotten"_s);
    Q_EMIT window().signIn().newPasswordRequested(u"csr1"_s);
    QTest::qWait(200);
    look(u"entrance-password"_s);
}

TEST_P(StaffWalkTest, enrollingIsFitForEverybody) {
    storage::SiteUrl nowhere;
    nowhere.path = newFile(u"none.db"_s);
    storage::DatabaseLane lane(nowhere);
    staff::EnrolmentService service(lane, u"desk-1"_s);
    staff::EnrolmentRules rules;
    rules.expiresAt = 4 * 60 * 60 * 1000;
    rules.questions.questions = QStringList{u"first_car"_s, u"first_kiss"_s};
    rules.questions.asked = 2;
    window().showFirst(new ui::EnrolmentPage(service, {}, rules, Secret(QByteArrayView("x"))));
    look(u"enrolment"_s);
    press(the<ui::EntrancePage>());
    look(u"enrolment-problems"_s);
    window().showFirst(nullptr);
    QTest::qWait(50);
}

} // namespace pindesk::console
