#include "app/ctl/accountdocument.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "ui/common/diagnosistext.h"
#include "ui/common/issuetext.h"
#include <QDateTime>
#include <QJsonArray>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

QJsonValue timeValue(std::optional<Milliseconds> time) {
    return time ? QJsonValue(timeText(*time)) : QJsonValue();
}

QString yesOrNo(bool value) {
    return value ? Words::tr("yes") : Words::tr("no");
}

QString joined(const QStringList& parts, const QString& between) {
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(between);
}

QString customerName(const pins::AccountView& view) {
    return joined({joined({view.firstName, view.lastName}, u" "_s), view.organization}, u", "_s);
}

QString address(const pins::AccountView& view) {
    return joined({view.serviceAddress, view.city, joined({view.state, view.postalCode}, u" "_s)}, u", "_s);
}

QJsonArray causeDocuments(const pins::Diagnosis& diagnosis) {
    QJsonArray documents;
    for (const pins::Cause& cause : diagnosis.causes)
        documents.append(QJsonObject{{u"code"_s, nameOf(cause.code)},
                                     {u"text"_s, ui::causeText(cause.code)},
                                     {u"why"_s, ui::evidenceText(cause.evidence)},
                                     {u"evidence"_s, cause.evidence}});
    return documents;
}

QJsonArray adviceDocuments(const pins::Diagnosis& diagnosis) {
    QJsonArray documents;
    for (const pins::Recommendation& advice : diagnosis.recommendations) {
        const ui::AdviceText text = ui::adviceText(advice.code);
        documents.append(QJsonObject{{u"code"_s, nameOf(advice.code)},
                                     {u"text"_s, text.action},
                                     {u"say"_s, text.say},
                                     {u"inputs"_s, QJsonArray::fromStringList(advice.inputs)}});
    }
    return documents;
}

QJsonArray issueDocuments(const std::vector<ledger::Issue>& issues) {
    QJsonArray documents;
    for (const ledger::Issue& issue : issues)
        documents.append(
            QJsonObject{{u"channel"_s, nameOf(issue.channel)},
                        {u"at"_s, timeText(issue.at)},
                        {u"by"_s, issue.by},
                        {u"batch"_s, issue.batch ? QJsonValue(qint64{issue.batch->value()}) : QJsonValue()},
                        {u"status"_s, nameOf(issue.status)},
                        {u"survey_answer"_s, issue.surveyAnswer},
                        {u"returned"_s, issue.isReturned},
                        {u"ended"_s, timeValue(issue.endedAt)}});
    return documents;
}

QString givenOutLine(const pins::AccountView& view) {
    const Milliseconds now = QDateTime::currentMSecsSinceEpoch();
    return (ui::givenOutTexts(view, now) << ui::initialPinEndText(view, now)).join(u"; "_s);
}

} // namespace

QJsonObject accountDocument(const pins::AccountView& view) {
    return {{u"account"_s, view.account.toString()},
            {u"initialized"_s, view.flags.initialized},
            {u"enabled"_s, view.flags.enabled},
            {u"state"_s, nameOf(view.diagnosis.state)},
            {u"version"_s, qint64{view.version}},
            {u"diagnosis"_s, causeDocuments(view.diagnosis)},
            {u"recommendations"_s, adviceDocuments(view.diagnosis)},
            {u"pin_kind"_s, nameOf(view.pinKind)},
            {u"pin_set_at"_s, timeText(view.pinSetAt)},
            {u"issued"_s, issueDocuments(view.issues)},
            {u"initial_pin_expires_at"_s, timeValue(view.initialPinEnd)},
            {u"hint_present"_s, view.hintPresent},
            {u"email_verified"_s, view.emailVerified},
            {u"email_masked"_s, view.maskedEmail},
            {u"reset_at"_s, timeValue(view.resetAt)},
            {u"reset_by"_s, view.resetBy},
            {u"name"_s, customerName(view)},
            {u"address"_s, address(view)},
            {u"directory_status"_s, view.directoryStatus},
            {u"missing_since"_s, timeValue(view.missingSince)}};
}

QStringList accountLines(const pins::AccountView& view) {
    const bool isInitial = view.pinKind == crypto::PinKind::Initial;
    QString reset;
    if (view.resetAt)
        reset = Words::tr("%1 by %2").arg(timeText(*view.resetAt), view.resetBy);
    QStringList lines = labelledLines(
        {{Words::tr("Account"), view.account.toString()},
         {Words::tr("Customer"), customerName(view)},
         {Words::tr("Address"), address(view)},
         {Words::tr("Status"), view.directoryStatus},
         {Words::tr("Missing since"), view.missingSince ? timeText(*view.missingSince) : QString()},
         {Words::tr("State"), ui::stateText(view.diagnosis.state)},
         {Words::tr("Initialized"), yesOrNo(view.flags.initialized)},
         {Words::tr("Enabled"), yesOrNo(view.flags.enabled)},
         {Words::tr("PIN"), isInitial ? Words::tr("initial, set %1").arg(timeText(view.pinSetAt))
                                      : Words::tr("the customer's own, set %1").arg(timeText(view.pinSetAt))},
         {Words::tr("Given out"), givenOutLine(view)},
         {Words::tr("Hint"), yesOrNo(view.hintPresent)},
         {Words::tr("E-mail"), view.emailVerified || view.maskedEmail.isEmpty()
                                   ? view.maskedEmail
                                   : Words::tr("%1 (not verified)").arg(view.maskedEmail)},
         {Words::tr("Last reset"), reset},
         {Words::tr("Version"), QString::number(view.version)}});

    lines += QStringList{{}, Words::tr("Why the customer cannot sign in, the most likely first:")};
    for (const pins::Cause& cause : view.diagnosis.causes) {
        const QString why = ui::evidenceText(cause.evidence);
        lines << u"  - "_s + ui::causeText(cause.code) + (why.isEmpty() ? QString() : u" ("_s + why + u')');
    }
    lines += QStringList{{}, Words::tr("What to do:")};
    for (const pins::Recommendation& advice : view.diagnosis.recommendations) {
        const ui::AdviceText text = ui::adviceText(advice.code);
        lines << u"  - "_s + text.action;
        if (!text.say.isEmpty())
            lines << u"      "_s + Words::tr("Say: \"%1\"").arg(text.say);
    }
    return lines;
}

} // namespace pindesk::ctl
