#pragma once
#include "core/audit/session.h"
#include "core/base/clock.h"
#include "core/storage/transaction.h"
#include <QJsonObject>

/// The gate before hints, reveals and resets: has this person verified the caller of this account?
namespace pindesk::pins {

/// How long a verification holds for that person and account, unless a reset ends it before.
inline constexpr Milliseconds verificationLife = 15 * 60 * 1000;

/// What the caller's identity rests on.
struct Verification {
    enum class Kind {
        Answers,   ///< the caller's answers agreed with the directory
        Override,  ///< a supervisor took it on themselves
        Statement, ///< the operator said so (command line, `--verified-by`)
    };
    Kind kind = Kind::Answers;
    QStringList passed;   ///< Answers: the items
    QString overriddenBy; ///< Override: the supervisor's user name
    QString statement;    ///< Statement: the operator's words

    /// As audit rows tell it: `kind`, and `passed`, `by` or `statement`.
    [[nodiscard]] QJsonObject toJson() const;
};

/// The person's own verification that holds now. NotVerified when there is none. Inside the transaction of
/// what it opens.
[[nodiscard]] Result<Verification> requireVerified(storage::Transaction& transaction,
                                                   const audit::Session& session, AccountId account);
/// The same; with an operator's statement that is recorded first and then holds like any other. InvalidInput,
/// field `verified_by`.
[[nodiscard]] Result<Verification> requireVerified(storage::Transaction& transaction,
                                                   const audit::Session& session, AccountId account,
                                                   const std::optional<QString>& statement);

/// One row to be: what was asked, what passed, and who else answers for it.
struct NewVerification {
    AccountId account;
    StaffId staff; ///< for whom it holds
    QStringList asked;
    QStringList passed;
    bool succeeded = false;
    std::optional<StaffId> overrideBy;
    std::optional<QString> overrideReason;
    std::optional<QString> statement;
};
[[nodiscard]] Result<void> recordVerification(storage::Transaction& transaction, const NewVerification& row);
/// A reset ends what was proven before it, for everybody.
[[nodiscard]] Result<void> endVerifications(storage::Transaction& transaction, AccountId account);

} // namespace pindesk::pins
