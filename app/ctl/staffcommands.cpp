#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "core/staff/addstaff.h"
#include "core/staff/liststaff.h"
#include <QJsonArray>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

QJsonObject documentOf(const staff::Person& person) {
    return {{u"user"_s, person.userName},
            {u"name"_s, person.displayName},
            {u"email"_s, person.email},
            {u"employee_number"_s, person.employeeNumber},
            {u"roles"_s, QJsonArray::fromStringList(textOf(person.roles).split(u',', Qt::SkipEmptyParts))},
            {u"status"_s, person.status},
            {u"bootstrap"_s, person.isBootstrap},
            {u"last_sign_in_at"_s,
             person.lastSignInAt ? QJsonValue(timeText(*person.lastSignInAt)) : QJsonValue()}};
}

Result<ExitCode> addStaff(Context& context) {
    staff::AddStaffRequest request;
    request.userName = context.argument();
    PINDESK_TRY(const QString roles, context.required(u"roles"_s));
    const auto known = rolesFromText(roles);
    if (!known)
        return fail(ErrorCode::InvalidInput, u"roles"_s, u"unknown"_s);
    request.roles = *known;
    request.displayName = context.value(u"name"_s);
    request.email = context.value(u"email"_s);
    request.employeeNumber = context.value(u"employee-number"_s);
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(request.password,
                context.secrets.next(
                    {u"new_password"_s, Words::tr("New password of %1").arg(request.userName), true}));
    PINDESK_TRY(const staff::Person person, staff::addStaff(database, session, request));
    context.output.result(
        documentOf(person),
        {Words::tr("%1 can sign in now, as %2.").arg(person.userName, textOf(person.roles))});
    return ExitCode::Done;
}

Result<ExitCode> listStaff(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto people, staff::listStaff(database, session));
    QJsonArray documents;
    QList<QStringList> rows;
    for (const staff::Person& person : people) {
        documents.append(documentOf(person));
        rows.append({person.userName, textOf(person.roles), person.status,
                     person.lastSignInAt ? timeText(*person.lastSignInAt) : QString(), person.displayName});
    }
    context.output.result({{u"staff"_s, documents}},
                          tableLines({Words::tr("User"), Words::tr("Roles"), Words::tr("Status"),
                                      Words::tr("Last sign-in"), Words::tr("Name")},
                                     rows));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> staffCommands() {
    return {{u"staff add"_s,
             u"USER"_s,
             Words::tr("adds somebody who can sign in at once; their password follows yours"),
             {{u"roles"_s, Words::tr("csr, supervisor, administrator, auditor, service; several with commas"),
               u"R"_s},
              {u"name"_s, Words::tr("the person's name"), u"N"_s},
              {u"email"_s, Words::tr("the person's address"), u"E"_s},
              {u"employee-number"_s, Words::tr("the person's number in the company"), u"X"_s}},
             addStaff},
            {u"staff list"_s, {}, Words::tr("lists everybody on the staff"), {}, listStaff}};
}

} // namespace pindesk::ctl
