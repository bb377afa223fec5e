#include "core/sitekeys/rotatekey.h"
#include "core/audit/verifyaudit.h"
#include "core/crypto/outboxseal.h"
#include "core/mail/mailsettings.h"
#include "core/mail/outboxkey.h"
#include "core/mail/setmailpassword.h"
#include "core/pins/givehint.h"
#include "core/pins/resetpin.h"
#include "core/pins/revealpin.h"
#include "core/pins/undoreset.h"
#include "core/sitekeys/listkeys.h"
#include "core/sitekeys/startrotation.h"
#include "core/staff/recover.h"
#include "tests/core/pins/pinstest.h"
#include <thread>

namespace pindesk::sitekeys {
using namespace Qt::StringLiterals;
using crypto::KeyPurpose;
using pins::registeredAccount;

class RotateKeyTest : public pins::PinsTest {
protected:
    Result<RotationOutcome> rotate(KeyPurpose purpose, int batchSize = 1'000,
                                   const RotationHandler& progress = {}, std::stop_token stop = {}) {
        return rotateKey(m_site.database, m_site.administrator, {purpose, false, batchSize}, progress,
                         std::move(stop));
    }
    /// Ends after so many batches.
    Result<RotationOutcome> rotateAFew(KeyPurpose purpose, int batches) {
        std::stop_source stop;
        const auto count = [&](const RotationProgress&) {
            if (--batches < 0)
                stop.request_stop();
        };
        return rotate(purpose, 1, count, stop.get_token());
    }
    Result<Secret> reveal(const audit::Session& session, const AccountNumber& account) {
        return pins::revealPin(m_site.database, session, {account, u"caller"_s, u"test"_s});
    }
    Result<pins::ResetPinOutcome> reset(const audit::Session& session, const AccountNumber& account,
                                        const char* pin) {
        pins::ResetPinRequest request;
        request.account = account;
        request.reason = u"forgot"_s;
        request.pin = test::secretOf(pin);
        request.verifiedBy = u"test"_s;
        return pins::resetPin(m_site.database, session, request);
    }
    AccountNumber addNumbered(int number) {
        pins::AccountSetup setup;
        setup.customer = "c" + QByteArray::number(number);
        setup.pin = "Pin-" + QByteArray::number(number);
        return add(setup);
    }
    QString stateOf(std::uint32_t key) const {
        return ask(u"SELECT state FROM site_key WHERE key_id = %1"_s.arg(key)).toString();
    }
    qlonglong number(const QString& sql) const { return ask(sql).toLongLong(); }
    void expectWholeTrail() {
        const auto verdict = audit::verifyAudit(m_site.database, m_site.auditor);
        ASSERT_TRUE(verdict) << qPrintable(verdict.error().detail);
        EXPECT_TRUE(verdict->isWhole());
    }
};
PINDESK_ON_BOTH_DATABASES(RotateKeyTest);

TEST_P(RotateKeyTest, sealsEveryPlaceAnewAndRetiresTheOldKey) {
    const AccountNumber customer = add(registeredAccount), initial = addNumbered(1), undone = addNumbered(2);
    ASSERT_TRUE(
        reset(m_site.csr, customer, "Fresh-42")); // the customer's PIN and hint wait in the undo window
    ASSERT_TRUE(reset(m_site.csr, undone, "Fresh-43"));
    const auto& keys = m_site.administrator.keys;
    const QByteArray personal =
        *keys.sealer(KeyPurpose::PersonalData)->seal(crypto::personalContext(initial), "1987-03-212387");
    run("UPDATE directory_account SET personal = " + literal(personal) + " WHERE customer_id = 'c1'");

    const auto rotated = rotate(KeyPurpose::InitialPin);
    ASSERT_TRUE(rotated) << qPrintable(rotated.error().detail);
    EXPECT_TRUE(rotated->isRetired);
    EXPECT_EQ(rotated->rotation.newKey, KeyId(6));
    EXPECT_EQ(rotated->rotation.resealed, 4) << "three PINs, and one in the undo window";
    EXPECT_EQ(rotated->rotation.total, 4);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM pin_secret WHERE key_id = 6"_s), 3);
    EXPECT_EQ(storedPin(initial), "Pin-1");
    ASSERT_TRUE(rotate(KeyPurpose::CustomerPin));
    ASSERT_TRUE(rotate(KeyPurpose::PersonalData));
    for (const std::uint32_t old : {1u, 2u, 3u})
        EXPECT_EQ(stateOf(old), u"retired"_s) << old;
    for (const std::uint32_t made : {6u, 7u, 8u})
        EXPECT_EQ(stateOf(made), u"active"_s) << made;

    ASSERT_TRUE(pins::undoReset(m_site.database, m_site.csr, customer));
    EXPECT_EQ(storedPin(customer), "Customers-1") << "what the undo window kept opens, with its key id";
    EXPECT_EQ(number(u"SELECT key_id FROM pin_secret WHERE kind = 'customer'"_s), 7);
    vouch(m_site.csr, customer);
    const auto hint = pins::giveHint(m_site.database, m_site.csr, {customer, u"test"_s});
    ASSERT_TRUE(hint) << qPrintable(hint.error().detail);
    EXPECT_EQ(hint->view(), "my dog");
    const QByteArray anew =
        ask(u"SELECT personal FROM directory_account WHERE customer_id = 'c1'"_s).toByteArray();
    EXPECT_EQ(crypto::keyIdOf(anew), KeyId(8));
    EXPECT_EQ(keys.open(KeyPurpose::PersonalData, crypto::personalContext(initial), anew)->view(),
              "1987-03-212387");
    expectWholeTrail();
}

TEST_P(RotateKeyTest, desksAtWorkGoOnWithBothKeys) {
    const AccountNumber first = addNumbered(1), second = addNumbered(2), third = addNumbered(3);
    EXPECT_EQ(rotateAFew(KeyPurpose::InitialPin, 1).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM pin_secret WHERE key_id = 6"_s), 1) << "it stands half-way";
    // Signed in before there was the new key:
    EXPECT_EQ(reveal(m_site.csr, first)->view(), "Pin-1");
    EXPECT_EQ(reveal(m_site.csr, second)->view(), "Pin-2");
    ASSERT_TRUE(reset(m_site.otherCsr, third, "Fresh-43"));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM pin_secret WHERE key_id = 6"_s), 2)
        << "what is sealed now is sealed with the new key";
    EXPECT_EQ(stateOf(1), u"active"_s);

    const auto resumed =
        rotateKey(m_site.database, m_site.signIn(u"admin1"_s), {KeyPurpose::InitialPin, true, 1'000});
    ASSERT_TRUE(resumed) << qPrintable(resumed.error().detail);
    EXPECT_TRUE(resumed->isJoined);
    EXPECT_EQ(resumed->rotation.newKey, KeyId(6)) << "the same rotation";
    EXPECT_EQ(stateOf(1), u"retired"_s);
    EXPECT_EQ(reveal(m_site.csr, second)->view(), "Pin-2");
    EXPECT_EQ(reveal(m_site.otherCsr, third)->view(), "Fresh-43");
    expectWholeTrail();
}

TEST_P(RotateKeyTest, comesBackForWhatWasStoredBehindIt) {
    (void)addNumbered(1);
    (void)addNumbered(2);
    const QByteArray stale = seal(crypto::PinKind::Initial, {"12345", "c1"}, "Stale-1");
    // Both rows are done, the end is not: a deed that began before the rotation stores behind it.
    EXPECT_EQ(rotateAFew(KeyPurpose::InitialPin, 2).error().code, ErrorCode::Cancelled);
    run("UPDATE pin_secret SET key_id = 1, sealed = " + literal(stale) + " WHERE account_id = 1");
    const auto rotated = rotate(KeyPurpose::InitialPin);
    ASSERT_TRUE(rotated) << qPrintable(rotated.error().detail);
    EXPECT_TRUE(rotated->isRetired);
    EXPECT_EQ(rotated->rotation.resealed, 3);
    EXPECT_EQ(storedPin({"12345", "c1"}), "Stale-1");
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM pin_secret WHERE key_id <> 6"_s), 0);
}

TEST_P(RotateKeyTest, whoBeginAtOnceBeginOne) {
    std::atomic<int> begun = 0, joined = 0;
    {
        std::vector<std::jthread> people;
        for (int i = 0; i < 4; ++i)
            people.emplace_back([&, url = m_site.url()] {
                auto database = storage::Database::open(url);
                const auto session = test::signIn(*database, u"admin1"_s);
                const auto started = startRotation(*database, session, KeyPurpose::InitialPin, false);
                if (started && started->rotation.newKey == KeyId(6))
                    ++(started->isJoined ? joined : begun);
            });
    }
    EXPECT_EQ(begun, 1);
    EXPECT_EQ(joined, 3);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM site_key WHERE purpose = 'initial_pin'"_s), 2);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit_event WHERE action = 'key_rotation_started'"_s), 1);
}

TEST_P(RotateKeyTest, severalShareTheWork) {
    constexpr int accounts = 120;
    for (int i = 0; i < accounts; ++i)
        (void)addNumbered(i);
    ASSERT_TRUE(startRotation(m_site.database, m_site.administrator, KeyPurpose::InitialPin, false));
    std::atomic<int> failed = 0;
    {
        std::vector<std::jthread> people;
        for (int i = 0; i < 4; ++i)
            people.emplace_back([&, url = m_site.url()] {
                auto database = storage::Database::open(url);
                const auto session = test::signIn(*database, u"admin1"_s);
                const auto outcome = rotateKey(*database, session, {KeyPurpose::InitialPin, true, 7});
                if (!outcome && outcome.error().field != "rotation"_L1) // one who comes when it is over
                    ++failed;
            });
    }
    EXPECT_EQ(failed, 0);
    EXPECT_EQ(number(u"SELECT resealed FROM key_rotation"_s), accounts) << "each once";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM key_rotation WHERE finished_at IS NULL"_s), 0);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM pin_secret WHERE key_id = 6"_s), accounts);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit_event WHERE action = 'key_rotated'"_s), 1);
    ASSERT_TRUE(audit::renewKeys(m_site.database.connection(), m_site.administrator));
    EXPECT_EQ(storedPin({"12345", "c77"}), "Pin-77");
    expectWholeTrail();
}

TEST_P(RotateKeyTest, grantsToHoldersWhoStillMay) {
    run("UPDATE staff SET status = 'disabled' WHERE user_name = 'csr2'");
    run("UPDATE staff SET roles = 'auditor' WHERE user_name = 'supervisor1'");
    ASSERT_TRUE(rotate(KeyPurpose::InitialPin));
    const auto overview = listKeys(m_site.database, m_site.administrator);
    ASSERT_TRUE(overview);
    EXPECT_EQ(overview->keys.back().holders, (QStringList{u"admin1"_s, u"csr1"_s, u"recovery"_s}));
    EXPECT_TRUE(overview->keys.back().isNewest);
    EXPECT_FALSE(overview->keys.front().isNewest);
    EXPECT_EQ(overview->rotations.size(), 1u);
}

TEST_P(RotateKeyTest, theRecoveryKeyOpensWhatWasRotated) {
    const AccountNumber account = addNumbered(1);
    ASSERT_TRUE(rotate(KeyPurpose::InitialPin));
    EXPECT_EQ(rotateAFew(KeyPurpose::Audit, 0).error().code, ErrorCode::Cancelled) << "and half-way";
    staff::RecoverRequest request;
    request.recoveryKey = m_site.recoveryKey.clone();
    request.administrator = u"rescuer"_s;
    request.newPassword = Secret(test::TestSite::passwordOf(u"rescuer"_s));
    request.cost = test::cheapCost;
    ASSERT_TRUE(staff::recover(m_site.database, request));
    const auto rescuer = m_site.signIn(u"rescuer"_s);
    const QByteArray sealed = ask(u"SELECT sealed FROM pin_secret"_s).toByteArray();
    EXPECT_EQ(rescuer.keys
                  .open(KeyPurpose::InitialPin, crypto::pinContext(crypto::PinKind::Initial, account), sealed)
                  ->view(),
              "Pin-1");
    EXPECT_FALSE(rescuer.keys.holds(KeyId(1))) << "nothing is sealed under it";
    EXPECT_TRUE(rescuer.keys.holds(KeyId(5))) << "the trail before was signed with it";
    EXPECT_TRUE(rotateKey(m_site.database, rescuer, {KeyPurpose::Audit, true, 10}));
    EXPECT_TRUE(audit::verifyAudit(m_site.database, rescuer)->isWhole());
}

TEST_P(RotateKeyTest, damagedRowsKeepTheOldKey) {
    (void)addNumbered(1);
    (void)addNumbered(2);
    run("UPDATE pin_secret SET sealed = " + literal(seal(crypto::PinKind::Initial, {"9", "9"}, "Moved")) +
        " WHERE account_id = 1");
    const auto rotated = rotate(KeyPurpose::InitialPin);
    ASSERT_TRUE(rotated) << qPrintable(rotated.error().detail);
    EXPECT_FALSE(rotated->isRetired);
    EXPECT_EQ(rotated->rotation.unreadable, 1);
    EXPECT_EQ(rotated->rotation.resealed, 1);
    EXPECT_EQ(stateOf(1), u"active"_s);
    run("UPDATE pin_secret SET key_id = 1, sealed = " +
        literal(seal(crypto::PinKind::Initial, {"12345", "c1"}, "Mended")) + " WHERE account_id = 1");
    EXPECT_TRUE(rotate(KeyPurpose::InitialPin)->isRetired) << "mended, it goes with the next";
    EXPECT_EQ(stateOf(1), u"retired"_s);
}

TEST_P(RotateKeyTest, waitingMailFollowsTheOutboxKey) {
    const auto key = m_site.database.read(mail::readOutboxKey);
    ASSERT_TRUE(key);
    const QByteArray body = *crypto::sealForOutbox(key->id, key->publicKey, "77", "the link");
    run("INSERT INTO outbox (message_id, kind, recipient, language, body, state, created_at) VALUES "
        "(77, 'staff_invitation', 'a@example.org', 'en', " +
        literal(body) + ", 'waiting', 1)");
    m_site.setSetting(mail::keys::host, R"("mail.example.org")");
    m_site.setSetting(mail::keys::fromAddress, R"("pins@example.org")");
    ASSERT_TRUE(mail::setMailPassword(m_site.database, m_site.administrator, test::secretOf("mail-pass")));
    ASSERT_TRUE(rotate(KeyPurpose::Outbox));
    const auto host = mail::readMailSettings(m_site.database.connection());
    ASSERT_TRUE(host) << qPrintable(host.error().field + host.error().detail);
    EXPECT_EQ(crypto::keyIdOf(host->sealedPassword), KeyId(6)) << "the mail host's password too";
    EXPECT_EQ(
        crypto::openFromOutbox(m_site.administrator.keys, mail::keys::password, host->sealedPassword)->view(),
        "mail-pass");
    EXPECT_EQ(m_site.database.read(mail::readOutboxKey)->id, KeyId(6)) << "mail is queued to the new one";
    const QByteArray anew = ask(u"SELECT body FROM outbox"_s).toByteArray();
    EXPECT_EQ(crypto::keyIdOf(anew), KeyId(6));
    EXPECT_EQ(crypto::openFromOutbox(m_site.administrator.keys, "77", anew)->view(), "the link");
    EXPECT_EQ(stateOf(4), u"retired"_s);
}

TEST_P(RotateKeyTest, hasNothingToResumeUntilOneIsBegun) {
    const auto nothing = rotateKey(m_site.database, m_site.administrator, {KeyPurpose::InitialPin, true, 10});
    EXPECT_EQ(nothing.error(), (Error{ErrorCode::NotFound, u"rotation"_s, {}}));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM site_key"_s), 5);
}

TEST_P(RotateKeyTest, theAuditKeyIsChangedAtOnceAndTheOldTrailVerifies) {
    ASSERT_TRUE(rotate(KeyPurpose::Audit));
    (void)addNumbered(1);
    ASSERT_TRUE(reset(m_site.csr, {"12345", "c1"}, "Fresh-42"));
    EXPECT_EQ(number(u"SELECT key_id FROM audit_event WHERE action = 'pin_reset'"_s), 6);
    EXPECT_GT(number(u"SELECT COUNT(*) FROM audit_event WHERE key_id = 5"_s), 0);
    expectWholeTrail();
}

} // namespace pindesk::sitekeys
