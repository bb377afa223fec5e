#include "ui/staff/staffpage.h"
#include "tests/core/staff/stafftestsupport.h"
#include "tests/ui/pagetest.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

class StaffPageTest : public PageTestOn<staff::EnrolmentTest> {
protected:
    void openAs(const QString& userName) { open(m_staff, userName); }
    /// Its rows; empty while it is not shown.
    [[nodiscard]] QString table(const QString& name) const {
        const QAbstractItemModel* model = nullptr;
        for (const auto* each : m_staff.findChildren<QTableView*>())
            if (each->accessibleName() == name && each->isVisibleTo(&m_staff))
                model = each->model();
        if (model == nullptr)
            return {};
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            rows << cells.join(u" | "_s);
        }
        return rows.join(u'\n');
    }
    /// Chooses somebody as one would: by a few letters.
    void find(const QString& letters, const QString& userName) {
        auto* edit = named<QLineEdit>(u"Find by name, user name or number"_s);
        edit->clear();
        QTest::keyClicks(edit, letters);
        ASSERT_TRUE(waitFor(userName)) << qPrintable(screen());
        ASSERT_TRUE(holds([&] { return facts().value(u"User name"_s) == userName; }));
    }
    /// Of the person in front.
    [[nodiscard]] QMap<QString, QString> facts() const {
        QMap<QString, QString> found;
        const auto labels = m_staff.findChildren<QLabel*>();
        for (qsizetype i = 0; i + 1 < labels.size(); ++i)
            if (labels[i]->isVisibleTo(&m_staff))
                found.insert(labels[i]->text(), labels[i + 1]->text());
        return found;
    }
    void type(const QString& field, const QString& text) {
        auto* edit = named<QLineEdit>(field);
        ASSERT_NE(edit, nullptr);
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QAbstractButton& button(const QString& words) const {
        return *named<QAbstractButton>(words);
    }

    StaffPage m_staff;
};
PINDESK_ON_BOTH_DATABASES(StaffPageTest);

TEST_P(StaffPageTest, listsEverybodyByStatusAndByAFewLetters) {
    (void)invite(u"ann"_s);
    ASSERT_TRUE(staff::disableStaff(m_site.database, m_site.administrator, u"auditor1"_s));
    openAs(u"admin1"_s);
    ASSERT_TRUE(holds([this] {
        return table(u"Staff"_s).contains(u"Ann Smith | ann | CSR | Invited | never"_s);
    })) << qPrintable(table(u"Staff"_s));
    expectNames();
    auto* status = named<QComboBox>(u"Status"_s);
    EXPECT_EQ(status->itemText(0), u"All (6)"_s);
    EXPECT_EQ(status->itemText(1), u"Invited (1)"_s);
    status->setCurrentIndex(4);
    EXPECT_TRUE(table(u"Staff"_s).contains(u"auditor1"_s));
    EXPECT_FALSE(table(u"Staff"_s).contains(u"ann"_s));
    status->setCurrentIndex(3);
    EXPECT_TRUE(screen().contains(u"Nobody has this status"_s));
    status->setCurrentIndex(0);
    find(u"smi"_s, u"ann"_s);
    EXPECT_EQ(table(u"Staff"_s).count(u'\n'), 0);
    EXPECT_EQ(facts().value(u"Employee number"_s), u"E-1001"_s);
    EXPECT_TRUE(screen().contains(u"is good for another 3 h 59 min."_s)) << qPrintable(screen());
}

TEST_P(StaffPageTest, tellsWhatBecameOfTheMailAndWhatToDo) {
    (void)invite(u"ann"_s);
    const auto shows = [this](const QString& change, const QString& fate, const QString& advice) {
        if (!change.isEmpty())
            m_site.files.ask(u"UPDATE outbox SET "_s + change);
        find(u"csr1"_s, u"csr1"_s); // somebody without a mail
        EXPECT_FALSE(screen().contains(u"The mail to"_s)) << qPrintable(screen());
        find(u"ann"_s, u"ann"_s);
        EXPECT_TRUE(screen().contains(fate)) << qPrintable(screen());
        EXPECT_TRUE(screen().contains(advice)) << qPrintable(screen());
    };
    openAs(u"admin1"_s);
    shows({}, u"The mail to ann@example.org has waited to be sent since today"_s,
          u"It leaves with the next mails"_s);
    shows(u"failed_step = 'connect', attempts = 1"_s, u"has not left yet. The mail host does not answer."_s,
          u"It is tried again by itself."_s);
    shows(u"state = 'sent', failed_step = NULL, sent_at = created_at"_s, u"was sent today"_s,
          u"send a new link."_s);
    shows(u"state = 'bounced', last_error = '550 no such user'"_s, u"came back: 550 no such user"_s,
          u"Check the address with them"_s);
    shows(u"state = 'refused', failed_step = 'recipient', last_error = '550 unknown'"_s,
          u"was refused. The mail host does not take mail for this address. It says: 550 unknown"_s,
          u"Check the address with them"_s);
    press(u"Send a new link…"_s);
    auto* address = named<QLineEdit>(u"Mail the link to"_s);
    EXPECT_TRUE(address->hasFocus());
    address->setText(u"ann2@example.org"_s);
    QTest::keyClick(address, Qt::Key_Return);
    EXPECT_TRUE(waitFor(u"The mail to ann2@example.org has waited"_s)) << qPrintable(screen());
}

TEST_P(StaffPageTest, invitesByKeyboard) {
    openAs(u"admin1"_s);
    press(u"Invite…"_s);
    expectNames();
    press(u"Send the invitation"_s);
    EXPECT_TRUE(screen().contains(u"Type the user name."_s));
    type(u"User name"_s, u"ann"_s);
    type(u"Name"_s, u"Ann Smith"_s);
    type(u"E-mail address"_s, u"ann at example"_s);
    type(u"Employee number"_s, u"E-7"_s);
    QTest::keyClick(named<QCheckBox>(u"Supervisor"_s), Qt::Key_Space);
    press(u"Send the invitation"_s);
    EXPECT_TRUE(named<QLineEdit>(u"E-mail address"_s)->accessibleDescription().contains(u"address"_s))
        << qPrintable(screen());
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM staff WHERE user_name = 'ann'"_s), 0);
    named<QLineEdit>(u"E-mail address"_s)->clear();
    type(u"E-mail address"_s, u"ann@example.org"_s);
    QTest::keyClick(named<QLineEdit>(u"E-mail address"_s), Qt::Key_Return);
    ASSERT_TRUE(waitFor(u"Ann Smith is invited."_s)) << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"ann@example.org"_s));
    ASSERT_TRUE(holds([this] { return facts().value(u"Roles"_s) == u"CSR, supervisor"_s; }))
        << "in front now";
    EXPECT_FALSE(screen().contains(QString::fromLatin1(mailedValue("code"))));
    EXPECT_EQ(column(u"ann"_s, u"status"_s), u"invited"_s);
    press(u"Invite…"_s);
    EXPECT_EQ(named<QLineEdit>(u"User name"_s)->text(), QString());
    type(u"User name"_s, u"ann"_s);
    type(u"E-mail address"_s, u"other@example.org"_s);
    press(u"Send the invitation"_s);
    ASSERT_TRUE(holds(
        [this] { return !named<QLineEdit>(u"User name"_s)->accessibleDescription().contains(u"later"_s); }));
    EXPECT_TRUE(named<QLineEdit>(u"User name"_s)->accessibleDescription().contains(u"already"_s))
        << qPrintable(screen());
}

TEST_P(StaffPageTest, showsTheLockoutClockAndLetsSomebodyInAgain) {
    addEnrolled(u"ann"_s);
    for (int i = 0; i < 5; ++i)
        (void)refusal(u"ann"_s, "wrong");
    openAs(u"admin1"_s);
    find(u"ann"_s, u"ann"_s);
    EXPECT_TRUE(screen().contains(u"5 of 5 used"_s)) << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"Locks on the next failure"_s));
    EXPECT_FALSE(button(u"Send a new link…"_s).isEnabled());
    EXPECT_TRUE(button(u"Send a new link…"_s).accessibleDescription().contains(u"Forgot password?"_s));
    (void)refusal(u"ann"_s, "wrong");
    m_staff.refresh();
    ASSERT_TRUE(waitFor(u"less than a minute ago: Too many wrong passwords."_s)) << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"This has locked the person"_s));
    EXPECT_TRUE(table(u"Staff"_s).contains(u"Locked: passwords"_s));
    ASSERT_TRUE(holds([this] { return table(u"Locked now, longest first"_s).contains(u"ann"_s); }));
    press(u"Reactivate…"_s);
    auto* address = named<QLineEdit>(u"Mail the link to"_s);
    EXPECT_EQ(address->text(), u"ann@example.org"_s);
    address->setText(u"nowhere"_s);
    press(u"Reactivate"_s);
    ASSERT_TRUE(holds([&] { return address->accessibleDescription().contains(u"address"_s); }))
        << qPrintable(screen());
    address->setText(u"ann.smith@example.org"_s);
    QTest::keyClick(address, Qt::Key_Return);
    ASSERT_TRUE(waitFor(u"Ann Smith can sign in again."_s)) << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"ann.smith@example.org"_s));
    EXPECT_TRUE(signInAs(u"ann"_s, "Fresh-Start-9"));
    ASSERT_TRUE(holds([this] {
        return table(u"Reactivated, newest first"_s)
                   .contains(u"ann | Ann Smith | Too many wrong passwords"_s) &&
               table(u"Reactivated, newest first"_s).contains(u"admin1"_s);
    }));
}

TEST_P(StaffPageTest, anInvitationThatWasNotUsedIsShownAsLockedAndSentAgain) {
    (void)invite(u"ann"_s);
    ageLink(-1);
    openAs(u"admin1"_s);
    ASSERT_TRUE(holds([this] { return table(u"Staff"_s).contains(u"Locked: link not used"_s); }));
    find(u"ann"_s, u"ann"_s);
    press(u"Reactivate…"_s);
    press(u"Reactivate"_s);
    ASSERT_TRUE(waitFor(u"Ann Smith is invited again."_s)) << qPrintable(screen());
    EXPECT_TRUE(enrolAs(u"ann"_s, mailedValue("code")));
}

TEST_P(StaffPageTest, nobodyActsOnTheirOwnAccount) {
    openAs(u"admin1"_s);
    find(u"admin1"_s, u"admin1"_s);
    for (const QString& words : {u"Send a new link…"_s, u"Disable…"_s}) {
        EXPECT_FALSE(button(words).isEnabled());
        EXPECT_TRUE(button(words).toolTip().startsWith(u"Nobody does this to their own account."_s));
    }
}

TEST_P(StaffPageTest, givesOtherRoles) {
    addEnrolled(u"ann"_s);
    openAs(u"admin1"_s);
    find(u"ann"_s, u"ann"_s);
    press(u"Change roles…"_s);
    EXPECT_TRUE(named<QCheckBox>(u"CSR"_s)->isChecked());
    press(u"Save the roles"_s);
    ASSERT_TRUE(waitFor(u"already"_s)) << qPrintable(screen());
    QTest::keyClick(named<QCheckBox>(u"Auditor"_s), Qt::Key_Space);
    press(u"Save the roles"_s);
    ASSERT_TRUE(waitFor(u"Ann Smith now is: CSR, auditor."_s)) << qPrintable(screen());
    EXPECT_EQ(column(u"ann"_s, u"roles"_s), u"csr,auditor"_s);
}

TEST_P(StaffPageTest, anAdministratorIsMadeByTwo) {
    m_site.setSetting("four_eyes", "true");
    addEnrolled(u"ann"_s);
    openAs(u"admin1"_s);
    find(u"ann"_s, u"ann"_s);
    press(u"Change roles…"_s);
    QTest::keyClick(named<QCheckBox>(u"Administrator"_s), Qt::Key_Space);
    press(u"Save the roles"_s);
    ASSERT_TRUE(waitFor(u"To make Ann Smith an administrator takes a second administrator"_s))
        << qPrintable(screen());
    EXPECT_EQ(column(u"ann"_s, u"roles"_s), u"csr"_s);
}

TEST_P(StaffPageTest, disablesOnlyAfterAskingByName) {
    addEnrolled(u"ann"_s);
    openAs(u"admin1"_s);
    find(u"ann"_s, u"ann"_s);
    press(u"Disable…"_s);
    EXPECT_TRUE(screen().contains(u"Disable Ann Smith (ann)?"_s)) << qPrintable(screen());
    EXPECT_EQ(m_staff.focusWidget(), &button(u"Keep ann"_s));
    press(u"Keep ann"_s);
    EXPECT_EQ(column(u"ann"_s, u"status"_s), u"active"_s);
    press(u"Disable…"_s);
    QTest::keyClick(&button(u"Keep ann"_s), Qt::Key_Escape);
    press(u"Disable…"_s);
    press(u"Disable ann"_s);
    ASSERT_TRUE(waitFor(u"Ann Smith is disabled."_s)) << qPrintable(screen());
    EXPECT_EQ(column(u"ann"_s, u"status"_s), u"disabled"_s);
    ASSERT_TRUE(holds([this] { return table(u"Staff"_s).contains(u"Disabled"_s); }));
    ASSERT_TRUE(holds([this] { return !screen().contains(u"Lockout clock"_s); }));
    EXPECT_TRUE(button(u"Invite again…"_s).isEnabled());
    EXPECT_FALSE(button(u"Disable…"_s).isEnabled());
}

TEST_P(StaffPageTest, supervisorsReadTheReportsAndNothingElse) {
    addEnrolled(u"ann"_s);
    for (int i = 0; i < 6; ++i)
        (void)refusal(u"ann"_s, "wrong");
    openAs(u"supervisor1"_s);
    ASSERT_TRUE(holds([this] { return table(u"Locked now, longest first"_s).contains(u"ann"_s); }));
    EXPECT_EQ(table(u"Staff"_s), QString());
    EXPECT_FALSE(screen().contains(u"Lockout clock"_s));
    EXPECT_TRUE(m_staff.actions().isEmpty());
}

TEST_P(StaffPageTest, aHalfFilledInvitationOutlivesALockButNotTheNextPerson) {
    openAs(u"admin1"_s);
    press(u"Invite…"_s);
    type(u"User name"_s, u"ann"_s);
    m_staff.close();
    openAs(u"admin1"_s);
    EXPECT_EQ(named<QLineEdit>(u"User name"_s)->text(), u"ann"_s);
    m_staff.close();
    m_staff.reset();
    openAs(u"admin1"_s);
    press(u"Invite…"_s);
    EXPECT_EQ(named<QLineEdit>(u"User name"_s)->text(), QString());
}

} // namespace pindesk::ui
