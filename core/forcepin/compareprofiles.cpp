#include "core/forcepin/compareprofiles.h"
#include "core/forcepin/profiledocument.h"
#include <QJsonObject>
#include <array>

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
using Kind = ProfileChange::Kind;
namespace {

// In the order of the schema; QJsonObject keeps its own.
constexpr std::array members{"name"_L1,
                             "active"_L1,
                             "pin_length/min"_L1,
                             "pin_length/max"_L1,
                             "old_pin_days"_L1,
                             "force/active"_L1,
                             "force/authentication_profile"_L1,
                             "force/scenarios"_L1,
                             "force/also_customer_set"_L1,
                             "activation/active"_L1,
                             "activation/scenarios"_L1,
                             "questions"_L1,
                             "required"_L1};

QJsonValue valueAt(const QJsonObject& document, QLatin1StringView path) {
    const qsizetype stroke = path.indexOf(u'/');
    if (stroke < 0)
        return document[path];
    return document[path.first(stroke)][path.sliced(stroke + 1)];
}

/// What both lists have, in the order of the first.
QJsonArray commonOf(const QJsonArray& first, const QJsonArray& second) {
    QJsonArray common;
    for (const QJsonValue& each : first)
        if (second.contains(each))
            common.append(each);
    return common;
}

void compareLists(const QString& member, const QJsonArray& before, const QJsonArray& after,
                  std::vector<ProfileChange>& changes) {
    for (const QJsonValue& each : before)
        if (!after.contains(each))
            changes.push_back({Kind::Removed, member, each, QJsonValue::Undefined});
    for (const QJsonValue& each : after)
        if (!before.contains(each))
            changes.push_back({Kind::Added, member, QJsonValue::Undefined, each});
    if (commonOf(before, after) != commonOf(after, before))
        changes.push_back({Kind::Ordered, member, before, after});
}

} // namespace

QLatin1StringView nameOf(Kind kind) {
    switch (kind) {
    case Kind::Added:
        return "added"_L1;
    case Kind::Removed:
        return "removed"_L1;
    case Kind::Ordered:
        return "ordered"_L1;
    case Kind::Changed:
        break;
    }
    return "changed"_L1;
}

std::vector<ProfileChange> compareProfiles(const Profile& before, const Profile& after) {
    const QJsonObject first = documentOf(before), second = documentOf(after);
    std::vector<ProfileChange> changes;
    for (const QLatin1StringView path : members) {
        const QJsonValue old = valueAt(first, path), now = valueAt(second, path);
        if (old == now)
            continue;
        const QString member = u'/' + path;
        if (old.isArray() && now.isArray())
            compareLists(member, old.toArray(), now.toArray(), changes);
        else
            changes.push_back({Kind::Changed, member, old, now});
    }
    return changes;
}

QJsonArray documentOf(const std::vector<ProfileChange>& changes) {
    QJsonArray documents;
    for (const ProfileChange& change : changes) {
        QJsonObject document{{u"kind"_s, nameOf(change.kind)}, {u"member"_s, change.member}};
        if (!change.before.isUndefined())
            document[u"before"_s] = change.before;
        if (!change.after.isUndefined())
            document[u"after"_s] = change.after;
        documents.append(document);
    }
    return documents;
}

} // namespace pindesk::forcepin
