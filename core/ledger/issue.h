#pragma once
#include "core/base/clock.h"
#include "core/base/ids.h"
#include <QLatin1StringView>
#include <QString>
#include <array>
#include <optional>

namespace pindesk::ledger {

/// How an initial PIN comes to its customer (domain: distribution).
enum class Channel { Telephone, Email, Bill, Letter };
inline constexpr std::array channels{Channel::Telephone, Channel::Email, Channel::Bill, Channel::Letter};
/// `telephone`, `email`, `bill`, `letter`.
[[nodiscard]] QLatin1StringView nameOf(Channel channel);
[[nodiscard]] std::optional<Channel> channelFromName(QStringView name);

/// How far the customer came with it. Never falls back.
enum class IssueStatus { Issued, SignedIn, Registered, Enabled };
inline constexpr std::array issueStatuses{IssueStatus::Issued, IssueStatus::SignedIn, IssueStatus::Registered,
                                          IssueStatus::Enabled};
/// `issued`, `signed_in`, `registered`, `enabled`.
[[nodiscard]] QLatin1StringView nameOf(IssueStatus status);
[[nodiscard]] std::optional<IssueStatus> issueStatusFromName(QStringView name);

/// One time that an initial PIN was given out.
struct Issue {
    Channel channel = Channel::Telephone;
    std::optional<BatchId> batch; ///< bills and letters
    Milliseconds at = 0;
    QString by; ///< user name
    IssueStatus status = IssueStatus::Issued;
    QString surveyAnswer;
    bool isReturned = false;             ///< a letter that the post brought back
    std::optional<Milliseconds> endedAt; ///< since then that PIN is not the account's any more
};

} // namespace pindesk::ledger
