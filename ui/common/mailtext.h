#pragma once
#include "core/mail/checkmail.h"
#include "core/mail/listmail.h"

/// Mail in words: the console and the command line say the same.
namespace pindesk::ui {

/// What a mail is for: `staff_invitation` > "Invitation".
[[nodiscard]] QString mailKindText(const QString& kind);
/// `waiting` > "Waiting".
[[nodiscard]] QString mailStateText(const QString& state);
/// Why a mail has not left, with what the mail host says: `recipient`, "550 5.1.1 no such address".
[[nodiscard]] QString mailProblemText(const QString& step, const QString& reply);
[[nodiscard]] QString mailProblemText(const mail::SmtpFailure& failure);
/// What to do about it; empty when there is nothing better than to wait.
[[nodiscard]] QString mailAdviceText(const QString& step);

/// What became of a mail, in a sentence or two: "The mail to ann@example.org was sent today 11:58."
[[nodiscard]] QString mailFateText(const mail::MailEntry& mail, Milliseconds now);

/// One part of a check as a sentence: what passed, what did not, what was not tried.
[[nodiscard]] QString mailCheckText(const mail::MailCheck& check, const mail::MailCheckPart& part);
/// A check as lines, each part with its mark, and what it comes to or what to do.
[[nodiscard]] QStringList mailCheckLines(const mail::MailCheck& check);

} // namespace pindesk::ui
