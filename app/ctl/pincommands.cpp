#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "core/pins/givehint.h"
#include "core/pins/resetpin.h"
#include "core/pins/revealpin.h"
#include "core/pins/undoreset.h"
#include "core/pins/verifycaller.h"
#include "ui/common/errortext.h"
#include <QJsonDocument>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

const QCommandLineOption& verifiedByOption() {
    static const QCommandLineOption option{
        u"verified-by"_s, Words::tr("your statement of how the caller was verified, if not by verify"),
        u"TEXT"_s};
    return option;
}

const QCommandLineOption& reasonOption() {
    static const QCommandLineOption option{
        u"reason"_s,
        Words::tr("forgot, email_change, not_received, suspected, caller, other or one of the site's own"),
        u"CODE"_s};
    return option;
}

Result<QMap<QString, QString>> answersFrom(const Secret& typed) {
    const auto bytes = QByteArray::fromRawData(typed.view().data(), typed.view().size());
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const auto refused = fail(ErrorCode::InvalidInput, u"answers"_s, u"not_json"_s);
    if (!document.isObject())
        return refused;
    const QJsonObject object = document.object();
    QMap<QString, QString> answers;
    for (auto item = object.begin(); item != object.end(); ++item) {
        if (!item.value().isString())
            return refused;
        answers.insert(item.key(), item.value().toString());
    }
    return answers;
}

QString nameOf(pins::AnswerResult result) {
    switch (result) {
    case pins::AnswerResult::Passed:
        return u"passed"_s;
    case pins::AnswerResult::Failed:
        return u"failed"_s;
    case pins::AnswerResult::NotOnRecord:
        break;
    }
    return u"not_on_record"_s;
}

QString textOf(pins::AnswerResult result) {
    switch (result) {
    case pins::AnswerResult::Passed:
        return Words::tr("agrees");
    case pins::AnswerResult::Failed:
        return Words::tr("differs");
    case pins::AnswerResult::NotOnRecord:
        break;
    }
    return Words::tr("not on record: ask for something else");
}

Result<ExitCode> tellVerification(Context& context, const AccountNumber& account,
                                  const pins::VerifyCallerOutcome& outcome) {
    QJsonObject items;
    QList<std::pair<QString, QString>> lines;
    int passed = 0;
    for (auto result = outcome.results.begin(); result != outcome.results.end(); ++result) {
        items.insert(result.key(), nameOf(result.value()));
        lines.append({ui::fieldText(result.key()), textOf(result.value())});
        passed += result.value() == pins::AnswerResult::Passed ? 1 : 0;
    }
    QStringList text = labelledLines(lines);
    text
        << (outcome.verified
                ? Words::tr("The caller is verified for %1 until %2.")
                      .arg(account.toString(), timeText(outcome.validUntil.value_or(0)))
                : Words::tr("The caller is not verified: %1 of %2 agree.").arg(passed).arg(outcome.required));
    context.output.result(
        {{u"account"_s, account.toString()},
         {u"verified"_s, outcome.verified},
         {u"required"_s, outcome.required},
         {u"items"_s, items},
         {u"valid_until"_s, outcome.validUntil ? QJsonValue(timeText(*outcome.validUntil)) : QJsonValue()}},
        text);
    return outcome.verified ? ExitCode::Done : ExitCode::NotPermitted;
}

Result<ExitCode> verify(Context& context) {
    pins::VerifyCallerRequest request;
    PINDESK_TRY(request.account, context.account());
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    if (standardInputIsTerminal())
        context.output.message(
            Words::tr("The caller's answers as one JSON object, such as {\"name\": \"…\"}, then Ctrl-D:"));
    PINDESK_TRY(const Secret typed, context.secrets.rest({u"answers"_s, {}}));
    PINDESK_TRY(request.answers, answersFrom(typed));
    PINDESK_TRY(const auto outcome, pins::verifyCaller(database, session, request));
    return tellVerification(context, request.account, outcome);
}

Result<ExitCode> hint(Context& context) {
    pins::GiveHintRequest request;
    PINDESK_TRY(request.account, context.account());
    request.verifiedBy = context.optional(u"verified-by"_s);
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const Secret found, pins::giveHint(database, session, request));
    context.output.resultWithSecret({{u"account"_s, request.account.toString()}}, {}, u"hint"_s, found);
    return ExitCode::Done;
}

Result<ExitCode> reveal(Context& context) {
    pins::RevealPinRequest request;
    PINDESK_TRY(request.account, context.account());
    PINDESK_TRY(request.reason, context.required(u"reason"_s));
    request.verifiedBy = context.optional(u"verified-by"_s);
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const Secret pin, pins::revealPin(database, session, request));
    context.output.resultWithSecret({{u"account"_s, request.account.toString()}}, {}, u"pin"_s, pin);
    return ExitCode::Done;
}

Result<pins::ResetPinRequest> resetRequest(Context& context) {
    pins::ResetPinRequest request;
    PINDESK_TRY(request.account, context.account());
    PINDESK_TRY(request.reason, context.required(u"reason"_s));
    request.note = context.value(u"note"_s);
    request.verifiedBy = context.optional(u"verified-by"_s);
    PINDESK_TRY(request.expectedVersion,
                context.number(u"expected-version"_s, 1, std::numeric_limits<qint64>::max()));
    if (context.isSet(u"pin-stdin"_s) == context.isSet(u"generate"_s))
        return usageError(Words::tr("account reset needs either --pin-stdin or --generate."));
    request.isTold = !context.isSet(u"generate"_s);
    return request;
}

Result<ExitCode> reset(Context& context) {
    PINDESK_TRY(pins::ResetPinRequest request, resetRequest(context));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    if (context.isSet(u"pin-stdin"_s)) {
        PINDESK_TRY(request.pin, context.secrets.next({u"pin"_s, Words::tr("New initial PIN"), true}));
    }
    PINDESK_TRY(const auto outcome, pins::resetPin(database, session, request));
    context.output.result({{u"account"_s, request.account.toString()},
                           {u"version"_s, qint64{outcome.version}},
                           {u"generated"_s, outcome.generated},
                           {u"undo_until"_s, timeText(outcome.undoUntil)}},
                          {Words::tr("The PIN of %1 is reset; the customer must register again.")
                               .arg(request.account.toString()),
                           Words::tr("It can be undone until %1, unless the customer uses the new PIN.")
                               .arg(timeText(outcome.undoUntil))});
    return ExitCode::Done;
}

Result<ExitCode> undoReset(Context& context) {
    PINDESK_TRY(const AccountNumber account, context.account());
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto outcome, pins::undoReset(database, session, account));
    context.output.result(
        {{u"account"_s, account.toString()},
         {u"version"_s, qint64{outcome.version}},
         {u"state"_s, nameOf(stateOf(outcome.flags))},
         {u"initialized"_s, outcome.flags.initialized},
         {u"enabled"_s, outcome.flags.enabled}},
        {Words::tr("The reset of %1 is undone: PIN, hint and flags are as before.").arg(account.toString())});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> pinCommands() {
    return {
        {u"account verify"_s,
         u"LID/CID"_s,
         Words::tr("compares a caller's answers, one JSON object on standard input, with the directory"),
         {},
         verify},
        {u"account hint"_s,
         u"LID/CID"_s,
         Words::tr("shows the customer's hint, to read to a verified caller"),
         {verifiedByOption()},
         hint},
        {u"account reveal"_s,
         u"LID/CID"_s,
         Words::tr("shows an initial PIN, to read to a verified caller"),
         {reasonOption(), verifiedByOption()},
         reveal},
        {u"account reset"_s,
         u"LID/CID"_s,
         Words::tr("gives the account a new initial PIN"),
         {reasonOption(),
          {u"note"_s, Words::tr("in your own words"), u"T"_s},
          {u"pin-stdin"_s, Words::tr("the PIN follows on standard input")},
          {u"generate"_s, Words::tr("a random PIN, which is not shown")},
          {u"expected-version"_s, Words::tr("refuse if the record has another version by now"), u"N"_s},
          verifiedByOption()},
         reset},
        {u"account undo-reset"_s, u"LID/CID"_s, Words::tr("takes the last reset back"), {}, undoReset},
    };
}

} // namespace pindesk::ctl
