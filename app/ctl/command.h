#pragma once
#include "app/ctl/exitcode.h"
#include "app/ctl/options.h"
#include <functional>
#include <memory>

namespace pindesk::ctl {

class Context;

/// One command: how it is called, and what does it.
struct Command {
    QString words;     ///< `account show`
    QString arguments; ///< as the synopsis shows them, one word each: `LID/CID`, `[FILE]` may be left out
    QString summary;
    QList<QCommandLineOption> options;
    std::function<Result<ExitCode>(Context&)> run;
    bool worksWithoutCrypto = false; ///< also runs when the start-up gate is shut, to say so
};

/// All commands, in the order of the help.
[[nodiscard]] const std::vector<Command>& commands();

/// One call of the program, taken apart.
class CommandLine {
public:
    /// `arguments` begin with the program's name. An InvalidInput says what is wrong with the call.
    [[nodiscard]] static Result<CommandLine> parse(const QStringList& arguments,
                                                   const std::vector<Command>& known);

    [[nodiscard]] bool wantsHelp() const { return m_parser->isSet(QStringLiteral("help")); }
    [[nodiscard]] bool wantsVersion() const { return m_parser->isSet(QStringLiteral("version")); }
    [[nodiscard]] bool wantsSelfTest() const { return m_parser->isSet(QStringLiteral("self-test")); }
    /// None only when help, version or self-test was asked for without one.
    [[nodiscard]] const Command* command() const { return m_command; }
    [[nodiscard]] const GlobalOptions& global() const { return m_global; }
    [[nodiscard]] const QCommandLineParser& options() const { return *m_parser; }
    [[nodiscard]] const QStringList& arguments() const { return m_arguments; }

private:
    CommandLine() = default;

    const Command* m_command = nullptr;
    GlobalOptions m_global;
    std::unique_ptr<QCommandLineParser> m_parser;
    QStringList m_arguments;
};

/// The help of one command, or of the program.
[[nodiscard]] QStringList helpLines(const Command* command, const std::vector<Command>& known);

} // namespace pindesk::ctl
