#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "core/registration/enableaccount.h"
#include "core/registration/forgotpin.h"
#include "core/registration/registercustomer.h"
#include "core/registration/resetbylink.h"
#include "core/registration/sendlink.h"
#include "core/registration/signincustomer.h"

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using forcepin::Channel;
using registration::CustomerSignIn;
using registration::CustomerStep;
using registration::EnableOutcome;
using registration::NewPin;
using registration::Origin;
namespace {

const QCommandLineOption& channelOption() {
    static const QCommandLineOption option{
        u"channel"_s, Words::tr("gateway (without it), counter or telephone"), u"C"_s, u"gateway"_s};
    return option;
}
const QCommandLineOption& clientOption() {
    static const QCommandLineOption option{
        u"client"_s, Words::tr("telephone: the client whose profile decides"), u"NAME"_s};
    return option;
}
const QCommandLineOption& placeOption() {
    static const QCommandLineOption option{
        u"place"_s, Words::tr("the network or telephone number that failures are counted by"), u"P"_s};
    return option;
}

Result<Origin> originOf(const Context& context) {
    for (const auto kind : {Channel::Kind::Gateway, Channel::Kind::Counter, Channel::Kind::Telephone})
        if (context.value(u"channel"_s) == registration::nameOf(kind))
            return Origin{{kind, context.value(u"client"_s)}, context.value(u"place"_s).toUtf8()};
    return usageError(Words::tr("--channel is gateway, counter or telephone."));
}

/// The site, the service that works there, and the customer's PIN.
struct Caller {
    storage::Database database;
    audit::Session session;
    Origin origin;
};
Result<Caller> openFor(Context& context) {
    PINDESK_TRY(const Origin origin, originOf(context));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(auto session, context.signIn(database));
    return Caller{std::move(database), std::move(session), origin};
}

Result<Secret> askPin(Context& context) {
    return context.secrets.next({u"pin"_s, Words::tr("PIN of %1").arg(context.argument())});
}
Result<NewPin> askNewPin(Context& context) {
    NewPin chosen;
    PINDESK_TRY(chosen.pin, context.secrets.next({u"pin"_s, Words::tr("New PIN"), true}));
    PINDESK_TRY(const Secret hint, context.secrets.next({u"hint"_s, Words::tr("Hint")}));
    chosen.hint = QString::fromUtf8(hint.view());
    return chosen;
}

QString sentence(CustomerStep step) {
    switch (step) {
    case CustomerStep::Delayed:
        return Words::tr("Too many failures. Try again later.");
    case CustomerStep::Register:
        return Words::tr("The PIN is right. The customer registers now.");
    case CustomerStep::UseLink:
        return Words::tr("The PIN is right. The customer uses the link that was mailed.");
    case CustomerStep::ChangePin:
        return Words::tr("The PIN is right, and has to be changed.");
    case CustomerStep::SignedIn:
        return Words::tr("Signed in.");
    case CustomerStep::Refused:
        break;
    }
    return Words::tr("Account number and PIN do not fit.");
}

/// What came of it, and how the program ends: what a customer may not do is not permitted.
ExitCode tellStep(Context& context, QLatin1StringView step, Milliseconds wait, const QString& text,
                  bool isPermitted) {
    QJsonObject document{{u"step"_s, step}};
    if (wait > 0)
        document[u"wait_seconds"_s] = qint64{(wait + 999) / 1000};
    context.output.result(document, {text});
    return isPermitted ? ExitCode::Done : ExitCode::NotPermitted;
}

ExitCode tellSignIn(Context& context, const CustomerSignIn& signIn, bool isPermitted) {
    return tellStep(context, nameOf(signIn.step), signIn.wait, sentence(signIn.step), isPermitted);
}

Result<CustomerSignIn> signInBy(Context& context, Caller& caller) {
    PINDESK_TRY(Secret pin, askPin(context));
    return registration::signInCustomer(caller.database, caller.session,
                                        {context.argument(), std::move(pin), caller.origin});
}

Result<ExitCode> signIn(Context& context) {
    PINDESK_TRY(Caller caller, openFor(context));
    PINDESK_TRY(const CustomerSignIn done, signInBy(context, caller));
    return tellSignIn(context, done, done.customer.has_value());
}

Result<ExitCode> registerOne(Context& context) {
    PINDESK_TRY(const QString email, context.required(u"email"_s));
    PINDESK_TRY(Caller caller, openFor(context));
    PINDESK_TRY(const CustomerSignIn proven, signInBy(context, caller));
    if (proven.step != CustomerStep::Register)
        return tellSignIn(context, proven, false);
    PINDESK_TRY(NewPin chosen, askNewPin(context));
    PINDESK_TRY(const auto done, registration::registerCustomer(caller.database, caller.session,
                                                                {*proven.customer, std::move(chosen), email,
                                                                 context.value(u"language"_s)}));
    context.output.result(
        {{u"step"_s, u"registered"_s},
         {u"email"_s, done.maskedEmail},
         {u"link_expires_at"_s, timeText(done.linkExpiresAt)}},
        {Words::tr("Registered. A link to confirm the address is on its way to %1.").arg(done.maskedEmail)});
    return ExitCode::Done;
}

Result<ExitCode> enable(Context& context) {
    PINDESK_TRY(Caller caller, openFor(context));
    PINDESK_TRY(Secret code, context.secrets.next({u"code"_s, Words::tr("Code at the end of the link")}));
    PINDESK_TRY(Secret pin, askPin(context));
    PINDESK_TRY(const EnableOutcome outcome, registration::enableAccount(caller.database, caller.session,
                                                                         {std::move(code), context.argument(),
                                                                          std::move(pin), caller.origin}));
    using Step = EnableOutcome::Step;
    const QString text = outcome.step == Step::Enabled ? Words::tr("The account is enabled.")
                         : outcome.step == Step::LinkEnded
                             ? Words::tr("The link is used, too old or not this account's. Send a new one.")
                         : outcome.step == Step::Delayed ? sentence(CustomerStep::Delayed)
                                                         : sentence(CustomerStep::Refused);
    return tellStep(context, nameOf(outcome.step), outcome.wait, text, outcome.step == Step::Enabled);
}

Result<ExitCode> forgot(Context& context) {
    PINDESK_TRY(Caller caller, openFor(context));
    PINDESK_CHECK(
        registration::forgotPin(caller.database, caller.session, context.argument(), caller.origin));
    context.output.result(
        {{u"step"_s, u"asked"_s}},
        {Words::tr("If this account has a confirmed address, a mail is on its way there.")});
    return ExitCode::Done;
}

Result<ExitCode> reset(Context& context) {
    PINDESK_TRY(Caller caller, openFor(context));
    PINDESK_TRY(Secret code, context.secrets.next({u"code"_s, Words::tr("Code at the end of the link")}));
    PINDESK_TRY(NewPin chosen, askNewPin(context));
    PINDESK_CHECK(registration::resetByLink(caller.database, caller.session,
                                            {std::move(code), context.argument(), std::move(chosen)}));
    context.output.result({{u"step"_s, u"changed"_s}}, {Words::tr("The new PIN is good from now on.")});
    return ExitCode::Done;
}

/// By the customer's PIN, or at the desk.
Result<registration::SentLink> sendLink(Context& context, Caller& caller, CustomerSignIn& proven) {
    if (context.isSet(u"desk"_s)) {
        PINDESK_TRY(const AccountNumber account, context.account());
        return registration::sendLinkAgain(caller.database, caller.session, account);
    }
    PINDESK_TRY(proven, signInBy(context, caller));
    if (!proven.customer)
        return registration::SentLink();
    return registration::sendLink(caller.database, caller.session, *proven.customer);
}

Result<ExitCode> resend(Context& context) {
    PINDESK_TRY(Caller caller, openFor(context));
    CustomerSignIn proven;
    PINDESK_TRY(const auto sent, sendLink(context, caller, proven));
    if (!sent.isSent && sent.wait == 0)
        return tellSignIn(context, proven, false);
    if (!sent.isSent)
        return tellStep(context, nameOf(CustomerStep::Delayed), sent.wait,
                        Words::tr("Three links within an hour are enough. Try again later."), false);
    context.output.result({{u"step"_s, u"sent"_s},
                           {u"email"_s, sent.maskedEmail},
                           {u"link_expires_at"_s, timeText(sent.expiresAt)}},
                          {Words::tr("A new link is on its way to %1.").arg(sent.maskedEmail)});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> registrationCommands() {
    const QString account = u"LID/CID"_s;
    const QList<QCommandLineOption> origin{channelOption(), clientOption(), placeOption()};
    const auto with = [&](std::initializer_list<QCommandLineOption> more) { return origin + more; };
    return {
        {u"registration sign-in"_s, account,
         Words::tr("signs a customer in; the PIN is the next line of standard input"), origin, signIn},
        {u"registration register"_s, account,
         Words::tr("registers a customer: initial PIN, new PIN and hint on standard input"),
         with({{u"email"_s, Words::tr("where the link to confirm it goes"), u"E"_s},
               {u"language"_s, Words::tr("of the mail: en, es or fr"), u"L"_s}}),
         registerOne},
        {u"registration enable"_s, account,
         Words::tr("confirms the address: the code of the link and the PIN on standard input"), origin,
         enable},
        {u"registration resend"_s, account,
         Words::tr("sends the link again; the PIN on standard input, or --desk"),
         with({{u"desk"_s, Words::tr("for a caller, as staff; without a PIN")}}), resend},
        {u"registration forgot"_s, account,
         Words::tr("mails the PIN or a link for a new one to the confirmed address"), origin, forgot},
        {u"registration reset"_s, account,
         Words::tr("a new PIN by the mailed link: its code, the new PIN and a hint on standard input"),
         origin, reset},
    };
}

} // namespace pindesk::ctl
