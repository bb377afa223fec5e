#include "core/staff/staffservice.h"
#include "core/staff/enrolmentservice.h"
#include "tests/core/staff/stafftestsupport.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using test::secretOf;

class StaffServiceTest : public EnrolmentTest {
protected:
    storage::DatabaseLane m_lane{m_site.url()};
    EnrolmentService m_enrolment{m_lane, u"desk"_s};
};
PINDESK_ON_BOTH_DATABASES(StaffServiceTest);

TEST_P(StaffServiceTest, carriesSomebodyFromTheInvitationToTheirSecondPassword) {
    StaffService staff(m_lane, std::make_shared<audit::Session>(m_site.signIn(u"admin1"_s)));
    ASSERT_TRUE(staff.invite(invitation(u"ann"_s)).takeResult());
    const QByteArray code = mailedValue("code");
    EXPECT_FALSE(EnrolmentService::checkCode(Secret(code.chopped(2))));
    EXPECT_TRUE(EnrolmentService::checkCode(Secret(code)));
    const auto rules = m_enrolment.openLink(Secret(code)).takeResult();
    ASSERT_TRUE(rules);
    EXPECT_EQ(rules->purpose, LinkPurpose::Enrol);
    EXPECT_EQ(rules->expiresAt - rules->now > 0, true);
    EXPECT_EQ(rules->questions.questions.size(), 5);
    const auto live = EnrolmentService::passwordRules(secretOf("ADMIN1"), u"ann"_s, *rules);
    EXPECT_TRUE(std::any_of(live.begin(), live.end(), [](const PasswordRuleState& state) {
        return state.rule == PasswordRule::NotUserName && state.way == PasswordRuleState::Way::Broken;
    })) << "the bootstrap administrator's name";
    ASSERT_TRUE(m_enrolment.enrol(enrolment(u"ann"_s, code).form).takeResult());
    EXPECT_EQ(staff.show(u"ann"_s).takeResult()->person.status, u"active"_s);
    EXPECT_EQ(staff.list().takeResult()->size(), 6u);

    ChangePasswordRequest change{u"ann"_s, secretOf("Fresh-Start-9"), secretOf("Second-Start-9"), {}, {}};
    ASSERT_TRUE(m_enrolment.changePassword(std::move(change)).takeResult());
    EXPECT_EQ(m_enrolment.passwordRulesOfSite().takeResult()->purpose, LinkPurpose::Reset);
    ForgotPasswordRequest forgotten{u"ann"_s, u"E-1001"_s, {}, {}, {}};
    const auto asked = m_enrolment.forgotPassword(std::move(forgotten)).takeResult();
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->questions, QStringList{u"first_car"_s});
    ASSERT_TRUE(staff.disable(u"ann"_s).takeResult());
    ASSERT_TRUE(staff.reactivate({u"ann"_s, {}}).takeResult());
    EXPECT_TRUE(staff.lockReport().takeResult()->locked.empty());
}

} // namespace pindesk::staff
