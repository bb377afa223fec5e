#include "app/ctl/program.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "app/workstation/selftest.h"
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

QString versionLine() {
    return QStringLiteral("pindeskctl " PINDESK_VERSION);
}

ExitCode tellSelfTest(Output& output) {
    const auto findings = workstation::selfTest();
    const bool whole = workstation::isWhole(findings);
    QJsonArray documents;
    for (const auto& finding : findings)
        documents.append(QJsonObject{{u"check"_s, finding.check}, {u"problem"_s, finding.problem}});
    output.result({{u"ok"_s, whole}, {u"findings"_s, documents}},
                  QStringList{versionLine()} + workstation::linesOf(findings));
    return whole ? ExitCode::Done : ExitCode::Failed;
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
        output.result({{u"version"_s, QStringLiteral(PINDESK_VERSION)}}, {versionLine()});
        return ExitCode::Done;
    }
    if (line->wantsHelp()) {
        const QStringList lines = helpLines(line->command(), commands());
        output.result({{u"help"_s, lines.join(u'\n')}}, lines);
        return ExitCode::Done;
    }
    if (line->wantsSelfTest())
        return tellSelfTest(output);
    return runCommand(*line, output);
}

} // namespace pindesk::ctl
