#include "core/staff/applyroles.h"
#include "core/staff/approval.h"
#include "core/staff/staffrepository.h"
#include <QStringList>
#include <array>

namespace pindesk::staff {
using namespace Qt::StringLiterals;
namespace {

Result<Person> subjectOf(storage::Connection& connection, const QString& subject) {
    PINDESK_TRY(const auto person, findPerson(connection, subject.section(u':', 1)));
    if (!subject.startsWith("staff:"_L1) || !person)
        return fail(ErrorCode::NotFound, u"user_name"_s);
    return *person;
}

Result<Roles> rolesOf(const QJsonObject& request) {
    const auto roles = rolesFromText(request["roles"_L1].toString());
    if (!roles || *roles == Roles())
        return fail(ErrorCode::InvalidInput, u"roles"_s, u"unknown"_s);
    return *roles;
}

Result<void> checkRoleChange(storage::Connection& connection, const QString& subject,
                             const QJsonObject& request) {
    PINDESK_TRY(const Person person, subjectOf(connection, subject));
    PINDESK_TRY(const Roles roles, rolesOf(request));
    if (person.roles == roles)
        return fail(ErrorCode::InvalidInput, u"roles"_s, u"unchanged"_s);
    return {};
}

Result<void> performRoleChange(storage::Transaction& transaction, const audit::Session& decider,
                               const Approval& approval) {
    PINDESK_TRY(const Person person, subjectOf(transaction.connection(), approval.subject));
    PINDESK_TRY(const Roles roles, rolesOf(approval.request));
    PINDESK_CHECK(applyRoles(transaction, decider, person, roles));
    return {};
}

/// A batch of PINs files its own request; nobody asks for its approval beside it.
Result<void> checkDistribution(storage::Connection& connection, const QString& subject, const QJsonObject&) {
    PINDESK_TRY(const auto waiting,
                connection.number("batch_unapproved_count", {subject.section(u':', 1).toLongLong()}));
    if (!subject.startsWith("batch:"_L1) || waiting == 0)
        return fail(ErrorCode::NotFound, u"batch"_s);
    return {};
}

/// Granted is enough: the batch looks at its request when it is to be written.
Result<void> leaveToRequester(storage::Transaction&, const audit::Session&, const Approval&) {
    return {};
}

constexpr std::array kinds{
    ApprovalKind{"role_change", Right::ManageStaff, Right::ApproveRequests, checkRoleChange,
                 performRoleChange},
    ApprovalKind{"distribution", Right::DistributePins, Right::ApproveRequests, checkDistribution,
                 leaveToRequester},
};

} // namespace

const ApprovalKind* findApprovalKind(const QString& name) {
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const ApprovalKind& kind) {
        return name == QLatin1StringView(kind.name);
    });
    return found == kinds.end() ? nullptr : &*found;
}

QStringList approvalKindNames() {
    QStringList names;
    for (const ApprovalKind& kind : kinds)
        names << QString::fromLatin1(kind.name);
    return names;
}

} // namespace pindesk::staff
