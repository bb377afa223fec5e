#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/inputfile.h"
#include "app/ctl/interruption.h"
#include "app/ctl/profiledocuments.h"
#include "app/ctl/words.h"
#include "core/forcepin/callerdocument.h"
#include "core/forcepin/profiledocument.h"
#include "core/forcepin/publishprofile.h"
#include "core/forcepin/saveprofile.h"
#include "core/forcepin/tryprofile.h"
#include "core/pins/knowncaller.h"
#include <QFile>
#include <QLocale>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

constexpr qint64 longestFile = 1 << 20;

const QCommandLineOption& expectedVersionOption() {
    static const QCommandLineOption option{u"expected-version"_s,
                                           Words::tr("only if the record still has this version"), u"N"_s};
    return option;
}

const QCommandLineOption& publishedOption() {
    static const QCommandLineOption option{
        u"published"_s, Words::tr("the version that is in force, not what is being worked on")};
    return option;
}

Result<std::optional<std::int64_t>> expectedVersion(Context& context) {
    PINDESK_TRY(const auto version,
                context.number(u"expected-version"_s, 0, std::numeric_limits<qint64>::max()));
    return version ? std::optional<std::int64_t>(*version) : std::nullopt;
}

Result<ExitCode> list(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto profiles, forcepin::listProfiles(database, session));
    QJsonArray documents;
    QList<QStringList> rows;
    for (const forcepin::StoredProfile& each : profiles) {
        documents.append(summaryDocument(each));
        rows.append({nameOf(each.draft), nameOf(kindOf(each.draft)),
                     each.publication ? QString::number(each.publication->number) : QString(),
                     each.hasChanges() ? Words::tr("changes not published") : QString()});
    }
    context.output.result(
        {{u"profiles"_s, documents}},
        tableLines({Words::tr("Profile"), Words::tr("Kind"), Words::tr("Version"), {}}, rows));
    return ExitCode::Done;
}

Result<ExitCode> show(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto view, forcepin::showProfile(database, session, context.argument()));
    PINDESK_TRY(const auto check, forcepin::checkProfile(database, session, view.stored.draft));
    context.output.result(profileDocument(view, check), profileLines(view, check));
    return ExitCode::Done;
}

Result<ExitCode> importProfile(Context& context) {
    forcepin::SaveProfileRequest request;
    PINDESK_TRY(request.expectedVersion, expectedVersion(context));
    PINDESK_TRY(const QByteArray json, readFile(context.argument(), longestFile));
    PINDESK_TRY(request.profile, forcepin::profileFromJson(json));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto stored, forcepin::saveProfile(database, session, request));
    context.output.result(
        summaryDocument(stored),
        {Words::tr("%1 is saved. It decides nothing until it is published.").arg(nameOf(stored.draft))});
    return ExitCode::Done;
}

Result<ExitCode> exportProfile(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto view, forcepin::showProfile(database, session, context.argument()));
    if (context.isSet(u"published"_s) && !view.stored.published)
        return fail(ErrorCode::NotFound, u"profile_version"_s);
    const forcepin::Profile& profile =
        context.isSet(u"published"_s) ? *view.stored.published : view.stored.draft;
    context.output.result(documentOf(profile), QString::fromUtf8(exportText(profile)).trimmed().split(u'\n'));
    return ExitCode::Done;
}

ExitCode tell(Context& context, const forcepin::PublishOutcome& outcome) {
    QJsonObject document = summaryDocument(outcome.stored);
    document[u"unchanged"_s] = outcome.isUnchanged;
    const QString text = outcome.isUnchanged ? Words::tr("Version %1 of %2 is in force already.")
                                             : Words::tr("Version %1 of %2 is in force now.");
    context.output.result(document, {text.arg(outcome.number).arg(nameOf(outcome.stored.draft))});
    return ExitCode::Done;
}

/// The version that is published is the one that was there when the command began.
Result<std::optional<std::int64_t>> seenVersion(Context& context, storage::Database& database,
                                                const audit::Session& session) {
    PINDESK_TRY(auto version, expectedVersion(context));
    if (!version) {
        PINDESK_TRY(const auto view, forcepin::showProfile(database, session, context.argument()));
        version = view.stored.version;
    }
    return version;
}

Result<ExitCode> publish(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto version, seenVersion(context, database, session));
    PINDESK_TRY(const auto outcome,
                forcepin::publishProfile(database, session, {context.argument(), version}));
    return tell(context, outcome);
}

Result<ExitCode> rollBack(Context& context) {
    bool isNumber = false;
    const int number = context.argument(1).toInt(&isNumber);
    if (!isNumber || number < 1)
        return usageError(Words::tr("VERSION is the number of a published version."));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto version, seenVersion(context, database, session));
    PINDESK_TRY(const auto outcome,
                forcepin::rollBackProfile(database, session, {context.argument(), number, version}));
    return tell(context, outcome);
}

Result<Secret> enteredPin(Context& context) {
    auto pin = context.secrets.next({u"pin"_s, Words::tr("PIN that is entered: ")});
    // An empty PIN can be tried, too.
    if (!pin && pin.error().code == ErrorCode::InvalidInput && pin.error().detail == "empty"_L1)
        return Secret();
    return pin;
}

Result<ExitCode> test(Context& context) {
    const auto account = context.optional(u"account"_s), caller = context.optional(u"caller"_s);
    if (account.has_value() == caller.has_value())
        return usageError(Words::tr("Give either --account LID/CID or --caller FILE."));
    if (!context.isSet(u"pin-stdin"_s))
        return usageError(Words::tr("Give --pin-stdin: the PIN comes on standard input."));
    forcepin::TryProfileRequest request;
    request.profile = {context.argument(), context.isSet(u"published"_s)};
    if (account) {
        PINDESK_TRY(request.caller, AccountNumber::parse(*account));
    } else {
        PINDESK_TRY(const QByteArray json, readFile(*caller, longestFile));
        PINDESK_TRY(request.caller, forcepin::callerFromJson(json, pins::dayOf(SystemClock().now())));
    }
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(request.pin, enteredPin(context));
    PINDESK_TRY(const auto evaluation, forcepin::tryProfile(database, session, request));
    context.output.result(evaluationDocument(evaluation), evaluationLines(evaluation));
    return ExitCode::Done;
}

Result<ExitCode> impact(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    const InterruptibleWork work;
    const auto progress = [&](const forcepin::ImpactProgress& now) {
        context.output.progress(Words::tr("%1 of %2 accounts, %3 a second")
                                    .arg(QLocale().toString(qint64{now.done}),
                                         QLocale().toString(qint64{now.total}),
                                         QLocale().toString(qint64(now.rate))));
    };
    PINDESK_TRY(const auto counted,
                forcepin::previewImpact(database.site(), session,
                                        {context.argument(), context.isSet(u"published"_s)}, progress,
                                        work.token()));
    context.output.result(impactDocument(counted), impactLines(counted));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> profileCommands() {
    return {{u"profile list"_s, {}, Words::tr("lists the Force PIN profiles"), {}, list},
            {u"profile show"_s,
             u"NAME"_s,
             Words::tr("shows a profile, its history and what to know before publishing"),
             {},
             show},
            {u"profile import"_s,
             u"FILE"_s,
             Words::tr("saves a profile from a JSON file as a draft"),
             {expectedVersionOption()},
             importProfile},
            {u"profile export"_s,
             u"NAME"_s,
             Words::tr("writes a profile as JSON"),
             {publishedOption()},
             exportProfile},
            {u"profile publish"_s,
             u"NAME"_s,
             Words::tr("puts a profile in force"),
             {expectedVersionOption()},
             publish},
            {u"profile rollback"_s,
             u"NAME VERSION"_s,
             Words::tr("puts an earlier version in force again"),
             {expectedVersionOption()},
             rollBack},
            {u"profile test"_s,
             u"NAME"_s,
             Words::tr("says what would become of a caller who enters a PIN, and why"),
             {{u"account"_s, Words::tr("a customer's account"), u"LID/CID"_s},
              {u"caller"_s, Words::tr("a caller's data as JSON, with the keys of an extract and initialized"),
               u"FILE"_s},
              {u"pin-stdin"_s, Words::tr("the PIN comes on standard input")},
              publishedOption()},
             test},
            {u"profile impact"_s,
             u"NAME"_s,
             Words::tr("counts what a profile would do to all accounts; changes nothing"),
             {publishedOption()},
             impact}};
}

} // namespace pindesk::ctl
