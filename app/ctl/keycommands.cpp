#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/interruption.h"
#include "app/ctl/words.h"
#include "core/sitekeys/grantmissingkeys.h"
#include "core/sitekeys/rotatekey.h"
#include <QJsonArray>
#include <cmath>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using sitekeys::KeyRotation;
using sitekeys::KeyState;
using sitekeys::MissingKeys;
namespace {

QStringList namesOf(const std::vector<crypto::KeyPurpose>& purposes) {
    QStringList names;
    for (const crypto::KeyPurpose purpose : purposes)
        names << nameOf(purpose);
    return names;
}

QJsonObject documentOf(const KeyState& state) {
    return {{u"key_id"_s, qint64(state.key.id.value())},
            {u"purpose"_s, nameOf(state.key.purpose)},
            {u"state"_s, state.key.state},
            {u"newest"_s, state.isNewest},
            {u"created_at"_s, timeText(state.key.createdAt)},
            {u"holders"_s, QJsonArray::fromStringList(state.holders)},
            {u"former_holders"_s, QJsonArray::fromStringList(state.formerHolders)},
            {u"should_be_rotated"_s, state.shouldBeRotated()}};
}

QJsonObject documentOf(const MissingKeys& missing) {
    return {{u"user"_s, missing.userName},
            {u"purposes"_s, QJsonArray::fromStringList(namesOf(missing.purposes))}};
}

QJsonObject documentOf(const KeyRotation& rotation) {
    return {
        {u"key_id"_s, qint64(rotation.newKey.value())},
        {u"purpose"_s, nameOf(rotation.purpose)},
        {u"started_by"_s, rotation.startedByName},
        {u"started_at"_s, timeText(rotation.startedAt)},
        {u"finished_at"_s, rotation.finishedAt ? QJsonValue(timeText(*rotation.finishedAt)) : QJsonValue()},
        {u"total"_s, qint64{rotation.total}},
        {u"resealed"_s, qint64{rotation.resealed}},
        {u"unreadable"_s, qint64{rotation.unreadable}}};
}

template <class Each>
QJsonArray documentsOf(const std::vector<Each>& all) {
    QJsonArray documents;
    for (const Each& each : all)
        documents.append(documentOf(each));
    return documents;
}

/// What an administrator should do about the keys.
QStringList adviceOn(const sitekeys::KeysOverview& overview) {
    QStringList lines;
    for (const KeyState& state : overview.keys)
        if (state.shouldBeRotated())
            lines << Words::tr(
                         "%1 held the key for %2 and should not any more. Run: pindeskctl key rotate %2")
                         .arg(state.formerHolders.join(u", "_s), nameOf(state.key.purpose));
    for (const MissingKeys& missing : overview.missing)
        lines << Words::tr("%1 lacks the keys for %2. Run: pindeskctl key grant %1")
                     .arg(missing.userName, namesOf(missing.purposes).join(u", "_s));
    for (const KeyRotation& rotation : overview.rotations)
        if (!rotation.finishedAt)
            lines << Words::tr("The rotation of %1 has not come to its end. Run: pindeskctl key rotate %1")
                         .arg(nameOf(rotation.purpose));
    return lines.isEmpty() ? lines : QStringList{QString()} + lines;
}

Result<ExitCode> listKeys(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto overview, sitekeys::listKeys(database, session));
    QList<QStringList> rows;
    for (const KeyState& state : overview.keys)
        rows.append({QString::number(state.key.id.value()), nameOf(state.key.purpose), state.key.state,
                     timeText(state.key.createdAt), state.holders.join(u", "_s)});
    context.output.result({{u"keys"_s, documentsOf(overview.keys)},
                           {u"missing"_s, documentsOf(overview.missing)},
                           {u"rotations"_s, documentsOf(overview.rotations)}},
                          tableLines({Words::tr("Key"), Words::tr("Purpose"), Words::tr("State"),
                                      Words::tr("Made"), Words::tr("Held by")},
                                     rows) +
                              adviceOn(overview));
    return ExitCode::Done;
}

Result<ExitCode> tellOutcome(Context& context, const sitekeys::RotationOutcome& outcome) {
    QJsonObject document = documentOf(outcome.rotation);
    document[u"retired"_s] = outcome.isRetired;
    context.output.result(
        document, labelledLines({{Words::tr("New key"), QString::number(outcome.rotation.newKey.value())},
                                 {Words::tr("Purpose"), nameOf(outcome.rotation.purpose)},
                                 {Words::tr("Sealed anew"), QString::number(outcome.rotation.resealed)},
                                 {Words::tr("Unreadable"), QString::number(outcome.rotation.unreadable)}}));
    if (outcome.isRetired)
        return ExitCode::Done;
    context.output.message(Words::tr("What could not be read is as it was, and the old key stays in use for "
                                     "it. Mend it, and rotate again."));
    return ExitCode::RowsRejected;
}

Result<ExitCode> rotateKey(Context& context) {
    const auto purpose = crypto::keyPurposeFromText(context.argument());
    if (!purpose)
        return fail(ErrorCode::InvalidInput, u"purpose"_s, u"unknown"_s);
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    const InterruptibleWork work;
    const auto progress = [&](const sitekeys::RotationProgress& now) {
        context.output.progress(Words::tr("Key %1: %2 of %3 sealed anew, %4 a second")
                                    .arg(now.newKey.value())
                                    .arg(QString::number(now.done), QString::number(now.total),
                                         QString::number(std::llround(now.rate))));
    };
    const auto outcome = sitekeys::rotateKey(database, session, {*purpose, context.isSet(u"resume"_s), 1'000},
                                             progress, work.token());
    if (outcome)
        return tellOutcome(context, *outcome);
    if (outcome.error().code == ErrorCode::Cancelled)
        context.output.message(
            Words::tr("Stopped; both keys open meanwhile. Go on with: pindeskctl key rotate %1")
                .arg(nameOf(*purpose)));
    return fail(outcome.error());
}

Result<ExitCode> grantKeys(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto granted, sitekeys::grantMissingKeys(database, session, context.argument()));
    QStringList lines;
    for (const MissingKeys& each : granted)
        lines << Words::tr("%1 has the keys for %2 now.")
                     .arg(each.userName, namesOf(each.purposes).join(u", "_s));
    if (lines.isEmpty())
        lines << Words::tr("No key is missing.");
    context.output.result({{u"granted"_s, documentsOf(granted)}}, lines);
    return ExitCode::Done;
}

} // namespace

std::vector<Command> keyCommands() {
    return {{u"key list"_s,
             {},
             Words::tr("lists the site's keys, who holds them and who lacks some"),
             {},
             listKeys},
            {u"key rotate"_s,
             u"PURPOSE"_s,
             Words::tr("makes a new key and seals everything anew under it; goes on where it was stopped"),
             {{u"resume"_s, Words::tr("only goes on, begins none")}},
             rotateKey},
            {u"key grant"_s,
             u"[USER]"_s,
             Words::tr("grants the keys that somebody, or everybody, lacks"),
             {},
             grantKeys}};
}

} // namespace pindesk::ctl
