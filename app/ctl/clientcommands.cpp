#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "core/registration/clientkey.h"
#include <QJsonArray>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using registration::ClientKey;
namespace {

Result<ExitCode> addClient(Context& context) {
    PINDESK_CHECK(registration::checkClientName(context.argument()));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const Secret key, registration::addClientKey(database, session, context.argument()));
    context.output.resultWithSecret(
        {{u"client"_s, context.argument()}},
        {Words::tr("The key of %1. Keep it now: it is not shown again.").arg(context.argument())}, u"key"_s,
        key);
    return ExitCode::Done;
}

Result<ExitCode> revokeClient(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_CHECK(registration::revokeClientKey(database, session, context.argument()));
    context.output.result(
        {{u"client"_s, context.argument()}, {u"revoked"_s, true}},
        {Words::tr("The key of %1 is good for nothing from now on.").arg(context.argument())});
    return ExitCode::Done;
}

Result<ExitCode> listClients(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto keys, registration::listClientKeys(database, session));
    QJsonArray documents;
    QList<QStringList> rows;
    for (const ClientKey& key : keys) {
        const QString revokedAt = key.revokedAt ? timeText(*key.revokedAt) : QString();
        documents.append(
            QJsonObject{{u"client"_s, key.name},
                        {u"added_at"_s, timeText(key.addedAt)},
                        {u"added_by"_s, key.addedByName},
                        {u"revoked_at"_s, key.revokedAt ? QJsonValue(revokedAt) : QJsonValue()},
                        {u"revoked_by"_s, key.revokedAt ? QJsonValue(key.revokedByName) : QJsonValue()}});
        rows.append({key.name, timeText(key.addedAt), key.addedByName, revokedAt, key.revokedByName});
    }
    context.output.result({{u"clients"_s, documents}},
                          tableLines({Words::tr("Client"), Words::tr("Added"), Words::tr("By"),
                                      Words::tr("Revoked"), Words::tr("By")},
                                     rows));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> clientCommands() {
    return {{u"client add"_s,
             u"NAME"_s,
             Words::tr("makes the key of a telephone system, and shows it this once"),
             {},
             addClient},
            {u"client revoke"_s,
             u"NAME"_s,
             Words::tr("makes a telephone system's key good for nothing"),
             {},
             revokeClient},
            {u"client list"_s,
             {},
             Words::tr("lists the keys of telephone systems, and those that were revoked"),
             {},
             listClients}};
}

} // namespace pindesk::ctl
