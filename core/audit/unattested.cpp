#include "core/audit/unattested.h"
#include "core/crypto/random.h"
#include <QDateTime>
#include <QJsonDocument>

namespace pindesk::audit {
using namespace Qt::StringLiterals;
using storage::Row;
using storage::Utf8;
namespace {

constexpr int mostAtOnce = 300;

struct Waiting {
    Milliseconds at;
    UnattestedEvent noted;
};

/// The columns of unattested_event_take.
Waiting waitingFrom(const Row& row) {
    return {row.integer(0),
            {row.text(1),
             row.text(2),
             {row.text(3), row.text(4), {}, row.text(5), QJsonDocument::fromJson(row.bytes(6)).object()}}};
}

} // namespace

Result<void> noteUnattested(storage::Transaction& transaction, const UnattestedEvent& event) {
    crypto::SystemRandom random;
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_CHECK(transaction->execute(
        "unattested_event_insert", {crypto::randomId(random), now, event.actorName, event.workstation,
                                    event.event.action, event.event.subject, event.event.reason,
                                    Utf8{QJsonDocument(event.event.detail).toJson(QJsonDocument::Compact)}}));
    return {};
}

Result<void> attestWaiting(storage::Transaction& transaction, const Session& session) {
    PINDESK_TRY(auto waiting, transaction->rows("unattested_event_take", {mostAtOnce}, waitingFrom));
    std::stable_sort(waiting.begin(), waiting.end(),
                     [](const Waiting& a, const Waiting& b) { return a.at < b.at; });
    for (Waiting& each : waiting) {
        Event& event = each.noted.event;
        event.detail[u"noted_at"_s] =
            QDateTime::fromMSecsSinceEpoch(each.at).toUTC().toString(Qt::ISODateWithMs);
        event.detail[u"noted_of"_s] = each.noted.actorName;
        event.detail[u"noted_where"_s] = each.noted.workstation;
        PINDESK_CHECK(append(transaction, session, event));
    }
    return {};
}

Result<void> appendOrNote(storage::Transaction& transaction, const Session& session, const Event& event) {
    if (session.keys.holds(crypto::KeyPurpose::Audit))
        return append(transaction, session, event);
    return noteUnattested(transaction, {session.actor.userName, session.actor.workstation, event});
}

} // namespace pindesk::audit
