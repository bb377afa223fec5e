#include "tests/bench/consoleoutage.h"
#include "core/generation/generatepins.h"
#include "tests/bench/consoledesk.h"
#include <QFile>
#include <QTest>
#include <csignal>

namespace pindesk::bench {
namespace {
using namespace Qt::StringLiterals;

/// The private server of tests/support/withpostgres, stopped as long as this lives.
class StoppedServer {
public:
    StoppedServer() {
        QFile lock(qEnvironmentVariable("PINDESK_TEST_POSTGRES_SOCKET") + u"/data/postmaster.pid"_s);
        require(lock.open(QIODevice::ReadOnly), "no server of this user");
        m_processes << lock.readLine().trimmed().toInt();
        signal(SIGSTOP); // from now on it makes no others
        QFile children(u"/proc/%1/task/%1/children"_s.arg(m_processes.front()));
        require(children.open(QIODevice::ReadOnly), "no children");
        for (const QByteArray& each : children.readAll().simplified().split(' '))
            m_processes << each.toInt();
        signal(SIGSTOP);
    }
    ~StoppedServer() { signal(SIGCONT); }
    StoppedServer(const StoppedServer&) = delete;
    StoppedServer& operator=(const StoppedServer&) = delete;

private:
    void signal(int number) const {
        for (const int process : m_processes)
            require(process > 1 && ::kill(process, number) == 0, "a process of the server");
    }
    QList<int> m_processes;
};

} // namespace

void measureOutage(Report& report) {
    test::TestSite site(storage::SiteUrl::Product::Postgresql);
    const AccountNumber account{"00000001", "1"}, other{"00000002", "2"};
    for (const AccountNumber& each : {account, other})
        site.addDirectoryAccount(each.location, each.customer);
    require(generation::generatePins(site.url(), site.administrator, {}).has_value(), "generation");
    Desk desk(site.url());
    (void)desk.lookUp(account);

    auto stopped = std::make_unique<StoppedServer>();
    const Heartbeat heartbeat;
    QElapsedTimer time;
    time.start();
    desk.ask(other);
    waitFor([&] { return desk.says(u"cannot be reached"_s, u"Try again"_s); }, "no error");
    report.atMost("a server stopped: Enter to the error and what to do, s",
                  static_cast<double>(time.elapsed()) / 1000, 10);
    desk.type(u"smith mary elm street springfield "_s.repeated(3)); // longer than the next attempt takes
    report.atMost("gap of the event loop meanwhile, ms", heartbeat.longest(), 100);
    stopped.reset();
    time.restart();
    do
        desk.ask(other); // as somebody does who was told to try again
    while (!QTest::qWaitFor([&] { return desk.shows(other); }, 2000));
    Report::tell("the server goes on: until the next record, s", static_cast<double>(time.elapsed()) / 1000);
}

} // namespace pindesk::bench
