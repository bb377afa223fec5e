#include "core/directory/sqlsource.h"
#include "core/directory/rowreason.h"
#include "core/directory/textencoding.h"
#include <QDate>
#include <QFileInfo>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <array>

using namespace Qt::StringLiterals;

namespace pindesk::directory {

/// The connection under a name of its own, removed when the last query on it is gone.
struct SqlSource::Connection {
    explicit Connection(const QString& driver)
        : name(u"pindesk-source-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
        , database(QSqlDatabase::addDatabase(driver, name)) {}
    ~Connection() {
        query = QSqlQuery();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    QString name;
    QSqlDatabase database;
    QSqlQuery query;
};

namespace {

using Settings = QMap<QString, QString>; ///< keys in lower case

constexpr QLatin1StringView connectionField("source_connection");

/// What libpq may be told. QPSQL puts options into its connection string unquoted, so anything else is
/// refused.
constexpr std::array postgresqlOptions{
    QLatin1StringView("sslmode"),          QLatin1StringView("sslcert"),
    QLatin1StringView("sslkey"),           QLatin1StringView("sslrootcert"),
    QLatin1StringView("sslcrl"),           QLatin1StringView("service"),
    QLatin1StringView("connect_timeout"),  QLatin1StringView("channel_binding"),
    QLatin1StringView("passfile"),         QLatin1StringView("gssencmode"),
    QLatin1StringView("application_name"),
};

tl::unexpected<Error> refuse(const QString& detail) {
    return fail(ErrorCode::InvalidInput, connectionField, detail);
}

Result<Settings> readSettings(const QString& connection) {
    Settings settings;
    for (const QString& part : connection.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals <= 0)
            return refuse(u"not_key_value"_s);
        settings.insert(part.first(equals).trimmed().toLower(), part.sliced(equals + 1).trimmed());
    }
    return settings;
}

Result<void> requireFile(const QString& path) {
    if (path.isEmpty())
        return refuse(u"missing:database"_s);
    if (!QFileInfo(path).isFile() || !QFileInfo(path).isReadable())
        return fail(ErrorCode::FileUnreadable, path, u"not a readable file"_s);
    return {};
}

Result<void> prepareSqlite(QSqlDatabase& database, const Settings& settings) {
    for (const QString& key : settings.keys())
        if (key != u"database")
            return refuse(u"unknown_key:"_s + key);
    const QString path = settings.value(u"database"_s);
    PINDESK_CHECK(requireFile(path));
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    return {};
}

bool isSafeOption(const QString& value) {
    return std::all_of(value.begin(), value.end(),
                       [](QChar c) { return c.isLetterOrNumber() || QStringView(u"-_./:@+,").contains(c); });
}

Result<void> preparePostgresql(QSqlDatabase& database, const Settings& settings) {
    QStringList options;
    for (auto item = settings.begin(); item != settings.end(); ++item) {
        const QString& key = item.key();
        const bool option =
            std::find(postgresqlOptions.begin(), postgresqlOptions.end(), key) != postgresqlOptions.end();
        if (key == u"host" || key == u"hostaddr")
            database.setHostName(*item);
        else if (key == u"port" && item->toUShort() != 0)
            database.setPort(item->toUShort());
        else if (key == u"dbname" || key == u"database")
            database.setDatabaseName(*item);
        else if (key == u"user")
            database.setUserName(*item);
        else if (key == u"password")
            database.setPassword(*item);
        else if (option && isSafeOption(*item))
            options << key + u'=' + *item;
        else
            return refuse((option || key == u"port" ? u"value:"_s : u"unknown_key:"_s) + key);
    }
    if (!settings.contains(u"connect_timeout"_s))
        options << u"connect_timeout=10"_s;
    database.setConnectOptions(options.join(u';'));
    return {};
}

/// The text goes to the driver manager as it is. SQLite's ODBC driver would make a missing file.
Result<void> prepareOdbc(QSqlDatabase& database, const Settings& settings, const QString& connection) {
    if (!settings.contains(u"driver"_s) && !settings.contains(u"dsn"_s) && !settings.contains(u"filedsn"_s))
        return refuse(u"missing:driver"_s);
    if (settings.value(u"driver"_s).contains(u"sqlite"_s, Qt::CaseInsensitive))
        PINDESK_CHECK(requireFile(settings.value(u"database"_s)));
    database.setDatabaseName(connection);
    return {};
}

Result<void> prepare(QSqlDatabase& database, const QString& driver, const QString& connection) {
    PINDESK_TRY(const Settings settings, readSettings(connection));
    if (driver == u"QSQLITE")
        return prepareSqlite(database, settings);
    if (driver == u"QPSQL")
        return preparePostgresql(database, settings);
    return prepareOdbc(database, settings, connection);
}

QStringList knownDrivers() {
    return {u"QSQLITE"_s, u"QPSQL"_s, u"QODBC"_s};
}

/// What the database said. Drivers do not repeat the connection's password.
QString textOf(const QSqlError& error) {
    return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
}

void writeValue(const QVariant& value, std::string& text) {
    if (value.isNull()) // a number that is null would give "0"
        return text.clear();
    switch (value.typeId()) {
    case QMetaType::QDate:
        text = value.toDate().toString(Qt::ISODate).toStdString();
        break;
    case QMetaType::QDateTime:
        text = value.toDateTime().toString(Qt::ISODate).toStdString();
        break;
    case QMetaType::QByteArray:
        text = value.toByteArray().toStdString();
        break;
    default:
        text = value.toString().toStdString();
    }
}

} // namespace

SqlSource::SqlSource(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection)) {}

SqlSource::~SqlSource() = default;

Result<std::unique_ptr<SqlSource>> SqlSource::open(const QString& driver, const QString& connection,
                                                   const QString& query) {
    if (!knownDrivers().contains(driver))
        return fail(ErrorCode::InvalidInput, u"source_driver"_s, u"unknown:"_s + driver);
    if (!QSqlDatabase::isDriverAvailable(driver))
        return fail(ErrorCode::InvalidInput, u"source_driver"_s, u"not_installed:"_s + driver);
    if (query.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"query"_s, u"empty"_s);
    std::unique_ptr<SqlSource> source(new SqlSource(std::make_unique<Connection>(driver)));
    QSqlDatabase& database = source->m_connection->database;
    PINDESK_CHECK(prepare(database, driver, connection));
    if (!database.open())
        return fail(ErrorCode::DatabaseUnavailable, connectionField, textOf(database.lastError()));
    QSqlQuery& rows = source->m_connection->query;
    rows = QSqlQuery(database);
    if (driver == u"QPSQL" && !rows.exec(u"SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"_s))
        return fail(ErrorCode::DatabaseUnavailable, connectionField, textOf(rows.lastError()));
    rows.setForwardOnly(true);
    rows.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!rows.exec(query))
        return fail(ErrorCode::InvalidInput, u"query"_s, textOf(rows.lastError()));
    const QSqlRecord record = rows.record();
    if (!rows.isSelect() || record.isEmpty())
        return fail(ErrorCode::InvalidInput, u"query"_s, u"no_result"_s);
    for (int i = 0; i < record.count(); ++i)
        source->m_header << record.fieldName(i);
    source->m_values.resize(static_cast<std::size_t>(record.count()));
    return source;
}

QStringList SqlSource::brokenDrivers() {
    QStringList broken = knownDrivers();
    broken.removeIf([](const QString& driver) { return Connection(driver).database.isValid(); });
    return broken;
}

Result<bool> SqlSource::next(RawRow& row) {
    QSqlQuery& rows = m_connection->query;
    row.fields.clear();
    row.fault.reset();
    row.plain = true;
    if (!rows.next()) {
        if (rows.lastError().isValid())
            return fail(ErrorCode::DatabaseUnavailable, u"query"_s, textOf(rows.lastError()));
        return false;
    }
    row.line = ++m_line;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        writeValue(rows.value(static_cast<int>(i)), m_values[i]);
        if (!isPlain(m_values[i])) {
            row.plain = false;
            if (!row.fault && !isUtf8(m_values[i]))
                row.fault = RowProblem{m_line, m_header[static_cast<qsizetype>(i)], reason::undecodable};
        }
        row.fields.push_back(m_values[i]);
    }
    if (row.fault)
        row.fields.clear();
    return true;
}

} // namespace pindesk::directory
