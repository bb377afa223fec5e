#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"

namespace pindesk::workstation {

/// The longest line taken as a secret; a longer one is a mistake, such as a file given for a password.
inline constexpr std::size_t longestSecret = 4096;

/// One line of a file descriptor, without its end (LF or CRLF), read so that nothing behind it is consumed.
/// Nothing at the end of the input. InvalidInput, field = `what`, detail `too_long` or `unreadable`;
/// Cancelled when interrupted.
[[nodiscard]] Result<std::optional<Secret>> readSecretLine(int file, const QString& what);

/// The first line that a program prints, asked for as `what`; the program is a command of the shell, and
/// reads nothing. InvalidInput, field = `what`, detail `no_line`, `empty`, `command:STATUS` (the program
/// failed) or as readSecretLine().
[[nodiscard]] Result<Secret> secretOfCommand(const QString& command, const QString& what);
/// The line that has to be there: InvalidInput, field = `what`, detail `no_line` or `empty`.
[[nodiscard]] Result<Secret> requireLine(Result<std::optional<Secret>> line, const QString& what);

} // namespace pindesk::workstation
