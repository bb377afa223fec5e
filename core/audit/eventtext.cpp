#include "core/audit/eventtext.h"
#include "core/base/csvtext.h"
#include <QDateTime>
#include <QJsonDocument>

namespace pindesk::audit {
using namespace Qt::StringLiterals;
namespace {

QString timeText(Milliseconds at) {
    return QDateTime::fromMSecsSinceEpoch(at).toUTC().toString(Qt::ISODateWithMs);
}

template <class Id>
QByteArray idText(Id id) {
    return QByteArray::number(qlonglong{id.value()});
}

} // namespace

QByteArray csvHeader() {
    return "at,writer,seq,actor,actor_name,workstation,action,subject,account_id,reason,detail,key_id,"
           "previous_hash,hash\r\n";
}

QByteArray csvLine(const StoredEvent& event) {
    QByteArray line = timeText(event.at).toLatin1();
    const auto add = [&line](const QByteArray& field) { line += ',' + csvField(field); };
    add(idText(event.writer));
    add(QByteArray::number(qlonglong{event.sequence}));
    add(idText(event.actor));
    add(event.actorName);
    add(event.workstation);
    add(event.action);
    add(event.subject);
    add(event.account ? idText(*event.account) : QByteArray());
    add(event.reason);
    add(event.detail);
    add(idText(event.keyId));
    add(event.previousHash.toHex());
    add(event.hash.toHex());
    return line + "\r\n";
}

QJsonObject jsonOf(const StoredEvent& event) {
    QJsonObject json{
        {u"at"_s, timeText(event.at)},
        {u"writer"_s, QString::fromLatin1(idText(event.writer))},
        {u"seq"_s, qint64{event.sequence}},
        {u"actor"_s, QString::fromLatin1(idText(event.actor))},
        {u"actor_name"_s, QString::fromUtf8(event.actorName)},
        {u"workstation"_s, QString::fromUtf8(event.workstation)},
        {u"action"_s, QString::fromUtf8(event.action)},
        {u"subject"_s, QString::fromUtf8(event.subject)},
        {u"reason"_s, QString::fromUtf8(event.reason)},
        {u"detail"_s, QJsonDocument::fromJson(event.detail).object()},
        {u"key_id"_s, qint64{event.keyId.value()}},
        {u"previous_hash"_s, QString::fromLatin1(event.previousHash.toHex())},
        {u"hash"_s, QString::fromLatin1(event.hash.toHex())},
    };
    if (event.account)
        json.insert(u"account_id"_s, QString::fromLatin1(idText(*event.account)));
    return json;
}

} // namespace pindesk::audit
