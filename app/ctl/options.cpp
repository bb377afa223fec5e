#include "app/ctl/options.h"
#include "app/ctl/words.h"
#include "app/workstation/configuration.h"

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
tl::unexpected<Error> usageError(const QString& sentence) {
    return fail(ErrorCode::InvalidInput, u"usage"_s, sentence);
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
        {u"self-test"_s, Words::tr("checks that the program is whole, and ends")},
        {u"version"_s, Words::tr("shows the version")},
        {u"help"_s, Words::tr("shows this help, or a command's")},
    };
}

Output::Style readStyle(const QCommandLineParser& parser) {
    return {parser.isSet(u"json"_s), parser.isSet(u"quiet"_s)};
}

Result<GlobalOptions> readGlobalOptions(const QCommandLineParser& parser) {
    GlobalOptions options;
    if (parser.isSet(u"config"_s) && parser.value(u"config"_s).isEmpty())
        return fail(ErrorCode::InvalidInput, u"config"_s);
    PINDESK_TRY(const auto configuration, workstation::readConfiguration(parser.value(u"config"_s)));
    options.site = configuration.site;
    options.user = configuration.user;
    if (parser.isSet(u"site"_s))
        options.site = parser.value(u"site"_s);
    if (parser.isSet(u"user"_s))
        options.user = parser.value(u"user"_s);
    options.style = readStyle(parser);

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
