#pragma once
#include "core/base/result.h"

namespace pindesk::workstation {

/// What this workstation is set up with, for the console and the command line alike.
struct Configuration {
    QString site; ///< URL; empty when nothing names one
    QString user;
    QString path; ///< the file that says so; empty when there is none
};

/// Where it is looked for first: `pindesk/pindesk.ini` in the platform's directory for configurations.
/// Lines: `site=URL`, `user=NAME`; never a secret.
[[nodiscard]] QString configurationPath();
/// Reads a file that must be there, or, without a name, the workstation's own, which may be missing.
/// InvalidInput, field `config`, detail = the file.
[[nodiscard]] Result<Configuration> readConfiguration(const QString& path = {});
/// Writes the site into the workstation's own file; what else stands there is kept. FileUnwritable.
[[nodiscard]] Result<void> saveSite(const QString& url);

/// The name of this workstation in the audit trail.
[[nodiscard]] QString workstationName();

} // namespace pindesk::workstation
