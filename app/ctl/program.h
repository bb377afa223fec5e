#pragma once
#include "app/ctl/exitcode.h"
#include <QStringList>

namespace pindesk::ctl {

/// Takes the call apart, does what it asks and says how it went. `arguments` begin with the program's name.
[[nodiscard]] ExitCode runProgram(const QStringList& arguments);

} // namespace pindesk::ctl
