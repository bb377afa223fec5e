#pragma once
#include "app/ctl/terminal.h"

namespace pindesk::ctl {

/// Where the operator's password comes from.
struct PasswordSource {
    bool standardInput = false; ///< `--password-stdin`
    QString command;            ///< `--password-command` or PINDESK_PASSWORD_COMMAND
};

/// What is asked for: the name in errors, and the words at the terminal.
struct SecretQuestion {
    QString field;
    QString prompt;
    bool isNew = false; ///< asked twice at a terminal
};

/// Hands out the secrets of one command, in the order in which they are asked for. The operator's password
/// comes from the program named, from a line of standard input, or from the terminal; every further secret
/// from a line of standard input, or from the terminal when standard input is one.
/// InvalidInput with the question's field, detail: `no_line` (standard input has ended), `empty`, `too_long`,
/// `no_terminal`, `mismatch` (typed twice, differently), `command:STATUS` (the program failed).
class SecretInput {
public:
    explicit SecretInput(PasswordSource source, int standardInput = 0);

    [[nodiscard]] Result<Secret> operatorPassword(const SecretQuestion& question);
    [[nodiscard]] Result<Secret> next(const SecretQuestion& question);
    /// Everything that is left on standard input, at most 1 MiB: verification answers.
    [[nodiscard]] Result<Secret> rest(const SecretQuestion& question);

private:
    [[nodiscard]] Result<Secret> nextLine(const SecretQuestion& question);
    [[nodiscard]] static Result<Secret> atTerminal(const SecretQuestion& question);

    PasswordSource m_source;
    int m_standardInput;
};

} // namespace pindesk::ctl
