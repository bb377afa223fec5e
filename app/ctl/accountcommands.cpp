#include "app/ctl/accountdocument.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "core/pins/accountcounts.h"
#include "core/pins/listaccounts.h"
#include "ui/common/diagnosistext.h"
#include <QJsonArray>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

Result<ExitCode> show(Context& context) {
    PINDESK_TRY(const AccountNumber account, context.account());
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const pins::AccountView view, pins::getPin(database, session, account));
    context.output.result(accountDocument(view), accountLines(view));
    return ExitCode::Done;
}

Result<pins::ListAccountsRequest> listRequest(Context& context) {
    pins::ListAccountsRequest request;
    if (const auto state = context.optional(u"state"_s)) {
        request.state = pins::accountStateFromText(*state);
        if (!request.state)
            return usageError(
                Words::tr("--state is one of not_registered, waiting, active and inconsistent."));
    }
    if (const auto after = context.optional(u"after"_s)) {
        PINDESK_TRY(request.after, AccountNumber::parse(*after));
    }
    PINDESK_TRY(const auto limit, context.number(u"limit"_s, 1, 10'000));
    if (limit)
        request.limit = static_cast<int>(*limit);
    return request;
}

Result<ExitCode> list(Context& context) {
    PINDESK_TRY(const auto request, listRequest(context));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto accounts, pins::listAccounts(database, session, request));
    QJsonArray documents;
    QList<QStringList> rows;
    for (const pins::ListedAccount& each : accounts) {
        const pins::AccountState state = stateOf(each.flags);
        documents.append(QJsonObject{{u"account"_s, each.account.toString()},
                                     {u"state"_s, nameOf(state)},
                                     {u"initialized"_s, each.flags.initialized},
                                     {u"enabled"_s, each.flags.enabled},
                                     {u"email_verified"_s, each.emailVerified},
                                     {u"version"_s, qint64{each.version}}});
        rows.append({each.account.toString(), ui::stateText(state)});
    }
    const bool isFull = static_cast<int>(accounts.size()) == request.limit;
    const QString next = isFull ? accounts.back().account.toString() : QString();
    context.output.result(
        {{u"accounts"_s, documents}, {u"next_after"_s, isFull ? QJsonValue(next) : QJsonValue()}},
        tableLines({Words::tr("Account"), Words::tr("State")}, rows));
    if (isFull)
        context.output.message(Words::tr("There may be more: --after %1").arg(next));
    return ExitCode::Done;
}

Result<ExitCode> counts(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const pins::AccountCounts found, pins::accountCounts(database, session));
    QJsonObject document{{u"records"_s, qint64{found.records}},
                         {u"directory"_s, qint64{found.directory}},
                         {u"without_record"_s, qint64{found.withoutRecord}}};
    QList<std::pair<QString, QString>> lines;
    for (const pins::AccountState state : pins::accountStates) {
        document.insert(nameOf(state), qint64{found.byState.value(state)});
        lines.append({ui::stateText(state), QString::number(found.byState.value(state))});
    }
    lines.append({Words::tr("PIN records"), QString::number(found.records)});
    lines.append({Words::tr("Accounts in the directory"), QString::number(found.directory)});
    lines.append({Words::tr("Of them without PIN"), QString::number(found.withoutRecord)});
    context.output.result(document, labelledLines(lines));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> accountCommands() {
    return {{u"account show"_s,
             u"LID/CID"_s,
             Words::tr("shows an account's state, why it is so and what to do; no secret"),
             {},
             show},
            searchCommand(),
            {u"account list"_s,
             {},
             Words::tr("lists the PIN records in the order of their numbers"),
             {{u"state"_s, Words::tr("only not_registered, waiting, active or inconsistent"), u"S"_s},
              {u"after"_s, Words::tr("begin behind this account"), u"LID/CID"_s},
              {u"limit"_s, Words::tr("at most so many (100 unless said otherwise)"), u"N"_s}},
             list},
            {u"account counts"_s, {}, Words::tr("counts the PIN records by state"), {}, counts}};
}

} // namespace pindesk::ctl
