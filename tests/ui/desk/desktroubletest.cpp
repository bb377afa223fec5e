#include "core/sitekeys/grantmissingkeys.h"
#include "tests/support/fulldisk.h"
#include "tests/support/movedclock.h"
#include "tests/ui/desk/desktest.h"
#include "ui/common/diagnosistext.h"
#include "ui/desk/resetcard.h"
#include "ui/desk/secretscard.h"
#include "ui/desk/timedsecret.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/secretedit.h"
#include <QDateTime>
#include <QPushButton>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using pins::AccountState;
using std::chrono::hours;

/// What may befall a computer in the middle of a call.
class DeskTroubleTest : public DeskTest {
protected:
    ResetCard& resetCard() { return *m_page->findChild<ResetCard*>(); }
    TimedSecret& revealed() { return m_page->findChild<SecretsCard*>()->pin(); }
    /// What the button in the status line says; empty while it is not there.
    [[nodiscard]] QString undoText() {
        for (const QPushButton* each : m_window.status().findChildren<QPushButton*>())
            if (each->isVisible())
                return each->text();
        return {};
    }
    void reveal() {
        key(Qt::Key_P, Qt::AltModifier);
        chooseFirstReason();
        key(Qt::Key_Return);
        ASSERT_TRUE(holds([this] { return revealed().isShowing(); }));
    }
};
PINDESK_ON_BOTH_DATABASES(DeskTroubleTest);

TEST_P(DeskTroubleTest, aFullDiskIsToldAndNothingIsLost) {
    const auto account = add({.state = AccountState::Active, .pin = "Old-7391"});
    getPin(account);
    verify();
    key(Qt::Key_R, Qt::AltModifier);
    keys(u"Maple-7"_s);
    key(Qt::Key_Return);
    chooseFirstReason();
    keys(u"daughter calls"_s);
    const int events = ask(u"SELECT count(*) FROM audit_event"_s).toInt();
    {
        const test::FullDisk full(m_site.files);
        key(Qt::Key_Return);
        ASSERT_TRUE(holds([this] { return shows(u"There is no room left on the database's disk"_s); }));
        EXPECT_TRUE(shows(u"nothing is half done"_s));
        EXPECT_FALSE(resetCard().newPin().isShowing());
        EXPECT_EQ(named<QLineEdit>(u"Note"_s)->text(), u"daughter calls"_s);
        EXPECT_EQ(named<SecretEdit>(u"New PIN"_s)->text(), u"Maple-7"_s);
    }
    EXPECT_EQ(storedPin(account), "Old-7391");
    EXPECT_EQ(ask(u"SELECT count(*) FROM audit_event"_s).toInt(), events);
    EXPECT_EQ(ask(u"SELECT version FROM account"_s).toInt(), 1);
    named<QLineEdit>(u"Note"_s)->setFocus();
    key(Qt::Key_Return);
    ASSERT_TRUE(holds([this] { return resetCard().newPin().isShowing(); })) << qPrintable(screen());
    EXPECT_EQ(storedPin(account), "Maple-7");
    EXPECT_EQ(audited("pin_reset")["note"_L1], u"daughter calls"_s);
    EXPECT_EQ(auditedTimes("pin_reset"), 1);
}

TEST_P(DeskTroubleTest, anAccountThatCannotBeReadForAFullDiskIsReadWhenThereIsRoom) {
    const auto account = add();
    {
        const test::FullDisk full(m_site.files); // looking up is written down
        type(account.toString());
        ASSERT_TRUE(holds([this] { return shows(u"There is no room left on the database's disk"_s); }));
        EXPECT_EQ(model().view(), nullptr);
    }
    for (QPushButton* each : m_page->findChildren<QPushButton*>())
        if (each->isVisible() && each->text() == u"Try again"_s)
            QTest::keyClick(each, Qt::Key_Space);
    ASSERT_TRUE(holds([this] { return model().view() != nullptr; }));
    EXPECT_FALSE(shows(u"no room left"_s));
}

TEST_P(DeskTroubleTest, theUndoCountsDownWhateverBecomesOfTheClock) {
    getPin(add());
    verify();
    reset(u"Maple-7"_s);
    ASSERT_TRUE(holds([this] { return undoText().startsWith(u"Undo 9:5"_s); })) << qPrintable(undoText());
    for (const auto moved : {hours(5), hours(-5)}) {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const test::MovedClock clock(moved);
        const qint64 difference = QDateTime::currentMSecsSinceEpoch() - before;
        ASSERT_LT(std::abs(difference - std::chrono::milliseconds(moved).count()), 60'000);
        const QString text = undoText();
        ASSERT_TRUE(holds([&] { return undoText() != text; })) << "it counts on";
        EXPECT_TRUE(undoText().startsWith(u"Undo 9:"_s)) << qPrintable(undoText());
    }
}

TEST_P(DeskTroubleTest, anUndoIsOfferedForItsTimeAtADeskWhoseClockIsWrong) {
    getPin(add());
    const test::MovedClock clock(hours(5));
    verify();
    reset(u"Maple-7"_s);
    ASSERT_TRUE(holds([this] { return undoText().startsWith(u"Undo 9:5"_s); })) << qPrintable(undoText());
    key(Qt::Key_U, Qt::AltModifier);
    ASSERT_TRUE(holds([this] { return shows(u"is undone"_s); }));
}

TEST_P(DeskTroubleTest, aSecretHidesAfterItsTimeWhateverBecomesOfTheClock) {
    const auto account = add({.pin = "Init-4711"});
    getPin(account);
    verify();
    reveal();
    {
        const test::MovedClock clock(hours(5));
        QTest::qWait(600); // two ticks of its countdown
        EXPECT_TRUE(revealed().isShowing());
    }
    revealed().hideSecret();
    m_page->setSecretLife(std::chrono::milliseconds(500));
    reveal();
    const test::MovedClock clock(hours(-5));
    EXPECT_TRUE(holds([this] { return !revealed().isShowing(); }));
}

/// As after a password that somebody gave themselves, until an administrator has granted the keys again.
TEST_P(DeskTroubleTest, missingKeysAreToldAndUsedAsSoonAsTheyAreGranted) {
    const auto account = add({.state = AccountState::NotRegistered, .pin = "Old-7391"});
    const auto withdraw = [this](const QString& keys) {
        m_site.files.ask(u"DELETE FROM key_grant WHERE holder = '%1' AND key_id IN (%2)"_s
                             .arg(m_site.csr.actor.staffId.value())
                             .arg(keys));
        m_window.signOut();
        enterAs(u"csr1"_s);
    };
    const auto grant = [this] {
        ASSERT_TRUE(sitekeys::grantMissingKeys(m_site.database, m_site.administrator, u"csr1"_s));
    };
    withdraw(u"SELECT key_id FROM site_key"_s);
    type(account.toString());
    ASSERT_TRUE(holds([this] { return shows(u"You hold none of the site's keys"_s); }))
        << qPrintable(screen());
    EXPECT_TRUE(shows(u"Ask an administrator to grant them on the page Settings, under Keys"_s));
    EXPECT_EQ(model().view(), nullptr) << "nothing is looked up that is not written down";
    grant();
    getPin(account);

    withdraw(u"SELECT key_id FROM site_key WHERE purpose = 'initial_pin'"_s);
    getPin(account);
    verify();
    reset(u"Maple-7"_s);
    ASSERT_TRUE(holds([this] { return shows(u"You do not hold the key for initial PINs. Ask an"_s); }))
        << qPrintable(screen());
    key(Qt::Key_Escape);
    key(Qt::Key_P, Qt::AltModifier);
    chooseFirstReason();
    key(Qt::Key_Return);
    ASSERT_TRUE(holds([this] { return shows(u"You do not hold the key for initial PINs. Ask an"_s); }))
        << qPrintable(screen());
    EXPECT_FALSE(revealed().isShowing());
    grant();
    for (QPushButton* each : m_page->findChildren<QPushButton*>())
        if (each->isVisible() && each->text().remove(u'&') == u"Reveal the PIN"_s)
            QTest::keyClick(each, Qt::Key_Space);
    ASSERT_TRUE(holds([this] { return revealed().isShowing(); })) << qPrintable(screen());
}

} // namespace pindesk::ui
