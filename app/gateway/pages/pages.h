#pragma once
#include "app/gateway/router.h"
#include "core/forcepin/forcedchange.h"

/// The customer's pages. Each function adds the routes of one thing that a customer does.
namespace pindesk::gateway {

class MailCatcher;

void addSignInPages(Router& router);   ///< `/`, `/sign-in`, `/signed-in`
void addRegisterPages(Router& router); ///< `/register`, `/registered`
void addLinkPages(Router& router);     ///< `/link`: has registered, and has not used the link
void addEnablePages(Router& router);   ///< `/enable/CODE`, `/enabled`
void addForgotPages(Router& router);   ///< `/forgot`
void addResetPages(Router& router);    ///< `/reset/CODE`, `/changed`
void addChangePages(Router& router);   ///< `/identify`, `/change`: the profile forces another PIN
/// `/mail`, `/mail/NUMBER`: what was caught instead of sent, on a practice site alone.
void addMailPages(Router& router, const MailCatcher& caught);
void addAllPages(Router& router); ///< these, and the style sheet

/// Leads a customer who has signed in through the change that the profile forces.
[[nodiscard]] Result<void> beginChange(Exchange& exchange, const forcepin::ForcedChange& change);

/// The path of a link's page; the code is the first group.
inline constexpr const char* codePattern = "([A-Za-z0-9-]{8,120})";

/// The account number and the PIN on record.
[[nodiscard]] std::vector<Field> signInFields(const QString& account);
/// A new PIN, twice; not the hint.
[[nodiscard]] std::vector<Field> newPinFields();
[[nodiscard]] Field hintField(const QString& value);
/// What was chosen: nothing when the two differ or one is missing, which is told in the page.
[[nodiscard]] std::optional<Secret> chosenPin(const FormBody& form, Page& page);
/// Fields that were left empty are told; whether there are any.
[[nodiscard]] bool tellMissing(const FormBody& form, Page& page);

} // namespace pindesk::gateway
