#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"

namespace pindesk::ctl {

/// Is standard input a terminal, so that a person can be asked?
[[nodiscard]] bool standardInputIsTerminal();

/// Asks the person at the terminal, whose typing does not show. Uses the terminal itself, not standard
/// input, which may carry data. InvalidInput, field = `what`, detail `no_terminal` when there is none,
/// or `empty`.
[[nodiscard]] Result<Secret> askTerminal(const QString& prompt, const QString& what);

} // namespace pindesk::ctl
