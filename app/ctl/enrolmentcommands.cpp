#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "app/workstation/configuration.h"
#include "core/staff/changepassword.h"
#include "core/staff/enrol.h"
#include "core/staff/forgotpassword.h"
#include "ui/common/questiontext.h"
#include <QJsonArray>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

/// Named behind the command, or by `--user`.
Result<QString> userOf(const Context& context) {
    const QString user = context.argument().isEmpty() ? context.global().user : context.argument();
    if (user.isEmpty())
        return usageError(Words::tr("Say who you are: give --user NAME, or write user=NAME into %1.")
                              .arg(workstation::configurationPath()));
    return user.trimmed().toLower();
}

/// The questions to answer: those named, or the first ones of the site's list.
QStringList questionsFor(const Context& context, const staff::QuestionRules& rules) {
    const QStringList named = context.values(u"question"_s);
    return named.isEmpty() ? rules.questions.first(std::min<qsizetype>(rules.asked, rules.questions.size()))
                           : named;
}

Result<ExitCode> enrol(Context& context) {
    staff::EnrolRequest request;
    PINDESK_TRY(request.form.userName, userOf(context));
    request.workstation = workstation::workstationName();
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(request.form.code,
                context.secrets.next({u"code"_s, Words::tr("Code or link from the mail")}));
    PINDESK_TRY(const auto rules,
                staff::openLink(database, request.form.code, request.form.userName, request.workstation));
    PINDESK_TRY(request.form.password,
                context.secrets.next(
                    {u"password"_s, Words::tr("New password of %1").arg(request.form.userName), true}));
    request.form.confirmation = request.form.password.clone();
    if (rules.purpose == staff::LinkPurpose::Enrol) {
        for (const QString& question : questionsFor(context, rules.questions)) {
            PINDESK_TRY(Secret answer, context.secrets.next({u"answer"_s, ui::questionText(question)}));
            request.form.answers.push_back({question, std::move(answer)});
        }
    }
    PINDESK_TRY(const auto done, staff::enrol(database, request));
    const QString text =
        done.hasKeys
            ? Words::tr("%1 can sign in now.").arg(done.userName)
            : Words::tr("%1 can sign in now. An administrator grants the keys again.").arg(done.userName);
    context.output.result({{u"user"_s, done.userName},
                           {u"purpose"_s, nameOf(done.purpose)},
                           {u"status"_s, u"active"_s},
                           {u"keys"_s, done.hasKeys}},
                          {text});
    return ExitCode::Done;
}

Result<ExitCode> changePassword(Context& context) {
    staff::ChangePasswordRequest request;
    PINDESK_TRY(request.userName, userOf(context));
    request.workstation = workstation::workstationName();
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(request.password, context.secrets.operatorPassword(
                                      {u"password"_s, Words::tr("Password of %1").arg(request.userName)}));
    PINDESK_TRY(request.newPassword,
                context.secrets.next(
                    {u"new_password"_s, Words::tr("New password of %1").arg(request.userName), true}));
    PINDESK_CHECK(staff::changePassword(database, request));
    context.output.result({{u"user"_s, request.userName}},
                          {Words::tr("The password of %1 is changed.").arg(request.userName)});
    return ExitCode::Done;
}

Result<ExitCode> forgotPassword(Context& context) {
    staff::ForgotPasswordRequest request;
    PINDESK_TRY(request.userName, userOf(context));
    PINDESK_TRY(request.employeeNumber, context.required(u"employee-number"_s));
    request.question = context.value(u"question"_s);
    request.workstation = workstation::workstationName();
    PINDESK_TRY(auto database, context.openDatabase());
    if (!request.question.isEmpty()) {
        PINDESK_TRY(request.answer, context.secrets.next({u"answer"_s, ui::questionText(request.question)}));
    }
    PINDESK_TRY(const auto outcome, staff::forgotPassword(database, request));
    QStringList lines;
    if (outcome.isMailed)
        lines << Words::tr("A link for a new password is on its way by mail.");
    else
        lines << Words::tr("Answer one of your questions: call this again with --question.");
    for (const QString& question : outcome.questions)
        lines << u"  %1: %2"_s.arg(question, ui::questionText(question));
    context.output.result(
        {{u"mailed"_s, outcome.isMailed}, {u"questions"_s, QJsonArray::fromStringList(outcome.questions)}},
        lines);
    return ExitCode::Done;
}

} // namespace

std::vector<Command> enrolmentCommands() {
    const QCommandLineOption question(
        u"question"_s,
        Words::tr("a security question: childhood_friend, first_kiss, where_met_partner, first_car, "
                  "first_grade_school, or one of the site's own"),
        u"Q"_s);
    return {
        {u"enrol"_s,
         u"[USER]"_s,
         Words::tr("takes up an invitation, or a link for a new password: code, new password and answers "
                   "on standard input"),
         {{u"code-stdin"_s, Words::tr("the code or link is the first line of standard input")}, question},
         enrol},
        {u"password change"_s,
         u"[USER]"_s,
         Words::tr("changes your password; the new one follows it"),
         {},
         changePassword},
        {u"password forgot"_s,
         u"[USER]"_s,
         Words::tr("tells your security questions, or takes an answer and mails a link for a new password"),
         {{u"employee-number"_s, Words::tr("your number in the company"), u"X"_s}, question},
         forgotPassword}};
}

} // namespace pindesk::ctl
