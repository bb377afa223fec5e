#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/doctorchecks.h"
#include "app/ctl/words.h"
#include "ui/common/errortext.h"
#include <QJsonArray>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using State = Finding::State;
namespace {

struct Examination {
    QList<Finding> findings;
    ExitCode exit = ExitCode::Done; ///< what a problem makes of it

    void add(Finding finding) {
        if (finding.state == State::Problem && exit == ExitCode::Done)
            exit = ExitCode::Failed;
        findings.append(std::move(finding));
    }
    /// True when the last finding lets the ones that build on it go on.
    [[nodiscard]] bool isFine() const { return findings.constLast().state != State::Problem; }
};

Finding checkSignIn(Context& context, storage::Database& database) {
    const auto session = context.signIn(database);
    if (!session)
        return {u"sign_in"_s, State::Problem, ui::errorText(session.error()), {}};
    QStringList lacking;
    for (const crypto::KeyPurpose purpose : crypto::purposesOf(session->actor.roles))
        if (!session->keys.holds(purpose))
            lacking << nameOf(purpose);
    if (!lacking.isEmpty())
        return {u"sign_in"_s, State::Problem,
                Words::tr("%1 can sign in but lacks the keys for %2.")
                    .arg(session->actor.userName, lacking.join(u", "_s)),
                Words::tr("An administrator grants them.")};
    return {u"sign_in"_s,
            State::Ok,
            Words::tr("%1 can sign in and holds all keys of their roles.").arg(session->actor.userName),
            {}};
}

void examineDatabase(Context& context, const storage::SiteUrl& url, Examination& examination) {
    auto database = storage::Database::open(url, storage::Database::Check::Nothing);
    if (!database) {
        examination.add({u"database"_s, State::Problem, ui::errorText(database.error()), {}});
        examination.exit = exitCodeOf(database.error().code);
        return;
    }
    storage::Connection& connection = database->connection();
    examination.add(
        {u"database"_s, State::Ok, Words::tr("%1 at %2.").arg(connection.version(), url.toString()), {}});
    for (Finding& finding : checkPlace(url))
        examination.add(std::move(finding));
    examination.add(checkIntegrity(connection));
    examination.add(checkSchema(connection));
    if (!examination.isFine()) {
        examination.exit = ExitCode::Unavailable;
        return;
    }
    examination.add(checkSite(connection));
    if (!examination.isFine())
        return;
    examination.add(checkKeys(connection));
    examination.add(checkFourEyes(connection));
    examination.add(checkClock(connection, SystemClock()));
    examination.add(checkSearch(connection));
    const bool wasFine = examination.exit == ExitCode::Done;
    examination.add(checkMail(connection));
    if (wasFine && !examination.isFine())
        examination.exit = ExitCode::Unavailable;
    if (!context.global().user.isEmpty() && context.cryptoState)
        examination.add(checkSignIn(context, *database));
}

Result<ExitCode> doctor(Context& context) {
    PINDESK_TRY(const auto url, context.site());
    Examination examination;
    examination.add(checkCrypto(context.cryptoState));
    examineDatabase(context, url, examination);

    QJsonArray documents;
    QList<QStringList> rows;
    for (const Finding& finding : std::as_const(examination.findings)) {
        documents.append(QJsonObject{{u"check"_s, finding.check},
                                     {u"state"_s, nameOf(finding.state)},
                                     {u"message"_s, finding.text},
                                     {u"advice"_s, finding.advice}});
        rows.append({finding.check, nameOf(finding.state),
                     finding.advice.isEmpty() ? finding.text : finding.text + u' ' + finding.advice});
    }
    context.output.result({{u"ok"_s, examination.exit == ExitCode::Done}, {u"findings"_s, documents}},
                          tableLines({Words::tr("Check"), Words::tr("State"), Words::tr("Finding")}, rows));
    return examination.exit;
}

} // namespace

Command doctorCommand() {
    return {
        u"doctor"_s,
        {},
        Words::tr("checks database, schema, keys, clock, disk, mail and cryptography, and says what to do"),
        {},
        doctor,
        true};
}

} // namespace pindesk::ctl
