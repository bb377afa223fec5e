#include "core/distribution/selection.h"
#include <QJsonArray>

namespace pindesk::distribution {
using namespace Qt::StringLiterals;

QJsonObject toJson(const Selection& selection) {
    QJsonObject json;
    if (selection.issuedBefore)
        json[u"issued_before"_s] = qint64{*selection.issuedBefore};
    if (!selection.statuses.isEmpty())
        json[u"statuses"_s] = QJsonArray::fromStringList(selection.statuses);
    if (!selection.accounts.empty())
        json[u"listed"_s] = static_cast<qint64>(selection.accounts.size());
    return json;
}

Selection selectionFromJson(const QJsonObject& json) {
    Selection selection;
    if (const auto before = json[u"issued_before"_s]; before.isDouble())
        selection.issuedBefore = before.toInteger();
    for (const auto& status : json[u"statuses"_s].toArray())
        selection.statuses << status.toString();
    return selection;
}

QLatin1StringView nameOf(Choice choice) {
    switch (choice) {
    case Choice::Chosen:
        return "chosen"_L1;
    case Choice::Registered:
        return "registered"_L1;
    case Choice::NotNeeded:
        return "not_needed"_L1;
    case Choice::OtherStatus:
        return "other_status"_L1;
    case Choice::Missing:
        return "missing"_L1;
    case Choice::Expired:
        return "expired"_L1;
    case Choice::ChangedSince:
        return "changed_since"_L1;
    case Choice::NotListed:
        break;
    }
    return "not_listed"_L1;
}

Choice choose(const Selection& selection, const CandidateFacts& facts, Milliseconds asOf) {
    if (!facts.isInitial)
        return Choice::Registered;
    if (facts.pinSetAt > asOf)
        return Choice::ChangedSince;
    if (facts.isMissing)
        return Choice::Missing;
    if (!selection.statuses.isEmpty() && !selection.statuses.contains(facts.status))
        return Choice::OtherStatus;
    const bool isNeeded = selection.issuedBefore ? facts.issuedAt && *facts.issuedAt < *selection.issuedBefore
                                                 : !facts.issuedAt;
    if (!isNeeded)
        return Choice::NotNeeded;
    return facts.isExpired ? Choice::Expired : Choice::Chosen;
}

} // namespace pindesk::distribution
