#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/interruption.h"
#include "app/ctl/words.h"
#include "core/practice/judgecalls.h"
#include "core/practice/makepracticesite.h"
#include "core/practice/practicestaff.h"
#include "ui/common/eventtext.h"
#include <QJsonArray>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

Result<ExitCode> makeSite(Context& context) {
    PINDESK_TRY(const storage::SiteUrl site, context.site());
    if (site.product != storage::SiteUrl::Product::Sqlite)
        return fail(ErrorCode::InvalidInput, u"site"_s, u"scheme"_s);
    const InterruptibleWork work;
    const auto progress = [&context](const practice::PracticeProgress& now) {
        context.output.progress(Words::tr("Practice site: %1%").arg(qRound(now.fraction * 100)));
    };
    PINDESK_CHECK(practice::makePracticeSite(site.path, progress, work.token()));
    QJsonArray people;
    QList<QStringList> rows;
    for (const practice::PracticeMember& member : practice::practiceStaff) {
        const QString user = QString::fromLatin1(member.userName), roles = textOf(Roles(member.role));
        const QString password = QString::fromLatin1(member.password); // of a practice site: known to all
        people.append(QJsonObject{{u"user"_s, user}, {u"roles"_s, roles}, {u"password"_s, password}});
        rows.append({user, roles, password});
    }
    context.output.result(
        {{u"accounts"_s, practice::practiceAccounts}, {u"staff"_s, people}},
        QStringList{Words::tr("A practice site with 5,000 invented customers. Its staff:")} +
            tableLines({Words::tr("User"), Words::tr("Roles"), Words::tr("Password")}, rows));
    return ExitCode::Done;
}

QJsonObject documentOf(const practice::JudgedCall& judged) {
    const QString english = u"en"_s;
    return {{u"call"_s, judged.call.id},
            {u"account"_s, judged.call.caller.account.toString()},
            {u"says"_s, judged.call.says.in(english)},
            {u"task"_s, judged.call.task.in(english)},
            {u"steps"_s, qint64(judged.call.steps.size())},
            {u"steps_done"_s, qint64(judged.progress.stepsDone)},
            {u"done"_s, judged.progress.isDone},
            {u"spoiled_by"_s,
             judged.progress.spoiledBy.isEmpty() ? QJsonValue() : QJsonValue(judged.progress.spoiledBy)}};
}

Result<ExitCode> listCalls(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto calls, practice::judgeCalls(database, session));
    QJsonArray documents;
    QList<QStringList> rows;
    qsizetype done = 0;
    for (const practice::JudgedCall& judged : calls) {
        documents.append(documentOf(judged));
        const practice::CallProgress& progress = judged.progress;
        done += progress.isDone ? 1 : 0;
        const QString state =
            progress.isDone ? Words::tr("done")
            : progress.spoiledBy.isEmpty()
                ? Words::tr("%1 of %2").arg(progress.stepsDone).arg(judged.call.steps.size())
                : ui::eventText(progress.spoiledBy);
        rows.append({judged.call.caller.account.toString(), state, judged.call.title.in(u"en"_s)});
    }
    context.output.result({{u"calls"_s, documents}, {u"done"_s, qint64{done}}},
                          tableLines({Words::tr("Account"), Words::tr("State"), Words::tr("Call")}, rows));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> practiceCommands() {
    return {{u"practice init"_s,
             {},
             Words::tr("makes an embedded practice site: invented customers in every state, and staff"),
             {},
             makeSite},
            {u"practice calls"_s,
             {},
             Words::tr("the practice calls, and which of them you have done, by the audit trail"),
             {},
             listCalls}};
}

} // namespace pindesk::ctl
