#include "core/pins/diagnosiscodes.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;

QLatin1StringView nameOf(CauseCode code) {
    switch (code) {
    case CauseCode::OldPinAfterReset:
        return "old_pin_after_reset"_L1;
    case CauseCode::ResetNotUsed:
        return "reset_not_used"_L1;
    case CauseCode::FailedWithInitialPin:
        return "failed_with_initial_pin"_L1;
    case CauseCode::RegistrationNotFinished:
        return "registration_not_finished"_L1;
    case CauseCode::InitialPinExpired:
        return "initial_pin_expired"_L1;
    case CauseCode::NeverSignedIn:
        return "never_signed_in"_L1;
    case CauseCode::ChangedByTelephone:
        return "changed_by_telephone"_L1;
    case CauseCode::NoEmailGiven:
        return "no_email_given"_L1;
    case CauseCode::MailRefused:
        return "mail_refused"_L1;
    case CauseCode::MailBounced:
        return "mail_bounced"_L1;
    case CauseCode::MailOnItsWay:
        return "mail_on_its_way"_L1;
    case CauseCode::MailNotSent:
        return "mail_not_sent"_L1;
    case CauseCode::NoEnablingMail:
        return "no_enabling_mail"_L1;
    case CauseCode::MailOutage:
        return "mail_outage"_L1;
    case CauseCode::LinkVoided:
        return "link_voided"_L1;
    case CauseCode::LinkExpired:
        return "link_expired"_L1;
    case CauseCode::LinkNotUsed:
        return "link_not_used"_L1;
    case CauseCode::MailLost:
        return "mail_lost"_L1;
    case CauseCode::AddressMistyped:
        return "address_mistyped"_L1;
    case CauseCode::PinForgotten:
        return "pin_forgotten"_L1;
    case CauseCode::WrongCase:
        return "wrong_case"_L1;
    case CauseCode::InconsistentMany:
        return "inconsistent_many"_L1;
    case CauseCode::InconsistentRecord:
        break;
    }
    return "inconsistent_record"_L1;
}

QLatin1StringView nameOf(AdviceCode code) {
    switch (code) {
    case AdviceCode::GiveHint:
        return "give_hint"_L1;
    case AdviceCode::CheckCase:
        return "check_case"_L1;
    case AdviceCode::UseLatestPin:
        return "use_latest_pin"_L1;
    case AdviceCode::RevealInitialPin:
        return "reveal_initial_pin"_L1;
    case AdviceCode::ResetPin:
        return "reset_pin"_L1;
    case AdviceCode::ChangeAtNextSignIn:
        return "change_at_next_sign_in"_L1;
    case AdviceCode::AskWorkingEmail:
        return "ask_working_email"_L1;
    case AdviceCode::UseLinkExactly:
        return "use_link_exactly"_L1;
    case AdviceCode::SendLinkAgain:
        return "send_link_again"_L1;
    case AdviceCode::WaitForMail:
        return "wait_for_mail"_L1;
    case AdviceCode::CheckMailQueue:
        return "check_mail_queue"_L1;
    case AdviceCode::CheckMailHost:
        return "check_mail_host"_L1;
    case AdviceCode::TellAdministrator:
        return "tell_administrator"_L1;
    case AdviceCode::EscalateToSupport:
        break;
    }
    return "escalate_to_support"_L1;
}

} // namespace pindesk::pins
