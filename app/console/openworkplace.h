#pragma once
#include "core/audit/auditservice.h"
#include "core/directory/directoryservice.h"
#include "core/directory/importservice.h"
#include "core/distribution/distributionservice.h"
#include "core/forcepin/profileservice.h"
#include "core/generation/generationservice.h"
#include "core/mail/mailservice.h"
#include "core/pins/pinservice.h"
#include "core/practice/practiceservice.h"
#include "core/registration/counterservice.h"
#include "core/registration/registrationservice.h"
#include "core/sitekeys/keyservice.h"
#include "core/staff/approvalservice.h"
#include "core/staff/siteservice.h"
#include "core/staff/staffservice.h"
#include "core/storage/databaselane.h"
#include "ui/shell/workplace.h"

namespace pindesk::console {

/// A workplace with its services. They share the session: work that still runs when the desk is locked keeps
/// the keys until it ends, and with the last of it the keys are wiped.
class OpenWorkplace final : public ui::Workplace {
public:
    OpenWorkplace(storage::DatabaseLane& lane, audit::Session session, ui::SiteDescription description);

private:
    std::shared_ptr<const audit::Session> m_session;
    pins::PinService m_pins;
    registration::RegistrationService m_registration;
    registration::GatewayCounter m_counter;
    directory::DirectoryService m_directory;
    directory::ImportService m_imports;
    generation::GenerationService m_generation;
    distribution::DistributionService m_distribution;
    forcepin::ProfileService m_profiles;
    mail::MailService m_mail;
    audit::AuditService m_audit;
    practice::PracticeService m_practice;
    staff::SiteService m_siteService;
    staff::StaffService m_staff;
    staff::ApprovalService m_approvals;
    sitekeys::KeyService m_keys;
};

} // namespace pindesk::console
