#include "core/pins/resetpin.h"
#include "core/pinrules/pinrules.h"
#include "tests/core/pins/pinstest.h"
#include <QFile>
#include <thread>

namespace pindesk::pins {
using namespace Qt::StringLiterals;
using crypto::PinKind;
using test::secretOf;

class ResetPinTest : public PinsTest {
protected:
    AccountNumber m_account = add(registeredAccount);

    ResetPinRequest request(const char* pin = "Fresh-42") {
        ResetPinRequest made;
        made.account = m_account;
        made.reason = u"forgot"_s;
        if (pin != nullptr)
            made.pin = secretOf(pin);
        return made;
    }
    Result<ResetPinOutcome> reset(const ResetPinRequest& asked) {
        return resetPin(m_site.database, m_site.csr, asked);
    }
    void expectRefused(const ResetPinRequest& asked, ErrorCode code, const QString& field,
                       const QString& detail) {
        vouch(m_site.csr, m_account);
        const auto refused = reset(asked);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error(), (Error{code, field, detail}));
        EXPECT_EQ(storedPin(m_account), "Customers-1");
        EXPECT_EQ(ask(u"SELECT version FROM account"_s).toInt(), 1);
        EXPECT_EQ(auditedTimes("pin_reset"), 0);
    }
};
PINDESK_ON_BOTH_DATABASES(ResetPinTest);

TEST_P(ResetPinTest, replacesThePinAndStartsTheAccountAgain) {
    vouch(m_site.csr, m_account);
    auto asked = request();
    asked.note = u"called from 269-555-0142, لا يتذكر 🙂"_s;
    const auto outcome = reset(asked);
    ASSERT_TRUE(outcome) << qPrintable(outcome.error().detail);
    EXPECT_EQ(outcome->version, 2);
    EXPECT_FALSE(outcome->generated);
    EXPECT_TRUE(outcome->pin.equals(secretOf("Fresh-42")));
    EXPECT_EQ(storedPin(m_account), "Fresh-42");
    EXPECT_EQ(ask(u"SELECT kind FROM pin_secret"_s).toString(), u"initial"_s);
    EXPECT_EQ(
        ask(u"SELECT count(*) FROM account WHERE NOT initialized AND NOT enabled AND hint IS NULL AND"
            " email = 'anselmo@example.org' AND NOT email_verified AND version = 2 AND reset_by = %1 AND"
            " reset_at = pin_set_at AND reset_at > 1000"_s.arg(m_site.csr.actor.staffId.value()))
            .toInt(),
        1);
    const Milliseconds resetAt = ask(u"SELECT reset_at FROM account"_s).toLongLong();
    EXPECT_EQ(outcome->undoUntil - resetAt, 10 * 60 * 1000);
}

TEST_P(ResetPinTest, tellsTheHistoryWhatWasThereAndNeverAPin) {
    vouch(m_site.csr, m_account);
    auto asked = request();
    asked.reason = u"email_change"_s;
    asked.note = u"new address follows"_s;
    ASSERT_TRUE(reset(asked));
    const QJsonObject told = audited("pin_reset");
    EXPECT_EQ(told[u"reason"_s], u"email_change"_s);
    EXPECT_EQ(told[u"note"_s], u"new address follows"_s);
    EXPECT_EQ(told[u"initialized"_s], true);
    EXPECT_EQ(told[u"enabled"_s], true);
    EXPECT_EQ(told[u"hint"_s], true);
    EXPECT_EQ(told[u"email"_s], u"a•••••o@example.org"_s);
    EXPECT_EQ(told[u"version"_s], 2);
    EXPECT_EQ(told[u"generated"_s], false);
    EXPECT_EQ(told[u"verification"_s][u"kind"_s], u"answers"_s);
    EXPECT_FALSE(told.contains(u"replaced_unreadable"_s)) << "a customer's PIN is not even tried";
    EXPECT_FALSE(QJsonDocument(told).toJson().contains("Fresh-42"));
}

TEST_P(ResetPinTest, generatesInTheSitesFormatAndByItsRules) {
    m_site.setSetting("pin.format", R"("numeric:4")");
    for (int i = 0; i < 30; ++i) {
        vouch(m_site.csr, m_account);
        const auto outcome = reset(request(nullptr));
        ASSERT_TRUE(outcome);
        EXPECT_TRUE(outcome->generated);
        EXPECT_EQ(storedPin(m_account), outcome->pin.view());
        EXPECT_EQ(outcome->pin.size(), 4u);
        EXPECT_FALSE(pinrules::Blocklist().contains(outcome->pin.view()));
    }
    EXPECT_EQ(audited("pin_reset")[u"generated"_s], true);
}

TEST_P(ResetPinTest, leavesOutTheCurrentPinWhenItGenerates) {
    // Few PINs are left of this format, so that a draw often meets the current one.
    QStringList words;
    for (int number = 0; number < 10'000; ++number)
        if (number % 900 != 345)
            words << u"\"%1\""_s.arg(number, 4, 10, QChar(u'0'));
    m_site.setSetting("pin.blocklist", '[' + words.join(u',').toUtf8() + ']');
    m_site.setSetting("pin.format", R"("numeric:4")");
    QByteArray before;
    for (int i = 0; i < 15; ++i) {
        vouch(m_site.csr, m_account);
        const auto outcome = reset(request(nullptr));
        ASSERT_TRUE(outcome) << qPrintable(outcome.error().detail);
        EXPECT_NE(storedPin(m_account), before);
        before = storedPin(m_account);
    }
}

TEST_P(ResetPinTest, rejectsStaleVersionAndTellsWhatChanged) {
    vouch(m_site.otherCsr, m_account);
    auto asked = request("Second-1");
    asked.expectedVersion = 1;
    ASSERT_TRUE(resetPin(m_site.database, m_site.otherCsr, asked));
    vouch(m_site.csr, m_account);
    asked = request("Third-11");
    asked.expectedVersion = 1;
    const auto refused = reset(asked);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ChangedByOther);
    const QString at = ask(u"SELECT reset_at FROM account"_s).toString();
    EXPECT_EQ(refused.error().detail, u"version 2, reset by csr2 at "_s + at);
    EXPECT_EQ(storedPin(m_account), "Second-1");
    asked.expectedVersion = 2;
    EXPECT_TRUE(reset(asked));
}

TEST_P(ResetPinTest, refusesPinsThatBreakARule) {
    const auto with = [this](const char* pin) { return request(pin); };
    expectRefused(with(""), ErrorCode::PinRefused, u"pin"_s, u"too_short"_s);
    expectRefused(with("abc"), ErrorCode::PinRefused, u"pin"_s, u"too_short"_s);
    expectRefused(with("abcdefghijklmnopq"), ErrorCode::PinRefused, u"pin"_s, u"too_long"_s);
    expectRefused(with("two words"), ErrorCode::PinRefused, u"pin"_s, u"character"_s);
    expectRefused(with("4321"), ErrorCode::PinRefused, u"pin"_s, u"blocklisted"_s);
    m_site.setSetting("pin.blocklist", R"(["Fresh-42"])");
    expectRefused(with("fresh-42"), ErrorCode::PinRefused, u"pin"_s, u"blocklisted"_s);
    m_site.setSetting("pin.typed_by_staff", "false");
    expectRefused(with("Good-pin"), ErrorCode::InvalidInput, u"pin"_s, u"generated_only"_s);
}

// What a published profile would have the customer change again is not taken in the first place.
TEST_P(ResetPinTest, refusesPinsThatStandInTheCustomersData) {
    run("UPDATE directory_account SET postal_code = '49007'");
    run("INSERT INTO directory_phone (account_id, position, kind, digits) SELECT account_id, 0, '', '2695550142' "
        "FROM account");
    const auto publish = [this](const QByteArray& guards) {
        run("DELETE FROM authentication_profile");
        run("INSERT INTO authentication_profile (profile_id, name, kind, state, document, guards, changed_by, "
            "changed_at) VALUES (1, 'p', 'authentication', 'published', '{}', '" +
            guards + "', 1, 1)");
    };
    publish("phone_last4 zip_last4 repeating");
    expectRefused(request("0142"), ErrorCode::PinRefused, u"pin"_s, u"personal"_s);
    expectRefused(request("9007"), ErrorCode::PinRefused, u"pin"_s, u"personal"_s);
    run("UPDATE verification SET ended_at = 1");
    EXPECT_EQ(reset(request("9007")).error().code, ErrorCode::NotVerified)
        << "who has verified nobody learns nothing";
    publish("repeating");
    vouch(m_site.csr, m_account);
    EXPECT_TRUE(reset(request("9007"))) << "only what a profile asks for";
    vouch(m_site.csr, m_account);
    publish("account_part");
    EXPECT_TRUE(reset(request("0142")));
}

TEST_P(ResetPinTest, generatesNoneOfThemEither) {
    QStringList words; // all but two, of which one is in the customer's data
    for (int number = 0; number < 10'000; ++number)
        if (number != 4907 && number != 9047)
            words << u"\"%1\""_s.arg(number, 4, 10, QChar(u'0'));
    m_site.setSetting("pin.blocklist", '[' + words.join(u',').toUtf8() + ']');
    m_site.setSetting("pin.format", R"("numeric:4")");
    run("UPDATE directory_account SET postal_code = '49047'");
    run("INSERT INTO authentication_profile (profile_id, name, kind, state, document, guards, changed_by, "
        "changed_at) VALUES (1, 'p', 'authentication', 'published', '{}', 'zip_last4', 1, 1)");
    vouch(m_site.csr, m_account);
    auto outcome = reset(request(nullptr));
    // Ten thousand draws miss one of ten thousand in every third case.
    for (int again = 0; again < 30 && !outcome; ++again)
        outcome = reset(request(nullptr));
    ASSERT_TRUE(outcome) << qPrintable(outcome.error().detail);
    EXPECT_EQ(storedPin(m_account), "4907");
}

TEST_P(ResetPinTest, refusesReasonsAndNotesThatAreNone) {
    auto asked = request();
    asked.reason.clear();
    expectRefused(asked, ErrorCode::InvalidInput, u"reason"_s, u"missing"_s);
    asked.reason = u"because"_s;
    expectRefused(asked, ErrorCode::InvalidInput, u"reason"_s, u"unknown"_s);
    asked = request();
    asked.note = u"card 4111 1111 1111 1111"_s;
    expectRefused(asked, ErrorCode::InvalidInput, u"note"_s, u"card_number"_s);
    asked.note = QString(1024 * 1024, u'x');
    expectRefused(asked, ErrorCode::InvalidInput, u"note"_s, u"too_long"_s);
    asked.note = u"a"_s + QChar(u'\0') + u"b"_s;
    expectRefused(asked, ErrorCode::InvalidInput, u"note"_s, u"character"_s);
    asked.note = u"told her Fresh-42"_s;
    expectRefused(asked, ErrorCode::InvalidInput, u"note"_s, u"contains_pin"_s);
}

TEST_P(ResetPinTest, knowsTheSitesOwnReasons) {
    m_site.setSetting("reset.reasons", R"(["moved_house"])");
    auto asked = request();
    asked.reason = u"moved_house"_s;
    vouch(m_site.csr, m_account);
    EXPECT_TRUE(reset(asked));
}

TEST_P(ResetPinTest, refusesTheSameInitialPinButDoesNotTellOfTheCustomers) {
    vouch(m_site.csr, m_account);
    ASSERT_TRUE(reset(request("Customers-1"))) << "equality with a customer's PIN is not reported";
    vouch(m_site.csr, m_account);
    const auto refused = reset(request("Customers-1"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorCode::PinRefused, u"pin"_s, u"same_as_current"_s}));
    EXPECT_TRUE(reset(request("customers-1"))) << "a PIN is case-sensitive";
}

TEST_P(ResetPinTest, mendsAPinThatDoesNotOpen) {
    const AccountNumber other = add({.customer = "other", .pin = "Others-11"});
    run("UPDATE pin_secret SET kind = 'initial', sealed = (SELECT sealed FROM pin_secret WHERE account_id "
        "= " +
        QByteArray::number(qint64{idOf(other).value()}) +
        ") WHERE account_id = " + QByteArray::number(qint64{idOf(m_account).value()}));
    vouch(m_site.csr, m_account);
    ASSERT_TRUE(reset(request("Others-11"))) << "moved here, it is nobody's PIN";
    EXPECT_EQ(storedPin(m_account), "Others-11");
    EXPECT_EQ(audited("pin_reset")[u"replaced_unreadable"_s], true);
}

TEST_P(ResetPinTest, needsAVerifiedCallerOfThisAccountByThisPersonNow) {
    const AccountNumber other = add({.customer = "other"});
    vouch(m_site.csr, other);
    vouch(m_site.supervisor, m_account);
    const auto code = [&] { return reset(request()).error().code; };
    EXPECT_EQ(code(), ErrorCode::NotVerified);
    vouch(m_site.csr, m_account);
    run("UPDATE verification SET at = at - 900001");
    EXPECT_EQ(code(), ErrorCode::NotVerified);
    run("UPDATE verification SET at = at + 60000");
    EXPECT_TRUE(reset(request()));
    EXPECT_EQ(code(), ErrorCode::NotVerified) << "a verification ends with the reset";
    EXPECT_EQ(resetPin(m_site.database, m_site.supervisor, request("Again-1")).error().code,
              ErrorCode::NotVerified)
        << "for everybody";
}

TEST_P(ResetPinTest, takesTheOperatorsStatement) {
    auto asked = request();
    asked.verifiedBy = u"known to me in person"_s;
    ASSERT_TRUE(reset(asked));
    EXPECT_EQ(audited("pin_reset")[u"verification"_s][u"statement"_s], u"known to me in person"_s);
    EXPECT_EQ(
        ask(u"SELECT count(*) FROM verification WHERE statement = 'known to me in person' AND succeeded"_s)
            .toInt(),
        1);
    asked.verifiedBy = u" "_s;
    EXPECT_EQ(reset(asked).error(), (Error{ErrorCode::InvalidInput, u"verified_by"_s, u"missing"_s}));
    asked.verifiedBy = u"4111111111111111"_s;
    EXPECT_EQ(reset(asked).error(), (Error{ErrorCode::InvalidInput, u"verified_by"_s, u"card_number"_s}));
}

TEST_P(ResetPinTest, endsOpenLinksAndOnlyThose) {
    const QByteArray id = QByteArray::number(qint64{idOf(m_account).value()});
    const auto link = [&](const char* hash, const char* purpose, const QByteArray& subject,
                          const char* expires, const char* used) {
        run(QByteArray("INSERT INTO link_token (token_hash, purpose, subject, sent_at, expires_at, used_at) "
                       "VALUES (") +
            literal(hash) + ", '" + purpose + "', " + subject + ", 1, " + expires + ", " + used + ")");
    };
    link("a", "enable", id, "99999999999999", "NULL");
    link("b", "reset_pin", id, "99999999999999", "NULL");
    link("c", "enable", id, "99999999999999", "5");
    link("d", "enable", id, "5", "NULL");
    link("e", "enable", "4711", "99999999999999", "NULL");
    link("f", "enrol", id, "99999999999999", "NULL");
    vouch(m_site.csr, m_account);
    ASSERT_TRUE(reset(request()));
    EXPECT_EQ(ask(u"SELECT count(*) FROM link_token WHERE voided_at IS NOT NULL"_s).toInt(), 2);
    EXPECT_EQ(ask(u"SELECT count(*) FROM link_token WHERE voided_at IS NOT NULL AND subject = "_s +
                  QString::fromLatin1(id) + u" AND expires_at > 5 AND used_at IS NULL"_s)
                  .toInt(),
              2);
    EXPECT_EQ(audited("pin_reset")[u"links_voided"_s], 2);
}

TEST_P(ResetPinTest, saysWhichAccountsThereAre) {
    auto asked = request();
    asked.account = {"12345", "none"};
    EXPECT_EQ(reset(asked).error(), (Error{ErrorCode::NotFound, u"account"_s, {}}));
    m_site.addDirectoryAccount("12345", "none");
    EXPECT_EQ(reset(asked).error(), (Error{ErrorCode::NotFound, u"account"_s, u"no_pin_record"_s}));
}

TEST_P(ResetPinTest, leavesNothingBehindWhenRefused) {
    vouch(m_site.csr, m_account);
    run("DELETE FROM pin_secret"); // damage that is found half-way
    EXPECT_EQ(reset(request()).error().code, ErrorCode::Internal);
    EXPECT_EQ(ask(u"SELECT count(*) FROM account WHERE version = 1 AND initialized AND enabled"_s).toInt(),
              1);
    EXPECT_EQ(ask(u"SELECT count(*) FROM pin_undo"_s).toInt(), 0);
    EXPECT_EQ(auditedTimes("pin_reset"), 0);
}

TEST_P(ResetPinTest, letsExactlyOneOfTwoRacingResetsWin) {
    const auto pinOf = [](std::size_t desk, int round) {
        return "Desk-" + QByteArray::number(qulonglong{desk}) + '-' + QByteArray::number(round);
    };
    for (int round = 0; round < 5; ++round) {
        const std::int64_t version = ask(u"SELECT version FROM account"_s).toLongLong();
        std::vector<Result<ResetPinOutcome>> outcomes;
        std::vector<storage::Database> databases;
        for (int i = 0; i < 2; ++i) {
            outcomes.push_back(fail(ErrorCode::Internal));
            databases.push_back(m_site.files.open());
        }
        std::vector<std::thread> desks;
        for (std::size_t i = 0; i < 2; ++i)
            desks.emplace_back([&, i] {
                ResetPinRequest asked = request(pinOf(i, round).constData());
                asked.expectedVersion = version;
                asked.verifiedBy = u"test"_s;
                outcomes[i] = resetPin(databases[i], i == 0 ? m_site.csr : m_site.otherCsr, asked);
            });
        for (std::thread& desk : desks)
            desk.join();
        ASSERT_NE(outcomes[0].has_value(), outcomes[1].has_value());
        const auto& loser = outcomes[0] ? outcomes[1] : outcomes[0];
        EXPECT_EQ(loser.error().code, ErrorCode::ChangedByOther) << qPrintable(loser.error().detail);
        EXPECT_TRUE(loser.error().detail.contains(outcomes[0] ? u"reset by csr1"_s : u"reset by csr2"_s));
        EXPECT_EQ(storedPin(m_account), pinOf(outcomes[0] ? 0 : 1, round));
    }
}

TEST_P(ResetPinTest, losesNoneOfManyResetsAtOnce) {
    constexpr int desks = 4, resets = 25;
    std::vector<audit::Session> sessions;
    for (int i = 0; i < desks; ++i)
        sessions.push_back(m_site.signIn(u"csr1"_s));
    std::atomic_int done = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < desks; ++i)
        threads.emplace_back([&, i] {
            storage::Database database = m_site.files.open();
            for (int n = 0; n < resets; ++n) {
                ResetPinRequest asked = request(nullptr);
                asked.verifiedBy = u"test"_s;
                done += resetPin(database, sessions[static_cast<std::size_t>(i)], asked) ? 1 : 0;
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(done, desks * resets);
    EXPECT_EQ(ask(u"SELECT version FROM account"_s).toInt(), 1 + desks * resets);
    EXPECT_EQ(auditedTimes("pin_reset"), desks * resets);
}

TEST_P(ResetPinTest, writesThePlainPinNowhere) {
    vouch(m_site.csr, m_account);
    ASSERT_TRUE(reset(request("Pl4ntedInit1al")));
    vouch(m_site.csr, m_account);
    ASSERT_TRUE(reset(request("An0therPl4nted")));
    const QStringList places = isSqlite() ? QStringList{m_site.url().path, m_site.url().path + u"-wal"_s}
                                          : QStringList{qEnvironmentVariable("PINDESK_TEST_POSTGRES_LOG")};
    QByteArray bytes;
    for (const QString& place : places) {
        QFile file(place);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(place);
        bytes += file.readAll();
    }
    EXPECT_TRUE(bytes.contains("pin_reset"));
    for (const char* planted : {"Pl4ntedInit1al", "An0therPl4nted", "506c346e746564", "my dog"})
        EXPECT_FALSE(bytes.contains(planted)) << planted;
}

} // namespace pindesk::pins
