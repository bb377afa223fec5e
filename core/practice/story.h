#pragma once
#include "core/pins/diagnosis.h"
#include <QStringView>
#include <array>

namespace pindesk::practice {

/// What has happened to an invented customer. Named after the cause that the diagnosis is to find, where it
/// finds one.
enum class Story {
    Active,
    ActiveWithoutHint,
    ActiveMistyping,
    NeverSignedIn,
    FailedWithInitialPin,
    RegistrationNotFinished,
    OldPinAfterReset,
    ResetNotUsed,
    ChangedByTelephone,
    NoEmailGiven,
    MailRefused,
    MailBounced,
    MailNotSent,
    NoEnablingMail,
    LinkVoided,
    LinkExpired,
    LinkNotUsed,
    MailLost,
    AddressMistyped,
    Inconsistent,
};
inline constexpr std::size_t storyCount = 20;

/// The enabling link of a story.
enum class LinkPast { None, Open, Expired, Used };
/// What the desk did in a story.
enum class DeskPast { None, Reset, ResetAndUndone };
/// The address given at registration.
enum class EmailPast { None, Right, Mistyped };

/// What a story leaves behind. Ages are in minutes before the site is made; when there was a reset, it
/// happened then.
struct Past {
    Story story;
    const char* name;
    int count; ///< accounts of 5,000; the rest is Active
    pins::AccountFlags flags;
    int youngest, oldest;
    bool hasHint = false;
    EmailPast email = EmailPast::None;
    int failedSignIns = 0;         ///< at most; at least one when it is not 0
    const char* channel = nullptr; ///< of a sign-in that succeeded; none: there was none
    std::optional<pins::EnablingMail::State> mail = std::nullopt;
    LinkPast link = LinkPast::None;
    DeskPast desk = DeskPast::None;
};

/// One for each story, in their order.
[[nodiscard]] const std::array<Past, storyCount>& pasts();
[[nodiscard]] inline const Past& pastOf(Story story) {
    return pasts()[static_cast<std::size_t>(story)];
}
[[nodiscard]] std::optional<Story> storyFromText(QStringView name);

} // namespace pindesk::practice
