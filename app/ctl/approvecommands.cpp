#include "app/ctl/approvaldocument.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "core/staff/changeroles.h"
#include "core/staff/decideapproval.h"
#include "ui/common/distributiontext.h"
#include <QJsonArray>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using staff::Approval;
using staff::Decision;
namespace {

QJsonArray rolesDocument(Roles roles) {
    return QJsonArray::fromStringList(textOf(roles).split(u',', Qt::SkipEmptyParts));
}

Result<Roles> rolesOption(const Context& context) {
    PINDESK_TRY(const QString typed, context.required(u"roles"_s));
    const auto roles = rolesFromText(typed);
    if (!roles)
        return fail(ErrorCode::InvalidInput, u"roles"_s, u"unknown"_s);
    return *roles;
}

void tell(Context& context, const Approval& approval, const QString& sentence) {
    context.output.result(approvalDocument(approval), {sentence});
}

Result<ExitCode> requestApproval(Context& context) {
    PINDESK_TRY(const Roles roles, rolesOption(context));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const Approval approval, staff::requestApproval(database, session, context.argument(),
                                                                u"staff:"_s + context.argument(1).toLower(),
                                                                {{u"roles"_s, textOf(roles)}}));
    tell(context, approval, approvalWaitsText(approval));
    return ExitCode::Done;
}

/// What is asked for, in a few words.
QString wantedText(const Approval& approval) {
    const QJsonObject& request = approval.request;
    if (!request.contains("accounts"_L1))
        return request["roles"_L1].toString();
    return Words::tr("%1 for %2 accounts: %3")
        .arg(request["layout"_L1].toString())
        .arg(request["accounts"_L1].toInteger())
        .arg(ui::selectionText(request["selection"_L1].toObject()));
}

Result<ExitCode> listApprovals(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto overview, staff::listApprovals(database, session));
    QJsonArray documents;
    QList<QStringList> rows;
    for (const Approval& approval : overview.approvals) {
        if (!context.isSet(u"all"_s) && approval.state != staff::ApprovalState::Open)
            continue;
        documents.append(approvalDocument(approval));
        rows.append({QString::number(approval.id.value()), approval.kind, approval.subject,
                     wantedText(approval), approval.requestedByName, nameOf(approval.state),
                     timeText(approval.expiresAt)});
    }
    context.output.result(
        {{u"approvals"_s, documents}, {u"four_eyes"_s, overview.fourEyes}},
        tableLines({Words::tr("Request"), Words::tr("Kind"), Words::tr("About"), Words::tr("Wanted"),
                    Words::tr("By"), Words::tr("State"), Words::tr("Until")},
                   rows));
    if (!overview.fourEyes)
        context.output.message(Words::tr("Four eyes are switched off on this site (setting four_eyes)."));
    return ExitCode::Done;
}

Result<ExitCode> decide(Context& context, Decision decision) {
    bool isNumber = false;
    const ApprovalId id(context.argument().toLongLong(&isNumber));
    if (!isNumber)
        return usageError(
            Words::tr("%1 takes the number of a request; see approve list.").arg(context.argument()));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const Approval approval,
                staff::decideApproval(database, session, id, decision, context.value(u"reason"_s)));
    tell(context, approval,
         decision == Decision::Grant ? Words::tr("Granted, and done.") : Words::tr("Refused."));
    return ExitCode::Done;
}

Result<ExitCode> changeRoles(Context& context) {
    PINDESK_TRY(const Roles roles, rolesOption(context));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto outcome, staff::changeRoles(database, session, {context.argument(), roles, {}}));
    QJsonObject document{{u"user"_s, outcome.person.userName},
                         {u"roles"_s, rolesDocument(outcome.person.roles)}};
    if (outcome.approval)
        document[u"approval"_s] = approvalDocument(*outcome.approval);
    context.output.result(
        document,
        {outcome.approval
             ? approvalWaitsText(*outcome.approval)
             : Words::tr("%1 is now %2.").arg(outcome.person.userName, textOf(outcome.person.roles))});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> approveCommands() {
    const QCommandLineOption roles(
        u"roles"_s, Words::tr("csr, supervisor, administrator, auditor, service; several with commas"),
        u"R"_s);
    const QCommandLineOption reason(u"reason"_s, Words::tr("why"), u"T"_s);
    return {{u"staff roles"_s,
             u"USER"_s,
             Words::tr("gives a person other roles; an administrator takes four eyes"),
             {roles},
             changeRoles},
            {u"approve request"_s,
             u"KIND USER"_s,
             Words::tr("requests what takes four eyes: %1").arg(staff::approvalKindNames().join(u", "_s)),
             {roles},
             requestApproval},
            {u"approve list"_s,
             {},
             Words::tr("lists what waits for a decision"),
             {{u"all"_s, Words::tr("also what was decided or has expired")}},
             listApprovals},
            {u"approve grant"_s,
             u"ID"_s,
             Words::tr("grants a request of somebody else; it is done at once"),
             {reason},
             [](Context& context) { return decide(context, Decision::Grant); }},
            {u"approve refuse"_s,
             u"ID"_s,
             Words::tr("refuses a request of somebody else"),
             {reason},
             [](Context& context) { return decide(context, Decision::Refuse); }}};
}

} // namespace pindesk::ctl
