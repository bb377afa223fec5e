#pragma once
#include "core/audit/sessionlane.h"
#include "core/mail/checkmail.h"
#include "core/mail/listmail.h"
#include "core/mail/previewmail.h"
#include "core/mail/runmail.h"
#include <memory>

namespace pindesk::mail {

/// Mail for a program with an event loop. What waits for a mail host runs on the global pool with a
/// connection of its own, and is asked to stop when the service goes; the rest is on the database lane.
class MailService {
public:
    MailService(storage::DatabaseLane& lane, audit::SharedSession session);
    ~MailService();
    MailService(const MailService&) = delete;
    MailService& operator=(const MailService&) = delete;

    [[nodiscard]] QFuture<Result<MailCounts>> counts();
    [[nodiscard]] QFuture<Result<std::vector<MailEntry>>> list(QString state, std::optional<MailPlace> after,
                                                               int limit);
    [[nodiscard]] QFuture<Result<void>> retry(MessageId id);
    [[nodiscard]] QFuture<Result<bool>> hasPassword();
    /// An empty one: none.
    [[nodiscard]] QFuture<Result<void>> setPassword(Secret password);
    [[nodiscard]] QFuture<Result<MailPreview>> preview(MailKind kind, QString language);

    [[nodiscard]] QFuture<Result<MailCheck>> check();
    [[nodiscard]] QFuture<Result<std::optional<SmtpFailure>>> sendTest(QString address, QString language);
    [[nodiscard]] QFuture<Result<MailRunOutcome>> run();

private:
    audit::SessionLane m_lane;
    std::stop_source m_stop;
};

} // namespace pindesk::mail
