#include "app/ctl/approvaldocument.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using staff::Approval;

QJsonObject approvalDocument(const Approval& approval) {
    return {{u"approval_id"_s, qint64{approval.id.value()}},
            {u"kind"_s, approval.kind},
            {u"subject"_s, approval.subject},
            {u"request"_s, approval.request},
            {u"requested_by"_s, approval.requestedByName},
            {u"requested_at"_s, timeText(approval.requestedAt)},
            {u"expires_at"_s, timeText(approval.expiresAt)},
            {u"state"_s, nameOf(approval.state)},
            {u"decided_by"_s, approval.decidedByName},
            {u"decided_at"_s, approval.decidedAt ? QJsonValue(timeText(*approval.decidedAt)) : QJsonValue()},
            {u"reason"_s, approval.reason}};
}

QString approvalWaitsText(const Approval& approval) {
    return Words::tr("Request %1 waits for somebody else until %2. They run: pindeskctl approve grant %1")
        .arg(approval.id.value())
        .arg(timeText(approval.expiresAt));
}

} // namespace pindesk::ctl
