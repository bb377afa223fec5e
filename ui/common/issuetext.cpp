#include "ui/common/issuetext.h"
#include "ui/common/timetext.h"
#include <QCoreApplication>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using ledger::Channel;
using ledger::Issue;
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(distribution)
};

/// A letter that came back has ended, though its PIN may be the account's still.
bool isOfNow(const Issue& issue, const pins::AccountView& view) {
    return !issue.endedAt || (issue.isReturned && issue.at >= view.pinSetAt);
}

QString wayText(const Issue& issue, Milliseconds now) {
    switch (issue.channel) {
    case Channel::Telephone:
        return Words::tr("on the telephone, %1, by %2").arg(whenText(issue.at, now), issue.by);
    case Channel::Email:
        return Words::tr("by e-mail, %1, by %2").arg(whenText(issue.at, now), issue.by);
    case Channel::Bill:
        return Words::tr("with a bill, %1").arg(dateText(issue.at));
    case Channel::Letter:
        break;
    }
    return Words::tr("by letter, %1").arg(dateText(issue.at));
}

} // namespace

QString issueText(const Issue& issue, Milliseconds now) {
    QString text = wayText(issue, now);
    if (issue.batch)
        text = Words::tr("%1, batch %2").arg(text).arg(issue.batch->value());
    return issue.isReturned ? Words::tr("%1; the letter came back").arg(text) : text;
}

QStringList givenOutTexts(const pins::AccountView& view, Milliseconds now) {
    if (view.pinKind != crypto::PinKind::Initial)
        return {};
    QStringList texts;
    for (const Issue& issue : view.issues)
        if (isOfNow(issue, view))
            texts << Words::tr("given out %1").arg(issueText(issue, now));
    return texts.isEmpty() ? QStringList{Words::tr("never given out")} : texts;
}

QString initialPinEndText(const pins::AccountView& view, Milliseconds now) {
    if (!view.initialPinEnd || view.pinKind != crypto::PinKind::Initial)
        return {};
    const QString day = dateText(*view.initialPinEnd);
    return now > *view.initialPinEnd ? Words::tr("expired on %1").arg(day)
                                     : Words::tr("signs in until %1").arg(day);
}

} // namespace pindesk::ui
