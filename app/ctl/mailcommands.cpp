#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/interruption.h"
#include "app/ctl/words.h"
#include "core/mail/checkmail.h"
#include "core/mail/listmail.h"
#include "core/mail/mailmessage.h"
#include "core/mail/reportbounce.h"
#include "core/mail/retrymail.h"
#include "core/mail/runmail.h"
#include "core/mail/setmailpassword.h"
#include "ui/common/mailtext.h"
#include <QJsonArray>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using mail::MailEntry;
namespace {

QJsonValue momentOf(std::optional<Milliseconds> moment) {
    return moment ? QJsonValue(timeText(*moment)) : QJsonValue();
}

QJsonObject documentOf(const mail::SmtpFailure& failure) {
    return {{u"step"_s, QString(nameOf(failure.step))}, {u"reply"_s, failure.reply}};
}

Result<MessageId> messageOf(const Context& context) {
    const auto id = mail::messageIdFrom(context.argument());
    if (!id)
        return usageError(Words::tr("A mail is named by its number, or by the Message-ID in its header."));
    return *id;
}

Result<ExitCode> run(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    const InterruptibleWork work;
    PINDESK_TRY(const auto outcome, mail::runMail(database, session, work.token()));
    QStringList lines{Words::tr("Sent: %1, refused: %2, postponed: %3, given up: %4; still waiting: %5.")
                          .arg(outcome.sent)
                          .arg(outcome.refused)
                          .arg(outcome.postponed)
                          .arg(outcome.cancelled)
                          .arg(outcome.waiting)};
    if (outcome.stopped)
        lines << ui::mailProblemText(*outcome.stopped)
              << ui::mailAdviceText(QString(nameOf(outcome.stopped->step)));
    lines.removeAll(QString());
    context.output.result(
        {{u"sent"_s, outcome.sent},
         {u"refused"_s, outcome.refused},
         {u"postponed"_s, outcome.postponed},
         {u"cancelled"_s, outcome.cancelled},
         {u"waiting"_s, outcome.waiting},
         {u"stopped"_s, outcome.stopped ? QJsonValue(documentOf(*outcome.stopped)) : QJsonValue()}},
        lines);
    if (Interruption::requested())
        return ExitCode::Cancelled;
    return outcome.stopped ? ExitCode::Unavailable : ExitCode::Done;
}

QJsonObject documentOf(const MailEntry& entry) {
    return {{u"message"_s, QString::number(entry.id.value())},
            {u"kind"_s, entry.kind},
            {u"recipient"_s, entry.address},
            {u"name"_s, entry.name},
            {u"language"_s, entry.language},
            {u"state"_s, entry.state},
            {u"attempts"_s, entry.attempts},
            {u"created_at"_s, timeText(entry.createdAt)},
            {u"next_attempt_at"_s, momentOf(entry.nextAttemptAt)},
            {u"sent_at"_s, momentOf(entry.sentAt)},
            {u"expires_at"_s, momentOf(entry.expiresAt)},
            {u"failed_step"_s, entry.failedStep},
            {u"error"_s, entry.lastError},
            {u"account"_s, entry.account ? QJsonValue(entry.account->toString()) : QJsonValue()},
            {u"user"_s, entry.userName.isEmpty() ? QJsonValue() : QJsonValue(entry.userName)},
            {u"can_retry"_s, entry.canRetry}};
}

Result<ExitCode> list(Context& context) {
    PINDESK_TRY(const auto limit, context.number(u"limit"_s, 1, 1000));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto entries, mail::listMail(database, session, context.value(u"state"_s), {},
                                                   static_cast<int>(limit.value_or(100))));
    PINDESK_TRY(const auto counts, database.read(mail::readMailCounts));
    QJsonArray documents;
    QList<QStringList> rows;
    for (const MailEntry& entry : entries) {
        documents.append(documentOf(entry));
        rows.append({QString::number(entry.id.value()), timeText(entry.createdAt),
                     ui::mailKindText(entry.kind), entry.address, ui::mailStateText(entry.state),
                     ui::mailProblemText(entry.failedStep, entry.lastError)});
    }
    context.output.result({{u"mails"_s, documents},
                           {u"waiting"_s, counts.waiting},
                           {u"due"_s, counts.due},
                           {u"refused"_s, counts.refused}},
                          tableLines({Words::tr("Mail"), Words::tr("Queued"), Words::tr("What for"),
                                      Words::tr("To"), Words::tr("State"), Words::tr("Why not")},
                                     rows));
    return ExitCode::Done;
}

Result<std::vector<MessageId>> whatToRetry(const Context& context, storage::Database& database,
                                           const audit::Session& session) {
    if (!context.argument().isEmpty()) {
        PINDESK_TRY(const MessageId id, messageOf(context));
        return std::vector{id};
    }
    std::vector<MessageId> ids;
    for (const QString& state : {u"waiting"_s, u"refused"_s}) {
        PINDESK_TRY(const auto entries, mail::listMail(database, session, state, {}, 1000));
        for (const MailEntry& entry : entries)
            if (entry.canRetry)
                ids.push_back(entry.id);
    }
    return ids;
}

Result<ExitCode> retry(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto ids, whatToRetry(context, database, session));
    for (const MessageId id : ids)
        PINDESK_CHECK(mail::retryMail(database, session, id));
    const auto count = static_cast<int>(ids.size());
    context.output.result({{u"retried"_s, count}},
                          {Words::tr("Mails that the next mail run sends again: %1.").arg(count)});
    return ExitCode::Done;
}

QString nameOf(mail::MailCheckPart::State state) {
    using State = mail::MailCheckPart::State;
    return state == State::Passed ? u"passed"_s : state == State::Failed ? u"failed"_s : u"not_tried"_s;
}

Result<ExitCode> check(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    const InterruptibleWork work;
    PINDESK_TRY(const mail::MailCheck outcome, mail::checkMail(database, session, work.token()));
    QJsonArray parts;
    QStringList lines;
    for (const mail::MailCheckPart& part : outcome.parts) {
        parts.append(QJsonObject{{u"step"_s, QString(nameOf(part.step))}, {u"state"_s, nameOf(part.state)}});
        lines << ui::mailCheckText(outcome, part);
    }
    if (outcome.failure)
        lines << ui::mailAdviceText(QString(nameOf(outcome.failure->step)));
    context.output.result(
        {{u"host"_s, outcome.host},
         {u"port"_s, outcome.port},
         {u"passed"_s, outcome.passed()},
         {u"steps"_s, parts},
         {u"failure"_s, outcome.failure ? QJsonValue(documentOf(*outcome.failure)) : QJsonValue()},
         {u"authentication_offered"_s, QJsonArray::fromStringList(outcome.offered)},
         {u"signed_in"_s, outcome.signedIn}},
        lines);
    if (Interruption::requested())
        return ExitCode::Cancelled;
    return outcome.passed() ? ExitCode::Done : ExitCode::Unavailable;
}

Result<ExitCode> bounced(Context& context) {
    PINDESK_TRY(const MessageId id, messageOf(context));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_CHECK(mail::reportBounce(database, session, id, context.value(u"reason"_s)));
    context.output.result({{u"message"_s, QString::number(id.value())}},
                          {Words::tr("Noted: the mail came back. The account's diagnosis knows it now.")});
    return ExitCode::Done;
}

Result<ExitCode> setPassword(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const Secret password,
                context.secrets.next({u"mail_password"_s, Words::tr("Password of the mail host"), true}));
    PINDESK_CHECK(mail::setMailPassword(database, session, password));
    context.output.result({{u"set"_s, true}},
                          {Words::tr("The password of the mail host is set. mail check tries it.")});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> mailCommands() {
    const QString message = u"MESSAGE-ID"_s;
    return {{u"mail run"_s, {}, Words::tr("sends the mail that waits; to be called by a timer"), {}, run},
            {u"mail list"_s,
             {},
             Words::tr("lists the mail of the outbox, newest first"),
             {{u"state"_s, Words::tr("only waiting, sent, refused, bounced or cancelled"), u"S"_s},
              {u"limit"_s, Words::tr("at most so many, 1 to 1000; 100 unless said otherwise"), u"N"_s}},
             list},
            {u"mail retry"_s,
             u'[' + message + u']',
             Words::tr("lets a mail, or all that have not left, be sent at the next run"),
             {},
             retry},
            {u"mail check"_s, {}, Words::tr("tries the mail host step by step and sends nothing"), {}, check},
            {u"mail bounced"_s,
             message,
             Words::tr("notes that a mail came back"),
             {{u"reason"_s, Words::tr("what the returned mail says, in one line"), u"T"_s}},
             bounced},
            {u"mail password"_s,
             {},
             Words::tr("sets the password of the mail host; it follows yours"),
             {},
             setPassword}};
}

} // namespace pindesk::ctl
