#include "app/ctl/options.h"
#include "app/ctl/words.h"
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

const QString configurationName = u"pindesk/pindesk.ini"_s;

// A URL with several hosts has commas, which QSettings takes for a list.
QString textOf(const QSettings& settings, const QString& key) {
    return settings.value(key).toStringList().join(u',');
}

Result<QString> configurationFile(const QCommandLineParser& parser) {
    if (!parser.isSet(u"config"_s))
        return QStandardPaths::locate(QStandardPaths::GenericConfigLocation, configurationName);
    const QString path = parser.value(u"config"_s);
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return fail(ErrorCode::InvalidInput, u"config"_s, path);
    return path;
}

} // namespace

tl::unexpected<Error> usageError(const QString& sentence) {
    return fail(ErrorCode::InvalidInput, u"usage"_s, sentence);
}

QString configurationPath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/' + configurationName;
}

QList<QCommandLineOption> globalOptionList() {
    return {
        {u"site"_s,
         Words::tr("the site's database: sqlite:///absolute/path.db or "
                   "postgresql://user@host:port/database?sslmode=…"),
         u"URL"_s},
        {u"user"_s, Words::tr("who is at work"), u"NAME"_s},
        {u"password-stdin"_s, Words::tr("the first line of standard input is the password")},
        {u"password-command"_s,
         Words::tr("the first line this program prints is the password (also PINDESK_PASSWORD_COMMAND)"),
         u"CMD"_s},
        {u"json"_s, Words::tr("the result as one JSON document on standard output")},
        {u"quiet"_s, Words::tr("no messages but errors")},
        {u"config"_s, Words::tr("the workstation's configuration (site=URL, user=NAME)"), u"FILE"_s},
        {u"version"_s, Words::tr("shows the version")},
        {u"help"_s, Words::tr("shows this help, or a command's")},
    };
}

Result<GlobalOptions> readGlobalOptions(const QCommandLineParser& parser) {
    GlobalOptions options;
    PINDESK_TRY(const QString file, configurationFile(parser));
    if (!file.isEmpty()) {
        const QSettings settings(file, QSettings::IniFormat);
        if (settings.status() != QSettings::NoError)
            return fail(ErrorCode::InvalidInput, u"config"_s, file);
        options.site = textOf(settings, u"site"_s);
        options.user = textOf(settings, u"user"_s);
    }
    if (parser.isSet(u"site"_s))
        options.site = parser.value(u"site"_s);
    if (parser.isSet(u"user"_s))
        options.user = parser.value(u"user"_s);
    options.style = {parser.isSet(u"json"_s), parser.isSet(u"quiet"_s)};

    options.password.standardInput = parser.isSet(u"password-stdin"_s);
    options.password.command = parser.value(u"password-command"_s);
    if (options.password.standardInput && parser.isSet(u"password-command"_s))
        return usageError(Words::tr("Give either --password-stdin or --password-command, not both."));
    if (parser.isSet(u"password-command"_s) && options.password.command.isEmpty())
        return usageError(Words::tr("--password-command names no program."));
    if (!options.password.standardInput && options.password.command.isEmpty())
        options.password.command = qEnvironmentVariable("PINDESK_PASSWORD_COMMAND");
    return options;
}

} // namespace pindesk::ctl
