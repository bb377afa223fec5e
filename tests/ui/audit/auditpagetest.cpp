#include "ui/audit/auditpage.h"
#include "tests/ui/pagetest.h"
#include "ui/audit/eventmodel.h"
#include "ui/audit/trailcheckcard.h"
#include <QLineEdit>
#include <QTableView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

// A trail of 10,000 events that are made as they are asked for.
TEST(EventModelTest, readsByKeyAndKeepsFewPages) {
    constexpr int total = 10'050;
    EventModel model;
    int reads = 0;
    QObject::connect(&model, &EventModel::pageWanted, &model, [&](int start, int page) {
        ++reads;
        const auto after = model.placeBefore(page);
        audit::EventPage events;
        std::int64_t next = after ? after->sequence - 1 : total;
        for (int i = 0; i < EventModel::pageSize && next > 0; ++i, --next) {
            audit::StoredEvent event;
            event.sequence = next;
            event.action = "signed_in";
            events.events.push_back(event);
        }
        if (next > 0)
            events.next = audit::EventPlace{0, {}, next + 1};
        model.take(start, page, std::move(events));
    });
    model.restart();
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() == EventModel::pageSize; }));
    EXPECT_EQ(reads, 1) << "the first page alone";
    while (model.canFetchMore({})) {
        const int before = model.rowCount();
        model.fetchMore({});
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() > before; }));
    }
    EXPECT_EQ(model.rowCount(), total);
    EXPECT_LE(model.pagesInMemory(), EventModel::mostPages);
    EXPECT_EQ(model.eventAt(0), nullptr) << "forgotten";
    EXPECT_EQ(model.index(0, EventModel::What).data().toString(), u"…"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.eventAt(0) != nullptr; }));
    EXPECT_EQ(model.eventAt(0)->sequence, total) << "read again by its key";
    EXPECT_EQ(model.rowCount(), total);
}

TEST(TrailCheckCardTest, namesTheFirstBrokenRow) {
    audit::AuditVerdict verdict;
    verdict.events = 12;
    verdict.chains = 2;
    EXPECT_TRUE(verdictText(verdict).startsWith(u"The trail is whole: 12 events in 2 chains"_s));
    verdict.problems = 1;
    verdict.first = audit::BrokenRow{WriterId(77), 5, audit::AuditProblem::Changed};
    EXPECT_TRUE(verdictText(verdict).contains(u"Event 5 of chain 77 is not the one that was written."_s));
}

class AuditPageTest : public PageTest {
protected:
    [[nodiscard]] QAbstractItemModel& events() const { return *named<QTableView>(u"Events"_s)->model(); }
    AuditPage m_audit;
};
PINDESK_ON_BOTH_DATABASES(AuditPageTest);

TEST_P(AuditPageTest, filtersAndShowsParticulars) {
    open(m_audit, u"auditor1"_s);
    expectNames();
    ASSERT_TRUE(holds([&] { return events().rowCount() > 5; }));
    auto* person = named<QLineEdit>(u"Person"_s);
    QTest::keyClicks(person, u"supervisor1"_s);
    QTest::keyClick(person, Qt::Key_Return);
    ASSERT_TRUE(holds([&] { return events().rowCount() == 1; }));
    EXPECT_EQ(events().index(0, EventModel::What).data().toString(), u"Signed in"_s);
    ASSERT_TRUE(waitFor(u"supervisor1, at desk-supervisor1"_s)) << "the first event is chosen";
    QTest::keyClicks(named<QLineEdit>(u"Account"_s), u"a/b/c"_s);
    QTest::keyClick(named<QLineEdit>(u"Account"_s), Qt::Key_Return);
    EXPECT_TRUE(waitFor(u"account number"_s)) << qPrintable(screen());
}

TEST_P(AuditPageTest, verifiesTheTrail) {
    open(m_audit, u"auditor1"_s);
    press(u"Verify the trail"_s);
    ASSERT_TRUE(waitFor(u"The trail is whole"_s)) << qPrintable(screen());
    m_site.files.ask(u"UPDATE audit_event SET subject = 'somebody' WHERE action = 'site_created'"_s);
    press(u"Verify the trail"_s);
    ASSERT_TRUE(waitFor(u"The trail is broken in 1 place"_s)) << qPrintable(screen());
}

TEST_P(AuditPageTest, aSupervisorDoesNotVerify) {
    open(m_audit, u"supervisor1"_s);
    auto* button = named<QAbstractButton>(u"Verify the trail"_s);
    EXPECT_FALSE(button->isEnabled());
    EXPECT_EQ(button->toolTip(), u"Administrators and auditors verify the trail."_s);
    EXPECT_TRUE(waitFor(u"No event meets these conditions."_s)) << "there are no events of accounts";
}

} // namespace pindesk::ui
