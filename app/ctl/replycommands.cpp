#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "core/distribution/recordsurvey.h"
#include "core/distribution/replywithpin.h"
#include "ui/common/spokenlanguage.h"

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using Way = distribution::ReplyWithPinRequest::Way;
namespace {

Result<ExitCode> survey(Context& context) {
    PINDESK_TRY(const AccountNumber account, context.account());
    PINDESK_TRY(const QString answer, context.required(u"answer"_s));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_CHECK(distribution::recordSurvey(database, session, account, answer));
    context.output.result({{u"account"_s, account.toString()}, {u"answer"_s, answer}},
                          {Words::tr("What brought the caller of %1 is noted.").arg(account.toString())});
    return ExitCode::Done;
}

Result<distribution::ReplyWithPinRequest> replyRequest(Context& context) {
    distribution::ReplyWithPinRequest request;
    PINDESK_TRY(request.account, context.account());
    PINDESK_TRY(request.recipient, context.required(u"to"_s));
    request.language = context.value(u"language"_s);
    const QStringList known = ui::spokenLanguages();
    if (!request.language.isEmpty() && !known.contains(request.language))
        return usageError(Words::tr("--language is one of %1.").arg(known.join(u", "_s)));
    if (context.isSet(u"print"_s))
        request.way = Way::HandOver;
    return request;
}

Result<ExitCode> reply(Context& context) {
    PINDESK_TRY(const auto request, replyRequest(context));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto prepared, distribution::replyWithPin(database, session, request));
    const QJsonObject document{{u"account"_s, request.account.toString()},
                               {u"to"_s, request.recipient},
                               {u"queued"_s, request.way == Way::Queue}};
    if (request.way == Way::Queue) {
        context.output.result(
            document, {Words::tr("The reply for %1 is in the outbox.").arg(request.account.toString())});
        return ExitCode::Done;
    }
    QJsonObject whole = document;
    whole.insert(u"subject"_s, prepared.subject);
    // With their names, as a mail begins: the text can go to a program that sends it.
    context.output.resultWithSecret(whole,
                                    {u"To: "_s + request.recipient, u"Subject: "_s + prepared.subject, {}},
                                    u"body"_s, prepared.body);
    return ExitCode::Done;
}

} // namespace

std::vector<Command> replyCommands() {
    return {
        {u"account reply"_s,
         u"LID/CID"_s,
         Words::tr(
             "answers a customer who asked by e-mail for the initial PIN; their answers must be verified"),
         {{u"to"_s, Words::tr("the address the customer wrote from"), u"ADDRESS"_s},
          {u"language"_s, Words::tr("of the reply (the customer's unless said otherwise)"), u"L"_s},
          {u"print"_s, Words::tr("shows the text, to be sent by yourself, in place of the outbox")}},
         reply},
        {u"account survey"_s,
         u"LID/CID"_s,
         Words::tr("notes what brought a caller who was given the initial PIN"),
         {{u"answer"_s, Words::tr("one of the setting distribution.survey_answers"), u"CODE"_s}},
         survey},
    };
}

} // namespace pindesk::ctl
