#include "ui/desk/historytext.h"
#include "ui/common/eventtext.h"
#include <QCoreApplication>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(history)
};

/// Reason and note, or who a supervisor answered for.
QString moreOf(const pins::HistoryEntry& entry) {
    QStringList more;
    if (const QString colleague = entry.detail[u"for"_s].toString(); !colleague.isEmpty())
        more << Words::tr("for %1").arg(colleague);
    if (!entry.reason.isEmpty())
        more << reasonText(entry.reason);
    if (const QString note = entry.detail[u"note"_s].toString(); !note.isEmpty())
        more << Words::tr("“%1”").arg(note);
    return more.join(u", "_s);
}

} // namespace

QString historyText(const pins::HistoryEntry& entry) {
    const QString deed = Words::tr("%1 by %2").arg(eventText(entry.action, entry.detail), entry.actor);
    const QString more = moreOf(entry);
    return more.isEmpty() ? deed : Words::tr("%1: %2").arg(deed, more);
}

} // namespace pindesk::ui
