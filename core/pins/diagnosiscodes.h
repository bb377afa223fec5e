#pragma once
#include <QLatin1StringView>
#include <array>

/// The words of a diagnosis. Programs and scripts branch on the codes; the sentences that people read are
/// made of them in ui/common, where a test asks for one for every entry of the two lists.
namespace pindesk::pins {

/// Why a customer cannot sign in.
enum class CauseCode {
    // Not registered
    InitialPinExpired,       ///< the initial PIN was not used in time
    OldPinAfterReset,        ///< keeps typing a PIN from before the reset
    ResetNotUsed,            ///< has not signed in since the reset
    FailedWithInitialPin,    ///< tried the initial PIN and failed
    RegistrationNotFinished, ///< signed in with the initial PIN and did not finish registering
    NeverSignedIn,           ///< never tried the initial PIN
    // Waiting for e-mail confirmation
    ChangedByTelephone, ///< the PIN was changed by telephone, and no e-mail address was given
    NoEmailGiven,       ///< there is no address the enabling mail could go to
    MailRefused,        ///< the mail host refused the address at hand-over: mistyped, as a rule
    MailBounced,        ///< the mail came back
    MailOnItsWay,       ///< the enabling mail is minutes old: nothing is wrong yet
    MailNotSent,        ///< the enabling mail still waits to be sent
    NoEnablingMail,     ///< no enabling mail was ever made for this registration
    MailOutage,         ///< many accounts began to wait at once: mail delivery is suspected
    LinkVoided,         ///< a reset ended the link, and was undone since
    LinkExpired,        ///< the link was not used in time
    LinkNotUsed,        ///< the link was ignored and the sign-in page used directly
    MailLost,           ///< the mail was lost or deleted
    AddressMistyped,    ///< the address differs from the directory's, or was typed wrong
    // Active
    PinForgotten, ///< can only have forgotten the PIN
    WrongCase,    ///< types it in the wrong case, or with Caps Lock on
    // Inconsistent
    InconsistentMany,   ///< more than two accounts have flags that must never occur together
    InconsistentRecord, ///< this account has
};
inline constexpr std::array causeCodes{
    CauseCode::InitialPinExpired,
    CauseCode::OldPinAfterReset,
    CauseCode::ResetNotUsed,
    CauseCode::FailedWithInitialPin,
    CauseCode::RegistrationNotFinished,
    CauseCode::NeverSignedIn,
    CauseCode::ChangedByTelephone,
    CauseCode::NoEmailGiven,
    CauseCode::MailRefused,
    CauseCode::MailBounced,
    CauseCode::MailOnItsWay,
    CauseCode::MailNotSent,
    CauseCode::NoEnablingMail,
    CauseCode::MailOutage,
    CauseCode::LinkVoided,
    CauseCode::LinkExpired,
    CauseCode::LinkNotUsed,
    CauseCode::MailLost,
    CauseCode::AddressMistyped,
    CauseCode::PinForgotten,
    CauseCode::WrongCase,
    CauseCode::InconsistentMany,
    CauseCode::InconsistentRecord,
};

/// What the desk can do about it. `pins` has an operation for some; the others are said to the caller or
/// done by somebody else.
enum class AdviceCode {
    GiveHint,           ///< operation: hint
    CheckCase,          ///< say: upper and lower case differ; look at Caps Lock
    UseLatestPin,       ///< say: only the PIN of the last reset is valid
    RevealInitialPin,   ///< operation: reveal, and read it out
    ResetPin,           ///< operation: a new initial PIN the customer can remember
    ChangeAtNextSignIn, ///< say: the new PIN must be changed at the next sign-in
    AskWorkingEmail,    ///< ask for an address that receives mail; registration cannot end without one
    UseLinkExactly,     ///< say: the link must be clicked, or copied exactly
    SendLinkAgain,      ///< operation of registration: a new enabling link
    WaitForMail,        ///< say: the mail comes within minutes; look at spam too
    CheckMailQueue,     ///< look at the outbox: the mail has not left
    CheckMailHost,      ///< test the connection to the mail host
    TellAdministrator,  ///< mail delivery is suspected
    EscalateToSupport,  ///< draft a ticket for technical support
};
inline constexpr std::array adviceCodes{
    AdviceCode::GiveHint,          AdviceCode::CheckCase,         AdviceCode::UseLatestPin,
    AdviceCode::RevealInitialPin,  AdviceCode::ResetPin,          AdviceCode::ChangeAtNextSignIn,
    AdviceCode::AskWorkingEmail,   AdviceCode::UseLinkExactly,    AdviceCode::SendLinkAgain,
    AdviceCode::WaitForMail,       AdviceCode::CheckMailQueue,    AdviceCode::CheckMailHost,
    AdviceCode::TellAdministrator, AdviceCode::EscalateToSupport,
};

/// The enumerator in snake case: `old_pin_after_reset`.
[[nodiscard]] QLatin1StringView nameOf(CauseCode code);
[[nodiscard]] QLatin1StringView nameOf(AdviceCode code);

} // namespace pindesk::pins
