#include "core/staff/approval.h"
#include "core/audit/audittrail.h"
#include "core/crypto/random.h"
#include "core/staff/sitesettings.h"
#include <QJsonDocument>

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
using storage::Utf8;
namespace {

constexpr Milliseconds hour = 60 * 60 * 1000;

ApprovalState stateFrom(const QString& stored, Milliseconds expiresAt, Milliseconds now) {
    if (stored == nameOf(ApprovalState::Granted))
        return ApprovalState::Granted;
    if (stored == nameOf(ApprovalState::Refused))
        return ApprovalState::Refused;
    return now > expiresAt ? ApprovalState::Expired : ApprovalState::Open;
}

Approval approvalFrom(const Row& row, Milliseconds now) {
    Approval approval;
    approval.id = ApprovalId(row.integer(0));
    approval.kind = row.text(1);
    approval.subject = row.text(2);
    approval.request = QJsonDocument::fromJson(row.bytes(3)).object();
    approval.requestedBy = StaffId(row.integer(4));
    approval.requestedByName = row.text(5);
    approval.requestedAt = row.integer(6);
    approval.expiresAt = row.integer(7);
    approval.state = stateFrom(row.text(8), approval.expiresAt, now);
    approval.decidedByName = row.text(9);
    approval.decidedAt = row.optionalInteger(10);
    approval.reason = row.text(11);
    return approval;
}

} // namespace

QLatin1StringView nameOf(ApprovalState state) {
    switch (state) {
    case ApprovalState::Open:
        return "open"_L1;
    case ApprovalState::Granted:
        return "granted"_L1;
    case ApprovalState::Refused:
        return "refused"_L1;
    case ApprovalState::Expired:
        break;
    }
    return "expired"_L1;
}

Result<bool> fourEyesApply(Connection& connection) {
    return switchSetting(connection, keys::fourEyes);
}

Result<Approval> fileApproval(storage::Transaction& transaction, const audit::Session& session,
                              const QString& kind, const QString& subject, const QJsonObject& request) {
    Connection& connection = transaction.connection();
    const ApprovalKind* known = findApprovalKind(kind);
    if (known == nullptr)
        return fail(ErrorCode::InvalidInput, u"kind"_s, u"unknown"_s);
    PINDESK_CHECK(audit::authorize(connection, session, known->toRequest));
    PINDESK_CHECK(known->check(connection, subject, request));
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const auto open, connection.number("approval_open_count", {kind, subject, now}));
    if (open > 0)
        return fail(ErrorCode::AlreadyExists, u"approval"_s);
    PINDESK_TRY(const int hours, numberSetting(connection, keys::approvalHours));
    PINDESK_TRY(const auto newest, connection.number("approval_newest"));
    const ApprovalId id(newest + 1);
    const QByteArray json = QJsonDocument(request).toJson(QJsonDocument::Compact);
    const auto inserted = transaction->execute(
        "approval_insert", {id, kind, subject, Utf8{json}, session.actor.staffId, now, now + hours * hour});
    if (!inserted) // two requests take the same number: one of them comes again
        return fail(inserted.error().code == ErrorCode::Constraint ? Error{ErrorCode::Conflict, {}, {}}
                                                                   : inserted.error());
    PINDESK_CHECK(
        audit::append(transaction, session,
                      {u"approval_requested"_s,
                       subject,
                       {},
                       {},
                       {{u"approval"_s, qint64{id.value()}}, {u"kind"_s, kind}, {u"request"_s, request}}}));
    PINDESK_TRY(const auto filed, findApproval(connection, id));
    return filed.value_or(Approval());
}

Result<std::optional<Approval>> findApproval(Connection& connection, ApprovalId id) {
    PINDESK_TRY(const Milliseconds now, connection.now());
    return connection.row("approval_get", {id}, [now](const Row& row) { return approvalFrom(row, now); });
}

Result<std::vector<Approval>> readApprovals(Connection& connection, int mostRows) {
    PINDESK_TRY(const Milliseconds now, connection.now());
    return connection.rows("approval_list", {now, mostRows},
                           [now](const Row& row) { return approvalFrom(row, now); });
}

} // namespace pindesk::staff
