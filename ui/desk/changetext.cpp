#include "ui/desk/changetext.h"
#include "ui/common/diagnosistext.h"
#include "ui/common/timetext.h"
#include <QCoreApplication>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(changes)
};

QString difference(const QString& what, const QString& before, const QString& after) {
    const auto shown = [](const QString& value) { return value.isEmpty() ? Words::tr("none") : value; };
    return Words::tr("%1: %2, before: %3").arg(what, shown(after), shown(before));
}

QString yesNo(bool value) {
    return value ? Words::tr("Yes") : Words::tr("No");
}

} // namespace

QString changeText(const pins::AccountView& before, const pins::AccountView& after,
                   const pins::HistoryEntry* by) {
    QStringList changes;
    if (by != nullptr && by->action == "pin_reset"_L1)
        changes << Words::tr("the PIN was reset");
    else if (by != nullptr && by->action == "reset_undone"_L1)
        changes << Words::tr("a reset was undone");
    else if (before.pinSetAt != after.pinSetAt)
        changes << Words::tr("there is a new PIN");
    const auto stateBefore = pins::stateOf(before.flags);
    const auto stateAfter = pins::stateOf(after.flags);
    if (stateBefore != stateAfter)
        changes << difference(Words::tr("state"), stateText(stateBefore), stateText(stateAfter));
    if (before.hintPresent != after.hintPresent)
        changes << difference(Words::tr("hint"), yesNo(before.hintPresent), yesNo(after.hintPresent));
    if (before.maskedEmail != after.maskedEmail)
        changes << difference(Words::tr("e-mail"), before.maskedEmail, after.maskedEmail);
    else if (before.emailVerified != after.emailVerified)
        changes << difference(Words::tr("e-mail confirmed"), yesNo(before.emailVerified),
                              yesNo(after.emailVerified));
    const QString who = by == nullptr ? Words::tr("Changed elsewhere")
                                      : Words::tr("Changed by %1 at %2").arg(by->actor, clockText(by->at));
    return changes.isEmpty() ? Words::tr("%1.").arg(who)
                             : Words::tr("%1: %2.").arg(who, changes.join(Words::tr("; ")));
}

} // namespace pindesk::ui
