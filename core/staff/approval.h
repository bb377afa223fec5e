#pragma once
#include "core/audit/session.h"
#include "core/storage/transaction.h"
#include <QJsonObject>

/// Four eyes: what one person asks for and another one decides.
namespace pindesk::staff {

enum class ApprovalState { Open, Granted, Refused, Expired };
/// `open`, `granted`, `refused`, `expired`.
[[nodiscard]] QLatin1StringView nameOf(ApprovalState state);

struct Approval {
    ApprovalId id;
    QString kind;        ///< `role_change`
    QString subject;     ///< whom or what it is about: `staff:csr1`
    QJsonObject request; ///< what is asked for, as its kind has it
    StaffId requestedBy;
    QString requestedByName;
    Milliseconds requestedAt = 0;
    Milliseconds expiresAt = 0; ///< the last moment at which it can be decided
    ApprovalState state = ApprovalState::Open;
    QString decidedByName;
    std::optional<Milliseconds> decidedAt;
    QString reason; ///< of whoever decided
};

/// One kind of request: the table of them is approvalkinds.cpp.
struct ApprovalKind {
    const char* name;
    Right toRequest;
    Right toDecide;
    /// Whether the request makes sense now; asked when it is made.
    Result<void> (*check)(storage::Connection& connection, const QString& subject,
                          const QJsonObject& request);
    /// Does what was asked for, in the transaction in which it is granted.
    Result<void> (*perform)(storage::Transaction& transaction, const audit::Session& decider,
                            const Approval& approval);
};
/// Null for a name that is none.
[[nodiscard]] const ApprovalKind* findApprovalKind(const QString& name);
[[nodiscard]] QStringList approvalKindNames();

/// Whether four eyes are asked for (setting `four_eyes`).
[[nodiscard]] Result<bool> fourEyesApply(storage::Connection& connection);

/// Files a request. The session's right is the kind's. InvalidInput, field `kind`; AlreadyExists, field
/// `approval`, while one of this kind and about the same is open; errors of the kind's check.
[[nodiscard]] Result<Approval> fileApproval(storage::Transaction& transaction, const audit::Session& session,
                                            const QString& kind, const QString& subject,
                                            const QJsonObject& request);
/// As the database's clock sees it: expired ones are told so.
[[nodiscard]] Result<std::optional<Approval>> findApproval(storage::Connection& connection, ApprovalId id);
/// Open ones first, then the newest.
[[nodiscard]] Result<std::vector<Approval>> readApprovals(storage::Connection& connection, int mostRows);

} // namespace pindesk::staff
