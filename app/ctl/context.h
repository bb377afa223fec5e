#pragma once
#include "app/ctl/command.h"
#include "core/base/accountnumber.h"
#include "core/staff/signin.h"

namespace pindesk::ctl {

/// What a command works with: how it was called, where its secrets come from, and where it says things.
class Context {
public:
    Context(const CommandLine& line, SecretInput& input, Output& out, Result<void> gate)
        : secrets(input)
        , output(out)
        , cryptoState(std::move(gate))
        , m_line(line) {}

    SecretInput& secrets;
    Output& output;
    const Result<void> cryptoState; ///< what the start-up gate found

    [[nodiscard]] QString argument(qsizetype index = 0) const { return m_line.arguments().value(index); }
    [[nodiscard]] Result<AccountNumber> account() const { return AccountNumber::parse(argument()); }
    [[nodiscard]] bool isSet(const QString& option) const { return m_line.options().isSet(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_line.options().value(option); }
    /// Every value of an option that may be given several times.
    [[nodiscard]] QStringList values(const QString& option) const { return m_line.options().values(option); }
    [[nodiscard]] std::optional<QString> optional(const QString& option) const;
    /// A usage error when the option is missing.
    [[nodiscard]] Result<QString> required(const QString& option) const;
    /// A whole number within bounds; nothing when the option is not given.
    [[nodiscard]] Result<std::optional<qint64>> number(const QString& option, qint64 least,
                                                       qint64 most) const;

    [[nodiscard]] const GlobalOptions& global() const { return m_line.global(); }
    /// The site in question: `--site`, else the workstation's.
    [[nodiscard]] Result<storage::SiteUrl> site() const;
    [[nodiscard]] Result<storage::Database> openDatabase() const;
    /// The operator's name, and the password that they are asked for.
    [[nodiscard]] Result<staff::SignInRequest> askSignIn();
    /// Asks for the operator's password and signs them in.
    [[nodiscard]] Result<audit::Session> signIn(storage::Database& database);

private:
    const CommandLine& m_line;
};

/// Times for people and for JSON: ISO 8601, UTC.
[[nodiscard]] QString timeText(Milliseconds time);

} // namespace pindesk::ctl
