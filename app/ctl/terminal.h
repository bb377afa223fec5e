#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"

namespace pindesk::ctl {

/// The longest line taken as a secret; a longer one is a mistake, such as a file given for a password.
inline constexpr std::size_t longestSecret = 4096;

/// One line of a file descriptor, without its end (LF or CRLF), read so that nothing behind it is consumed.
/// Nothing at the end of the input. InvalidInput, field = `what`, detail `too_long` or `unreadable`;
/// Cancelled when interrupted.
[[nodiscard]] Result<std::optional<Secret>> readSecretLine(int file, const QString& what);

/// Is standard input a terminal, so that a person can be asked?
[[nodiscard]] bool standardInputIsTerminal();

/// Asks the person at the terminal, whose typing does not show. Uses the terminal itself, not standard
/// input, which may carry data. InvalidInput, field = `what`, detail `no_terminal` when there is none.
[[nodiscard]] Result<Secret> askTerminal(const QString& prompt, const QString& what);

} // namespace pindesk::ctl
