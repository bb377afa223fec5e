#include "tests/core/distribution/distributiontest.h"
#include "tests/ui/pagetest.h"
#include "ui/overview/overviewpage.h"
#include <QSignalSpy>
#include <QTableView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

/// Initial PINs that go out, as the overview tells of them.
class BatchApprovalTest : public PageTestOn<distribution::DistributionTest> {
protected:
    [[nodiscard]] distribution::Batch requestTwo() {
        (void)add({.location = "1"});
        (void)add({.location = "2"});
        distribution::BatchRequest asked;
        asked.layoutName = u"Window letter"_s;
        asked.format = distribution::BatchFormat::Letter;
        asked.note = u"New customers of November"_s;
        const auto batch = distribution::requestBatch(m_site.url(), m_site.supervisor, asked);
        EXPECT_TRUE(batch);
        return *batch;
    }
    OverviewPage m_overview;
};
PINDESK_ON_BOTH_DATABASES(BatchApprovalTest);

TEST_P(BatchApprovalTest, tellsWhatIsAskedForAndGrantsIt) {
    const distribution::Batch batch = requestTwo();
    open(m_overview, u"supervisor2"_s);
    const QString words = u"supervisor1 wants the initial PINs of 2 accounts to go out (Batch 1)"_s;
    ASSERT_TRUE(waitFor(words)) << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"In letters: template Window letter"_s)) << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"Which accounts: never given out"_s)) << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"What for: New customers of November"_s)) << qPrintable(screen());
    expectNames();
    press(u"Grant: "_s + words);
    ASSERT_TRUE(waitFor(u"The request is granted: the batch can be written now."_s)) << qPrintable(screen());
    EXPECT_TRUE(write(batch.id));
}

TEST_P(BatchApprovalTest, showsSupervisorsHowFarCustomersCame) {
    const distribution::Batch batch = requestTwo();
    ASSERT_TRUE(decide(batch, staff::Decision::Grant));
    ASSERT_TRUE(write(batch.id));
    open(m_overview, u"supervisor1"_s);
    const auto* funnels = named<QTableView>(u"How far customers came"_s);
    ASSERT_NE(funnels, nullptr);
    EXPECT_TRUE(holds([&] { return funnels->model()->index(3, 1).data().toString() == u"2"_s; }));
    QSignalSpy wanted(&m_overview, &Page::pageRequested);
    press(u"Go to Distribution"_s);
    EXPECT_EQ(wanted.value(0).value(0).toString(), u"distribution"_s);
}

TEST_P(BatchApprovalTest, keepsItsNumbersFromTheDesk) {
    open(m_overview, u"csr1"_s);
    ASSERT_TRUE(waitFor(u"Callers are served at the Desk."_s));
    EXPECT_FALSE(screen().contains(u"PINs given out"_s, Qt::CaseInsensitive)) << qPrintable(screen());
}

} // namespace pindesk::ui
