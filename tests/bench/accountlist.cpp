#include "core/crypto/startupgate.h"
#include "core/pins/pinservice.h"
#include "tests/bench/measure.h"
#include "tests/support/testsite.h"
#include "ui/overview/accountlistcard.h"
#include "ui/overview/accountlistmodel.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

/// The list of all accounts of one state beside Qt's own model of a query of 256 rows, in the same card and
/// the same view: bench_accountlist [accounts] [rounds]. Painted as ever, but on no screen.
namespace pindesk::bench {
namespace {
using namespace Qt::StringLiterals;
using storage::SiteUrl;
using ui::AccountListModel;

const QString shortQuery = u"SELECT location_id || '/' || customer_id, version, email_verified FROM account "
                           u"WHERE initialized AND enabled "
                           "ORDER BY location_id, customer_id LIMIT 256"_s;

/// Customers who use their PIN, and one in a hundred who waits.
void fill(const test::TestSite& site, int accounts) {
    site.files.ask(u"INSERT INTO account (account_id, location_id, customer_id, initialized, enabled, email, "
                   u"pin_set_at) "
                   "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                   "SELECT i, CAST(10000000 + i / 3 AS text), CAST(1000000 + i % 1009 * 983 AS text), TRUE, "
                   "i % 101 > 0, 'customer' || i || '@example.com', 1760000000000 FROM n"_s.arg(
                       accounts - 1 + accounts / 100));
    if (site.url().product == SiteUrl::Product::Postgresql)
        site.files.ask(u"VACUUM ANALYZE account"_s);
}

/// Waits for the paint in which something is there.
class Painted : public QObject {
public:
    Painted(QWidget& widget, std::function<bool()> isThere)
        : m_isThere(std::move(isThere)) {
        widget.installEventFilter(this);
    }
    void wait() const {
        while (!m_isDone)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        m_isDone = m_isDone || (event->type() == QEvent::Paint && m_isThere());
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<bool()> m_isThere;
    bool m_isDone = false;
};

/// Milliseconds from `begin` until the view was painted with what was awaited.
double painted(const QTableView& view, const std::function<void()>& begin, std::function<bool()> isThere) {
    const Painted paint(*view.viewport(), std::move(isThere));
    QElapsedTimer time;
    time.start();
    begin();
    paint.wait();
    return static_cast<double>(time.nsecsElapsed()) / 1e6;
}

/// Both lists in one window, one of them shown at a time.
class Lists {
public:
    explicit Lists(test::TestSite& site)
        : m_lane(site.url())
        , m_service(m_lane, std::make_shared<const audit::Session>(site.signIn(u"csr1"_s)))
        , m_expected(pins::accountCounts(site.database, site.csr)->byState[pins::AccountState::Active]) {
        site.files.addToQtSql(u"bench"_s);
        m_floor = new ui::Card(u"Active"_s, &m_window);
        m_floorTable = ui::makeTable(&m_query, u"Accounts"_s, m_floor);
        m_floor->content().addWidget(ui::makeLabel(u"256 accounts"_s, ui::TextRole::Muted, m_floor));
        m_floor->content().addWidget(m_floorTable, 1);
        m_card = new ui::AccountListCard(&m_window);
        m_model = m_card->findChild<AccountListModel*>();
        m_table = m_card->findChild<QTableView*>();
        auto* column = new QVBoxLayout(&m_window);
        for (QWidget* card : {static_cast<QWidget*>(m_floor), static_cast<QWidget*>(m_card)}) {
            column->addWidget(card);
            card->hide();
        }
        m_window.resize(1080, 720);
        m_window.show();
        QCoreApplication::processEvents();
    }
    ~Lists() {
        m_query.clear();
        QSqlDatabase::removeDatabase(u"bench"_s);
    }

    double showFloor() {
        const auto show = [this] {
            m_floor->show();
            m_query.setQuery(shortQuery, QSqlDatabase::database(u"bench"_s));
        };
        const double taken = painted(*m_floorTable, show, [this] { return m_query.rowCount() == 256; });
        m_floor->hide();
        m_query.clear();
        QCoreApplication::processEvents();
        return taken;
    }
    double show() {
        return painted(
            *m_table,
            [this] {
                m_card->show();
                m_card->start(m_service, pins::AccountState::Active, m_expected, true);
            },
            [this] { return m_model->accountAt(0) != nullptr; });
    }
    double jumpToEnd() {
        return painted(
            *m_table,
            [this] {
                while (m_model->rowCount() < m_expected) // told right behind the first paint
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                QTest::keyClick(m_table, Qt::Key_End, Qt::ControlModifier);
            },
            [this] { return isShown(m_model->rowCount() - 1); });
    }
    double jumpTo(int row) {
        return painted(
            *m_table, [this, row] { m_table->setCurrentIndex(m_model->index(row, 0)); },
            [this, row] { return isShown(row); });
    }
    /// Milliseconds until every account can be reached.
    double waitForAll() {
        QElapsedTimer time;
        time.start();
        while (!m_model->isDivided())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return static_cast<double>(time.nsecsElapsed()) / 1e6;
    }
    void hide() {
        m_card->hide();
        m_card->stop();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] int count() const { return m_model->rowCount(); }

private:
    [[nodiscard]] bool isShown(int row) const {
        return m_table->rowAt(m_table->viewport()->height() / 2) > row - 100 &&
               m_model->accountAt(row) != nullptr;
    }

    storage::DatabaseLane m_lane;
    pins::PinService m_service;
    std::int64_t m_expected;
    QWidget m_window;
    QSqlQueryModel m_query;
    ui::Card* m_floor;
    QTableView* m_floorTable;
    ui::AccountListCard* m_card;
    AccountListModel* m_model;
    QTableView* m_table;
};

void run(Report& report, SiteUrl::Product product, int accounts, int rounds) {
    test::TestSite site(product);
    fill(site, accounts);
    Lists lists(site);
    (void)lists.showFloor(); // what the first of both needs once
    double divided = 0;
    const double memory = memoryOf([&] {
        (void)lists.show();
        (void)lists.jumpToEnd();
        divided = lists.waitForAll();
        for (int part = 1; part < 40; ++part)
            (void)lists.jumpTo(static_cast<int>(std::int64_t{lists.count()} * part / 40));
    });
    lists.hide();
    std::vector<double> floor, first, end, endLater, middle;
    for (int round = 0; round < 10 * rounds; ++round) {
        floor.push_back(lists.showFloor());
        first.push_back(lists.show());
        lists.hide();
    }
    for (int round = 0; round < rounds; ++round) {
        (void)lists.show();
        end.push_back(lists.jumpToEnd());
        (void)lists.waitForAll();
        middle.push_back(lists.jumpTo(lists.count() / 2));
        endLater.push_back(lists.jumpToEnd());
        lists.hide();
    }
    // The quietest rounds are compared: whatever else runs on the machine adds to either by chance.
    Report::tell("a query of 256 rows, median, ms", quantile(floor, 0.5));
    Report::tell("first paint, median, ms", quantile(first, 0.5));
    report.atMost("first paint to the query's, the best tenth", quantile(first, 0.1) / quantile(floor, 0.1),
                  1.2);
    report.atMost("memory more, MiB", memory, 30);
    report.atMost("jump to the end at once, slowest, ms", quantile(end, 1), 300);
    report.atMost("jump to the end later, slowest, ms", quantile(endLater, 1), 300);
    Report::tell("into the middle, median, ms", quantile(middle, 0.5));
    Report::tell("until every account can be reached, ms", divided);
}

} // namespace
} // namespace pindesk::bench

int main(int argc, char** argv) {
    using namespace pindesk;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto gate = crypto::StartupGate::open();
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::Appearance::Light);
    const int accounts = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 10;
    bench::Report report;
    for (const auto product : {storage::SiteUrl::Product::Sqlite, storage::SiteUrl::Product::Postgresql}) {
        std::printf(product == storage::SiteUrl::Product::Sqlite ? " SQLite\n" : " PostgreSQL\n");
        bench::run(report, product, accounts, rounds);
    }
    return gate ? report.result() : 1;
}
