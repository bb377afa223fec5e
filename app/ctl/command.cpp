#include "app/ctl/command.h"
#include "app/ctl/words.h"

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

std::unique_ptr<QCommandLineParser> makeParser(const QList<QCommandLineOption>& options) {
    auto parser = std::make_unique<QCommandLineParser>();
    parser->setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser->addOptions(globalOptionList());
    parser->addOptions(options);
    return parser;
}

// The command is what stands behind the global options that come first: options of its own are not known
// before it is.
Result<QStringList> fromCommandOn(const QStringList& arguments) {
    const auto parser = makeParser({});
    parser->setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (!parser->parse(arguments))
        return usageError(parser->errorText());
    return parser->positionalArguments();
}

const Command* findCommand(const QStringList& words, const std::vector<Command>& known) {
    const auto found = std::find_if(known.begin(), known.end(), [&](const Command& command) {
        const QStringList its = command.words.split(u' ');
        return words.first(std::min(words.size(), its.size())) == its;
    });
    return found == known.end() ? nullptr : &*found;
}

tl::unexpected<Error> unknownCommand(const QString& word, const std::vector<Command>& known) {
    QStringList seconds;
    for (const Command& command : known)
        if (command.words.startsWith(word + u' '))
            seconds << command.words.mid(word.size() + 1);
    if (!seconds.isEmpty())
        return usageError(Words::tr("%1 what? One of: %2.").arg(word, seconds.join(u", "_s)));
    return usageError(Words::tr("There is no command %1; see pindeskctl --help.").arg(word));
}

QStringList argumentNames(const Command& command) {
    return command.arguments.split(u' ', Qt::SkipEmptyParts);
}

QString synopsis(const Command& command) {
    QString text = u"pindeskctl [global options] "_s + command.words;
    if (!command.arguments.isEmpty())
        text += u' ' + command.arguments;
    return command.options.isEmpty() ? text : text + u" [options]"_s;
}

QStringList optionLines(const QList<QCommandLineOption>& options) {
    QList<std::pair<QString, QString>> lines;
    for (const QCommandLineOption& option : options) {
        const QString name = u"  --"_s + option.names().constFirst();
        lines.append(
            {option.valueName().isEmpty() ? name : name + u' ' + option.valueName(), option.description()});
    }
    return labelledLines(lines);
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList& arguments, const std::vector<Command>& known) {
    PINDESK_TRY(const QStringList words, fromCommandOn(arguments));
    CommandLine line;
    if (!words.isEmpty()) {
        line.m_command = findCommand(words, known);
        if (line.m_command == nullptr)
            return unknownCommand(words.first(), known);
    }
    line.m_parser = makeParser(line.m_command ? line.m_command->options : QList<QCommandLineOption>());
    if (!line.m_parser->parse(arguments))
        return usageError(line.m_parser->errorText());
    line.m_global.style = readStyle(*line.m_parser);
    if (line.wantsHelp() || line.wantsVersion() || line.wantsSelfTest())
        return line;
    if (line.m_command == nullptr)
        return usageError(Words::tr("Name a command; see pindeskctl --help."));

    const QStringList names = argumentNames(*line.m_command);
    line.m_arguments = line.m_parser->positionalArguments().mid(line.m_command->words.count(u' ') + 1);
    const qsizetype given = line.m_arguments.size();
    if (given < names.size() && !names.at(given).startsWith(u'['))
        return usageError(Words::tr("%1 needs %2.").arg(line.m_command->words, names.at(given)));
    if (given > names.size())
        return usageError(Words::tr("%1 takes no further argument, and a value with spaces needs quotes.")
                              .arg(line.m_command->words));
    PINDESK_TRY(line.m_global, readGlobalOptions(*line.m_parser));
    return line;
}

QStringList helpLines(const Command* command, const std::vector<Command>& known) {
    if (command != nullptr) {
        QStringList lines{synopsis(*command), {}, command->summary};
        if (!command->options.isEmpty())
            lines += QStringList{QString()} + optionLines(command->options);
        return lines;
    }
    QList<std::pair<QString, QString>> summaries;
    for (const Command& each : known)
        summaries.append(
            {u"  "_s + each.words + (each.arguments.isEmpty() ? QString() : u' ' + each.arguments),
             each.summary});
    QStringList lines{u"pindeskctl [global options] COMMAND [options]"_s, {}, Words::tr("Commands:")};
    lines += labelledLines(summaries);
    lines += QStringList{{}, Words::tr("Global options:")} + optionLines(globalOptionList());
    lines += QStringList{
        {},
        Words::tr(
            "Exit: 0 done, 1 failed, 2 usage, 3 not permitted or sign-in refused, 4 changed by somebody "
            "else, 5 database unavailable, 6 input had rejected rows, 130 cancelled.")};
    return lines;
}

} // namespace pindesk::ctl
