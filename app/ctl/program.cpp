#include "app/ctl/program.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "core/crypto/startupgate.h"
#include "ui/common/errortext.h"

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

ExitCode tell(Output& output, const Error& error) {
    if (error.code == ErrorCode::InvalidInput && error.field == "usage"_L1)
        output.error(error, error.detail);
    else
        output.error(error, ui::errorText(error));
    return exitCodeOf(error.code);
}

ExitCode runCommand(const CommandLine& line, Output& output) {
    const auto gate = crypto::StartupGate::open();
    const Result<void> cryptoState = gate ? Result<void>() : fail(gate.error());
    if (!cryptoState && !line.command()->worksWithoutCrypto)
        return tell(output, cryptoState.error());
    SecretInput secrets(line.global().password);
    Context context(line, secrets, output, cryptoState);
    const Result<ExitCode> done = line.command()->run(context);
    if (!done)
        return tell(output, done.error());
    if (!output.isWhole())
        return tell(output, {ErrorCode::FileUnwritable, u"standard_output"_s, {}});
    return *done;
}

} // namespace

ExitCode runProgram(const QStringList& arguments) {
    const auto line = CommandLine::parse(arguments, commands());
    if (!line) {
        Output output({arguments.contains(u"--json"_s), false});
        return tell(output, line.error());
    }
    Output output(line->global().style);
    if (line->wantsVersion()) {
        const QString version = QStringLiteral(PINDESK_VERSION);
        output.result({{u"version"_s, version}}, {u"pindeskctl "_s + version});
        return ExitCode::Done;
    }
    if (line->wantsHelp()) {
        const QStringList lines = helpLines(line->command(), commands());
        output.result({{u"help"_s, lines.join(u'\n')}}, lines);
        return ExitCode::Done;
    }
    return runCommand(*line, output);
}

} // namespace pindesk::ctl
