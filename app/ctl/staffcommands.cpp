#include "app/ctl/approvaldocument.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/staffdocument.h"
#include "app/ctl/words.h"
#include "core/staff/addstaff.h"
#include "core/staff/disablestaff.h"
#include "core/staff/invitestaff.h"
#include "core/staff/liststaff.h"
#include "core/staff/reactivatestaff.h"
#include <QJsonArray>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

Result<Roles> rolesOf(const Context& context) {
    PINDESK_TRY(const QString text, context.required(u"roles"_s));
    const auto roles = rolesFromText(text);
    if (!roles)
        return fail(ErrorCode::InvalidInput, u"roles"_s, u"unknown"_s);
    return *roles;
}

Result<ExitCode> addStaff(Context& context) {
    staff::AddStaffRequest request;
    request.userName = context.argument();
    PINDESK_TRY(request.roles, rolesOf(context));
    request.displayName = context.value(u"name"_s);
    request.email = context.value(u"email"_s);
    request.employeeNumber = context.value(u"employee-number"_s);
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(request.password,
                context.secrets.next(
                    {u"new_password"_s, Words::tr("New password of %1").arg(request.userName), true}));
    PINDESK_TRY(const auto added, staff::addStaff(database, session, request));
    QJsonObject document = staffDocument(added.person);
    QStringList lines;
    if (added.person.roles != Roles())
        lines
            << Words::tr("%1 can sign in now, as %2.").arg(added.person.userName, textOf(added.person.roles));
    if (added.approval) {
        document[u"approval"_s] = approvalDocument(*added.approval);
        lines << approvalWaitsText(*added.approval);
    }
    context.output.result(document, lines);
    return ExitCode::Done;
}

Result<ExitCode> inviteStaff(Context& context) {
    staff::InviteStaffRequest request;
    request.userName = context.argument();
    PINDESK_TRY(request.roles, rolesOf(context));
    PINDESK_TRY(request.email, context.required(u"email"_s));
    request.displayName = context.value(u"name"_s);
    request.employeeNumber = context.value(u"employee-number"_s);
    request.language = context.optional(u"language"_s).value_or(request.language);
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto invited, staff::inviteStaff(database, session, request));
    QJsonObject document = staffDocument(invited.person);
    document.insert(u"expires_at"_s, timeText(invited.expiresAt));
    QStringList lines{Words::tr("%1 is invited: a mail to %2 is queued. Its link is good until %3.")
                          .arg(invited.person.userName, invited.person.email, timeText(invited.expiresAt))};
    if (invited.approval) {
        document.insert(u"approval"_s, approvalDocument(*invited.approval));
        lines << approvalWaitsText(*invited.approval);
    }
    context.output.result(document, lines);
    return ExitCode::Done;
}

Result<ExitCode> listStaff(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto people, staff::listStaff(database, session));
    QJsonArray documents;
    QList<QStringList> rows;
    for (const staff::Person& person : people) {
        documents.append(staffDocument(person));
        const QString reason = person.lockReason ? u" ("_s + nameOf(*person.lockReason) + u')' : QString();
        rows.append({person.userName, textOf(person.roles), person.status + reason,
                     person.lastSignInAt ? timeText(*person.lastSignInAt) : QString(), person.displayName});
    }
    context.output.result({{u"staff"_s, documents}},
                          tableLines({Words::tr("User"), Words::tr("Roles"), Words::tr("Status"),
                                      Words::tr("Last sign-in"), Words::tr("Name")},
                                     rows));
    return ExitCode::Done;
}

Result<ExitCode> showStaff(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto details, staff::showStaff(database, session, context.argument()));
    context.output.result(staffDocument(details), staffLines(details));
    return ExitCode::Done;
}

Result<ExitCode> reactivateStaff(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto done, staff::reactivateStaff(database, session,
                                                        {context.argument(), context.optional(u"email"_s)}));
    QJsonObject document = staffDocument(done.person);
    document.insert(u"expires_at"_s, timeValue(done.expiresAt));
    const QString& user = done.person.userName;
    const QString text =
        !done.expiresAt ? Words::tr("%1 can sign in again. There is no address to mail a link to.").arg(user)
        : done.person.status == "active"_L1
            ? Words::tr("%1 can sign in again. A link for a new password is queued for %2.")
                  .arg(user, done.person.email)
            : Words::tr("%1 is invited: a mail to %2 is queued. Its link is good until %3.")
                  .arg(user, done.person.email, timeText(*done.expiresAt));
    context.output.result(document, {text});
    return ExitCode::Done;
}

Result<ExitCode> disableStaff(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto person, staff::disableStaff(database, session, context.argument()));
    context.output.result(staffDocument(person),
                          {Words::tr("%1 cannot sign in any more and holds no keys.").arg(person.userName)});
    context.output.message(
        Words::tr("The keys that %1 held should be rotated; see pindeskctl key list.").arg(person.userName));
    return ExitCode::Done;
}

QList<QCommandLineOption> personOptions() {
    return {{u"roles"_s, Words::tr("csr, supervisor, administrator, auditor, service; several with commas"),
             u"R"_s},
            {u"name"_s, Words::tr("the person's name"), u"N"_s},
            {u"email"_s, Words::tr("the person's address"), u"E"_s},
            {u"employee-number"_s, Words::tr("the person's number in the company"), u"X"_s}};
}

} // namespace

std::vector<Command> staffCommands() {
    const QCommandLineOption language(u"language"_s, Words::tr("of the mail: en, es or fr"), u"L"_s);
    const QCommandLineOption email(u"email"_s, Words::tr("the person's new address"), u"E"_s);
    return {{u"staff add"_s, u"USER"_s,
             Words::tr("adds somebody who can sign in at once; their password follows yours"),
             personOptions(), addStaff},
            {u"staff invite"_s, u"USER"_s,
             Words::tr("adds somebody who chooses their own password by a link that is mailed to them"),
             personOptions() << language, inviteStaff},
            {u"staff list"_s, {}, Words::tr("lists everybody on the staff"), {}, listStaff},
            {u"staff show"_s,
             u"USER"_s,
             Words::tr("shows one person, and how far they are from being locked"),
             {},
             showStaff},
            {u"staff reactivate"_s,
             u"USER"_s,
             Words::tr(
                 "lets somebody who is locked in again and mails a fresh link, or mails an invitation anew"),
             {email},
             reactivateStaff},
            {u"staff disable"_s,
             u"USER"_s,
             Words::tr("keeps somebody from signing in and takes their keys away"),
             {},
             disableStaff}};
}

} // namespace pindesk::ctl
