#include "core/pins/lastchange.h"
#include "core/pins/history.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;
namespace {

QString inWords(const QString& action) {
    if (action == "pin_reset"_L1)
        return u"reset"_s;
    return QString(action).replace(u'_', u' ');
}

} // namespace

tl::unexpected<Error> changedByOther(storage::Connection& connection, AccountId account,
                                     std::int64_t version) {
    QString detail = u"version %1"_s.arg(version);
    constexpr int farEnough = 100; // look-ups may stand above the change
    const auto events = readHistory(connection, account, {}, farEnough);
    if (!events)
        return fail(events.error());
    const auto change = std::find_if(events->begin(), events->end(), [version](const HistoryEntry& event) {
        return event.detail[u"version"_s].toInteger() == version;
    });
    if (change != events->end())
        detail += u", %1 by %2 at %3"_s.arg(inWords(change->action), change->actor).arg(change->at);
    return fail(ErrorCode::ChangedByOther, u"version"_s, detail);
}

} // namespace pindesk::pins
