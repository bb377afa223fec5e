#include "ui/desk/historytext.h"
#include "ui/common/distributiontext.h"
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
        more << (entry.action == "survey_answered"_L1 ? surveyAnswerText(entry.reason)
                                                      : reasonText(entry.reason));
    if (const QString note = entry.detail[u"note"_s].toString(); !note.isEmpty())
        more << Words::tr("“%1”").arg(note);
    return more.join(u", "_s);
}

QString deedText(const pins::HistoryEntry& entry) {
    if (entry.action != pins::givenOutAction)
        return eventText(entry.action, entry.detail);
    const auto batch = entry.detail[u"batch"_s].toInteger();
    return entry.detail[u"channel"_s].toString() == nameOf(ledger::Channel::Bill)
               ? Words::tr("Initial PIN given out with a bill, batch %1").arg(batch)
               : Words::tr("Initial PIN given out by letter, batch %1").arg(batch);
}

} // namespace

QString historyText(const pins::HistoryEntry& entry) {
    const QString deed = Words::tr("%1 by %2").arg(deedText(entry), entry.actor);
    const QString more = moreOf(entry);
    return more.isEmpty() ? deed : Words::tr("%1: %2").arg(deed, more);
}

} // namespace pindesk::ui
