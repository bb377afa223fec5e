#include "app/ctl/doctorchecks.h"
#include "app/ctl/words.h"
#include "core/directory/infixstate.h"
#include "core/mail/checkmail.h"
#include "core/mail/listmail.h"
#include "core/sitekeys/listkeys.h"
#include "core/staff/approval.h"
#include "core/staff/site.h"
#include "core/staff/staffrepository.h"
#include "core/storage/migrator.h"
#include "ui/common/errortext.h"
#include "ui/common/mailtext.h"
#include <QFileInfo>
#include <QLocale>
#include <filesystem>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using State = Finding::State;
namespace {

constexpr qint64 mebibyte = 1 << 20;
constexpr qint64 tooLittleRoom = 16 * mebibyte;
constexpr qint64 littleRoom = 256 * mebibyte;
constexpr Milliseconds bearableSkew = 60'000;

Finding failed(const QString& check, const Error& error) {
    return {check, State::Problem, ui::errorText(error), {}};
}

} // namespace

QString nameOf(State state) {
    switch (state) {
    case State::Ok:
        return u"ok"_s;
    case State::Note:
        return u"note"_s;
    case State::Warning:
        return u"warning"_s;
    case State::Problem:
        break;
    }
    return u"problem"_s;
}

Finding checkCrypto(const Result<void>& gate) {
    if (!gate)
        return failed(u"crypto"_s, gate.error());
    return {u"crypto"_s, State::Ok, Words::tr("The cryptography is there and computes right."), {}};
}

QList<Finding> checkPlace(const storage::SiteUrl& site) {
    if (site.product != storage::SiteUrl::Product::Sqlite)
        return {{u"disk"_s, State::Note, Words::tr("The server's disk is not seen from here."),
                 Words::tr("Ask the server's administrator how much room is left.")}};
    const QFileInfo file(site.path);
    // QStorageInfo knows nothing of a folder whose file system is mounted outside of a container.
    std::error_code unknown;
    const auto space = std::filesystem::space(QFile::encodeName(file.path()).toStdString(), unknown);
    const auto room = static_cast<qint64>(space.available);
    Finding disk{u"disk"_s,
                 State::Ok,
                 Words::tr("%1 are free; the database has %2.")
                     .arg(QLocale().formattedDataSize(room), QLocale().formattedDataSize(file.size())),
                 {}};
    if (unknown) {
        disk = {u"disk"_s, State::Note, Words::tr("How much room is left on the disk cannot be told."), {}};
    } else if (room < std::max(littleRoom, file.size())) {
        disk.state = room < tooLittleRoom ? State::Problem : State::Warning;
        disk.advice = Words::tr("Free some room on the disk, or move the database.");
    }
    Finding rights{u"file_rights"_s, State::Ok, Words::tr("Only its owner may read the database file."), {}};
    if ((file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup |
                               QFile::WriteOther)) != QFile::Permissions()) {
        rights.state = State::Warning;
        rights.text =
            Words::tr("Others may read or write the database file, and with it names and addresses.");
        rights.advice = Words::tr("Restrict it: chmod 600 %1").arg(site.path);
    }
    return {disk, rights};
}

Finding checkSchema(storage::Connection& connection) {
    const auto current = storage::Migrator(connection).requireCurrent();
    if (!current)
        return failed(u"schema"_s, current.error());
    return {u"schema"_s,
            State::Ok,
            Words::tr("The schema is up to date, at version %1.").arg(storage::Migrator::newest()),
            {}};
}

Finding checkIntegrity(storage::Connection& connection) {
    const auto damage = connection.checkIntegrity();
    if (!damage)
        return failed(u"integrity"_s, damage.error());
    if (!damage->isEmpty())
        return {u"integrity"_s, State::Problem,
                Words::tr("The database is damaged: %1").arg(damage->mid(0, 3).join(u"; "_s)),
                Words::tr("Stop working with it and restore a backup.")};
    return {u"integrity"_s, State::Ok, Words::tr("The database's own check finds no damage."), {}};
}

Finding checkSite(storage::Connection& connection) {
    const auto site = staff::readSite(connection);
    if (!site)
        return failed(u"site"_s, site.error());
    return {u"site"_s, State::Ok, Words::tr("%1, a site for %2.").arg(site->name, site->environment), {}};
}

Finding checkKeys(storage::Connection& connection) {
    const auto keys = sitekeys::readKeyStates(connection);
    if (!keys)
        return failed(u"keys"_s, keys.error());
    const auto people = staff::listPeople(connection);
    if (!people)
        return failed(u"keys"_s, people.error());
    QStringList active, orphaned, unrecoverable;
    for (const staff::Person& person : *people)
        if (person.status == "active"_L1)
            active << person.userName;
    for (const crypto::KeyPurpose purpose : crypto::keyPurposes) {
        QStringList holders;
        for (const sitekeys::KeyState& each : *keys)
            if (each.key.purpose == purpose && each.isNewest)
                holders += each.holders;
        if (!holders.contains(u"recovery"_s))
            unrecoverable << nameOf(purpose);
        if (std::none_of(holders.begin(), holders.end(),
                         [&](const QString& holder) { return active.contains(holder); }))
            orphaned << nameOf(purpose);
    }
    if (!orphaned.isEmpty())
        return {u"keys"_s, State::Problem,
                Words::tr("Nobody who can sign in holds the keys for %1.").arg(orphaned.join(u", "_s)),
                Words::tr("Run recover with the recovery key.")};
    if (!unrecoverable.isEmpty())
        return {u"keys"_s, State::Problem,
                Words::tr("The recovery key does not open the keys for %1.").arg(unrecoverable.join(u", "_s)),
                Words::tr("Restore the key grants from a backup while their holders can still sign in.")};
    for (const sitekeys::KeyState& each : *keys)
        if (each.shouldBeRotated())
            return {u"keys"_s, State::Warning,
                    Words::tr("%1 held the key for %2 and should not any more.")
                        .arg(each.formerHolders.join(u", "_s), nameOf(each.key.purpose)),
                    Words::tr("Run key rotate %1.").arg(nameOf(each.key.purpose))};
    const auto missing = sitekeys::findMissingKeys(connection);
    if (!missing)
        return failed(u"keys"_s, missing.error());
    if (!missing->empty())
        return {u"keys"_s, State::Warning,
                Words::tr("%1 lacks keys that go with their roles.").arg(missing->front().userName),
                Words::tr("Run key grant.")};
    return {u"keys"_s,
            State::Ok,
            Words::tr("Every key is held by somebody who can sign in, and by the recovery key."),
            {}};
}

Finding checkFourEyes(storage::Connection& connection) {
    const auto applies = staff::fourEyesApply(connection);
    if (!applies)
        return failed(u"four_eyes"_s, applies.error());
    if (!*applies)
        return {u"four_eyes"_s, State::Warning, Words::tr("Four eyes are switched off on this site."),
                Words::tr("Switch them on when it has a second person: setting set four_eyes true.")};
    return {u"four_eyes"_s, State::Ok, Words::tr("It takes two people to make an administrator."), {}};
}

Finding checkClock(storage::Connection& connection, const Clock& clock) {
    const Milliseconds before = clock.now();
    const auto now = connection.now();
    if (!now)
        return failed(u"clock"_s, now.error());
    const Milliseconds skew = *now - (before + clock.now()) / 2;
    if (std::abs(skew) > bearableSkew)
        return {u"clock"_s, State::Warning,
                Words::tr("This workstation's clock and the database's differ by %1 s.")
                    .arg(std::abs(skew) / 1000),
                Words::tr("Set both by a time service: expiries are judged by the database's clock.")};
    return {u"clock"_s,
            State::Ok,
            Words::tr("This workstation's clock and the database's differ by %1 ms.").arg(std::abs(skew)),
            {}};
}

Finding checkMail(storage::Connection& connection) {
    const auto settings = mail::readMailSettings(connection);
    if (!settings && settings.error().code == ErrorCode::NotFound)
        return {u"mail"_s, State::Note, Words::tr("No mail host is set: no mail is sent."), {}};
    const auto counts = mail::readMailCounts(connection);
    // Without anybody's keys: whether user and password are right, `mail check` tells.
    const auto check = settings ? mail::checkHost(*settings, {}) : fail(settings.error());
    if (!check || !counts)
        return failed(u"mail"_s, check ? counts.error() : check.error());
    if (check->failure)
        return {u"mail"_s, State::Problem, ui::mailProblemText(*check->failure),
                ui::mailAdviceText(QString(nameOf(check->failure->step)))};
    const QString fine =
        Words::tr("The mail host %1 answers, and its certificate is right; mails that wait: %2.")
            .arg(check->host)
            .arg(counts->waiting);
    if (counts->due > 0)
        return {u"mail"_s, State::Warning, fine,
                Words::tr("Run mail run from a timer, or nobody sends them.")};
    return {u"mail"_s, State::Ok, fine, {}};
}

Finding checkSearch(storage::Connection& connection) {
    const auto state = directory::readInfixState(connection);
    if (!state)
        return failed(u"search"_s, state.error());
    if (state->last == AccountId())
        return {u"search"_s, State::Note, Words::tr("The directory is empty: there is nothing to search."),
                Words::tr("Run import-directory.")};
    if (!state->isPossible)
        return {u"search"_s, State::Warning,
                Words::tr("Searches find beginnings only: the database has no extension pg_trgm."),
                Words::tr("Let the database's owner run CREATE EXTENSION pg_trgm, then import again.")};
    if (!state->isWhole())
        return {u"search"_s, State::Warning,
                Words::tr("The search index has come to account %1 of %2; behind it, searches find "
                          "beginnings only.")
                    .arg(state->isBuilt ? state->indexedTo.value() : 0)
                    .arg(state->last.value()),
                Words::tr("Run import-directory once more: it builds the rest.")};
    return {u"search"_s,
            State::Ok,
            Words::tr("The search index has all %1 accounts.").arg(state->last.value()),
            {}};
}

} // namespace pindesk::ctl
