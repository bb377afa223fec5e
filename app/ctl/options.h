#pragma once
#include "app/ctl/output.h"
#include "app/ctl/secretinput.h"
#include "core/base/result.h"
#include <QCommandLineOption>
#include <QCommandLineParser>

namespace pindesk::ctl {

/// What every command takes, from the command line, the environment and the workstation's configuration.
struct GlobalOptions {
    QString site; ///< URL; empty when nothing names one
    QString user;
    PasswordSource password;
    Output::Style style;
};

/// How the program was called is wrong: InvalidInput, field `usage`; the sentence is the detail.
[[nodiscard]] tl::unexpected<Error> usageError(const QString& sentence);

[[nodiscard]] QList<QCommandLineOption> globalOptionList();
[[nodiscard]] Output::Style readStyle(const QCommandLineParser& parser);
/// Reads them after the parser has parsed. `--config` names a file that must be there; the workstation's own
/// may be missing.
[[nodiscard]] Result<GlobalOptions> readGlobalOptions(const QCommandLineParser& parser);

} // namespace pindesk::ctl
