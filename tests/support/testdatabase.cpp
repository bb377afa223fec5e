#include "tests/support/testdatabase.h"
#include "core/storage/migrator.h"
#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <atomic>

namespace pindesk::test {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::SiteUrl;
namespace {

std::unique_ptr<Connection> maintenanceConnection() {
    const QByteArray url = qgetenv("PINDESK_TEST_POSTGRES");
    if (url.isEmpty())
        qFatal("PINDESK_TEST_POSTGRES is not set: run this under tests/support/withpostgres");
    auto connection = Connection::open(*SiteUrl::parse(QString::fromUtf8(url)));
    if (!connection)
        qFatal("the test server does not answer: %s", qPrintable(connection.error().detail));
    return std::move(*connection);
}

SiteUrl withDatabase(const QByteArray& name) {
    SiteUrl url = *SiteUrl::parse(QString::fromUtf8(qgetenv("PINDESK_TEST_POSTGRES")));
    for (SiteUrl::Option& option : url.options)
        if (option.name == "dbname")
            option.value = name;
    return url;
}

std::unique_ptr<Connection> openNew(const SiteUrl& url) {
    auto connection = Connection::open(url, Connection::Mode::Create);
    if (!connection)
        qFatal("cannot open the test database: %s", qPrintable(connection.error().detail));
    return std::move(*connection);
}

QByteArray freshName() {
    static std::atomic_int count = 0;
    return "pindesk_test_" + QByteArray::number(QCoreApplication::applicationPid()) + '_' +
           QByteArray::number(++count);
}

} // namespace

storage::Database openMigrated(const SiteUrl& url) {
    const auto migrated = storage::Migrator(*openNew(url)).migrate();
    if (!migrated)
        qFatal("cannot migrate: %s", qPrintable(migrated.error().detail));
    auto database = storage::Database::open(url);
    if (!database)
        qFatal("cannot open the test database: %s", qPrintable(database.error().detail));
    return std::move(*database);
}

TestDatabase::TestDatabase(SiteUrl::Product product) {
    if (product == SiteUrl::Product::Sqlite) {
        m_url.path = m_folder.filePath(u"site.db"_s);
        return;
    }
    m_name = freshName();
    auto server = maintenanceConnection();
    const auto created = server->runScript("CREATE DATABASE " + m_name);
    if (!created)
        qFatal("cannot create %s: %s", m_name.constData(), qPrintable(created.error().detail));
    m_url = withDatabase(m_name);
}

TestDatabase::~TestDatabase() {
    if (!m_name.isEmpty())
        (void)maintenanceConnection()->runScript("DROP DATABASE IF EXISTS " + m_name + " WITH (FORCE)");
}

std::unique_ptr<Connection> TestDatabase::connect() const {
    return openNew(m_url);
}

storage::Database TestDatabase::open() const {
    return openMigrated(m_url);
}

void TestDatabase::addToQtSql(const QString& name) const {
    auto database = QSqlDatabase::addDatabase(m_name.isEmpty() ? u"QSQLITE"_s : u"QPSQL"_s, name);
    if (m_name.isEmpty())
        database.setDatabaseName(m_url.path);
    for (const SiteUrl::Option& option : m_url.options) {
        const QString value = QString::fromUtf8(option.value);
        if (option.name == "dbname")
            database.setDatabaseName(value);
        else if (option.name == "host")
            database.setHostName(value);
        else if (option.name == "port")
            database.setPort(value.toInt());
        else if (option.name == "user")
            database.setUserName(value);
    }
    if (!database.open())
        qFatal("QtSql: %s", qPrintable(database.lastError().text()));
}

QVariant TestDatabase::ask(const QString& sql) const {
    const QString name = u"ask"_s;
    QVariant answer;
    addToQtSql(name);
    {
        QSqlQuery query(QSqlDatabase::database(name));
        if (!query.exec(sql))
            qFatal("ask: %s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        if (query.next())
            answer = query.value(0);
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

} // namespace pindesk::test
