#pragma once
#include <QString>
#include <array>
#include <optional>
#include <span>

namespace pindesk::mail {

/// What a mail is for. Each kind has a template in every language: resources/mail/LANGUAGE/KIND.txt.
enum class MailKind {
    StaffInvitation,   ///< link and code to enrol
    StaffReset,        ///< link and code for somebody who forgot the password
    StaffReactivation, ///< the same for somebody whom an administrator unlocked
    Enable,            ///< a customer's link that confirms the e-mail address
    ForgottenPin,      ///< the PIN itself, to the confirmed address
    InitialPin,        ///< the initial PIN, to a customer who asked for it by mail and was verified
    ResetPinLink,      ///< a customer's link to choose a new PIN
    Test,              ///< shows that mail arrives; never queued
};
inline constexpr std::array mailKinds{MailKind::StaffInvitation,
                                      MailKind::StaffReset,
                                      MailKind::StaffReactivation,
                                      MailKind::Enable,
                                      MailKind::ForgottenPin,
                                      MailKind::InitialPin,
                                      MailKind::ResetPinLink,
                                      MailKind::Test};

/// `staff_invitation` …: outbox.kind.
[[nodiscard]] QLatin1StringView nameOf(MailKind kind);
[[nodiscard]] std::optional<MailKind> mailKindFromText(QStringView text);
/// The values that a mail of the kind is queued with. Its template may use these, and `name`, `site` and
/// `phone`.
[[nodiscard]] std::span<const QLatin1StringView> valuesOf(MailKind kind);

} // namespace pindesk::mail
