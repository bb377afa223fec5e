#pragma once
#include "core/crypto/outboxseal.h"
#include "core/mail/mailvalues.h"
#include "core/staff/enrol.h"
#include "core/staff/forgotpassword.h"
#include "core/staff/invitestaff.h"
#include "core/staff/liststaff.h"
#include "core/staff/lockreport.h"
#include "core/staff/reactivatestaff.h"
#include "core/staff/showstaff.h"
#include "core/staff/signin.h"
#include "core/staff/sitesettings.h"
#include "tests/support/testsite.h"

namespace pindesk::staff {

inline constexpr Milliseconds hourOfTests = 60 * 60 * 1000;

/// Somebody new on a site: invited, enrolled, locked. Mails are read as an administrator can.
class EnrolmentTest : public test::SiteTest {
protected:
    [[nodiscard]] static InviteStaffRequest invitation(const QString& userName) {
        InviteStaffRequest request;
        request.userName = userName;
        request.roles = Role::Csr;
        request.displayName = QStringLiteral("Ann Smith");
        request.email = QStringLiteral("ann@example.org");
        request.employeeNumber = QStringLiteral("E-1001");
        return request;
    }
    /// Invites; the code in the mail.
    [[nodiscard]] QByteArray invite(const QString& userName) {
        const auto invited = inviteStaff(m_site.database, m_site.administrator, invitation(userName));
        EXPECT_TRUE(invited) << (invited ? "" : qPrintable(invited.error().field + invited.error().detail));
        return mailedValue("code");
    }
    /// A value of the newest mail.
    [[nodiscard]] QByteArray mailedValue(QByteArrayView name) {
        struct Newest {
            std::int64_t id = 0;
            QByteArray body;
        };
        const auto id = m_site.files
                            .ask(QStringLiteral(
                                "SELECT message_id FROM outbox ORDER BY created_at DESC, message_id LIMIT 1"))
                            .toLongLong();
        const auto body =
            m_site.files.ask(QStringLiteral("SELECT body FROM outbox WHERE message_id = %1").arg(id))
                .toByteArray();
        const auto opened =
            crypto::openFromOutbox(m_site.administrator.keys, QByteArray::number(qlonglong{id}), body);
        if (!opened)
            return "the mail does not open";
        const auto values = mail::unpackValues(*opened);
        for (const auto& value : *values)
            if (value.name == name)
                return value.text.toByteArray();
        return "no such value";
    }
    [[nodiscard]] static EnrolRequest enrolment(const QString& userName, const QByteArray& code,
                                                const QByteArray& password = "Fresh-Start-9") {
        EnrolRequest request;
        request.form.userName = userName;
        request.form.code = Secret(code);
        request.form.password = Secret(password);
        request.form.confirmation = Secret(password);
        request.form.answers.push_back({QStringLiteral("first_car"), test::secretOf("Blue Beetle")});
        request.workstation = QStringLiteral("desk");
        request.cost = test::cheapCost;
        return request;
    }
    Result<EnrolOutcome> enrolAs(const QString& userName, const QByteArray& code,
                                 const QByteArray& password = "Fresh-Start-9") {
        return enrol(m_site.database, enrolment(userName, code, password));
    }
    /// Invited and enrolled, with the password Fresh-Start-9.
    void addEnrolled(const QString& userName) {
        const auto enrolled = enrolAs(userName, invite(userName));
        ASSERT_TRUE(enrolled) << qPrintable(enrolled.error().detail);
    }
    Result<audit::Session> signInAs(const QString& userName, const QByteArray& password,
                                    const QString& workstation = QStringLiteral("desk")) {
        return signIn(m_site.database, {userName, Secret(password), workstation});
    }
    /// What the sign-in was refused with; nothing for one that was not.
    Error refusal(const QString& userName, const QByteArray& password,
                  const QString& workstation = QStringLiteral("desk")) {
        const auto session = signInAs(userName, password, workstation);
        return session ? Error{ErrorCode::Internal, {}, QStringLiteral("signed in")} : session.error();
    }
    [[nodiscard]] static Error locked() {
        return {ErrorCode::SignInRefused, QStringLiteral("555 0100"), QStringLiteral("locked")};
    }
    [[nodiscard]] static Error wrong() { return {ErrorCode::SignInRefused, {}, {}}; }
    [[nodiscard]] QString column(const QString& userName, const QString& name) {
        return m_site.files
            .ask(QStringLiteral("SELECT %1 FROM staff WHERE user_name = '%2'").arg(name, userName))
            .toString();
    }
    [[nodiscard]] int count(const QString& sql) { return m_site.files.ask(sql).toInt(); }
    [[nodiscard]] int attested(const QString& action) {
        return count(QStringLiteral("SELECT COUNT(*) FROM audit_event WHERE action = '%1'").arg(action));
    }
    [[nodiscard]] int waiting(const QString& action) {
        return count(QStringLiteral("SELECT COUNT(*) FROM unattested_event WHERE action = '%1'").arg(action));
    }
    /// Makes the newest open link so old that it ends in `left` milliseconds.
    void ageLink(Milliseconds left) {
        const auto now = *m_site.database.connection().now();
        m_site.files.ask(
            QStringLiteral("UPDATE link_token SET sent_at = %1, expires_at = %2 WHERE used_at IS NULL "
                           "AND voided_at IS NULL")
                .arg(now + left - 4 * hourOfTests)
                .arg(now + left));
    }
};

} // namespace pindesk::staff
