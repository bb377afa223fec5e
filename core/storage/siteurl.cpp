#include "core/storage/siteurl.h"
#include <QDir>
#include <QUrl>
#include <QUrlQuery>
#include <array>

namespace pindesk::storage {
using namespace Qt::StringLiterals;
namespace {

// What a site may say of its connection. Everything else (`options`, `passfile`, `password` …) could
// change what the server does for the session, or hold a secret, and is refused.
constexpr std::array allowedOptions{
    QLatin1StringView("sslmode"),
    QLatin1StringView("sslrootcert"),
    QLatin1StringView("sslcert"),
    QLatin1StringView("sslkey"),
    QLatin1StringView("channel_binding"),
    QLatin1StringView("connect_timeout"),
    QLatin1StringView("host"),
    QLatin1StringView("port"),
    QLatin1StringView("target_session_attrs"),
    QLatin1StringView("service"),
};

auto refuse(const QString& detail) {
    return fail(ErrorCode::InvalidInput, u"site"_s, detail);
}

Result<SiteUrl> parseSqlite(const QString& url) {
    QString path = QUrl::fromPercentEncoding(url.mid(9).toUtf8());
#ifdef Q_OS_WIN
    if (path.size() > 2 && path[0] == u'/' && path[2] == u':') // as in sqlite:///C:/folder/site.db
        path.remove(0, 1);
#endif
    if (!QDir::isAbsolutePath(path) || path.endsWith(u'/') || path.contains(QChar(u'\0')))
        return refuse(u"path"_s);
    SiteUrl site;
    site.path = path;
    return site;
}

// QUrl refuses several hosts separated by commas, which libpq takes: the authority is read by hand.
Result<SiteUrl> parsePostgresql(const QString& url) {
    const qsizetype start = url.indexOf(u"://"_s) + 3;
    const qsizetype slash = url.indexOf(u'/', start);
    if (slash < 0)
        return refuse(u"database"_s);
    const QString authority = url.mid(start, slash - start);
    const qsizetype question = url.indexOf(u'?', slash);
    const QString database = url.mid(slash + 1, question < 0 ? -1 : question - slash - 1);
    const qsizetype at = authority.lastIndexOf(u'@');
    const QString user = at < 0 ? QString() : authority.left(at);
    const auto decoded = [](const QString& text) { return QByteArray::fromPercentEncoding(text.toUtf8()); };

    if (user.contains(u':'))
        return refuse(u"password"_s);
    if (database.isEmpty())
        return refuse(u"database"_s);

    SiteUrl site;
    site.product = SiteUrl::Product::Postgresql;
    QStringList hosts, ports;
    for (const QString& place : authority.mid(at + 1).split(u',', Qt::SkipEmptyParts)) {
        const qsizetype colon = place.endsWith(u']') ? -1 : place.lastIndexOf(u':');
        QString host = place.left(colon < 0 ? place.size() : colon);
        host.remove(u'[').remove(u']');
        hosts << host;
        ports << (colon < 0 ? QString() : place.mid(colon + 1));
    }
    if (!hosts.isEmpty())
        site.options << SiteUrl::Option{"host", decoded(hosts.join(u','))};
    if (ports.size() == 1 && !ports.first().isEmpty())
        site.options << SiteUrl::Option{"port", ports.first().toUtf8()};
    else if (ports.size() > 1) // one number for all may stand behind the last host
        site.options << SiteUrl::Option{
            "port", (ports.count(QString()) == ports.size() - 1 ? ports.last() : ports.join(u',')).toUtf8()};
    if (!user.isEmpty())
        site.options << SiteUrl::Option{"user", decoded(user)};
    site.options << SiteUrl::Option{"dbname", decoded(database)};

    const QUrlQuery query(question < 0 ? QString() : url.mid(question + 1));
    for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (name == "password"_L1)
            return refuse(u"password"_s);
        if (std::find(allowedOptions.begin(), allowedOptions.end(), name) == allowedOptions.end())
            return refuse(u"option:"_s + name);
        site.options << SiteUrl::Option{name.toUtf8(), value.toUtf8()};
    }
    return site;
}

} // namespace

Result<SiteUrl> SiteUrl::parse(const QString& url) {
    if (url.startsWith("sqlite://"_L1))
        return parseSqlite(url);
    if (url.startsWith("postgresql://"_L1) || url.startsWith("postgres://"_L1))
        return parsePostgresql(url);
    return refuse(u"scheme"_s);
}

QString SiteUrl::toString() const {
    if (product == Product::Sqlite)
        return (path.startsWith(u'/') ? u"sqlite://"_s : u"sqlite:///"_s) + path;
    QString host, port, user, database;
    QUrlQuery rest;
    for (const Option& option : options) {
        const QString value = QString::fromUtf8(option.value);
        if (option.name == "dbname")
            database = value;
        else if (option.name == "user")
            user = value + u'@';
        else if (option.name == "host" && host.isEmpty() && !value.startsWith(u'/'))
            host = value;
        else if (option.name == "port" && port.isEmpty())
            port = u':' + value;
        else
            rest.addQueryItem(QString::fromUtf8(option.name), value);
    }
    const QString query = rest.isEmpty() ? QString() : u'?' + rest.toString();
    return u"postgresql://"_s + user + host + port + u'/' + database + query;
}

} // namespace pindesk::storage
