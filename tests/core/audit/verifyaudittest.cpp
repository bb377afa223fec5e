#include "core/audit/verifyaudit.h"
#include "core/audit/checkpoint.h"
#include "tests/support/testsite.h"
#include <random>

namespace pindesk::audit {
using namespace Qt::StringLiterals;

class VerifyAuditTest : public test::SiteTest {
protected:
    void addMany(const Session& session, int count) {
        ASSERT_TRUE(m_site.database.write([&](storage::Transaction& transaction) -> Result<void> {
            for (int i = 0; i < count; ++i)
                PINDESK_CHECK(append(transaction, session, {u"pin_shown"_s, u"12/34"_s, {}, {}, {}}));
            return {};
        }));
    }
    void checkpoint(const Session& session) {
        ASSERT_TRUE(m_site.database.write(
            [&](storage::Transaction& transaction) { return writeCheckpoint(transaction, session); }));
    }
    AuditVerdict verify() {
        const auto verdict = verifyAudit(m_site.database, m_site.auditor);
        EXPECT_TRUE(verdict) << qPrintable(verdict ? QString() : verdict.error().detail);
        return verdict.value_or(AuditVerdict());
    }
    qlonglong number(const QString& sql) { return m_site.files.ask(sql).toLongLong(); }
};
PINDESK_ON_BOTH_DATABASES(VerifyAuditTest);

TEST_P(VerifyAuditTest, findsNothingWrongWithAWholeTrail) {
    addMany(m_site.csr, 1200); // more than a page
    const AuditVerdict verdict = verify();
    EXPECT_TRUE(verdict.isWhole());
    EXPECT_FALSE(verdict.first);
    EXPECT_EQ(verdict.events, number(u"SELECT COUNT(*) FROM audit_event"_s));
    EXPECT_EQ(verdict.chains, number(u"SELECT COUNT(*) FROM audit_head"_s));
    EXPECT_EQ(verdict.checkpoints, 1) << "the first sign-in writes one";
}

TEST_P(VerifyAuditTest, needsTheRight) {
    EXPECT_TRUE(verifyAudit(m_site.database, m_site.administrator));
    for (const Session* session : {&m_site.supervisor, &m_site.csr})
        EXPECT_EQ(verifyAudit(m_site.database, *session).error().code, ErrorCode::NotPermitted);
}

TEST_P(VerifyAuditTest, namesEveryColumnThatWasChanged) {
    addMany(m_site.csr, 3);
    const auto writer = m_site.csr.writer;
    auto& connection = m_site.database.connection();
    const QString hash = GetParam() == storage::SiteUrl::Product::Sqlite
                             ? u"zeroblob(32)"_s
                             : u"decode(repeat('00', 32), 'hex')"_s;
    const std::vector<std::pair<QString, QString>> changes{
        {u"at"_s, u"at + 1"_s},         {u"actor"_s, u"actor + 1"_s}, {u"actor_name"_s, u"'nobody'"_s},
        {u"workstation"_s, u"'x'"_s},   {u"action"_s, u"'x'"_s},      {u"subject"_s, u"'12/35'"_s},
        {u"account_id"_s, u"9"_s},      {u"reason"_s, u"'x'"_s},      {u"detail"_s, u"'{\"a\":1}'"_s},
        {u"key_id"_s, u"key_id + 9"_s}, {u"previous_hash"_s, hash},   {u"hash"_s, hash},
    };
    for (const auto& [column, value] : changes) {
        const QString edit = u"BEGIN; UPDATE audit_event SET "_s + column + u" = "_s + value +
                             u" WHERE seq = 2 AND writer_id = "_s + QString::number(writer.value());
        ASSERT_TRUE(connection.runScript(edit.toUtf8()));
        EXPECT_EQ(verify().first, (BrokenRow{writer, 2, AuditProblem::Changed})) << qPrintable(column);
        connection.rollback();
    }
    EXPECT_TRUE(verify().isWhole());
}

TEST_P(VerifyAuditTest, namesACutTailAndALostHead) {
    addMany(m_site.csr, 5);
    const auto writer = m_site.csr.writer;
    const QString where = u" WHERE writer_id = %1"_s.arg(writer.value());
    const auto last = number(u"SELECT seq FROM audit_head"_s + where);
    m_site.files.ask(u"UPDATE audit_head SET seq = seq - 1"_s + where);
    EXPECT_EQ(verify().first, (BrokenRow{writer, last, AuditProblem::Head}));
    m_site.files.ask(u"UPDATE audit_head SET seq = seq + 3"_s + where);
    EXPECT_EQ(verify().first, (BrokenRow{writer, last + 1, AuditProblem::Cut}));
    m_site.files.ask(u"UPDATE audit_head SET hash = (SELECT hash FROM audit_event"_s + where +
                     u" AND seq = 1), seq = seq - 2"_s + where);
    EXPECT_EQ(verify().first, (BrokenRow{writer, last, AuditProblem::Head}));
    m_site.files.ask(u"DELETE FROM audit_head"_s + where);
    EXPECT_EQ(verify().first, (BrokenRow{writer, last, AuditProblem::Head}));
}

TEST_P(VerifyAuditTest, namesAWholeChainThatIsGone) {
    const auto writer = m_site.csr.writer;
    const QString where = u" WHERE writer_id = %1"_s.arg(writer.value());
    m_site.files.ask(u"DELETE FROM audit_event"_s + where);
    EXPECT_EQ(verify().first, (BrokenRow{writer, 1, AuditProblem::Missing})) << "its head is left";
    m_site.files.ask(u"DELETE FROM audit_head"_s + where);
    EXPECT_TRUE(verify().isWhole()) << "no checkpoint has named it: nothing can tell";
}

TEST_P(VerifyAuditTest, checkpointsShowChainsThatVanishedWithTheirHeads) {
    // The first sign-in's checkpoint names the chain that made the site.
    const auto creator =
        WriterId(number(u"SELECT writer_id FROM audit_event WHERE action = 'site_created'"_s));
    for (const QString& table : {u"audit_event"_s, u"audit_head"_s})
        m_site.files.ask(u"DELETE FROM %1 WHERE writer_id = %2"_s.arg(table).arg(creator.value()));
    EXPECT_EQ(verify().first, (BrokenRow{creator, 1, AuditProblem::Missing}));
}

TEST_P(VerifyAuditTest, checkpointsShowATailCutTogetherWithItsHead) {
    addMany(m_site.csr, 4);
    checkpoint(m_site.administrator);
    const QString where = u" WHERE writer_id = %1"_s.arg(m_site.csr.writer.value());
    const auto last = number(u"SELECT seq FROM audit_head"_s + where);
    m_site.files.ask(u"DELETE FROM audit_event"_s + where + u" AND seq = %1"_s.arg(last));
    m_site.files.ask(
        u"UPDATE audit_head SET seq = seq - 1, hash = (SELECT hash FROM audit_event%1 AND seq = %2)%1"_s
            .arg(where)
            .arg(last - 1));
    const AuditVerdict verdict = verify();
    EXPECT_EQ(verdict.first, (BrokenRow{m_site.csr.writer, last, AuditProblem::Cut}));
    EXPECT_EQ(verdict.problems, 1);
}

TEST_P(VerifyAuditTest, checkpointsShowAChainThatWasWrittenAnew) {
    addMany(m_site.csr, 2);
    checkpoint(m_site.administrator);
    for (const QString& table : {u"audit_event"_s, u"audit_head"_s})
        m_site.files.ask(u"DELETE FROM %1 WHERE writer_id = %2"_s.arg(table).arg(m_site.csr.writer.value()));
    addMany(m_site.csr, 3); // by somebody who has the key
    EXPECT_EQ(verify().first, (BrokenRow{m_site.csr.writer, 3, AuditProblem::Changed}));
}

TEST_P(VerifyAuditTest, namesARowThatDoesNotFollowTheOneBefore) {
    addMany(m_site.csr, 2); // rows 2 and 3
    const QString where = u" WHERE writer_id = %1"_s.arg(m_site.csr.writer.value());
    m_site.files.ask(u"CREATE TABLE second AS SELECT * FROM audit_event"_s + where + u" AND seq = 2"_s);
    // A backup put back, work done again, and an old row kept: every row is genuine.
    m_site.files.ask(u"DELETE FROM audit_event"_s + where + u" AND seq > 1"_s);
    m_site.files.ask(u"UPDATE audit_head SET seq = 1, hash = (SELECT hash FROM audit_event"_s + where + u')' +
                     where);
    m_site.csr.actor.workstation = u"other"_s;
    addMany(m_site.csr, 2);
    EXPECT_TRUE(verify().isWhole());
    m_site.files.ask(u"DELETE FROM audit_event"_s + where + u" AND seq = 2"_s);
    m_site.files.ask(u"INSERT INTO audit_event SELECT * FROM second"_s);
    EXPECT_EQ(verify().first, (BrokenRow{m_site.csr.writer, 3, AuditProblem::Reordered}));
}

TEST_P(VerifyAuditTest, writesACheckpointWhenAnHourHasGone) {
    const QString count = u"SELECT COUNT(*) FROM audit_event WHERE action = 'checkpoint'"_s;
    (void)m_site.signIn(u"csr1"_s);
    EXPECT_EQ(number(count), 1);
    m_site.files.ask(u"UPDATE audit_event SET at = at - 3600000 WHERE action = 'checkpoint'"_s);
    const auto session = m_site.signIn(u"csr1"_s);
    EXPECT_EQ(number(count), 2);
    const QString heads =
        m_site.files
            .ask(u"SELECT detail FROM audit_event WHERE action = 'checkpoint' AND writer_id = %1"_s.arg(
                session.writer.value()))
            .toString();
    EXPECT_TRUE(heads.contains(QString::number(m_site.csr.writer.value())));
    EXPECT_TRUE(heads.contains(QString::number(session.writer.value()))) << "its own, up to itself";
}

TEST_P(VerifyAuditTest, spreadsManyHeadsOverSeveralCheckpoints) {
    // 450 writers with one row each.
    ASSERT_TRUE(m_site.database.write([&](storage::Transaction& transaction) -> Result<void> {
        for (int i = 1; i <= 450; ++i) {
            m_site.csr.writer = WriterId(i);
            PINDESK_CHECK(append(transaction, m_site.csr, {u"pin_shown"_s, u"1/2"_s, {}, {}, {}}));
        }
        return writeCheckpoint(transaction, m_site.csr);
    }));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit_event WHERE action = 'checkpoint' AND writer_id = 450"_s),
              3);
    const AuditVerdict verdict = verify();
    EXPECT_TRUE(verdict.isWhole());
    EXPECT_EQ(verdict.checkpoints, 4);
}

/// Damages of every kind at random places, each repaired before the next. On SQLite, where the owner of the
/// file can do anything.
class AuditDamageTest : public testing::Test {
protected:
    static constexpr int damages = 100;
    static constexpr int rows = 60;

    test::TestSite m_site{storage::SiteUrl::Product::Sqlite};
    std::mt19937 m_random{20240229};

    void SetUp() override {
        ASSERT_TRUE(m_site.database.write([&](storage::Transaction& transaction) -> Result<void> {
            for (int i = 0; i < rows; ++i)
                for (const Session* session : {&m_site.csr, &m_site.otherCsr, &m_site.supervisor})
                    PINDESK_CHECK(append(transaction, *session, {u"pin_shown"_s, u"1/2"_s, {}, {}, {}}));
            return writeCheckpoint(transaction, m_site.administrator);
        }));
    }
    int anyOf(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }
    WriterId anyWriter() {
        const std::array sessions{&m_site.csr, &m_site.otherCsr, &m_site.supervisor};
        return sessions[static_cast<std::size_t>(anyOf(0, 2))]->writer;
    }
    void run(const QString& sql) {
        const auto ran = m_site.database.connection().runScript(sql.toUtf8());
        ASSERT_TRUE(ran) << qPrintable(ran.error().detail);
    }
    /// Runs `damage(writer, seq)` a hundred times and expects this one problem named.
    template <class Damage>
    void damageEach(AuditProblem problem, Damage damage) {
        for (int i = 0; i < damages; ++i) {
            const BrokenRow expected{anyWriter(), anyOf(1, rows), problem};
            run(u"BEGIN"_s); // and roll back to repair
            const std::int64_t named = damage(expected.writer, expected.sequence);
            const auto verdict = verifyAudit(m_site.database, m_site.auditor);
            ASSERT_TRUE(verdict) << qPrintable(verdict.error().detail);
            ASSERT_EQ(verdict->first, (BrokenRow{expected.writer, named, problem})) << expected.sequence;
            run(u"ROLLBACK"_s);
        }
        EXPECT_TRUE(verifyAudit(m_site.database, m_site.auditor)->isWhole());
    }
    /// `%1` is the writer, `%2` the sequence.
    void change(QString sql, WriterId writer, std::int64_t sequence) {
        run(sql.replace(u"%1"_s, QString::number(writer.value()))
                .replace(u"%2"_s, QString::number(sequence)));
    }
};

TEST_F(AuditDamageTest, namesEveryEdit) {
    const QStringList edits{u"reason = 'other'"_s, u"at = at - 60000"_s, u"actor_name = 'somebody'"_s,
                            u"detail = detail || ' '"_s};
    damageEach(AuditProblem::Changed, [&](WriterId writer, std::int64_t sequence) {
        change(u"UPDATE audit_event SET "_s + edits[anyOf(0, 3)] + u" WHERE writer_id = %1 AND seq = %2"_s,
               writer, sequence);
        return sequence;
    });
}

TEST_F(AuditDamageTest, namesEveryDeletedRow) {
    damageEach(AuditProblem::Missing, [&](WriterId writer, std::int64_t sequence) {
        change(u"DELETE FROM audit_event WHERE writer_id = %1 AND seq = %2"_s, writer, sequence);
        return sequence;
    });
}

TEST_F(AuditDamageTest, namesEveryReorder) {
    damageEach(AuditProblem::Reordered, [&](WriterId writer, std::int64_t sequence) {
        std::int64_t other = anyOf(1, rows - 1);
        other += other >= sequence ? 1 : 0;
        const auto move = [&](std::int64_t from, std::int64_t to) {
            change(u"UPDATE audit_event SET seq = "_s + QString::number(to) +
                       u" WHERE writer_id = %1 AND seq = %2"_s,
                   writer, from);
        };
        move(sequence, -1);
        move(other, sequence);
        move(-1, other);
        return std::min(sequence, other);
    });
}

TEST_F(AuditDamageTest, namesEveryCut) {
    damageEach(AuditProblem::Cut, [&](WriterId writer, std::int64_t sequence) {
        sequence += 1; // something is left
        change(u"DELETE FROM audit_event WHERE writer_id = %1 AND seq >= %2"_s, writer, sequence);
        if (anyOf(0, 1) == 1) // with the head moved back, as if nothing had followed
            change(
                u"UPDATE audit_head SET (seq, hash) = (SELECT seq, hash FROM audit_event WHERE writer_id = %1"
                u" AND seq = %2 - 1) WHERE writer_id = %1"_s,
                writer, sequence);
        return sequence;
    });
}

TEST_F(AuditDamageTest, namesEveryMissingChain) {
    damageEach(AuditProblem::Missing, [&](WriterId writer, std::int64_t) {
        change(u"DELETE FROM audit_event WHERE writer_id = %1"_s, writer, 0);
        if (anyOf(0, 1) == 1)
            change(u"DELETE FROM audit_head WHERE writer_id = %1"_s, writer, 0);
        return std::int64_t{1};
    });
}

} // namespace pindesk::audit
