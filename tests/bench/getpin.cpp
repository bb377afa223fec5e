// Get PIN (rights, record, audit row, commit) beside the same statements on the database's own C interface,
// with the same parameters: client CPU and median time, flushes counted, and eight lanes on PostgreSQL.
#include "core/pins/getpin.h"
#include "core/crypto/startupgate.h"
#include "core/staff/signin.h"
#include "core/storage/sqlcatalogue.h"
#include "tests/bench/measure.h"
#include "tests/support/testsite.h"
#include <QCoreApplication>
#include <QProcess>
#include <libpq-fe.h>
#include <random>
#include <sqlite3.h>
#include <thread>

using namespace pindesk;
using namespace Qt::StringLiterals;
using bench::measure;
using bench::Report;
using storage::SiteUrl;

namespace {

constexpr int accounts = 100'000;
const QByteArray hash32(32, 'h');

QByteArray statementText(const char* dialect, const char* name) {
    return *storage::SqlCatalogue::find(QLatin1StringView(dialect), QLatin1StringView(name));
}

/// Accounts 00000000/0 … in directory, record and PIN tables.
void fill(const test::TestSite& site, bool sqlite) {
    const QString numbers =
        sqlite
            ? u"(WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1) SELECT i FROM n) n"_s
                  .arg(accounts - 1)
            : u"generate_series(0, %1) AS n(i)"_s.arg(accounts - 1);
    const QString location = sqlite ? u"printf('%08d', i / 3)"_s : u"lpad((i / 3)::text, 8, '0')"_s;
    const QString sealed = sqlite ? u"zeroblob(40)"_s : u"decode(repeat('00', 40), 'hex')"_s;
    site.files.ask(
        u"INSERT INTO directory_account (account_id, location_id, customer_id, first_name, last_name, "
        u"import_run, row_hash)"
        " SELECT i + 1, %1, CAST(i AS text), 'Ana', 'Garcia', 1, 0 FROM %2"_s.arg(location, numbers));
    site.files.ask(
        u"INSERT INTO account (account_id, location_id, customer_id, initialized, enabled, pin_set_at)"
        " SELECT account_id, location_id, customer_id, FALSE, FALSE, 0 FROM directory_account"_s);
    site.files.ask(
        u"INSERT INTO pin_secret (account_id, kind, sealed, key_id, set_at) SELECT account_id, 'initial', %1, 1, 0 FROM account"_s
            .arg(sealed));
    if (!sqlite)
        site.files.ask(u"ANALYZE"_s);
}

struct Picked {
    QByteArray location, customer;
    std::int64_t id;
};
Picked pick(std::mt19937& random) {
    const int i = static_cast<int>(random() % accounts);
    return {QByteArray::number(i / 3).rightJustified(8, '0'), QByteArray::number(i), i + 1};
}

void ours(storage::Database& database, const audit::Session& session, std::mt19937& random, int count) {
    for (int i = 0; i < count; ++i) {
        const Picked account = pick(random);
        if (const auto view = pins::getPin(database, session, {account.location, account.customer}); !view)
            qFatal("getPin: %s", qPrintable(view.error().detail));
    }
}

/// The statements of one Get PIN, written as a C programmer would.
class BareSqlite {
public:
    BareSqlite(const QString& path, std::int64_t staff)
        : m_staff(staff) {
        sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
                        nullptr);
        sqlite3_exec(m_database,
                     "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000; "
                     "PRAGMA secure_delete = FAST",
                     nullptr, nullptr, nullptr);
        for (const char* name : {"staff_active_roles", "pin_look_up", "clock_now", "audit_head_get",
                                 "audit_event_insert", "audit_head_set"})
            m_statements.push_back(prepare(statementText("sqlite", name).replace('$', '?')));
        m_begin = prepare("BEGIN IMMEDIATE");
        m_commit = prepare("COMMIT");
    }
    ~BareSqlite() {
        for (sqlite3_stmt* statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_finalize(m_begin);
        sqlite3_finalize(m_commit);
        sqlite3_close(m_database);
    }
    void run(std::mt19937& random, int count) {
        for (int i = 0; i < count; ++i)
            one(pick(random));
    }

private:
    sqlite3_stmt* prepare(const QByteArray& sql) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v3(m_database, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement,
                               nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
        return statement;
    }
    void step(sqlite3_stmt* statement) {
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        }
        if (code != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_database));
        sqlite3_reset(statement);
    }
    void text(sqlite3_stmt* statement, int at, QByteArrayView value) {
        sqlite3_bind_text(statement, at, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
    }
    void one(const Picked& account) {
        constexpr std::int64_t writer = 77;
        const QByteArray subject = account.location + '/' + account.customer;
        step(m_begin);
        sqlite3_bind_int64(m_statements[0], 1, m_staff);
        step(m_statements[0]);
        text(m_statements[1], 1, account.location);
        text(m_statements[1], 2, account.customer);
        step(m_statements[1]);
        step(m_statements[2]);
        sqlite3_bind_int64(m_statements[3], 1, writer);
        step(m_statements[3]);
        sqlite3_stmt* event = m_statements[4];
        ++m_sequence;
        for (const auto& [at, number] : {std::pair<int, std::int64_t>{1, writer},
                                         {2, m_sequence},
                                         {3, 1'700'000'000'000},
                                         {4, m_staff},
                                         {9, account.id},
                                         {12, 5}})
            sqlite3_bind_int64(event, at, number);
        text(event, 5, "csr1");
        text(event, 6, "desk-csr1");
        text(event, 7, "pin_looked_up");
        text(event, 8, subject);
        text(event, 10, "");
        text(event, 11, "{\"state\":\"not_registered\"}");
        sqlite3_bind_blob(event, 13, hash32.constData(), 32, SQLITE_STATIC);
        sqlite3_bind_blob(event, 14, hash32.constData(), 32, SQLITE_STATIC);
        step(event);
        sqlite3_bind_int64(m_statements[5], 1, writer);
        sqlite3_bind_int64(m_statements[5], 2, m_sequence);
        sqlite3_bind_blob(m_statements[5], 3, hash32.constData(), 32, SQLITE_STATIC);
        step(m_statements[5]);
        step(m_commit);
    }

    sqlite3* m_database = nullptr;
    std::int64_t m_staff;
    std::vector<sqlite3_stmt*> m_statements;
    sqlite3_stmt *m_begin = nullptr, *m_commit = nullptr;
    std::int64_t m_sequence = 0;
};

/// The same on libpq.
class BarePostgres {
public:
    enum class Trips { OneEach, Two }; ///< a call for each statement; pipelines, as few as the answers allow
    BarePostgres(const SiteUrl& url, std::int64_t staff, std::int64_t writer, Trips trips)
        : m_staff(staff)
        , m_writer(writer)
        , m_pipelined(trips == Trips::Two) {
        std::vector<const char*> names, values;
        for (const auto& option : url.options) {
            names.push_back(option.name.constData());
            values.push_back(option.value.constData());
        }
        names.push_back(nullptr);
        values.push_back(nullptr);
        m_connection = PQconnectdbParams(names.data(), values.data(), 0);
        for (const char* name :
             {"transaction_begin", "staff_active_roles", "pin_look_up", "audit_head_get", "clock_now",
              "audit_event_insert", "audit_head_set", "operation_insert", "transaction_commit"})
            PQclear(PQprepare(m_connection, name, statementText("postgresql", name).constData(), 0, nullptr));
        // As every connection of ours.
        PQclear(
            PQexec(m_connection, "SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '60s'"));
        if (m_pipelined)
            PQenterPipelineMode(m_connection);
    }
    BarePostgres(const BarePostgres&) = delete;
    BarePostgres& operator=(const BarePostgres&) = delete;
    ~BarePostgres() { PQfinish(m_connection); }
    void run(std::mt19937& random, int count) {
        for (int i = 0; i < count; ++i)
            one(pick(random));
    }

private:
    void check(PGresult* result) {
        const auto status = PQresultStatus(result);
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_PIPELINE_SYNC)
            qFatal("%s", PQerrorMessage(m_connection));
        PQclear(result);
    }
    void execute(const char* name, const std::vector<QByteArray>& values = {},
                 const std::vector<int>& binary = {}) {
        std::vector<const char*> pointers;
        std::vector<int> lengths, formats(values.size(), 0);
        for (const QByteArray& value : values) {
            pointers.push_back(value.constData());
            lengths.push_back(static_cast<int>(value.size()));
        }
        for (const int at : binary)
            formats[static_cast<std::size_t>(at)] = 1;
        const int count = static_cast<int>(values.size());
        if (!m_pipelined)
            check(PQexecPrepared(m_connection, name, count, pointers.data(), lengths.data(), formats.data(),
                                 1));
        else if (PQsendQueryPrepared(m_connection, name, count, pointers.data(), lengths.data(),
                                     formats.data(), 1) == 0)
            qFatal("%s", PQerrorMessage(m_connection));
    }
    /// The end of a pipeline: every answer is there.
    void await() {
        if (!m_pipelined)
            return;
        PQpipelineSync(m_connection);
        for (bool synchronized = false; !synchronized;)
            if (PGresult* result = PQgetResult(m_connection)) { // none after each statement's answer
                synchronized = PQresultStatus(result) == PGRES_PIPELINE_SYNC;
                check(result);
            }
    }
    void one(const Picked& account) {
        const QByteArray staff = QByteArray::number(m_staff), writer = QByteArray::number(m_writer),
                         sequence = QByteArray::number(++m_sequence);
        execute("transaction_begin");
        execute("staff_active_roles", {staff});
        execute("pin_look_up", {account.location, account.customer});
        execute("audit_head_get", {writer});
        execute("clock_now");
        await();
        execute("audit_event_insert",
                {writer, sequence, "1700000000000", staff, "csr1", "desk-csr1", "pin_looked_up",
                 account.location + '/' + account.customer, QByteArray::number(account.id), "",
                 "{\"state\":\"not_registered\"}", "5", hash32, hash32},
                {12, 13});
        execute("audit_head_set", {writer, sequence, hash32}, {2});
        execute("operation_insert", {QByteArray::number(m_operations() >> 1)});
        execute("transaction_commit");
        await();
    }

    PGconn* m_connection = nullptr;
    std::int64_t m_staff, m_writer, m_sequence = 0;
    bool m_pipelined;
    std::mt19937_64 m_operations{std::random_device()()};
};

/// One desk beside one bare connection: blocks in turn, so that both meet the same machine. Without a report
/// the figures are told and not judged.
template <class Bare>
void compare(Report* report, test::TestSite& site, Bare& bare) {
    constexpr int blocks = 40, block = 100;
    std::mt19937 random(1);
    std::vector<double> cpu, wall, oursCpu, bareCpu;
    ours(site.database, site.csr, random, block);
    bare.run(random, block);
    for (int i = 0; i < blocks; ++i) {
        const auto a = measure([&] { ours(site.database, site.csr, random, block); });
        const auto b = measure([&] { bare.run(random, block); });
        cpu.push_back(a.cpu / b.cpu);
        wall.push_back(a.wall / b.wall);
        oursCpu.push_back(a.cpu / block * 1e6);
        bareCpu.push_back(b.cpu / block * 1e6);
    }
    Report::tell("microseconds of client CPU each, ours", bench::quantile(oursCpu, 0.5));
    Report::tell("the same, bare", bench::quantile(bareCpu, 0.5));
    if (report != nullptr) {
        report->atMost("client CPU, ours to bare, median", bench::quantile(cpu, 0.5), 1.6);
        report->atMost("wall, ours to bare, median", bench::quantile(wall, 0.5), 1.6);
    } else {
        Report::tell("client CPU, ours to bare, median", bench::quantile(cpu, 0.5));
        Report::tell("wall, ours to bare, median", bench::quantile(wall, 0.5));
    }
}

/// Eight desks at once beside eight bare connections: the throughput of ours to that of the others.
double compareLanes(test::TestSite& site, BarePostgres::Trips trips, std::int64_t firstWriter) {
    constexpr int lanes = 8, each = 100, rounds = 25; // short: the disk's pace changes
    std::vector<audit::Session> sessions;
    std::vector<storage::Database> databases;
    std::vector<std::unique_ptr<BarePostgres>> bare;
    for (int i = 0; i < lanes; ++i) {
        sessions.push_back(site.signIn(u"csr1"_s));
        databases.push_back(std::move(*storage::Database::open(site.url())));
        bare.push_back(std::make_unique<BarePostgres>(site.url(), site.csr.actor.staffId.value(),
                                                      firstWriter + i, trips));
    }
    const auto together = [](auto&& work) {
        std::vector<std::thread> threads;
        for (int i = 0; i < lanes; ++i)
            threads.emplace_back([&work, i] {
                std::mt19937 random(static_cast<unsigned>(i));
                work(static_cast<std::size_t>(i), random);
            });
        for (std::thread& thread : threads)
            thread.join();
    };
    std::vector<double> throughput, oursRate, bareRate;
    for (int round = 0; round < rounds; ++round) {
        const auto a = measure([&] {
            together(
                [&](std::size_t i, std::mt19937& random) { ours(databases[i], sessions[i], random, each); });
        });
        const auto b = measure(
            [&] { together([&](std::size_t i, std::mt19937& random) { bare[i]->run(random, each); }); });
        throughput.push_back(b.wall / a.wall);
        oursRate.push_back(lanes * each / a.wall);
        bareRate.push_back(lanes * each / b.wall);
    }
    Report::tell("8 lanes: operations a second, ours", bench::quantile(oursRate, 0.5));
    Report::tell("the same, bare", bench::quantile(bareRate, 0.5));
    return bench::quantile(throughput, 0.5);
}

void comparePostgres(Report& report) {
    test::TestSite site(SiteUrl::Product::Postgresql);
    fill(site, false);
    const auto bare = [&](std::int64_t writer, BarePostgres::Trips trips) {
        return BarePostgres(site.url(), site.csr.actor.staffId.value(), writer, trips);
    };
    using enum BarePostgres::Trips;
    std::printf(" PostgreSQL, libpq with a call for each statement\n");
    auto plain = bare(77, OneEach);
    compare(&report, site, plain);
    report.atLeast("8 lanes: throughput, ours to libpq, median", compareLanes(site, OneEach, 1000), 0.95);
    // Not judged: with the waiting gone, what is left of the bare program is the client library, and the
    // ratio tells what the audit row's HMAC, the texts and the diagnosis cost.
    std::printf(" PostgreSQL, libpq with pipelines, in as few round trips as ours\n");
    auto pipelined = bare(78, Two);
    compare(nullptr, site, pipelined);
    Report::tell("8 lanes: throughput, ours to libpq, median", compareLanes(site, Two, 2000));
}

/// Runs this program again under strace and counts the flushes of the log file; those of the database file
/// belong to checkpoints.
void countFlushes(Report& report, const test::TestSite& site) {
    constexpr int operations = 60; // fewer pages than start a checkpoint
    QProcess strace;
    strace.setProcessChannelMode(QProcess::MergedChannels);
    strace.start(u"strace"_s, {u"-f"_s, u"-y"_s, u"-e"_s, u"trace=fsync,fdatasync"_s,
                               QCoreApplication::applicationFilePath(), u"--flushes"_s, site.url().path,
                               QString::number(operations)});
    if (!strace.waitForFinished(60'000) || strace.exitCode() != 0)
        qFatal("strace: %s", strace.readAll().constData());
    const QByteArray output = strace.readAll();
    const QByteArray counted = output.mid(output.indexOf("begin-count"),
                                          output.indexOf("end-count") - output.indexOf("begin-count"));
    int flushes = 0;
    for (const QByteArray& line : counted.split('\n'))
        flushes += line.contains("-wal>") ? 1 : 0;
    report.atMost("flushes an operation", static_cast<double>(flushes) / operations, 1);
    report.atLeast("flushes an operation", static_cast<double>(flushes) / operations, 1);
}

int runForFlushes(const QString& path, int operations) {
    SiteUrl url;
    url.path = path;
    auto database = *storage::Database::open(url);
    const auto session =
        *staff::signIn(database, {u"csr1"_s, Secret(test::TestSite::passwordOf(u"csr1"_s)), u"desk"_s});
    // A fresh log, so that no checkpoint falls into what is counted; its first write has a flush of its own.
    (void)database.connection().runScript("PRAGMA wal_checkpoint(TRUNCATE)");
    std::mt19937 random(1);
    ours(database, session, random, 1);
    std::fprintf(stderr, "begin-count\n");
    ours(database, session, random, operations);
    std::fprintf(stderr, "end-count\n");
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const auto gate = *crypto::StartupGate::open();
    if (argc == 4)
        return runForFlushes(application.arguments().at(2), application.arguments().at(3).toInt());
    Report report;
    {
        std::printf(" SQLite\n");
        test::TestSite site(SiteUrl::Product::Sqlite);
        fill(site, true);
        BareSqlite bare(site.url().path, site.csr.actor.staffId.value());
        compare(&report, site, bare);
        countFlushes(report, site);
    }
    comparePostgres(report);
    return report.result();
}
