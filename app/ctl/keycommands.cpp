#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "core/staff/listkeys.h"
#include <QJsonArray>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

Result<ExitCode> listKeys(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto keys, staff::listKeys(database, session));
    QJsonArray documents;
    QList<QStringList> rows;
    for (const staff::SiteKey& key : keys) {
        documents.append(QJsonObject{{u"key_id"_s, qint64(key.id.value())},
                                     {u"purpose"_s, nameOf(key.purpose)},
                                     {u"state"_s, key.state},
                                     {u"created_at"_s, timeText(key.createdAt)},
                                     {u"holders"_s, QJsonArray::fromStringList(key.holders)}});
        rows.append({QString::number(key.id.value()), nameOf(key.purpose), key.state, timeText(key.createdAt),
                     key.holders.join(u", "_s)});
    }
    context.output.result({{u"keys"_s, documents}},
                          tableLines({Words::tr("Key"), Words::tr("Purpose"), Words::tr("State"),
                                      Words::tr("Made"), Words::tr("Held by")},
                                     rows));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> keyCommands() {
    return {{u"key list"_s, {}, Words::tr("lists the site's keys and who holds them"), {}, listKeys}};
}

} // namespace pindesk::ctl
