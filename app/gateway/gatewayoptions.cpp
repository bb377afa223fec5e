#include "app/gateway/gatewayoptions.h"
#include "app/gateway/http/clientaddress.h"
#include "app/gateway/words.h"
#include "app/workstation/configuration.h"
#include <QCommandLineParser>
#include <QFile>
#include <QSettings>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
namespace {

constexpr int mostPort = 65535;

auto usage(const QString& sentence) {
    return fail(ErrorCode::InvalidInput, u"usage"_s, sentence);
}

QList<QCommandLineOption> optionList() {
    return {
        {u"config"_s, Words::tr("a file with these options, as NAME=VALUE lines"), u"FILE"_s},
        {u"site"_s, Words::tr("the site's database"), u"URL"_s},
        {u"user"_s, Words::tr("who serves: somebody on the staff with the role service"), u"NAME"_s},
        {u"key-command"_s, Words::tr("a program whose first line is their password"), u"CMD"_s},
        {u"listen"_s, Words::tr("where customers come in (127.0.0.1:8080)"), u"ADDRESS:PORT"_s},
        {u"status"_s, Words::tr("where /health and /metrics are; without it they are nowhere"),
         u"ADDRESS:PORT"_s},
        {u"certificate"_s, Words::tr("speak TLS with this certificate chain (PEM)"), u"FILE"_s},
        {u"private-key"_s, Words::tr("the key of the certificate (PEM)"), u"FILE"_s},
        {u"proxy"_s, Words::tr("a proxy of ours, whose X-Forwarded-For is believed; may be given again"),
         u"ADDRESS"_s},
        {u"databases"_s, Words::tr("connections to the database (8; 1 for SQLite)"), u"N"_s},
        {u"connections"_s, Words::tr("connections of customers (512)"), u"N"_s},
        {u"no-mail"_s, Words::tr("leave the mail queue to others")},
        {u"catch-mail"_s, Words::tr("send no mail, show it at /mail; on a practice site alone")},
        {u"self-test"_s, Words::tr("checks that the program is whole, and ends")},
    };
}

/// Options of the command line, else of the configuration.
class Source {
public:
    Source(const QCommandLineParser& parser, const QSettings* file)
        : m_parser(parser)
        , m_file(file) {}
    [[nodiscard]] QStringList all(const QString& name) const {
        if (m_parser.isSet(name))
            return m_parser.values(name);
        return m_file == nullptr ? QStringList() : m_file->value(name).toStringList();
    }
    [[nodiscard]] QString one(const QString& name) const {
        // What has a comma is a list to QSettings, and is none here.
        return m_parser.isSet(name) ? m_parser.value(name) : all(name).join(u", "_s);
    }
    [[nodiscard]] bool flag(const QString& name) const {
        return m_parser.isSet(name) || (m_file != nullptr && m_file->value(name).toBool());
    }

private:
    const QCommandLineParser& m_parser;
    const QSettings* m_file;
};

Result<ListenAddress> addressOf(const QString& text, const QString& option) {
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(std::max<qsizetype>(colon, 0));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    bool isNumber = false;
    const int port = text.mid(colon + 1).toInt(&isNumber);
    if (colon < 1 || !isNumber || port < 0 || port > mostPort || placeOf(host).isEmpty())
        return usage(
            Words::tr("--%1 takes an address and a port, as 127.0.0.1:8080 or [::1]:8080.").arg(option));
    return ListenAddress{host, port};
}

Result<int> numberOf(const QString& text, const QString& option, int most) {
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return usage(Words::tr("--%1 takes a whole number from %2 to %3.").arg(option).arg(1).arg(most));
    return number;
}

Result<void> readServer(const Source& source, GatewayOptions& options) {
    if (const QString text = source.one(u"listen"_s); !text.isEmpty()) {
        PINDESK_TRY(options.listen, addressOf(text, u"listen"_s));
    }
    if (const QString text = source.one(u"status"_s); !text.isEmpty()) {
        PINDESK_TRY(options.status, addressOf(text, u"status"_s));
    }
    if (const QString text = source.one(u"databases"_s); !text.isEmpty()) {
        PINDESK_TRY(options.databases, numberOf(text, u"databases"_s, 100));
    }
    if (const QString text = source.one(u"connections"_s); !text.isEmpty()) {
        PINDESK_TRY(options.connections, numberOf(text, u"connections"_s, 10'000));
    }
    options.certificate = source.one(u"certificate"_s);
    options.privateKey = source.one(u"private-key"_s);
    if (options.certificate.isEmpty() != options.privateKey.isEmpty())
        return usage(Words::tr("--certificate and --private-key go together."));
    for (const QString& proxy : source.all(u"proxy"_s)) {
        if (placeOf(proxy).isEmpty())
            return usage(Words::tr("--proxy takes an address, not a name or a network."));
        options.proxies << proxy;
    }
    return {};
}

Result<GatewayOptions> read(const Source& source) {
    GatewayOptions options;
    PINDESK_TRY(const auto workstation, workstation::readConfiguration());
    options.site = source.one(u"site"_s);
    if (options.site.isEmpty())
        options.site = workstation.site;
    options.user = source.one(u"user"_s);
    options.keyCommand = source.one(u"key-command"_s);
    options.sendsMail = !source.flag(u"no-mail"_s);
    options.catchesMail = source.flag(u"catch-mail"_s);
    PINDESK_CHECK(readServer(source, options));
    if (options.site.isEmpty())
        return usage(Words::tr("No site is named: give --site URL."));
    if (options.user.isEmpty() || options.keyCommand.isEmpty())
        return usage(Words::tr("Say who serves: give --user NAME and --key-command CMD."));
    if (options.catchesMail && !options.sendsMail)
        return usage(Words::tr("--catch-mail and --no-mail do not go together."));
    return options;
}

} // namespace

Result<GatewayOptions> readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("The customer's pages, and the interface for telephone systems."));
    parser.addOptions(optionList());
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    const bool wantsSelfTest = parser.isSet(u"self-test"_s);
    if (parser.isSet(help) || parser.isSet(version) || wantsSelfTest) {
        GatewayOptions options;
        options.wantsSelfTest = wantsSelfTest;
        options.wantsHelp = parser.isSet(help);
        options.wantsVersion = parser.isSet(version);
        options.help = parser.helpText();
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return usage(Words::tr("%1 is no option.").arg(parser.positionalArguments().first()));
    const QString path = parser.value(u"config"_s);
    if (!parser.isSet(u"config"_s))
        return read(Source(parser, nullptr));
    if (!QFile(path).open(QIODevice::ReadOnly))
        return fail(ErrorCode::InvalidInput, u"config"_s, path);
    const QSettings file(path, QSettings::IniFormat);
    if (file.status() != QSettings::NoError)
        return fail(ErrorCode::InvalidInput, u"config"_s, path);
    return read(Source(parser, &file));
}

} // namespace pindesk::gateway
