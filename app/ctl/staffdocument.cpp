#include "app/ctl/staffdocument.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "ui/common/eventtext.h"
#include "ui/common/mailtext.h"
#include <QJsonArray>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

qint64 secondsLeft(const staff::StaffDetails& details) {
    return std::max<qint64>(0, (details.link->expiresAt - details.now) / 1000);
}

QString triggerText(staff::LockReason trigger) {
    switch (trigger) {
    case staff::LockReason::SignIn:
        return Words::tr("Wrong passwords");
    case staff::LockReason::Identity:
        return Words::tr("Wrong employee numbers");
    case staff::LockReason::SecurityAnswer:
    case staff::LockReason::LinkExpired:
        break;
    }
    return Words::tr("Wrong answers");
}

QString countText(const staff::LockoutCount& count) {
    const QString text = Words::tr("%1 of %2 allowed").arg(count.used).arg(count.allowed);
    return count.locksNext() ? Words::tr("%1; the next one locks").arg(text) : text;
}

QString linkText(const staff::StaffDetails& details) {
    if (!details.link)
        return {};
    const qint64 minutes = secondsLeft(details) / 60;
    const QString left = Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return details.link->purpose == staff::LinkPurpose::Enrol
               ? Words::tr("to enrol, good for %1").arg(left)
               : Words::tr("for a new password, good for %1").arg(left);
}

/// Less what `mail list` tells.
QJsonObject mailDocument(const mail::MailEntry& mail) {
    return {{u"message"_s, QString::number(mail.id.value())},
            {u"kind"_s, mail.kind},
            {u"recipient"_s, mail.address},
            {u"state"_s, mail.state},
            {u"created_at"_s, timeText(mail.createdAt)},
            {u"sent_at"_s, timeValue(mail.sentAt)},
            {u"failed_step"_s, mail.failedStep},
            {u"error"_s, mail.lastError}};
}

} // namespace

QJsonValue timeValue(const std::optional<Milliseconds>& time) {
    return time ? QJsonValue(timeText(*time)) : QJsonValue();
}

QJsonObject staffDocument(const staff::Person& person) {
    return {{u"user"_s, person.userName},
            {u"name"_s, person.displayName},
            {u"email"_s, person.email},
            {u"employee_number"_s, person.employeeNumber},
            {u"language"_s, person.language},
            {u"roles"_s, QJsonArray::fromStringList(textOf(person.roles).split(u',', Qt::SkipEmptyParts))},
            {u"status"_s, person.status},
            {u"lock_reason"_s, person.lockReason ? QJsonValue(nameOf(*person.lockReason)) : QJsonValue()},
            {u"locked_at"_s, timeValue(person.lockedAt)},
            {u"bootstrap"_s, person.isBootstrap},
            {u"last_sign_in_at"_s, timeValue(person.lastSignInAt)}};
}

QJsonObject staffDocument(const staff::StaffDetails& details) {
    QJsonObject document = staffDocument(details.person);
    QJsonArray lockout;
    for (const staff::LockoutCount& count : details.counts)
        lockout.append(QJsonObject{{u"trigger"_s, nameOf(count.trigger)},
                                   {u"used"_s, qint64{count.used}},
                                   {u"allowed"_s, count.allowed},
                                   {u"locks_next"_s, count.locksNext()}});
    document.insert(u"lockout"_s, lockout);
    document.insert(
        u"link"_s, details.link ? QJsonValue(QJsonObject{{u"purpose"_s, nameOf(details.link->purpose)},
                                                         {u"sent_at"_s, timeText(details.link->sentAt)},
                                                         {u"expires_at"_s, timeText(details.link->expiresAt)},
                                                         {u"seconds_left"_s, secondsLeft(details)}})
                                : QJsonValue());
    document.insert(u"mail"_s, details.mail ? QJsonValue(mailDocument(*details.mail)) : QJsonValue());
    return document;
}

QStringList staffLines(const staff::StaffDetails& details) {
    const staff::Person& person = details.person;
    QString status = person.status;
    if (person.lockReason && person.lockedAt)
        status = Words::tr("%1 since %2: %3")
                     .arg(status, timeText(*person.lockedAt), ui::reasonText(nameOf(*person.lockReason)));
    QList<std::pair<QString, QString>> pairs{
        {Words::tr("User"), person.userName},
        {Words::tr("Name"), person.displayName},
        {Words::tr("E-mail"), person.email},
        {Words::tr("Employee number"), person.employeeNumber},
        {Words::tr("Roles"), textOf(person.roles)},
        {Words::tr("Status"), status},
        {Words::tr("Last sign-in"), person.lastSignInAt ? timeText(*person.lastSignInAt) : QString()}};
    for (const staff::LockoutCount& count : details.counts)
        pairs.append({triggerText(count.trigger), countText(count)});
    pairs.append({Words::tr("Link"), linkText(details)});
    pairs.append(
        {Words::tr("Mail"), details.mail ? ui::mailFateText(*details.mail, details.now) : QString()});
    return labelledLines(pairs);
}

} // namespace pindesk::ctl
