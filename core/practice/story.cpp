#include "core/practice/story.h"

namespace pindesk::practice {
namespace {

using Mail = pins::EnablingMail::State;
constexpr int hour = 60, day = 24 * hour;
constexpr pins::AccountFlags fresh{false, false}, waiting{true, false}, active{true, true};

} // namespace

const std::array<Past, storyCount>& pasts() {
    using enum Story;
    static const std::array<Past, storyCount> all{{
        {Active, "active", 0, active, 2 * day, 700 * day, true, EmailPast::Right, 0, "gateway", Mail::Sent,
         LinkPast::Used},
        {ActiveWithoutHint, "active_without_hint", 640, active, 2 * day, 900 * day, false, EmailPast::Right,
         0, "gateway", Mail::Sent, LinkPast::Used},
        {ActiveMistyping, "active_mistyping", 180, active, 9 * day, 500 * day, true, EmailPast::Right, 6,
         "gateway", Mail::Sent, LinkPast::Used},
        {NeverSignedIn, "never_signed_in", 1500, fresh, 30 * day, 31 * day},
        {FailedWithInitialPin, "failed_with_initial_pin", 160, fresh, 30 * day, 31 * day, false,
         EmailPast::None, 4},
        {RegistrationNotFinished, "registration_not_finished", 90, fresh, 30 * day, 31 * day, false,
         EmailPast::None, 1, "gateway"},
        {OldPinAfterReset, "old_pin_after_reset", 48, fresh, 12 * hour, 9 * day, false, EmailPast::None, 5,
         nullptr, std::nullopt, LinkPast::None, DeskPast::Reset},
        {ResetNotUsed, "reset_not_used", 24, fresh, 2 * hour, 5 * day, false, EmailPast::None, 0, nullptr,
         std::nullopt, LinkPast::None, DeskPast::Reset},
        {ChangedByTelephone, "changed_by_telephone", 26, waiting, 2 * hour, 20 * day, false, EmailPast::None,
         0, "telephone"},
        {NoEmailGiven, "no_email_given", 18, waiting, 2 * hour, 20 * day, true, EmailPast::None, 0,
         "counter"},
        {MailRefused, "mail_refused", 24, waiting, 5 * hour, 12 * day, true, EmailPast::Mistyped, 0,
         "gateway", Mail::Refused, LinkPast::Expired},
        {MailBounced, "mail_bounced", 12, waiting, 5 * hour, 12 * day, true, EmailPast::Mistyped, 0,
         "gateway", Mail::Bounced, LinkPast::Expired},
        {MailNotSent, "mail_not_sent", 20, waiting, 62, 3 * hour, true, EmailPast::Right, 0, "gateway",
         Mail::Waiting, LinkPast::Open},
        {NoEnablingMail, "no_enabling_mail", 6, waiting, 5 * hour, 12 * day, true, EmailPast::Right, 0,
         "counter"},
        {LinkVoided, "link_voided", 6, waiting, 65, 150, true, EmailPast::Right, 0, "gateway", Mail::Sent,
         LinkPast::Open, DeskPast::ResetAndUndone},
        {LinkExpired, "link_expired", 60, waiting, 5 * hour, 14 * day, true, EmailPast::Right, 2, "gateway",
         Mail::Sent, LinkPast::Expired},
        {LinkNotUsed, "link_not_used", 16, waiting, 62, 200, true, EmailPast::Right, 2, "gateway", Mail::Sent,
         LinkPast::Open},
        {MailLost, "mail_lost", 12, waiting, 62, 200, true, EmailPast::Right, 0, "gateway", Mail::Sent,
         LinkPast::Open},
        {AddressMistyped, "address_mistyped", 20, waiting, 62, 200, true, EmailPast::Mistyped, 0, "gateway",
         Mail::Sent, LinkPast::Open},
        {Inconsistent,
         "inconsistent",
         3,
         {false, true},
         3 * day,
         40 * day,
         false,
         EmailPast::Right,
         1,
         "gateway"},
    }};
    return all;
}

std::optional<Story> storyFromText(QStringView name) {
    for (const Past& past : pasts())
        if (name == QLatin1StringView(past.name))
            return past.story;
    return std::nullopt;
}

} // namespace pindesk::practice
