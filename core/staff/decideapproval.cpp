#include "core/staff/decideapproval.h"
#include "core/audit/audittrail.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
using storage::Transaction;
namespace {

constexpr qsizetype longestReason = 200;
constexpr int mostListed = 100; // the newest

Result<void> checkReason(Decision decision, const QString& reason) {
    if (decision == Decision::Refuse && reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"decision_reason"_s, u"missing"_s);
    if (reason.size() > longestReason)
        return fail(ErrorCode::InvalidInput, u"decision_reason"_s, u"too_long"_s);
    return {};
}

/// Whoever was locked, or lost the role, since they asked, asks for nothing any more.
Result<void> requireRequester(Connection& connection, const Approval& approval, Right right) {
    PINDESK_TRY(const auto roles,
                connection.row("staff_active_roles", {approval.requestedBy},
                               [](const Row& row) { return rolesFromText(row.text(0)).value_or(Roles()); }));
    if (!allows(roles.value_or(Roles()), right))
        return fail(ErrorCode::NotPermitted, {}, u"requester_lost_right"_s);
    return {};
}

Result<void> checkDecision(const audit::Session& session, const Approval& approval) {
    if (approval.requestedBy == session.actor.staffId)
        return fail(ErrorCode::NotPermitted, {}, u"own_request"_s);
    if (approval.subject == u"staff:"_s + session.actor.userName)
        return fail(ErrorCode::NotPermitted, {}, u"own_case"_s);
    if (approval.state == ApprovalState::Expired)
        return fail(ErrorCode::InvalidInput, u"approval"_s, u"expired"_s);
    if (approval.state != ApprovalState::Open)
        return fail(ErrorCode::InvalidInput, u"approval"_s, u"decided"_s);
    return {};
}

Result<Approval> decide(Transaction& transaction, const audit::Session& session, ApprovalId id,
                        Decision decision, const QString& reason) {
    Connection& connection = transaction.connection();
    // Before anything is told of the request; its kind's own right is asked below.
    PINDESK_CHECK(audit::authorizeAny(connection, session,
                                      {Right::ApproveRequests, Right::ManageStaff, Right::ReadAudit}));
    PINDESK_TRY(const auto approval, findApproval(connection, id));
    if (!approval)
        return fail(ErrorCode::NotFound, u"approval"_s);
    const ApprovalKind* kind = findApprovalKind(approval->kind);
    if (kind == nullptr)
        return fail(ErrorCode::InvalidInput, u"kind"_s, u"unknown"_s);
    PINDESK_CHECK(audit::authorize(connection, session, kind->toDecide));
    PINDESK_CHECK(checkDecision(session, *approval));
    const bool isGranted = decision == Decision::Grant;
    if (isGranted)
        PINDESK_CHECK(requireRequester(connection, *approval, kind->toRequest));
    PINDESK_TRY(const Milliseconds now, transaction.now());
    const QString state = nameOf(isGranted ? ApprovalState::Granted : ApprovalState::Refused);
    PINDESK_TRY(const auto decided, transaction->execute("approval_decide", {id, state, session.actor.staffId,
                                                                             now, reason.trimmed()}));
    if (decided == 0) // two decide at once
        return fail(ErrorCode::InvalidInput, u"approval"_s, u"decided"_s);
    PINDESK_CHECK(audit::append(transaction, session,
                                {isGranted ? u"approval_granted"_s : u"approval_refused"_s,
                                 approval->subject,
                                 {},
                                 reason.trimmed(),
                                 {{u"approval"_s, qint64{id.value()}},
                                  {u"kind"_s, approval->kind},
                                  {u"requested_by"_s, approval->requestedByName},
                                  {u"request"_s, approval->request}}}));
    if (isGranted)
        PINDESK_CHECK(kind->perform(transaction, session, *approval));
    PINDESK_TRY(const auto after, findApproval(connection, id));
    return after.value_or(*approval);
}

} // namespace

Result<Approval> requestApproval(storage::Database& database, const audit::Session& session,
                                 const QString& kind, const QString& subject, const QJsonObject& request) {
    return database.write(
        [&](Transaction& transaction) { return fileApproval(transaction, session, kind, subject, request); });
}

Result<Approval> decideApproval(storage::Database& database, const audit::Session& session, ApprovalId id,
                                Decision decision, const QString& reason) {
    PINDESK_CHECK(checkReason(decision, reason));
    return database.write(
        [&](Transaction& transaction) { return decide(transaction, session, id, decision, reason); });
}

Result<ApprovalsOverview> listApprovals(storage::Database& database, const audit::Session& session) {
    return database.read([&](Connection& connection) -> Result<ApprovalsOverview> {
        PINDESK_CHECK(audit::authorizeAny(connection, session,
                                          {Right::ManageStaff, Right::ApproveRequests, Right::ReadAudit}));
        ApprovalsOverview overview;
        PINDESK_TRY(overview.approvals, readApprovals(connection, mostListed));
        PINDESK_TRY(overview.fourEyes, fourEyesApply(connection));
        return overview;
    });
}

} // namespace pindesk::staff
