#pragma once
#include "core/staff/approval.h"
#include "core/storage/database.h"

namespace pindesk::staff {

/// Requests something that takes four eyes, of a kind of approvalkinds.cpp. Needs the kind's right.
[[nodiscard]] Result<Approval> requestApproval(storage::Database& database, const audit::Session& session,
                                               const QString& kind, const QString& subject,
                                               const QJsonObject& request);

enum class Decision { Grant, Refuse };
/// Decides a request; what is granted is done in the same transaction. Needs the kind's right to decide.
/// NotPermitted, detail `own_request` for whoever asked for it, `own_case` for whom it is about,
/// `requester_lost_right` when whoever asked may not ask any more (it can still be refused). NotFound, field
/// `approval`. InvalidInput, field `approval`, detail `expired` or `decided`; field
/// `decision_reason`, detail `missing`, for a refusal without one. Errors of the deed itself.
[[nodiscard]] Result<Approval> decideApproval(storage::Database& database, const audit::Session& session,
                                              ApprovalId id, Decision decision, const QString& reason);

struct ApprovalsOverview {
    std::vector<Approval> approvals; ///< what waits, then what was decided lately
    bool fourEyes = true;            ///< the site asks for them
};
/// Needs manage_staff, approve_requests or read_audit.
[[nodiscard]] Result<ApprovalsOverview> listApprovals(storage::Database& database,
                                                      const audit::Session& session);

} // namespace pindesk::staff
