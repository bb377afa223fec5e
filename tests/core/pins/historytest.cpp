#include "core/pins/history.h"
#include "core/pins/accountstatus.h"
#include "core/pins/deskrules.h"
#include "core/pins/getpin.h"
#include "core/pins/verification.h"
#include "tests/core/pins/pinstest.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;

class HistoryTest : public PinsTest {
protected:
    void addBatch(const char* number, const char* state) {
        run(QByteArray("INSERT INTO distribution_batch (batch_id, channel, format, layout_name, document, "
                       "selection, "
                       "chosen, requested_by, requested_at, state) VALUES (") +
            number + ", 'letter', 'letter', 'L', '{}', '{}', 1, " + person() + ", 1, '" + state + "')");
    }
    void addLetter(const AccountNumber& account, const char* batch, const char* at) {
        run("INSERT INTO distribution (account_id, issue_id, channel, batch_id, at, \"by\", letter_status) "
            "VALUES (" +
            QByteArray::number(qint64{idOf(account).value()}) + ", " + batch + "00, 'letter', " + batch +
            ", " + at + ", " + person() + ", 'written')");
    }
    QByteArray person() const { return QByteArray::number(qint64{m_site.supervisor.actor.staffId.value()}); }
};
PINDESK_ON_BOTH_DATABASES(HistoryTest);

TEST_P(HistoryTest, tellsOfLettersAmongTheDeeds) {
    const AccountNumber account = add();
    const AccountNumber other = add({.customer = "2"});
    ASSERT_TRUE(getPin(m_site.database, m_site.csr, account));
    addBatch("12", "written");
    addBatch("13", "writing");
    addLetter(account, "12", "5000");
    addLetter(account, "13", "6000"); // counts when the whole file is there
    addLetter(other, "12", "5000");
    const auto entries = history(m_site.database, m_site.csr, account);
    ASSERT_TRUE(entries) << qPrintable(entries.error().detail);
    ASSERT_EQ(entries->size(), 2U);
    EXPECT_EQ((*entries)[0].action, u"pin_looked_up"_s);
    const HistoryEntry& letter = (*entries)[1];
    EXPECT_EQ(letter.action, givenOutAction);
    EXPECT_EQ(letter.at, 5000);
    EXPECT_EQ(letter.actor, m_site.supervisor.actor.userName);
    EXPECT_EQ(letter.detail, (QJsonObject{{u"batch"_s, 12}, {u"channel"_s, u"letter"_s}}));
    const auto first = history(m_site.database, m_site.csr, account, {}, 1);
    ASSERT_EQ(first->size(), 1U);
    const auto rest = history(m_site.database, m_site.csr, account, first->back().place, 1);
    ASSERT_EQ(rest->size(), 1U);
    EXPECT_EQ(rest->back().action, givenOutAction);
    EXPECT_TRUE(history(m_site.database, m_site.csr, account, rest->back().place, 1)->empty());
}

TEST_P(HistoryTest, statusTellsAnswersFromSomebodysWord) {
    const AccountNumber account = add();
    const auto status = [&] { return *accountStatus(m_site.database, m_site.csr, account); };
    EXPECT_FALSE(status().isVerifiedByAnswers);
    vouch(m_site.csr, account);
    EXPECT_TRUE(status().isVerifiedByAnswers);
    run("UPDATE verification SET at = at - 1"); // the next one is the newest
    ASSERT_TRUE(m_site.database.write([&](storage::Transaction& transaction) {
        return recordVerification(transaction, {idOf(account),
                                                m_site.csr.actor.staffId,
                                                {},
                                                {},
                                                true,
                                                m_site.supervisor.actor.staffId,
                                                u"known"_s,
                                                {}});
    }));
    EXPECT_TRUE(status().verifiedUntil);
    EXPECT_FALSE(status().isVerifiedByAnswers) << "as the operations judge it: the newest counts";
}

TEST_P(HistoryTest, rulesHaveTheSurveysAnswers) {
    EXPECT_TRUE(deskRules(m_site.database, m_site.csr)->surveyAnswers.contains(u"letter"_s));
    m_site.setSetting("distribution.survey_answers", R"(["Our booth"])");
    EXPECT_EQ(deskRules(m_site.database, m_site.csr)->surveyAnswers, QStringList{u"Our booth"_s});
}

} // namespace pindesk::pins
