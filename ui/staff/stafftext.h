#pragma once
#include "core/staff/showstaff.h"
#include "ui/widgets/pill.h"

/// The staff in words.
namespace pindesk::ui {

/// `locked` > "Locked".
[[nodiscard]] QString staffStatusText(const QString& status);
[[nodiscard]] Tone staffStatusTone(const QString& status);
/// An icon that tells it without its colour.
[[nodiscard]] const char* staffStatusIcon(const QString& status);
/// With why somebody is locked, in short: "Locked: link not used".
[[nodiscard]] QString staffStandingText(const staff::Person& person);
/// What is counted: "Wrong passwords".
[[nodiscard]] QString triggerText(staff::LockReason reason);
/// "Supervisor", and what a person may do by it.
[[nodiscard]] QString roleText(Role role);
[[nodiscard]] QString roleEffectText(Role role);
/// The name, or the user name where there is none.
[[nodiscard]] QString nameOf(const staff::Person& person);

/// What to do about the mail that brought somebody a link.
[[nodiscard]] QString linkMailAdvice(const mail::MailEntry& mail, const staff::Person& person);

} // namespace pindesk::ui
